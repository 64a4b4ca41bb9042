/** Typed events from main to the window. */
import type { WebContents } from 'electron';
import type { EventName, Events } from '../../shared/ipc/contract.ts';

export type Broadcast = <E extends EventName>(name: E, event: Events[E]) => void;

/** `target` is the window's contents, or null while there is none: then nobody is left to be told. */
export function createBroadcast(target: () => Pick<WebContents, 'send' | 'isDestroyed'> | null): Broadcast {
  return (name, event) => {
    const contents = target();
    if (contents && !contents.isDestroyed()) contents.send(name, event);
  };
}
