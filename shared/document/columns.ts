/** A column as it is printed: its head with the unit, one decimal policy, its cells as text. */

import { columnDecimals, isFigure } from '../numbers/column-decimals.ts';
import { computeCell, computeTotal } from '../numbers/compute.ts';
import { basisWords, QUOTA_TABLE } from '../numbers/quota-in-force.ts';
import { quotaTree } from '../numbers/quota-tree.ts';
import { totalText } from '../numbers/total-row.ts';
import { blank, type Computed } from '../template/formula/expression.ts';
import type { Column, Table } from '../template/types.ts';
import { fiscalMonthName } from '../values/date-format.ts';
import { type FormatContext, formatFigure, formatValue, isFiscalMonth, isYear } from '../values/format.ts';
import type { Row, Workbook } from '../workbook/types.ts';
import { keepTogether } from './keep-together.ts';
import { plainText } from './markdown.ts';

export interface PrintedColumn {
  readonly column: Column;
  readonly label: string;
  readonly align: 'left' | 'right';
  /** One text per row, '' where blank. */
  readonly cells: readonly string[];
  /** The total row's cell, null where the column has none. */
  readonly total: string | null;
}

export function printColumn(
  workbook: Workbook,
  table: Table,
  column: Column,
  rows: readonly Row[],
  context: FormatContext,
): PrintedColumn {
  const figures = rows.map((row) => computeCell(workbook, table, row, column));
  const total = computeTotal(workbook, table, column);
  const decimals = columnDecimals(workbook, table, column);
  const show = (computed: Computed): string =>
    computed.kind === 'value' && typeof computed.value === 'number' && !isFiscalMonth(column)
      ? formatFigure(column, computed.value, context, decimals === undefined ? {} : { decimals })
      : computed.kind === 'value'
        ? formatValue(column, computed.value, context)
        : '';
  return {
    column,
    label: columnLabel(column, context),
    align: isFigure(column) && !isYear(column) && !isFiscalMonth(column) ? 'right' : 'left',
    cells: rows.map((row, at) => {
      const stored = row.cells[column.id];
      const figure = figures[at] ?? blank;
      const isNumber = figure.kind === 'value' && typeof figure.value === 'number';
      if (column.formula !== undefined || isNumber) return show(figure);
      if (stored === undefined) return '';
      const text = formatValue(column, stored, context);
      if (table.id === QUOTA_TABLE && column.id === 'basis') return printedBasis(workbook, row, text);
      if (column.type === 'rich') return plainText(text);
      // A date is never broken over two lines.
      return column.type === 'date' || column.type === 'month' ? keepTogether(text) : text;
    }),
    total: total === null ? null : totalText(column, total, show(total)),
  };
}

/** What the shares beneath follow, rather than what was asked for. */
function printedBasis(workbook: Workbook, row: Row, asked: string): string {
  const node = quotaTree(workbook).byId.get(row.id);
  return node ? basisWords(node, asked) : asked;
}

/** Months take their name from the fiscal start; money has its currency in the caption, other units in the head. */
export function columnLabel(column: Column, context: FormatContext): string {
  if (column.month !== undefined) return fiscalMonthName(context.locale, context.fiscalStart, column.month);
  const unit = column.unit;
  if (unit === undefined || column.type === 'money' || isYear(column) || !isFigure(column))
    return column.label;
  return column.label.toLowerCase().includes(unit.toLowerCase()) ? column.label : `${column.label} (${unit})`;
}
