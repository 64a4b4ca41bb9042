/** The reference company, which the shipped sample is: every figure as it is laid down, money in minor units. */
import { describe, expect, it } from 'vitest';
import { agreementTarget } from '../../../shared/numbers/agreement.ts';
import { budget } from '../../../shared/numbers/budget.ts';
import { openingCover } from '../../../shared/numbers/coverage.ts';
import { economics } from '../../../shared/numbers/economics.ts';
import { conversionToCustomer, need, pipelineNeed, stageValue } from '../../../shared/numbers/funnel.ts';
import { newBusinessGoal, sourcedRevenue } from '../../../shared/numbers/goal.ts';
import { needByMonth } from '../../../shared/numbers/phasing.ts';
import { quotaTree } from '../../../shared/numbers/quota-tree.ts';
import { goalByMonth } from '../../../shared/numbers/seasonality.ts';
import { channelSupply, supply } from '../../../shared/numbers/supply.ts';
import { capacity } from '../../../shared/numbers/team-capacity.ts';
import { tracked } from '../../../shared/numbers/tracking.ts';
import { headlineAssumptions } from '../../../shared/plan/assumptions.ts';
import { planSettings } from '../../../shared/plan/plan-settings.ts';
import { sampleWorkbook } from '../../../shared/sample/sample.ts';
import { rowsOf } from '../../../shared/workbook/read.ts';
import { changed, withRows } from '../checks/case.ts';

const company = sampleWorkbook({ id: 'sample', at: '2026-11-30T09:00:00.000Z' });
const thousand = (amounts: readonly number[]): readonly number[] =>
  amounts.map((amount) => Math.round(amount * 100_000));
const sum = (figures: readonly number[]): number => figures.reduce((one, other) => one + other, 0);

