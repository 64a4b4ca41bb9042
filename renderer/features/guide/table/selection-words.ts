/** Sum, average and count over selected cells, in the unit of the column the selection stands in. */
import type { Column } from '../../../../shared/template/types.ts';
import { formatFigure } from '../../../../shared/values/format.ts';
import { formatNumber } from '../../../../shared/values/number-format.ts';
import { formatContextOf } from '../../../../shared/workbook/read.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import type { Selection } from '../../../state/session.ts';
import type { GridStatistics } from '../../../ui/grid/types.ts';

/** `count` is above 0. */
export function selectionWords(
  workbook: Workbook,
  table: string,
  column: Column,
  { sum, count }: GridStatistics,
): Selection {
  const context = formatContextOf(workbook);
  return {
    table,
    sum: formatFigure(column, sum, context),
    average: formatFigure(column.type === 'int' ? { type: 'dec' } : column, sum / count, context),
    count: formatNumber(context.locale, count),
  };
}
