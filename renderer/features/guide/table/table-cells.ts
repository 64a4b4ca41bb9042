/** What one cell of a table shows and edits. */

import { columnDecimals } from '../../../../shared/numbers/column-decimals.ts';
import { computeCell, computeTotal } from '../../../../shared/numbers/compute.ts';
import { totalText } from '../../../../shared/numbers/total-row.ts';
import { findColumn } from '../../../../shared/template/find.ts';
import type { Column, Table } from '../../../../shared/template/types.ts';
import { type FormatContext, formatComputed, formatValue } from '../../../../shared/values/format.ts';
import type { Value } from '../../../../shared/values/value.ts';
import { cellPlace } from '../../../../shared/workbook/cell-place.ts';
import type { Drafts } from '../../../../shared/workbook/drafts.ts';
import { findRow, formatContextOf } from '../../../../shared/workbook/read.ts';
import type { Row, Workbook } from '../../../../shared/workbook/types.ts';
import { type GridCell, OPTION_SEPARATOR } from '../../../ui/grid/types.ts';
import { editText } from '../slot-text.ts';
import { kindOf } from './table-columns.ts';

/** `drafts` hold texts that could not be stored: such a cell shows its text, and beside it what still counts. */
export function viewCell(
  workbook: Workbook,
  table: Table,
  row: Row,
  column: Column,
  drafts: Drafts,
  decimals: number | undefined,
): GridCell {
  const context = formatContextOf(workbook);
  const options = decimals === undefined ? {} : { decimals };
  if (column.formula !== undefined) {
    const computed = computeCell(workbook, table, row, column);
    const text = computed.kind === 'blank' ? '' : formatComputed(column, computed, context, options);
    return computed.kind === 'na' ? { text, edit: text, na: text } : { text, edit: text };
  }
  const place = cellPlace(table.id, row.id, column.id);
  const draft = drafts[place];
  const value = row.cells[column.id];
  const text = value === undefined ? '' : formatValue(column, value, context, options);
  if (draft)
    return {
      text: draft.text,
      edit: draft.text,
      mark: 'invalid',
      problem: draft.message,
      ...(text === '' ? {} : { counts: text }),
    };
  const mark = workbook.marks[place];
  return {
    text,
    edit: cellEditText(column, value, context),
    ...(mark === undefined ? {} : { mark }),
  };
}

/** The figure a cell comes to, null where it has none: money in minor units, a share as a fraction. */
export function cellFigure(workbook: Workbook, table: Table, rowId: string, columnId: string): number | null {
  const row = findRow(workbook, table.id, rowId);
  const column = findColumn(table, columnId);
  const computed = row && column ? computeCell(workbook, table, row, column) : null;
  return computed?.kind === 'value' && typeof computed.value === 'number' ? computed.value : null;
}

/** Decimals by column id, one policy a column; undefined where figures keep their own. */
export const decimalsIn = (workbook: Workbook, table: Table): ReadonlyMap<string, number | undefined> =>
  new Map(table.columns.map((column) => [column.id, columnDecimals(workbook, table, column)]));

/** Choices are edited by id, a tick as `true`, everything else as text. */
function cellEditText(column: Column, value: Value | undefined, context: FormatContext): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return String(value);
  const kind = kindOf(column);
  if (kind === 'choice' && typeof value === 'string') return value;
  if (kind === 'choices' && Array.isArray(value)) return value.join(OPTION_SEPARATOR);
  return editText(column, value, context);
}

/** The texts of the total row by column, or null where no column has a total. */
export function totalsOf(
  workbook: Workbook,
  table: Table,
  decimalsOf: (column: Column) => number | undefined,
): Readonly<Record<string, GridCell>> | null {
  const context = formatContextOf(workbook);
  const cells: Record<string, GridCell> = {};
  for (const column of table.columns) {
    const total = computeTotal(workbook, table, column);
    if (total === null) continue;
    const decimals = decimalsOf(column);
    const figure = formatComputed(column, total, context, decimals === undefined ? {} : { decimals });
    const text = totalText(column, total, figure);
    cells[column.id] = total.kind === 'na' ? { text, edit: text, na: text } : { text, edit: text };
  }
  return Object.keys(cells).length === 0 ? null : cells;
}
