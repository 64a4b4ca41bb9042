/** Binds the contract to ipcMain: sender, size and shape are checked before a handler is entered. */
import type { IpcMain } from 'electron';
import { type Answers, type ArgsOf, type Channel, requests } from '../../shared/ipc/contract.ts';
import { type Failure, fail, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { measure } from './measure.ts';
import { type Frame, isOwnFrame } from './sender.ts';

/** One function a channel; it may be given only arguments that the contract allows. */
export type Handlers = {
  readonly [C in Channel]: (...args: ArgsOf<C>) => Promise<Result<Answers[C]>> | Result<Answers[C]>;
};

const text = strings.host.request;
const MEGABYTE = 1024 * 1024;
const SMALL = 64 * 1024;

/** Bytes a request may have. Pastes, files and typed texts are large, everything else is a name or an id. */
const limits: Partial<Record<Channel, number>> = {
  'workbook:append': 64 * MEGABYTE,
  'transfer:save-copy': 64 * MEGABYTE,
  'transfer:open-dropped': 26 * MEGABYTE,
  'workbook:keep-drafts': 8 * MEGABYTE,
  /** As large as a template file may be: what was taken in can be stored again. */
  'templates:save': 64 * MEGABYTE,
};

export const limitOf = (channel: Channel): number => limits[channel] ?? SMALL;

const describe = (bytes: number): string =>
  bytes >= MEGABYTE ? `${bytes / MEGABYTE} MB` : `${bytes / 1024} kB`;

/**
 * Answers every channel of the contract. What the checks refuse is answered with `forbidden`, `too-large`
 * or `invalid`; what a handler throws is a bug: `reportBug` gets the error, the window a clean sentence.
 */
export function registerHandlers(
  ipc: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  reportBug: (channel: Channel, error: unknown) => void,
): void {
  const bind = <C extends Channel>(channel: C): void => {
    ipc.handle(channel, async (event: { readonly senderFrame: Frame | null }, ...given: unknown[]) => {
      const args = check(channel, event.senderFrame, given);
      if (!args.ok) return args;
      try {
        return await handlers[channel](...args.value);
      } catch (error) {
        reportBug(channel, error);
        throw new Error(text.bug(channel));
      }
    });
  };
  for (const channel of Object.keys(requests) as Channel[]) bind(channel);
}

function check<C extends Channel>(
  channel: C,
  sender: Frame | null,
  given: unknown[],
): Result<ArgsOf<C>, Failure> {
  if (!isOwnFrame(sender)) return fail('forbidden', text.foreign);
  const limit = limitOf(channel);
  const size = measure(given, limit);
  if (size === 'too-large') return fail('too-large', text.tooLarge(describe(limit)));
  if (size === 'unreadable') return fail('invalid', text.unreadable);
  const parsed = requests[channel].safeParse(given);
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? '';
    return fail('invalid', text.invalid(channel, place === '' ? text.arguments : place));
  }
  // The schema of this very channel has just accepted it; TypeScript cannot see that through the index.
  return { ok: true, value: parsed.data as ArgsOf<C> };
}
