/** Later, as a port: tests decide when it is. */
export interface Timers {
  /** Returns what calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/** Does not keep the process alive: nothing that must happen waits for a timer. */
export const nodeTimers: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
