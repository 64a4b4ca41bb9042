import { describe, expect, it } from 'vitest';
import { repairWorkbook } from '../../../shared/exchange/repair.ts';
import { fromLastYear } from '../../../shared/plan/next-year.ts';
import { sampleWorkbook } from '../../../shared/sample/sample.ts';
import { rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';

const at = '2027-11-01T08:00:00.000Z';
const sample = sampleWorkbook({ id: 'last', at: '2026-11-30T09:00:00.000Z' });

describe('next year’s workbook', () => {
  const actuals = [{ id: 't1', cells: { node: 'qt_corp', m1: 30_000_000, m2: 31_000_000 } }];
  const last: Workbook = { ...sample, tables: { ...sample.tables, tracking: actuals } };
  const next = fromLastYear(last, { id: 'next', at, title: 'Plan 2028' });

  it('keeps structure, names, definitions, prices and process', () => {
    expect(next.template).toBe(last.template);
    for (const table of ['segments', 'people', 'stages', 'prices', 'process', 'stage_defs', 'reasons'])
      expect(next.tables[table]).toEqual(last.tables[table]);
    expect(next.answers['A1.mission']).toBe(last.answers['A1.mission']);
    expect(next.answers['settings.fiscal_start']).toBe('2028-01');
  });

  it('turns the goal and the actuals into rows of the review', () => {
    expect(rowsOf(next, 'performance').at(-1)?.cells).toEqual({ period: 'FY 2027', revenue: 820_000_000 });
    expect(rowsOf(next, 'history_months').at(-1)?.cells).toEqual({
      year: 2027,
      m1: 30_000_000,
      m2: 31_000_000,
    });
    expect(next.answers['S2.prev_revenue']).toBe(61_000_000);
  });

  it('leaves goals, budgets, quotas, dates, decisions and signatures blank', () => {
    for (const key of [
      'A3.corporate_revenue_goal',
      'M10.total_budget',
      'S6.attainment_assumption',
      'L1.effective',
      'L3.deal_max',
      'settings.plan_date',
    ])
      expect(next.answers[key]).toBeUndefined();
    for (const table of [
      'campaigns',
      'channel_plan',
      'quota_tree',
      'actions',
      'mkt_deliv',
      'conflicts',
      'tracking',
    ])
      expect(rowsOf(next, table)).toEqual([]);
    expect(rowsOf(next, 'territories').some((row) => 'quota' in row.cells)).toBe(false);
    expect(rowsOf(next, 'roster').some((row) => 'ote' in row.cells || 'full_quota' in row.cells)).toBe(false);
  });

  it('is sound, new, and leaves last year untouched', () => {
    expect(repairWorkbook(next).report).toEqual([]);
    expect([next.id, next.revision, next.meta.previousId, next.meta.sample]).toEqual([
      'next',
      0,
      'last',
      false,
    ]);
    expect(rowsOf(last, 'performance')).toEqual(rowsOf(sample, 'performance'));
  });
});
