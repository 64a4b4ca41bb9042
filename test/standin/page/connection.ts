/** The line to main: requests by fetch, pushes as server-sent events. */
import type { Push } from '../hub.ts';
import { type Message, pack, unpack } from '../wire.ts';

const base = new URL('../', import.meta.url);
type PushKind = Push['kind'];
type PushOf<K extends PushKind> = Extract<Push, { kind: K }>;

const listeners = new Map<PushKind, Set<(push: Push) => void>>();
let isOver = false;

/** Ends the line for good: what is asked from now on is never answered, as in a closed window. */
export function hangUp(): void {
  isOver = true;
  events.close();
}

export function onPush<K extends PushKind>(kind: K, listener: (push: PushOf<K>) => void): void {
  const set = listeners.get(kind) ?? new Set();
  listeners.set(kind, set);
  set.add((push) => {
    if (isKind(push, kind)) listener(push);
  });
}

const isKind = <K extends PushKind>(push: Push, kind: K): push is PushOf<K> => push.kind === kind;

const events = new EventSource(new URL('events', base));
events.onmessage = ({ data }) => {
  const push: Push = JSON.parse(data);
  for (const listener of listeners.get(push.kind) ?? []) listener(push);
};

const connected = new Promise<void>((resolve) => {
  events.addEventListener('open', () => resolve(), { once: true });
});

/** Called when main is gone, once. */
export function onLost(listener: () => void): void {
  events.onerror = () => {
    if (isOver) return;
    hangUp();
    listener();
  };
}

/** Posts to the stand-in's server and settles with its JSON answer. */
export async function post<T>(name: string, body: object): Promise<T> {
  await connected;
  if (isOver) return new Promise<never>(() => {});
  const answer = await fetch(new URL(name, base), { method: 'POST', body: JSON.stringify(body) });
  return answer.json();
}

type Listener = (event: object, ...args: unknown[]) => void;
const channels = new Map<string, Set<Listener>>();

onPush('send', ({ channel, args }) => {
  const given = unpack(args);
  if (!Array.isArray(given)) return;
  for (const listener of [...(channels.get(channel) ?? [])]) listener({}, ...given);
});

/** Electron's `ipcRenderer`, as far as the preload uses it. */
export const ipcRenderer = {
  async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    // Cloned before anything is sent, so that what cannot be cloned throws here, as in Electron.
    const message = pack(args);
    const answer = await post<{ value: Message } | { error: string }>('invoke', { channel, args: message });
    if ('error' in answer) throw new Error(answer.error);
    return unpack(answer.value);
  },
  on(channel: string, listener: Listener): void {
    const set = channels.get(channel) ?? new Set();
    channels.set(channel, set);
    set.add(listener);
  },
  removeListener(channel: string, listener: Listener): void {
    channels.get(channel)?.delete(listener);
  },
};
