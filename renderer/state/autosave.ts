/**
 * The autosave machine: clean → dirty → saving → clean | failed. One save in flight, nothing dropped:
 * entries leave the queue only after main has said that they are on the disk.
 */
import type { Answers, HeldEdits, LogEntry } from '../../shared/ipc/contract.ts';
import type { Clock } from '../../shared/lib/ports.ts';
import type { Result } from '../../shared/lib/result.ts';

export type SaveState =
  /** `savedAt` is null until the first save of this session. */
  | { readonly kind: 'clean' | 'dirty' | 'saving'; readonly savedAt: string | null }
  /** Edits are held and tried again; `since` is when saving first failed. */
  | { readonly kind: 'failed'; readonly since: string; readonly message: string; readonly held: number };

export interface AutosaveOptions {
  append(baseRevision: number, entries: readonly LogEntry[]): Promise<Result<Answers['workbook:append']>>;
  /** The revision the workbook was opened at. */
  readonly revision: number;
  readonly clock: Clock;
  onState(state: SaveState): void;
}

/** Edits wait this long for company, and never longer than MAX_WAIT in all. */
const DEBOUNCE = 80;
const MAX_WAIT = 250;
const RETRY = 10_000;
const MAX_BATCH = 500;
/** Characters of patches, far below what one request may have: a full disk can hold up many long texts. */
const MAX_BATCH_SIZE = 8_000_000;

export class Autosave {
  readonly #options: AutosaveOptions;
  #queue: LogEntry[] = [];
  #revision: number;
  #savedAt: string | null = null;
  #failure: { readonly since: string; readonly message: string } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #firstWaiting: number | null = null;
  #running: Promise<boolean> | null = null;
  #disposed = false;

  constructor(options: AutosaveOptions) {
    this.#options = options;
    this.#revision = options.revision;
  }

  add(entry: LogEntry): void {
    this.#queue.push(entry);
    if (this.#failure) {
      this.#sayFailed(this.#failure);
      return;
    }
    const now = Date.parse(this.#options.clock.now());
    this.#firstWaiting ??= now;
    if (!this.#running) this.#options.onState({ kind: 'dirty', savedAt: this.#savedAt });
    this.#schedule(Math.max(0, Math.min(DEBOUNCE, this.#firstWaiting + MAX_WAIT - now)));
  }

  /** Saves what waits and says whether everything is on the disk. */
  async flush(): Promise<boolean> {
    this.#unschedule();
    while (this.#queue.length > 0) {
      const saved = await (this.#running ?? this.#save());
      if (!saved) return false;
    }
    return this.#running ? this.#running : true;
  }

  /** In order; the first follows `baseRevision`. Includes what is being saved at this moment. */
  held(): HeldEdits {
    return { baseRevision: this.#revision, entries: [...this.#queue] };
  }

  retry(): void {
    this.#schedule(0);
  }

  dispose(): void {
    this.#disposed = true;
    this.#unschedule();
  }

  #schedule(delay: number): void {
    this.#unschedule();
    if (this.#disposed) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (!this.#running) void this.#save();
    }, delay);
  }

  #unschedule(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #sayFailed(failure: { readonly since: string; readonly message: string }): void {
    this.#options.onState({ kind: 'failed', ...failure, held: this.#queue.length });
  }

  #save(): Promise<boolean> {
    const running = this.#saveBatch().finally(() => {
      this.#running = null;
      if (this.#queue.length > 0) this.#schedule(this.#failure ? RETRY : 0);
    });
    this.#running = running;
    return running;
  }

  async #saveBatch(): Promise<boolean> {
    const batch = firstBatch(this.#queue);
    if (batch.length === 0) return true;
    this.#firstWaiting = null;
    if (!this.#failure) this.#options.onState({ kind: 'saving', savedAt: this.#savedAt });
    const answer = await this.#options.append(this.#revision, batch).catch(
      (error: unknown): Result<never> => ({
        ok: false,
        error: { code: 'not-saved', message: error instanceof Error ? error.message : String(error) },
      }),
    );
    if (!answer.ok) {
      this.#failure = {
        since: this.#failure?.since ?? this.#options.clock.now(),
        message: answer.error.message,
      };
      this.#sayFailed(this.#failure);
      return false;
    }
    this.#queue.splice(0, batch.length);
    this.#revision = answer.value.revision;
    this.#savedAt = answer.value.savedAt;
    this.#failure = null;
    this.#options.onState({ kind: this.#queue.length > 0 ? 'dirty' : 'clean', savedAt: this.#savedAt });
    return true;
  }
}

/** At least one entry, and no more than one request can carry. */
function firstBatch(queue: readonly LogEntry[]): readonly LogEntry[] {
  if (queue.length < 2) return [...queue];
  let size = 0;
  const batch: LogEntry[] = [];
  for (const entry of queue.slice(0, MAX_BATCH)) {
    size += JSON.stringify(entry.patches).length;
    if (batch.length > 0 && size > MAX_BATCH_SIZE) break;
    batch.push(entry);
  }
  return batch;
}
