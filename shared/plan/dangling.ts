/** References to rows that are gone: whoever reads them finds nothing there. */
import { answerKey } from '../template/find.ts';
import type { Slot } from '../template/types.ts';
import { refTablesOf } from '../values/format.ts';
import type { Value } from '../values/value.ts';
import { answerOf, rowIndex, rowsOf } from '../workbook/read.ts';
import type { Content, Row } from '../workbook/types.ts';
import { cellAt } from './cells.ts';
import { derived, perSpan } from './derived.ts';

type Tables = Content['tables'];

interface Referring {
  readonly slot: Slot;
  readonly tables: readonly string[];
}

const referring = (slots: readonly Slot[]): readonly Referring[] =>
  slots.flatMap((slot): readonly Referring[] => {
    const tables = slot.formula === undefined && slot.hidden !== true ? refTablesOf(slot) : none;
    return tables.length === 0 ? none : [{ slot, tables }];
  });

const none: readonly never[] = [];

type Index = ReadonlyMap<string, Row>;

const isIn = (indexes: readonly Index[], id: string): boolean => {
  for (const index of indexes) if (index.has(id)) return true;
  return false;
};

function isGone(value: Value | undefined, indexes: readonly Index[]): boolean {
  if (typeof value === 'string') return !isIn(indexes, value);
  return Array.isArray(value) && !value.every((id) => isIn(indexes, id));
}

/** The places of a table: all anew where the rows it points to are others, else of the rows that are. */
function scanner(table: string, columns: readonly Referring[]): (tables: Tables) => readonly string[] {
  const targets = [...new Set(columns.flatMap((column) => column.tables))];
  let seen: readonly (readonly Row[])[] = [];
  let find: ((rows: readonly Row[]) => readonly string[]) | null = null;
  return (tables) => {
    const now = targets.map((name) => rowsOf({ tables }, name));
    if (find === null || !seen.every((rows, at) => rows === now[at])) {
      seen = now;
      find = perSpan((rows, from, to, into) => {
        for (const { slot, tables: names } of columns) {
          const indexes = names.map((name) => rowIndex(rowsOf({ tables }, name)));
          for (let at = from; at < to; at++) {
            const row = rows[at];
            if (row && isGone(row.cells[slot.id], indexes))
              into.push({ at, place: cellAt(table, row.id, slot.id) });
          }
        }
      });
    }
    return find(rowsOf({ tables }, table));
  };
}

const scanners = derived((read) =>
  read.template().sections.flatMap((section) =>
    section.hidden
      ? []
      : section.tables.flatMap((table) => {
          const columns = table.hidden ? none : referring(table.columns);
          return columns.length === 0 ? [] : [scanner(table.id, columns)];
        }),
  ),
);

/** Answer keys and `table/row/column`, by table in the template's order; answers first. */
export const danglingReferences = derived((read): readonly string[] => {
  const template = read.template();
  const tables = read.part('tables');
  const answers = read.part('answers');
  const places: string[] = [];
  for (const section of template.sections) {
    if (section.hidden) continue;
    for (const field of referring(section.fields)) {
      const key = answerKey(section.id, field.slot.id);
      const indexes = field.tables.map((name) => rowIndex(rowsOf({ tables }, name)));
      if (isGone(answerOf({ template, answers }, key), indexes)) places.push(key);
    }
  }
  for (const scan of read.from(scanners)) places.push(...scan(tables));
  return places;
});
