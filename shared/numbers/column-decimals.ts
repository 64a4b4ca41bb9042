/** One decimal policy for a whole column, on the screen and in print. */
import { planSettings } from '../plan/plan-settings.ts';
import { type Column, isFigureType, type Table } from '../template/types.ts';
import { isRate } from '../values/check.ts';
import { isWholeAmount, minorDigits } from '../values/number-format.ts';
import { currencyOf, rowsOf } from '../workbook/read.ts';
import type { Workbook } from '../workbook/types.ts';
import { computeCell, computeTotal } from './compute.ts';

export const isFigure = (column: Pick<Column, 'type'>): boolean => isFigureType(column.type);

/**
 * As many decimals as the finest figure of the column or its total needs, at most 2; money shows the
 * currency's own decimals or none. Undefined for columns that hold no figures, and for plain numbers
 * without a total: their rows have units of their own (6,000,000 dollars, 3.6 times).
 */
export function columnDecimals(workbook: Workbook, table: Table, column: Column): number | undefined {
  if (!isFigure(column)) return undefined;
  // A mean of whole numbers need not be one.
  if (column.type === 'int' && column.total !== 'avg') return 0;
  if (column.type === 'dec' && (column.total ?? 'none') === 'none') return undefined;
  const total = computeTotal(workbook, table, column);
  const figures = [
    ...rowsOf(workbook, table.id).map((row) => computeCell(workbook, table, row, column)),
    ...(total ? [total] : []),
  ].flatMap((figure) => (figure.kind === 'value' && typeof figure.value === 'number' ? [figure.value] : []));
  if (column.type === 'money') {
    const digits = minorDigits(currencyOf(workbook));
    // Rates keep their cents; other computed amounts are shown in the unit that the settings name.
    const isShownWhole =
      column.formula !== undefined &&
      !isRate(column) &&
      planSettings(workbook).roundingUnit % 10 ** digits === 0;
    return isShownWhole || figures.every((figure) => isWholeAmount(figure, digits)) ? 0 : digits;
  }
  const scale = column.type === 'pct' ? 100 : 1;
  return figures.reduce((most, figure) => Math.max(most, decimalsNeeded(figure * scale)), 0);
}

/** 0, 1 or 2: the fewest decimals that show the figure without a visible rest. */
function decimalsNeeded(figure: number): number {
  const isExact = (places: number): boolean =>
    Math.abs(figure * 10 ** places - Math.round(figure * 10 ** places)) < 1e-6;
  return [0, 1].find(isExact) ?? 2;
}
