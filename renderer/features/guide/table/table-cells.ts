/** What one cell of a table shows and edits. */
import type { Column, Table } from '../../../../shared/template/types.ts';
import { formatValue } from '../../../../shared/values/format.ts';
import { cellPlace } from '../../../../shared/workbook/apply-edit.ts';
import { computeCell, computeTotal } from '../../../../shared/workbook/compute.ts';
import { formatContextOf } from '../../../../shared/workbook/read.ts';
import type { Row, Workbook } from '../../../../shared/workbook/types.ts';
import type { Session } from '../../../state/drafts.ts';
import { computedText } from '../place-text.ts';
import { editText } from '../slot-text.ts';

export interface CellView {
  readonly text: string;
  readonly edit: string;
  readonly mark?: 'example' | 'pasted';
  readonly problem?: string;
  /** Computed, and there is no figure yet. */
  readonly na?: boolean;
}

export function viewCell(
  workbook: Workbook,
  table: Table,
  row: Row,
  column: Column,
  drafts: Session['drafts'],
  decimals: number | undefined,
): CellView {
  const context = formatContextOf(workbook);
  const options = decimals === undefined ? {} : { decimals };
  if (column.formula !== undefined) {
    const computed = computeCell(workbook, table, row, column);
    const text = computed.kind === 'blank' ? '' : computedText(column, computed, context, options);
    return computed.kind === 'na' ? { text: 'n/a', edit: text, na: true } : { text, edit: text };
  }
  const place = cellPlace(table.id, row.id, column.id);
  const draft = drafts[place];
  if (draft) return { text: draft.text, edit: draft.text, problem: draft.message };
  const value = row.cells[column.id];
  const mark = workbook.marks[place];
  return {
    text: value === undefined ? '' : formatValue(column, value, context, options),
    edit: editText(column, value, context),
    ...(mark === undefined ? {} : { mark }),
  };
}

/** The texts of the total row by column, or null where no column has a total. */
export function totalsOf(
  workbook: Workbook,
  table: Table,
  decimalsOf: (column: Column) => number | undefined,
): Readonly<Record<string, string>> | null {
  const context = formatContextOf(workbook);
  const cells: Record<string, string> = {};
  for (const column of table.columns) {
    const total = computeTotal(workbook, table, column);
    if (total === null) continue;
    const decimals = decimalsOf(column);
    cells[column.id] = computedText(column, total, context, decimals === undefined ? {} : { decimals });
  }
  return Object.keys(cells).length === 0 ? null : cells;
}
