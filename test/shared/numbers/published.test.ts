/** Worked examples of the literature: the inputs as published, the results as published. */
import { describe, expect, it } from 'vitest';
import { coverageNow, openForecast } from '../../../shared/numbers/coverage.ts';
import { economics } from '../../../shared/numbers/economics.ts';
import { need, needFor, pipelineNeed, stageValue, yieldOf } from '../../../shared/numbers/funnel.ts';
import { phase } from '../../../shared/numbers/phasing.ts';
import { quotaTree } from '../../../shared/numbers/quota-tree.ts';
import { capacity } from '../../../shared/numbers/team-capacity.ts';
import { headlineAssumptions } from '../../../shared/plan/assumptions.ts';
import { fullTemplate } from '../../../shared/template/shipped/full.ts';
import type { Value } from '../../../shared/values/value.ts';
import { newWorkbook } from '../../../shared/workbook/new-workbook.ts';
import type { Row, Workbook } from '../../../shared/workbook/types.ts';

const fresh = newWorkbook(fullTemplate, { id: 'w', at: '2026-11-30T09:00:00.000Z', title: 'Plan' });

/** Only what an example gives; everything else stays blank. */
const plan = (
  answers: { readonly [key: string]: Value },
  tables: { readonly [id: string]: readonly Row[] } = {},
): Workbook => ({
  ...fresh,
  answers: { 'settings.fiscal_start': '2027-01', 'settings.unit_policy': 'exact', ...answers },
  tables: { ...fresh.tables, ...tables },
});

const marketing = (values: { readonly [pair: string]: number }) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`M9.${id}`, value]));