describe('the reference company', () => {
  it('counts in US dollars, exactly, over the calendar year 2027, to a goal of $6,000,000', () => {
    const { currency, unitPolicy, fiscalStart } = planSettings(company);
    expect([currency, unitPolicy, fiscalStart]).toEqual(['USD', 'exact', '2027-01']);
    expect(newBusinessGoal(company)).toBe(600_000_000);
    expect(headlineAssumptions.marketing(company).lag).toBe(3);
  });

  it('needs 150 deals, 600 opportunities, 1,000 SQL, 2,500 MQL, 10,000 leads for $3,600,000', () => {
    expect(sourcedRevenue.headline(company)).toBe(360_000_000);
    const { deals, opportunities, sql, mql, leads } = need.headline(company);
    expect(deals).toBeCloseTo(150, 9);
    expect(opportunities).toBeCloseTo(600, 9);
    expect(sql).toBeCloseTo(1_000, 9);
    expect(mql).toBeCloseTo(2_500, 9);
    expect(leads).toBeCloseTo(10_000, 9);
  });

  it('turns 1.5 % of its leads into customers, worth $360 a lead and $1,440, $3,600, $6,000 further on', () => {
    const set = headlineAssumptions.marketing(company);
    expect(conversionToCustomer('leads', set)).toBeCloseTo(0.015, 12);
    expect(stageValue('leads', set)).toBeCloseTo(36_000, 6);
    expect(stageValue('mql', set)).toBeCloseTo(144_000, 6);
    expect(stageValue('sql', set)).toBeCloseTo(360_000, 6);
    expect(stageValue('opportunities', set)).toBeCloseTo(600_000, 6);
  });

  it('needs a pipeline of $24 M for the whole goal, four times the goal', () => {
    expect(pipelineNeed(company)).toMatchObject({ pipeline: 2_400_000_000, coverage: 4 });
  });

  it('spreads the goal over the months, and the quarters are $1.20, 1.44, 1.32, 2.04 M', () => {
    const months = goalByMonth(company);
    if ('missing' in months) throw new Error(months.missing);
    expect(months).toEqual(thousand([360, 360, 480, 420, 480, 540, 360, 360, 600, 540, 660, 840]));
    const quarters = [0, 3, 6, 9].map((at) => sum(months.slice(at, at + 3)));
    expect(quarters).toEqual(thousand([1_200, 1_440, 1_320, 2_040]));
    expect(sum(quarters)).toBe(600_000_000);
  });

  it('needs 2,000 leads before the year starts, then 700 … 1,400; later months feed next year', () => {
    const leads = needByMonth.headline(company).leads;
    if ('missing' in leads) throw new Error(leads.missing);
    expect(leads.closing.slice(0, 3)).toEqual([600, 600, 800]);
    expect(leads.beforeYear).toBe(2_000);
    expect(leads.months).toEqual([700, 800, 900, 600, 600, 1_000, 900, 1_100, 1_400, null, null, null]);
  });

  it('needs 175, 200, 225, 150, 150, 250, 225, 275, 350 MQL by creation month', () => {
    const mql = needByMonth.headline(company).mql;
    if ('missing' in mql) throw new Error(mql.missing);
    expect(mql.months.slice(0, 9)).toEqual([175, 200, 225, 150, 150, 250, 225, 275, 350]);
  });

  it('buys 9,000 leads for $500,000 and is short of 1,000 leads: 15 deals, $360,000', () => {
    const bought = supply(company);
    expect(channelSupply(company).map((one) => [one.row.budget, one.row.cpl, one.leads])).toEqual([
      [18_000_000, 6_000, 3_000],
      [12_000_000, 12_000, 1_000],
      [6_000_000, 4_000, 1_500],
      [6_000_000, 2_000, 3_000],
      [8_000_000, 16_000, 500],
    ]);
    expect([bought.budget, bought.leads]).toEqual([50_000_000, 9_000]);
    expect(bought.blendedCpl).toBeCloseTo(5_555.56, 2);
    expect(bought.gapLeads).toBeCloseTo(1_000, 8);
    const { mql, sql, opportunities } = need.headline(company);
    if (typeof mql !== 'number' || typeof sql !== 'number' || typeof opportunities !== 'number')
      throw new Error('a need is missing');
    expect(mql - Number(bought.funnel.mql)).toBeCloseTo(250, 8);
    expect(sql - Number(bought.funnel.sql)).toBeCloseTo(100, 8);
    expect(opportunities - Number(bought.funnel.opportunities)).toBeCloseTo(60, 8);
    expect(bought.gapDeals).toBeCloseTo(15, 8);
    expect(bought.gapRevenue).toBeCloseTo(36_000_000, 4);
    // $55,556 in whole dollars.
    expect(Math.round(Number(bought.costToClose) / 100)).toBe(55_556);
  });

  it('spends 8.33 % of the goal, and $3,703.70 on each of 135 customers', () => {
    expect(budget(company).shareOfNewBusiness).toBeCloseTo(0.0833, 4);
    expect(supply(company).funnel.deals).toBeCloseTo(135, 9);
    expect(economics(company).cacMarketing).toBeCloseTo(370_370.37, 2);
    expect(budget(company)).toMatchObject({ total: 50_000_000, committed: 52_000_000 });
  });

  it('promises 2,496 MQLs worth $3,594,240, 99.84 % of what Marketing must source', () => {
    const { committed, shareOfNeed } = agreementTarget(company);
    expect(committed).toBeCloseTo(359_424_000, 4);
    expect(shareOfNeed).toBeCloseTo(0.9984, 12);
    const silent = changed(company, { 'mkt_deliv/md_mql/metric': 'pieces' });
    expect(agreementTarget(silent).committed).toHaveProperty('missing');
  });

  it('has a street of $6,498,000 and at 85 % a capacity of $5,523,300, $476,700 short', () => {
    const team = capacity(company);
    expect(team).toMatchObject({
      nominal: 720_000_000,
      street: 649_800_000,
      attainment: 0.85,
      capacity: 552_330_000,
      gap: 47_670_000,
    });
    expect(team.ratio).toBeCloseTo(1.083, 12);
    expect(team.requiredAttainment).toBeCloseTo(0.9234, 4);
    expect(Number(team.capacity) / 600_000_000).toBeCloseTo(0.9206, 4);
    const ramping = team.sellers.filter((one) => one.row.start?.startsWith('2027-04'));
    expect(ramping.map((one) => one.annual)).toEqual([54_900_000, 54_900_000]);
  });

  it('is short in January to July and has room from August', () => {
    const { gapByMonth } = capacity(company);
    if ('missing' in gapByMonth) throw new Error(gapByMonth.missing);
    expect(gapByMonth.map((month) => 0 - month)).toEqual(
      thousand([-84.6, -84.6, -112.8, -98.7, -82.2, -58.05, -15.75, 7.2, 12, 10.8, 13.2, 16.8]),
    );
    expect(sum(gapByMonth)).toBe(47_670_000);
  });

  it('carries $6.0 M, $6.3 M and person quotas of Σ $6,498,000 in its tree', () => {
    expect(quotaTree(company).levels.map(({ level, total }) => [level, total])).toEqual([
      ['corporate', 600_000_000],
      ['department', 630_000_000],
      ['team', 649_800_000],
      ['person', 649_800_000],
    ]);
  });

  it('has an opening pipeline that brings $450,000 of the $720,000 it must bring', () => {
    expect(openingCover(company)).toMatchObject({
      need: 72_000_000,
      funded: 45_000_000,
      unfunded: 27_000_000,
    });
  });

  it('re-plans the rest after $300k, $310k, $420k, each month 1.0354 times its original', () => {
    const row = { id: 'tr', cells: { node: 'qt_corp', m1: 30_000_000, m2: 31_000_000, m3: 42_000_000 } };
    const [corporate] = tracked(withRows(company, 'tracking', [row]));
    const rest = corporate?.months.slice(3) ?? [];
    expect(rest.map((month) => (month.replanned ?? 0) / 100)).toEqual([
      434_875, 497_000, 559_125, 372_750, 372_750, 621_250, 559_125, 683_375, 869_750,
    ]);
    for (const month of rest) {
      expect((month.replanned ?? 0) / (month.plan ?? 1)).toBeCloseTo(1.0354, 4);
      expect(month.isStretched).toBe(false);
    }
  });
});

