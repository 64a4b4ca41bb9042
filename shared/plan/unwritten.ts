/**
 * Cells that say nothing: required ones that are blank, placeholders, references to rows that are gone. One scan
 * a table finds all three, since reaching a cell costs more than judging it.
 */
import { answerKey, refTablesOf } from '../template/find.ts';
import type { Slot, Table } from '../template/types.ts';
import type { Value } from '../values/value.ts';
import { answerOf, rowIndex, rowsOf } from '../workbook/read.ts';
import type { Content, Row } from '../workbook/types.ts';
import { cellAt } from './cells.ts';
import { derived } from './derived.ts';
import { isFiller } from './fillers.ts';
import { isRegistry, registryNames } from './names.ts';
import { perSpan, type RowFault } from './per-row.ts';

/** Places `table/row/column`, in the order of the rows. */
export interface UnwrittenCells {
  readonly blank: readonly string[];
  readonly filler: readonly string[];
  readonly gone: readonly string[];
}

interface Fault extends RowFault {
  readonly kind: keyof UnwrittenCells;
  readonly place: string;
}

/** A table's rows by id. */
type Index = ReadonlyMap<string, unknown>;
type IndexOf = (table: string) => Index;

const none: readonly never[] = [];

const targetsOf = (slot: Slot): readonly string[] => (slot.formula === undefined ? refTablesOf(slot) : none);

/** What C24 looks at itself: nodes that hang nowhere. */
const isElsewhere = (table: string, column: string): boolean => table === 'quota_tree' && column === 'parent';

const isIn = (indexes: readonly Index[], id: string): boolean => {
  for (const index of indexes) if (index.has(id)) return true;
  return false;
};

function isGone(value: Value, indexes: readonly Index[]): boolean {
  if (typeof value === 'string') return !isIn(indexes, value);
  return Array.isArray(value) && !value.every((id) => isIn(indexes, id));
}

/** A column with what is asked of its cells. */
interface Asked {
  readonly id: string;
  readonly isRequired: boolean;
  /** Only what a person writes freely: ids, dates and choices hold no placeholder. */
  readonly isText: boolean;
  readonly targets: readonly string[];
}

const askedIn = (table: Table): readonly Asked[] =>
  table.columns.flatMap((column): readonly Asked[] => {
    const { id, type, formula, hidden, required } = column;
    if (hidden === true || formula !== undefined) return none;
    const isText = type === 'text' || type === 'rich';
    const targets = isElsewhere(table.id, id) ? none : targetsOf(column);
    const isRequired = required === true;
    return isText || isRequired || targets.length > 0 ? [{ id, isRequired, isText, targets }] : none;
  });

interface Scanner {
  readonly table: string;
  readonly scan: (rows: readonly Row[], indexOf: IndexOf) => UnwrittenCells;
}

/** All anew where the rows it points to are others, else of the rows that are. */
function scanner(table: Table): Scanner {
  const asked = askedIn(table);
  const targets = [...new Set(asked.flatMap((column) => column.targets))];
  let seen: readonly Index[] = [];
  let find: ((rows: readonly Row[]) => readonly Fault[]) | null = null;
  let before: { readonly faults: readonly Fault[]; readonly cells: UnwrittenCells } | null = null;
  return {
    table: table.id,
    scan(rows, indexOf) {
      const now = targets.map(indexOf);
      if (find === null || !seen.every((index, at) => index === now[at])) {
        seen = now;
        find = perSpan(scanOf(table.id, asked, indexOf));
      }
      const faults = find(rows);
      if (before?.faults !== faults) before = { faults, cells: byKind(faults) };
      return before.cells;
    },
  };
}

function scanOf(table: string, asked: readonly Asked[], indexOf: IndexOf) {
  const columns = asked.map((column) => ({ ...column, indexes: column.targets.map(indexOf) }));
  return (rows: readonly Row[], from: number, to: number, into: Fault[]): void => {
    for (const { id, isRequired, isText, indexes } of columns) {
      const [first] = indexes;
      for (let at = from; at < to; at++) {
        const row = rows[at];
        if (row === undefined) continue;
        const value = row.cells[id];
        if (value === undefined) {
          if (isRequired) into.push({ at, kind: 'blank', place: cellAt(table, row.id, id) });
        } else if (isText) {
          if (isFiller(value)) into.push({ at, kind: 'filler', place: cellAt(table, row.id, id) });
        } else if (first !== undefined) {
          // Nearly every cell names one row of the first table that it may point to.
          if (typeof value === 'string' && first.has(value)) continue;
          if (isGone(value, indexes)) into.push({ at, kind: 'gone', place: cellAt(table, row.id, id) });
        }
      }
    }
  };
}

function byKind(faults: readonly Fault[]): UnwrittenCells {
  const places = (kind: Fault['kind']): readonly string[] =>
    faults.flatMap((fault) => (fault.kind === kind ? fault.place : none));
  return faults.length === 0
    ? { blank: none, filler: none, gone: none }
    : { blank: places('blank'), filler: places('filler'), gone: places('gone') };
}

const scanners = derived((read): readonly Scanner[] =>
  read.template().sections.flatMap((section) => section.tables.map(scanner)),
);

/** Names are known by id already; other tables are indexed here. */
const indexes = derived((read): IndexOf => {
  const names = read.from(registryNames);
  const tables: Content['tables'] = read.part('tables');
  return (table) => (isRegistry(table) ? names[table] : rowIndex(rowsOf({ tables }, table)));
});

/** By table, hidden ones too: whoever asks knows which of them count. */
export const unwrittenCells = derived((read): ReadonlyMap<string, UnwrittenCells> => {
  const tables: Content['tables'] = read.part('tables');
  const indexOf = read.from(indexes);
  return new Map(
    read.from(scanners).map(({ table, scan }) => [table, scan(rowsOf({ tables }, table), indexOf)]),
  );
});

/** References to rows that are gone: answers first, then cells, in the template's order. */
export const goneReferences = derived((read): readonly string[] => {
  const template = read.template();
  const answers = read.part('answers');
  const indexOf = read.from(indexes);
  const places = template.sections.flatMap((section) =>
    section.fields.flatMap((field): readonly string[] => {
      const key = answerKey(section.id, field.id);
      const value = field.hidden === true ? undefined : answerOf({ template, answers }, key);
      const targets = targetsOf(field);
      return value !== undefined && targets.length > 0 && isGone(value, targets.map(indexOf)) ? [key] : none;
    }),
  );
  return [...places, ...[...read.from(unwrittenCells).values()].flatMap(({ gone }) => gone)];
});
