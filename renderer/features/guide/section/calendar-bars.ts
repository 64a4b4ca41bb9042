/** Campaigns laid over the fiscal year: where each bar starts and how long it is. */

import { findTable } from '../../../../shared/template/find.ts';
import { fiscalStartOf, labelOfRow, rowsOf } from '../../../../shared/workbook/read.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';

export interface CampaignBar {
  readonly id: string;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  /** Fractions of the fiscal year, cut at its ends; `length` is 0 outside the year. */
  readonly from: number;
  readonly length: number;
}

/** Campaigns with both dates, by start; `undated` counts the others. */
export function campaignBars(workbook: Workbook): {
  readonly bars: readonly CampaignBar[];
  readonly undated: number;
} {
  const table = findTable(workbook.template, 'campaigns')?.table;
  if (!table) return { bars: [], undated: 0 };
  const first = fiscalStartOf(workbook);
  const rows = rowsOf(workbook, 'campaigns');
  const bars = rows.flatMap((row): readonly CampaignBar[] => {
    const { start, end } = row.cells;
    if (typeof start !== 'string' || typeof end !== 'string' || end < start) return [];
    const from = clamp(monthsAfter(first, start, 0));
    const to = clamp(monthsAfter(first, end, 1));
    return [{ id: row.id, name: labelOfRow(workbook, table, row), start, end, from, length: to - from }];
  });
  return {
    bars: bars.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)),
    undated: rows.length - bars.length,
  };
}

const clamp = (fraction: number): number => Math.min(1, Math.max(0, fraction));

/** Months as twelfths of the year, days as 31sts of a month; `days` moves the end past its last day. */
function monthsAfter(first: string, date: string, days: number): number {
  const [year = 0, month = 0] = first.split('-').map(Number);
  const [atYear = 0, atMonth = 0, day = 1] = date.split('-').map(Number);
  return ((atYear - year) * 12 + atMonth - month + (day - 1 + days) / 31) / 12;
}
