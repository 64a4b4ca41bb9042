import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../shared/numbers/headline.ts';
import { sampleWorkbook } from '../../../shared/sample/sample.ts';
import { fullTemplate } from '../../../shared/template/shipped/full.ts';
import { newWorkbook } from '../../../shared/workbook/new-workbook.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';

const rates = {
  conv_lead_mql: 0.25,
  conv_mql_sql: 0.4,
  conv_sql_opp: 0.6,
  conv_opp_won: 0.25,
  sourced_pct: 0.6,
};
const channels: readonly (readonly [budget: number, cpl: number])[] = [
  [18_000_000, 6000],
  [12_000_000, 12_000],
  [6_000_000, 4000],
  [6_000_000, 2000],
  [8_000_000, 16_000],
];

/** The figures of the reference company that the headline reads, and no others. */
function referenceCompany(): Workbook {
  const fresh = newWorkbook(fullTemplate, { id: 'w', at: '2026-11-30T09:00:00.000Z', title: 'Plan' });
  const both = Object.entries(rates).flatMap(([id, rate]) => [
    [`M9.${id}`, rate],
    [`S10.${id}`, rate],
  ]);
  return {
    ...fresh,
    answers: {
      ...fresh.answers,
      'A3.corporate_revenue_goal': 820_000_000,
      'A3.retained_revenue': 220_000_000,
      'M9.deal_assumption': 2_400_000,
      'S6.deal_assumption': 3_000_000,
      ...Object.fromEntries(both),
    },
    tables: {
      ...fresh.tables,
      channel_plan: channels.map(([budget, cpl], row) => ({ id: `r${row}`, cells: { budget, cpl } })),
    },
  };
}

describe('the headline of the sample', () => {
  it('is what the reference company gives: 10,000 against 8,000 leads, 9,000 bought, $360,000 short', () => {
    const headline = headlineOf(referenceCompany());
    expect(headline?.goal).toBe(600_000_000);
    expect(headline?.marketing.leads).toBeCloseTo(10_000, 6);
    expect(headline?.sales.leads).toBeCloseTo(8000, 6);
    expect(headline?.bought).toBeCloseTo(9000, 6);
    expect(headline?.budget).toBe(50_000_000);
    expect(headline?.short).toBeCloseTo(36_000_000, 4);
  });

  it('is the same in the shipped sample', () => {
    const sample = headlineOf(sampleWorkbook({ id: 's', at: '2026-11-30T09:00:00.000Z' }));
    const reference = headlineOf(referenceCompany());
    expect(sample).toEqual(reference);
  });

  it('says nothing when a figure is missing, rather than a wrong one', () => {
    const { 'M9.conv_opp_won': _blank, ...answers } = referenceCompany().answers;
    expect(headlineOf({ ...referenceCompany(), answers })).toBeNull();
  });
});
