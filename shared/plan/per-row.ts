/** Lists worked through row by row, where what did not change is not worked through again. */
import type { Row } from '../workbook/types.ts';

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
    const [old, known] = last ? [last.items, last.made] : [none, none];
    const moved = items.length - old.length;
    const made = items.map((item, at): T => {
      if (at < old.length && old[at] === item) return known[at] as T;
      if (at >= moved && moved !== 0 && old[at - moved] === item) return known[at - moved] as T;
      return project(item, context);
    });
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

/** What is wrong with a row, by the row's place among its table's rows. */
export interface RowFault {
  readonly at: number;
}

/**
 * Faults of a table's rows, where few rows have any: `scan` looks at the rows `from`–`to` and notes theirs, in
 * any order of rows; rows before and after what an edit touched keep what was found. A scan goes column by
 * column: the same name asked of one row after the other is found far quicker than many names of each row.
 */
export function perSpan<F extends RowFault>(
  scan: (rows: readonly Row[], from: number, to: number, into: F[]) => void,
): (rows: readonly Row[]) => readonly F[] {
  let before: { readonly rows: readonly Row[]; readonly faults: readonly F[] } = { rows: none, faults: none };
  return (rows) => {
    const { rows: old, faults: known } = before;
    if (rows === old) return known;
    const most = Math.min(rows.length, old.length);
    let head = 0;
    while (head < most && rows[head] === old[head]) head++;
    let tail = 0;
    while (tail < most - head && rows[rows.length - 1 - tail] === old[old.length - 1 - tail]) tail++;
    const faults = known.filter(({ at }) => at < head);
    scan(rows, head, rows.length - tail, faults);
    const moved = rows.length - old.length;
    for (const fault of known)
      if (fault.at >= old.length - tail && fault.at >= head) faults.push({ ...fault, at: fault.at + moved });
    faults.sort((one, other) => one.at - other.at);
    before = { rows, faults };
    return faults;
  };
}
