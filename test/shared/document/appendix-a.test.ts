/** Appendix A: from what it prints, the figures can be computed again. */
import { expect, it } from 'vitest';
import { agreeRecord } from '../../../shared/checks/agree.ts';
import { withChanges } from '../../../shared/checks/try-out.ts';
import { appendixA } from '../../../shared/document/appendices.ts';
import { assumptionPairs } from '../../../shared/plan/pairs.ts';
import type { PrintedPart } from '../../../shared/template/types.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { seeded } from '../checks/case.ts';

const agreed = (id: string, value: number): Workbook => {
  const pair = assumptionPairs(seeded).find((one) => one.id === id);
  if (!pair) throw new Error(`no pair ${id}`);
  const who = { at: '2026-12-01T09:00:00.000Z', by: 'Ines', side: 'marketing', reason: '' } as const;
  return withChanges(seeded, [agreeRecord(pair, value, who)]);
};

const table = (workbook: Workbook, parts: readonly PrintedPart[]) => {
  const found = appendixA(workbook, parts, { includeCompensation: false }).find(
    ({ kind }) => kind === 'table',
  );
  if (found?.kind !== 'table') throw new Error('no table of assumptions');
  const row = found.rows.find(({ cells }) => cells[0] === 'Average deal')?.cells ?? [];
  return {
    heads: found.columns.map(({ label }) => label),
    row: row.map((cell) => cell.replaceAll('\u00a0', ' ')),
    rows: found.rows,
  };
};

it('has no agreed column while nothing is agreed', () => {
  expect(table(seeded, ['marketing', 'sales']).heads).toEqual(['Assumption', 'Marketing', 'Sales']);
});

it('shows what was agreed, by whom and when, beside what each plan holds', () => {
  const printed = table(agreed('deal_assumption', 2_550_000), ['marketing', 'sales']);
  expect(printed.heads).toEqual(['Assumption', 'Marketing', 'Sales', 'Agreed', 'By, on']);
  expect(printed.row).toEqual([
    'Average deal',
    '$24,000',
    '$30,000',
    '$25,500',
    'Ines (Marketing), Dec 1, 2026',
  ]);
  for (const { cells } of printed.rows) expect(cells).toHaveLength(5);
  const alone = table(agreed('deal_assumption', 2_550_000), ['marketing']);
  expect(alone.row).toEqual(['Average deal', '$24,000', '$25,500', 'Ines (Marketing), Dec 1, 2026']);
});

it('writes an agreed value in the unit of the row', () => {
  const { rows } = table(agreed('cycle_days', 100), ['marketing', 'sales']);
  expect(rows.find(({ cells }) => cells[0] === 'Sales cycle, days')?.cells.slice(1, 4)).toEqual([
    '90',
    '90',
    '100',
  ]);
});
