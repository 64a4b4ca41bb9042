/** Closing waits for what was typed last: the window is told to flush, and answers when all is on the disk. */

/** Milliseconds after which the person is asked instead. */
export const FLUSH_PATIENCE = 5000;

export interface Closing {
  /** The window asked to close. True: let it; false: keep it, `close` is called when it may go. */
  request(): boolean;
  /** The window has nothing left to save. */
  flushed(): void;
}

/**
 * `flush` tells the window; `ask` settles with true when the person wants to close without saving;
 * `close` ends the window for good; `wait` calls back after the patience ran out, and returns its cancel.
 */
export function createClosing(parts: {
  readonly flush: () => void;
  readonly ask: () => Promise<boolean>;
  readonly close: () => void;
  readonly wait: (callback: () => void) => () => void;
}): Closing {
  let state: 'open' | 'flushing' | 'asking' | 'done' = 'open';
  let stopWaiting = (): void => {};

  const finish = (): void => {
    stopWaiting();
    state = 'done';
    parts.close();
  };
  const askPerson = async (): Promise<void> => {
    state = 'asking';
    const leave = await parts.ask();
    // An answer that came from the window in the meantime has already closed it.
    if (state !== 'asking') return;
    if (leave) finish();
    else state = 'open';
  };

  return {
    request() {
      if (state === 'done') return true;
      if (state === 'open') {
        state = 'flushing';
        stopWaiting = parts.wait(() => void askPerson());
        parts.flush();
      }
      return false;
    },
    flushed() {
      if (state === 'flushing' || state === 'asking') finish();
    },
  };
}