describe('published examples', () => {
  it('1,000 leads at 30 %, 40 %, 120 to 50, 30 %: 300, 120, 50, 15, overall 1.5 %', () => {
    const workbook = plan(
      marketing({
        conv_lead_mql: 0.3,
        conv_mql_sql: 0.4,
        conv_sql_opp: 50 / 120,
        conv_opp_won: 0.3,
      }),
    );
    const { mql, sql, opportunities, deals } = yieldOf(1_000, headlineAssumptions.marketing(workbook));
    expect(mql).toBeCloseTo(300, 9);
    expect(sql).toBeCloseTo(120, 9);
    expect(opportunities).toBeCloseTo(50, 9);
    expect(deals).toBeCloseTo(15, 9);
  });

  it('a goal of $500,000 at $10,000 a deal and 2 % of leads: 50 customers, 2,500 leads', () => {
    const workbook = plan({
      'A3.corporate_revenue_goal': 50_000_000,
      ...marketing({
        sourced_pct: 1,
        deal_assumption: 1_000_000,
        conv_lead_mql: 0.02,
        conv_mql_sql: 1,
        conv_sql_opp: 1,
        conv_opp_won: 1,
      }),
    });
    expect(need.headline(workbook).deals).toBe(50);
    expect(need.headline(workbook).leads).toBeCloseTo(2_500, 9);
  });

  it('a target of $100,000 at $10,000, a third won, 180 days: 10 deals, pipeline $300,000, two quarters before', () => {
    const workbook = plan({
      'A3.corporate_revenue_goal': 10_000_000,
      'S6.deal_assumption': 1_000_000,
      'S10.conv_opp_won': 1 / 3,
      'M9.cycle_days': 180,
    });
    expect(needFor(10_000_000, headlineAssumptions.sales(workbook), 'exact').deals).toBe(10);
    expect(pipelineNeed(workbook).pipeline).toBeCloseTo(30_000_000, 6);
    expect(headlineAssumptions.marketing(workbook).lag).toBe(6);
    const spread = { weights: Array(12).fill(1), source: 'even' as const };
    const created = phase(12, 6, spread);
    expect(created).toMatchObject({ beforeYear: 6 });
    expect('months' in created && created.months.slice(0, 6)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('a pipeline of $7.5 M, a quota of $2 M, 28 % won: 3.75 times, $2.1 M expected, enough', () => {
    const workbook = plan(
      { 'A3.corporate_revenue_goal': 200_000_000, 'S10.conv_opp_won': 0.28 },
      { open_pipeline: [{ id: 'o', cells: { month: '2027-01', open: 750_000_000 } }] },
    );
    expect(coverageNow(workbook)).toBe(3.75);
    expect(openForecast(workbook)).toEqual({ expected: 210_000_000, gap: -10_000_000 });
  });

  it('is held against what is still to be sold once the year has begun', () => {
    const workbook = plan(
      { 'A3.corporate_revenue_goal': 200_000_000 },
      {
        open_pipeline: [{ id: 'o', cells: { month: '2027-01', open: 750_000_000 } }],
        quota_tree: [{ id: 'all', cells: { node: 'All', level: 'corporate', annual: 200_000_000 } }],
        tracking: [{ id: 't', cells: { node: 'all', m1: 30_000_000, m2: 20_000_000 } }],
      },
    );
    expect(coverageNow(workbook)).toBe(5);
    const closed = { ...workbook, answers: { ...workbook.answers, 'A3.corporate_revenue_goal': 50_000_000 } };
    expect(coverageNow(closed)).toHaveProperty('missing');
  });

  it('$2 M at 22 % and $60,000 a deal: 34 deals and 155 opportunities rounded up, 33.33 and 151.5 exact', () => {
    const workbook = plan({
      'A3.corporate_revenue_goal': 200_000_000,
      'S6.deal_assumption': 6_000_000,
      'S10.conv_opp_won': 0.22,
    });
    const set = headlineAssumptions.sales(workbook);
    const whole = needFor(200_000_000, set, 'ceil');
    expect([whole.deals, whole.opportunities]).toEqual([34, 155]);
    const exact = needFor(200_000_000, set, 'exact');
    expect(exact.deals).toBeCloseTo(33.33, 2);
    expect(exact.opportunities).toBeCloseTo(151.5, 1);
    expect(pipelineNeed(workbook).coverage).toBeCloseTo(4.545, 3);
    const rounded = plan({ ...workbook.answers, 'settings.unit_policy': 'ceil' });
    expect(pipelineNeed(rounded).coverage).toBeCloseTo(4.65, 9);
  });

  it('7 ramped at 85 % and 3 ramping at 40 % of $150,000: capacity $1,072,500', () => {
    const seller = (id: string, ramp: string | null): Row => ({
      id,
      cells: {
        role: 'ae',
        status: 'hired',
        full_quota: 15_000_000,
        ...(ramp === null ? {} : { ramp_profile: ramp, start: '2027-01-01' }),
      },
    });
    // At 85 % of the whole street, 40 % of a quota is carried by a ramp of 40 ÷ 85.
    const share = 0.4 / 0.85;
    const workbook = plan(
      { 'S6.attainment_assumption': 0.85 },
      {
        roster: [
          ...Array.from({ length: 7 }, (_, at) => seller(`full${at}`, null)),
          ...Array.from({ length: 3 }, (_, at) => seller(`ramping${at}`, 'slow')),
        ],
        ramp_profiles: [
          {
            id: 'slow',
            cells: Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`m${at + 1}`, share])),
          },
        ],
      },
    );
    expect(capacity(workbook).capacity).toBe(107_250_000);
  });

  it('a street of $1,000,000 for $800,000: ratio 1.25, attainment 80 %', () => {
    const workbook = plan(
      { 'A3.corporate_revenue_goal': 80_000_000 },
      { roster: [{ id: 'a', cells: { role: 'ae', status: 'hired', full_quota: 100_000_000 } }] },
    );
    expect(capacity(workbook)).toMatchObject({ ratio: 1.25, requiredAttainment: 0.8 });
  });

  it('$15 M × 115 % over 20 reps: street $17.25 M, $862,500 each', () => {
    const workbook = plan(
      { 'S6.method': 'top_down', 'S6.over_assignment_person': 0.15 },
      {
        quota_tree: [
          { id: 'all', cells: { node: 'All', level: 'corporate', annual: 1_500_000_000 } },
          ...Array.from({ length: 20 }, (_, at) => ({
            id: `p${at}`,
            cells: { node: `Rep ${at}`, level: 'person', parent: 'all' },
          })),
        ],
      },
    );
    const tree = quotaTree(workbook);
    expect(tree.roots[0]?.childrenTotal).toBe(1_725_000_000);
    expect(tree.roots[0]?.ratio).toBeCloseTo(1.15, 12);
    expect(tree.roots[0]?.children.every((child) => child.annual === 86_250_000)).toBe(true);
  });

  it('500 leads at 10 % and $1,200: a lead is worth $120, not $12', () => {
    const workbook = plan(
      marketing({
        deal_assumption: 120_000,
        conv_lead_mql: 0.1,
        conv_mql_sql: 1,
        conv_sql_opp: 1,
        conv_opp_won: 1,
      }),
    );
    expect(stageValue('leads', headlineAssumptions.marketing(workbook))).toBeCloseTo(12_000, 9);
  });
});

