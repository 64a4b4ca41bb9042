/** `ipcMain`: handlers by channel, called with clones. */
import { EventEmitter } from 'node:events';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { strict } from './strict.ts';
import { type Message, pack, unpack } from './wire.ts';

type Listener = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

class StandInIpcMain extends EventEmitter {
  private readonly handlers = new Map<string, Listener>();

  handle(channel: string, listener: Listener): void {
    if (this.handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.handlers.set(channel, listener);
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel);
  }

  /** For the stand-in: the handler of a channel. */
  handlerOf(channel: string): Listener | undefined {
    return this.handlers.get(channel);
  }

  /** For the stand-in: everything a page could reach. */
  reachable(): { readonly handlers: readonly string[]; readonly listeners: readonly string[] } {
    return { handlers: [...this.handlers.keys()], listeners: this.eventNames().map(String) };
  }
}

const main = new StandInIpcMain();
export const reachable = () => main.reachable();
export const ipcMain: StandInIpcMain & Pick<IpcMain, 'removeHandler'> = strict('ipcMain', main);

/** The frame a request comes from, as far as the application looks at it. */
export interface SendingFrame {
  readonly origin: string;
  readonly url: string;
  readonly parent: unknown;
}

export type Delivery = { readonly value: Message } | { readonly error: string };

/** Carries one `ipcRenderer.invoke` to its handler and the answer back; `args` is a packed array. */
export async function deliver(
  channel: string,
  sender: unknown,
  senderFrame: SendingFrame | null,
  args: Message,
): Promise<Delivery> {
  try {
    const handler = main.handlerOf(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const given = unpack(args);
    if (!Array.isArray(given)) throw new Error('A message of the stand-in is broken.');
    const event = strict('the event of ipcMain.handle', { sender, senderFrame, processId: 1, frameId: 1 });
    // Only what the application reads of Electron's event is there; the rest throws.
    return { value: pack(await handler(event as unknown as IpcMainInvokeEvent, ...given)) };
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { error: `Error invoking remote method '${channel}': ${text}` };
  }
}
