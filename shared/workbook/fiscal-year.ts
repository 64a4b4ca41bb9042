/** Which year the fiscal year is, and what it is called. */
import { addMonths } from '../values/date-format.ts';
import { fiscalStartOf, textOf } from './read.ts';
import type { Workbook } from './types.ts';

/** The year it ends in, or starts in, as the settings say. */
export function fiscalYearOf(workbook: Workbook): number {
  const start = fiscalStartOf(workbook);
  const month = textOf(workbook, 'settings.fy_label') === 'starts' ? start : addMonths(start, 11);
  return Number(month.slice(0, 4));
}

/** `FY 2027` */
export const fiscalYearLabel = (workbook: Workbook): string => `FY ${fiscalYearOf(workbook)}`;
