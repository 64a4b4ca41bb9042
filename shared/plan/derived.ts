/**
 * Memory by what was really read: a derived value remembers every answer and table it looked at and is
 * computed anew only when one of them is another object. Nothing has to be listed by hand, so nothing
 * can be forgotten and go stale.
 */
import type { Template } from '../template/types.ts';
import type { Value } from '../values/value.ts';
import { answerOf, rowsOf } from '../workbook/read.ts';
import type { Row, Workbook } from '../workbook/types.ts';

export type Derived<T> = (workbook: Workbook) => T;

/** The parts of a workbook besides answers and tables. */
export type PlanPart =
  | 'agreed'
  | 'decisions'
  | 'tuning'
  | 'scenarios'
  | 'seals'
  | 'marks'
  | 'tables'
  | 'answers';

export interface Reader {
  /** The answer or the template's default. */
  answer(key: string): Value | undefined;
  rows(table: string): readonly Row[];
  template(): Template;
  part<P extends PlanPart>(part: P): Workbook[P];
  /** For a fallback that stands in no answer: the year the workbook was made in. */
  createdAt(): string;
  from<T>(other: Derived<T>): T;
}

interface Entry<T> {
  readonly read: Tracking;
  readonly value: T;
  /** The last workbook for which it was found to hold; the same one is asked for many times over. */
  workbook: Workbook;
}

/** Results kept: today's plan and a few variants of it that options and scenarios try out. */
const KEPT = 4;

/** `compute` may read the workbook through the reader only. */
export function derived<T>(compute: (read: Reader) => T): Derived<T> {
  const recent: Entry<T>[] = [];
  /** The entry at a place, moved to the front. */
  const used = (at: number): T | undefined => {
    const entry = recent[at];
    if (entry && at > 0) {
      recent.splice(at, 1);
      recent.unshift(entry);
    }
    return entry?.value;
  };
  const find = (workbook: Workbook): number => {
    for (let at = 0; at < recent.length; at++) if (recent[at]?.workbook === workbook) return at;
    for (let at = 0; at < recent.length; at++) {
      const entry = recent[at];
      if (!entry?.read.holdsFor(workbook)) continue;
      entry.workbook = workbook;
      return at;
    }
    return -1;
  };
  return (workbook) => {
    const at = find(workbook);
    // What was computed may be undefined itself; an entry found is a value found.
    if (at >= 0) return used(at) as T;
    const read = new Tracking(workbook);
    const entry = { read, value: compute(read), workbook };
    read.close();
    recent.unshift(entry);
    if (recent.length > KEPT) recent.pop();
    return entry.value;
  };
}

/** What was asked for and what was found, side by side: few enough to be looked through. */
interface Notes<K> {
  readonly keys: K[];
  readonly seen: unknown[];
}

function noted<K>(before: Notes<K> | null, key: K, seen: unknown): Notes<K> {
  if (before === null) return { keys: [key], seen: [seen] };
  if (!before.keys.includes(key)) {
    before.keys.push(key);
    before.seen.push(seen);
  }
  return before;
}

/** Whether everything is found again, the same object each. */
function isSame<K>(notes: Notes<K> | null, find: (key: K) => unknown): boolean {
  if (notes === null) return true;
  const { keys, seen } = notes;
  for (let at = 0; at < keys.length; at++) if (find(keys[at] as K) !== seen[at]) return false;
  return true;
}

/**
 * What a value is computed from, noted while it is read; compared with another workbook afterwards. There is
 * one for every figure and check, so it holds nothing before something is noted.
 */
class Tracking implements Reader {
  private answers: Notes<string> | null = null;
  private tables: Notes<string> | null = null;
  private parts: Notes<PlanPart | 'template'> | null = null;
  private others: Notes<Derived<unknown>> | null = null;
  private created: string | null = null;
  private workbook: Workbook | null;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  close(): void {
    this.workbook = null;
  }

  holdsFor(workbook: Workbook): boolean {
    return (
      (this.created === null || workbook.meta.createdAt === this.created) &&
      isSame(this.parts, (part) => workbook[part]) &&
      isSame(this.tables, (table) => rowsOf(workbook, table)) &&
      isSame(this.answers, (key) => answerOf(workbook, key)) &&
      isSame(this.others, (other) => other(workbook))
    );
  }

  answer(key: string): Value | undefined {
    const seen = answerOf(this.open(), key);
    this.answers = noted(this.answers, key, seen);
    return seen;
  }

  rows(table: string): readonly Row[] {
    const seen = rowsOf(this.open(), table);
    this.tables = noted(this.tables, table, seen);
    return seen;
  }

  template(): Template {
    return this.part('template');
  }

  part<P extends PlanPart | 'template'>(part: P): Workbook[P] {
    const seen = this.open()[part];
    this.parts = noted(this.parts, part, seen);
    return seen;
  }

  createdAt(): string {
    this.created = this.open().meta.createdAt;
    return this.created;
  }

  from<T>(other: Derived<T>): T {
    const value = other(this.open());
    this.others = noted(this.others, other, value);
    return value;
  }

  private open(): Workbook {
    if (this.workbook === null) throw new Error('A derived value was read after it was computed');
    return this.workbook;
  }
}
