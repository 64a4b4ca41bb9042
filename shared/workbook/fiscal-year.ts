/** What the fiscal year is called and when it runs. */
import { addMonths } from '../values/date-format.ts';
import { fiscalStartOf, textOf } from './read.ts';
import type { Workbook } from './types.ts';

/** `FY 2027`: by the year it ends in, or starts in, as the settings say. */
export function fiscalYearLabel(workbook: Workbook): string {
  const start = fiscalStartOf(workbook);
  const month = textOf(workbook, 'settings.fy_label') === 'starts' ? start : addMonths(start, 11);
  return `FY ${month.slice(0, 4)}`;
}