describe('with one figure of Sales in the place of Marketing’s', () => {
  it('needs 8,000 leads for 120 deals at a deal of $30,000', () => {
    const { deals, leads } = need.sales(company);
    expect(deals).toBeCloseTo(120, 9);
    expect(leads).toBeCloseTo(8_000, 8);
  });
});

describe('over-assignment at two levels', () => {
  it('compounds: $6.0 M with +5 % and +10 % is 6.3 and 6.93 M', () => {
    const people = rowsOf(company, 'quota_tree')
      .filter((row) => row.cells.level === 'person' || row.cells.level === 'team')
      .map((row) => row.id);
    const [department] = rowsOf(company, 'quota_tree').filter((row) => row.cells.level === 'department');
    const bare = changed(company, {
      'S6.method': 'top_down',
      'S6.over_assignment_department': 0.05,
      'S6.over_assignment_person': 0.1,
    });
    const direct = {
      ...bare,
      tables: {
        ...bare.tables,
        quota_tree: rowsOf(bare, 'quota_tree')
          .filter((row) => row.cells.level !== 'team')
          .map((row) =>
            people.includes(row.id) && department
              ? { ...row, cells: { ...row.cells, parent: department.id, lock: false } }
              : row,
          ),
      },
    };
    expect(quotaTree(direct).levels.map(({ level, total }) => [level, total])).toEqual([
      ['corporate', 600_000_000],
      ['department', 630_000_000],
      ['person', 693_000_000],
    ]);
  });
});
