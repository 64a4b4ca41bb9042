/** What a row is called beside cells that stand away from it. */
import { strings } from '../strings/catalogue.ts';
import { findTable, labelColumnOf } from '../template/find.ts';
import type { Column, FieldType, Table } from '../template/types.ts';
import { formatValue } from '../values/format.ts';
import { formatContextOf, labelOfRow, rowsOf } from './read.ts';
import type { Row, Workbook } from './types.ts';

const naming: readonly FieldType[] = ['text', 'person', 'ref', 'choice'];
const isNaming = ({ type }: Column): boolean => naming.includes(type);

/**
 * Its name; where the column that named it is gone or blank, what earlier templates left of it, then the next
 * words that stand in it, then its number. `beside`: the column whose cells are shown, which names nothing.
 */
export function rowNameOf(workbook: Workbook, tableId: string, rowId: string, beside: string): string {
  const { table, rows } = tableOf(workbook, tableId);
  const at = rows.findIndex(({ id }) => id === rowId);
  const row = rows[at];
  const label = table && labelColumnOf(table);
  const name = table && row ? labelOfRow(workbook, table, row) : '';
  if (name !== '' && label && isNaming(label)) return name;
  return (
    keptName(workbook, tableId, rowId, beside, label?.id) ||
    (table && row ? wordsIn(workbook, table, row) : '') ||
    name ||
    (row ? strings.values.rowNumber(String(at + 1)) : strings.values.removedRow)
  );
}

/** The table as the workbook has it, or as it was when it was taken out whole. */
function tableOf(
  workbook: Workbook,
  id: string,
): { readonly table: Table | undefined; readonly rows: readonly Row[] } {
  const table = findTable(workbook.template, id)?.table;
  if (table) return { table, rows: rowsOf(workbook, id) };
  for (const archived of Object.values(workbook.archive))
    if (archived.kind === 'table' && archived.table.id === id) return archived;
  return { table: undefined, rows: [] };
}

/** The row's cell in a column that was taken out, the one that names rows first. */
function keptName(
  workbook: Workbook,
  tableId: string,
  rowId: string,
  beside: string,
  label: string | undefined,
): string {
  const kept = Object.values(workbook.archive)
    .flatMap((one) => (one.kind === 'column' && one.table === tableId ? [one] : []))
    .filter(({ column, cells }) => column.id !== beside && isNaming(column) && Object.hasOwn(cells, rowId))
    .toSorted((one, other) => Number(other.column.id === label) - Number(one.column.id === label));
  const [first] = kept;
  const value = first?.cells[rowId];
  return first && value !== undefined ? formatValue(first.column, value, formatContextOf(workbook)) : '';
}

function wordsIn(workbook: Workbook, table: Table, row: Row): string {
  const column = table.columns.find((one) => isNaming(one) && row.cells[one.id] !== undefined);
  const value = column && row.cells[column.id];
  return column && value !== undefined ? formatValue(column, value, formatContextOf(workbook)) : '';
}
