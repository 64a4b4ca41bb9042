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

interface Dependency {
  readonly read: (workbook: Workbook) => unknown;
  readonly seen: unknown;
}

interface Entry<T> {
  readonly dependencies: readonly Dependency[];
  readonly value: T;
}

/** Results kept: today's plan and a few variants of it that options and scenarios try out. */
const KEPT = 4;

/** `compute` may read the workbook through the reader only. */
export function derived<T>(compute: (read: Reader) => T): Derived<T> {
  const known = new WeakMap<Workbook, { readonly value: T }>();
  let recent: readonly Entry<T>[] = [];
  return (workbook) => {
    const remembered = known.get(workbook);
    if (remembered) return remembered.value;
    let entry = recent.find(({ dependencies }) =>
      dependencies.every(({ read, seen }) => read(workbook) === seen),
    );
    if (!entry) {
      const { reader, dependencies } = trackingReader(workbook);
      const value = compute(reader);
      entry = { dependencies: [...dependencies.values()], value };
    }
    const used = entry;
    recent = [used, ...recent.filter((other) => other !== used)].slice(0, KEPT);
    known.set(workbook, { value: used.value });
    return used.value;
  };
}

function trackingReader(workbook: Workbook): {
  readonly reader: Reader;
  readonly dependencies: ReadonlyMap<unknown, Dependency>;
} {
  const dependencies = new Map<unknown, Dependency>();
  const tracked = <T>(key: unknown, read: (from: Workbook) => T): T => {
    const seen = read(workbook);
    if (!dependencies.has(key)) dependencies.set(key, { read, seen });
    return seen;
  };
  return {
    dependencies,
    reader: {
      answer: (key) => tracked(key, (from) => answerOf(from, key)),
      rows: (table) => tracked(`T.${table}`, (from) => rowsOf(from, table)),
      template: () => tracked('template', (from) => from.template),
      part: (part) => tracked(`part ${part}`, (from) => from[part]),
      createdAt: () => tracked('created', (from) => from.meta.createdAt),
      from: (other) => tracked(other, other),
    },
  };
}

/**
 * One projection an item, of a list in its order. Rows never change, so a row edited is another row: what
 * stands in the same place as before, counted from the top or from the end, is not projected again unless
 * the `context` it is projected in is another one.
 */
export function perItem<I, T, C = null>(
  project: (item: I, context: C) => T,
): (items: readonly I[], context: C) => readonly T[] {
  let before: { readonly items: readonly I[]; readonly context: C; readonly made: readonly T[] } | null =
    null;
  return (items, context) => {
    const last = before?.context === context ? before : null;
    if (last?.items === items) return last.made;
    const made: T[] = [];
    const [old, known] = last ? [last.items, last.made] : [none, none];
    const moved = items.length - old.length;
    for (let at = 0; at < items.length; at++) {
      // Inside its bounds a list holds an item everywhere.
      const item = items[at] as I;
      if (at < old.length && old[at] === item) made.push(known[at] as T);
      else if (at >= moved && moved !== 0 && old[at - moved] === item) made.push(known[at - moved] as T);
      else made.push(project(item, context));
    }
    before = { items, context, made };
    return made;
  };
}

const none: readonly never[] = [];

/** The same for a table's rows. */
export function perRow<T>(project: (row: Row) => T): (rows: readonly Row[]) => readonly T[] {
  const projected = perItem<Row, T>(project);
  return (rows) => projected(rows, null);
}

/** The lists one after the other; of thousands most are empty, and `flat` is slow on those. */
export function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const all: T[] = [];
  for (const list of lists) for (const one of list) all.push(one);
  return all;
}
