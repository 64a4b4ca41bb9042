/** What a table's sum rule says about the rows written so far, in words. Unfinished is not an error. */

import { computeTotal } from '../../../../shared/numbers/compute.ts';
import { same } from '../../../../shared/numbers/rounding.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findColumn } from '../../../../shared/template/find.ts';
import type { Table } from '../../../../shared/template/types.ts';
import { formatFigure } from '../../../../shared/values/format.ts';
import { formatContextOf } from '../../../../shared/workbook/read.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';

export interface SumState {
  /** `short` is unfinished, `over` is wrong. */
  readonly kind: 'open' | 'short' | 'met' | 'over';
  readonly sentence: string;
}

/** null where the table has no rule. */
export function sumState(workbook: Workbook, table: Table): SumState | null {
  const rule = table.sum_rule;
  const column = rule && findColumn(table, rule.column);
  if (!rule || !column) return null;
  const context = formatContextOf(workbook);
  const show = (figure: number): string => formatFigure(column, figure, context, { sign: true });
  const total = computeTotal(workbook, table, { ...column, total: 'sum' });
  const limit = rule.equals ?? rule.at_most ?? 1;
  if (total?.kind !== 'value' || typeof total.value !== 'number')
    return {
      kind: 'open',
      sentence:
        rule.equals === undefined
          ? strings.guide.sumUnknownLimit(column.label, show(limit))
          : strings.guide.sumUnknown(column.label, show(limit)),
    };
  const gap = total.value - limit;
  const isMet = same(total.value, limit);
  if (gap > 0 && !isMet)
    return { kind: 'over', sentence: strings.guide.sumOver(column.label, show(total.value), show(gap)) };
  if (rule.equals === undefined)
    return { kind: 'met', sentence: strings.guide.sumWithin(column.label, show(total.value), show(limit)) };
  return gap < 0 && !isMet
    ? { kind: 'short', sentence: strings.guide.sumMissing(column.label, show(total.value), show(-gap)) }
    : { kind: 'met', sentence: strings.guide.sumExact(column.label, show(total.value)) };
}
