/** References to rows that are gone: whoever reads them finds nothing there. */
import { answerKey } from '../template/find.ts';
import type { Slot } from '../template/types.ts';
import { refTablesOf } from '../values/format.ts';
import type { Value } from '../values/value.ts';
import { answerOf, rowIndex, rowsOf } from '../workbook/read.ts';
import type { Content, Row } from '../workbook/types.ts';
import { cellAt } from './cells.ts';
import { derived, perSpan } from './derived.ts';
import { isRegistry, registryNames } from './names.ts';

interface Referring {
  readonly slot: Slot;
  readonly tables: readonly string[];
}

/** What C24 looks at itself: nodes that hang nowhere. */
const isElsewhere = (table: string, column: string): boolean => table === 'quota_tree' && column === 'parent';

const referring = (slots: readonly Slot[]): readonly Referring[] =>
  slots.flatMap((slot): readonly Referring[] => {
    const tables = slot.formula === undefined && slot.hidden !== true ? refTablesOf(slot) : none;
    return tables.length === 0 ? none : [{ slot, tables }];
  });

const none: readonly never[] = [];

/** A table's rows by id. */
type Index = ReadonlyMap<string, unknown>;
type IndexOf = (table: string) => Index;

const isIn = (indexes: readonly Index[], id: string): boolean => {
  for (const index of indexes) if (index.has(id)) return true;
  return false;
};

function isGone(value: Value | undefined, indexes: readonly Index[]): boolean {
  if (typeof value === 'string') return !isIn(indexes, value);
  return Array.isArray(value) && !value.every((id) => isIn(indexes, id));
}

interface Scanner {
  readonly table: string;
  readonly scan: (rows: readonly Row[], indexOf: IndexOf) => readonly string[];
}

/** The places of a table: all anew where the rows it points to are others, else of the rows that are. */
function scanner(table: string, columns: readonly Referring[]): Scanner {
  const targets = [...new Set(columns.flatMap((column) => column.tables))];
  let seen: readonly Index[] = [];
  let find: ((rows: readonly Row[]) => readonly string[]) | null = null;
  return {
    table,
    scan(rows, indexOf) {
      const now = targets.map(indexOf);
      if (find === null || !seen.every((index, at) => index === now[at])) {
        seen = now;
        const asked = columns.map(({ slot, tables }) => ({ id: slot.id, indexes: tables.map(indexOf) }));
        find = perSpan((all, from, to, into) => {
          for (const { id, indexes } of asked)
            for (let at = from; at < to; at++) {
              const row = all[at];
              if (row && isGone(row.cells[id], indexes)) into.push({ at, place: cellAt(table, row.id, id) });
            }
        });
      }
      return find(rows);
    },
  };
}

const scanners = derived((read) =>
  read.template().sections.flatMap((section) =>
    section.hidden
      ? []
      : section.tables.flatMap((table): readonly Scanner[] => {
          const asked = table.hidden ? none : table.columns.filter(({ id }) => !isElsewhere(table.id, id));
          const columns = referring(asked);
          return columns.length === 0 ? [] : [scanner(table.id, columns)];
        }),
  ),
);

/** Answer keys and `table/row/column`, by table in the template's order; answers first. */
export const danglingReferences = derived((read): readonly string[] => {
  const template = read.template();
  const tables: Content['tables'] = read.part('tables');
  const answers = read.part('answers');
  const names = read.from(registryNames);
  // Names are known by id already; other tables are indexed here.
  const indexOf: IndexOf = (table) =>
    isRegistry(table) ? names[table] : rowIndex(rowsOf({ tables }, table));
  const places: string[] = [];
  for (const section of template.sections) {
    if (section.hidden) continue;
    for (const { slot, tables: targets } of referring(section.fields)) {
      const key = answerKey(section.id, slot.id);
      if (isGone(answerOf({ template, answers }, key), targets.map(indexOf))) places.push(key);
    }
  }
  for (const { table, scan } of read.from(scanners)) places.push(...scan(rowsOf({ tables }, table), indexOf));
  return places;
});
