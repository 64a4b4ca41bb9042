/** Timers that go off when the test says so. */
import type { Timers } from '../../../../electron/storage/timers.ts';

export class ManualTimers implements Timers {
  #waiting: { readonly milliseconds: number; readonly run: () => void }[] = [];

  after(milliseconds: number, run: () => void): () => void {
    const timer = { milliseconds, run };
    this.#waiting.push(timer);
    return () => {
      this.#waiting = this.#waiting.filter((one) => one !== timer);
    };
  }

  /** Milliseconds of what waits, in the order of asking. */
  delays(): readonly number[] {
    return this.#waiting.map((timer) => timer.milliseconds);
  }

  /** Everything that waits goes off now. */
  run(): void {
    const due = this.#waiting;
    this.#waiting = [];
    for (const timer of due) timer.run();
  }
}