describe('unit economics', () => {
  const workbook = plan(
    {
      'S6.deal_assumption': 1_200_000,
      'S2.churn': 0.1,
      'M9.target_return': 3,
      ...marketing({
        deal_assumption: 1_200_000,
        conv_lead_mql: 0.2,
        conv_mql_sql: 0.5,
        conv_sql_opp: 0.5,
        conv_opp_won: 0.2,
      }),
    },
    {
      channel_plan: [{ id: 'c', cells: { budget: 10_000_000, cpl: 10_000 } }],
      prices: [
        { id: 'p', cells: { list: 100_000, std_discount: 0.2, unit_cost: 20_000, units_per_deal: 1 } },
      ],
    },
  );

  it('follow from budget, price list, churn and target return', () => {
    const figures = economics(workbook);
    // 1,000 leads become 10 customers for $100,000.
    expect(figures.cacMarketing).toBeCloseTo(1_000_000, 6);
    expect(figures.grossMargin).toBeCloseTo(0.75, 12);
    expect(figures.lifetimeValue).toBeCloseTo((1_200_000 * 0.75) / 0.1, 6);
    expect(figures.paybackMarketing).toBeCloseTo(1_000_000 / (100_000 * 0.75), 9);
    // 1 % of $12,000 ÷ 3.
    expect(figures.maxCpl).toBeCloseTo(4_000, 9);
    expect(figures.cacLoaded).toHaveProperty('missing');
  });

  it('are n/a, never infinite, without churn or with a price below its cost', () => {
    const none = { ...workbook, answers: { ...workbook.answers, 'S2.churn': 0 } };
    expect(economics(none).lifetimeValue).toHaveProperty('missing');
    const dear = {
      ...workbook,
      tables: {
        ...workbook.tables,
        prices: [{ id: 'p', cells: { list: 10_000, unit_cost: 20_000, units_per_deal: 1 } }],
      },
    };
    expect(economics(dear).paybackMarketing).toHaveProperty('missing');
  });

  it('weigh the margin of each price by the units of a deal', () => {
    const two = {
      ...workbook,
      tables: {
        ...workbook.tables,
        prices: [
          { id: 'p', cells: { list: 100_000, unit_cost: 20_000, units_per_deal: 3 } },
          { id: 'q', cells: { list: 100_000, unit_cost: 60_000, units_per_deal: 1 } },
          { id: 'r', cells: { list: 100_000, units_per_deal: 5 } },
        ],
      },
    };
    // (3 × 80,000 + 1 × 40,000) ÷ 400,000; a price without its cost says nothing.
    expect(economics(two).grossMargin).toBeCloseTo(0.7, 12);
  });
});
