import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { need } from '../../../shared/numbers/funnel.ts';
import { newBusinessGoal } from '../../../shared/numbers/goal.ts';
import { quotaTree } from '../../../shared/numbers/quota-tree.ts';
import { goalByMonth } from '../../../shared/numbers/seasonality.ts';
import { supply } from '../../../shared/numbers/supply.ts';
import { capacity } from '../../../shared/numbers/team-capacity.ts';
import type { Value } from '../../../shared/values/value.ts';
import { rowsOf } from '../../../shared/workbook/read.ts';
import type { Cells, Row, Workbook } from '../../../shared/workbook/types.ts';
import { sample } from '../../builders/a-plan-of-numbers.ts';
import { changed, seeded, withoutRows } from '../checks/case.ts';

const sum = (figures: readonly number[]): number => figures.reduce((one, other) => one + other, 0);

describe('at the edges', () => {
  it('a chain of thousands of nodes is a tree like another', () => {
    const chain = Array.from(
      { length: 6_000 },
      (_, at): Row => ({
        id: `d${at}`,
        cells: { node: `D${at}`, parent: at === 0 ? 'qt_corp' : `d${at - 1}`, level: 'team', annual: 100 },
      }),
    );
    const workbook = {
      ...seeded,
      tables: { ...seeded.tables, quota_tree: [...rowsOf(seeded, 'quota_tree'), ...chain] },
    };
    expect(quotaTree(workbook).nodes.at(-1)).toMatchObject({ depth: 6_000, topDown: expect.any(Number) });
    expect(runChecks(workbook).length).toBeGreaterThan(0);
  });

  const cell = (place: string, value: Value | null) => ({ [place]: value });
  const tableOf = (id: string, rows: readonly Row[]): Workbook => ({
    ...sample,
    tables: { ...sample.tables, [id]: rows },
  });
  /** Twelve months of 100, the second of them another one. */
  const yearWith = (february: number): readonly (readonly [string, number])[] =>
    Array.from({ length: 12 }, (_, at) => [`m${at + 1}`, at === 1 ? february : 100] as const);
  const seller = (cells: Cells): Row => ({
    id: 'ros',
    cells: { person: 'p_kofi', role: 'ae', status: 'hired', full_quota: 120_000_000, ...cells },
  });

  it.each([
    ['settings.locale', 'de_DE'],
    ['settings.currency', 'lev_bg'],
  ])('%s of %s, which a template may offer and nobody can write in, falls back', (key, value) => {
    const workbook = changed(seeded, { [key]: value });
    expect(runChecks(workbook).map((finding) => finding.key)).toEqual(
      runChecks(seeded).map((finding) => finding.key),
    );
  });

  it('a month of no weight gets nothing, and the year stays whole', () => {
    const workbook = changed(sample, cell('seasonality/season_3/weight', 0));
    const months = goalByMonth(workbook);
    if ('missing' in months) throw new Error(months.missing);
    expect(months[2]).toBe(0);
    expect(sum(months)).toBe(600_000_000);
  });

  it('weights of 103 % still share out exactly 100 %', () => {
    const workbook = changed(sample, cell('seasonality/season_3/weight', 0.11));
    const months = goalByMonth(workbook);
    expect('missing' in months ? months : sum(months)).toBe(600_000_000);
  });

  it('a history with a month below zero gives no weights and says which month', () => {
    const workbook = tableOf('seasonality', []);
    const credited = {
      ...workbook,
      tables: {
        ...workbook.tables,
        history_months: [{ id: 'h', cells: { year: 2026, ...Object.fromEntries(yearWith(-5)) } }],
      },
    };
    expect(goalByMonth(credited)).toEqual({ missing: 'The seasonality of February is negative' });
  });

  it('a month with two rows is n/a with its name: neither row is taken for it', () => {
    const doubled = tableOf('seasonality', [
      ...rowsOf(sample, 'seasonality'),
      { id: 'again', cells: { month: 3, weight: 0.08 } },
    ]);
    const reason = { missing: 'The seasonality has two rows for March' };
    expect(goalByMonth(doubled)).toEqual(reason);
    expect(capacity(doubled).street).toEqual(reason);
  });

  it('a blank or a zero conversion makes what depends on it n/a with its reason, and nothing else', () => {
    for (const [value, reason] of [
      [null, 'MQL to SQL is blank in the plan of Marketing'],
      [0, 'MQL to SQL of Marketing is 0\u00a0%'],
    ] as const) {
      const workbook = changed(sample, cell('M9.conv_mql_sql', value));
      const funnel = need.headline(workbook);
      expect(funnel.sql).toBeCloseTo(1_000, 9);
      expect(funnel.mql).toEqual({ missing: reason });
      expect(funnel.leads).toEqual({ missing: reason });
    }
  });

  it('a channel that costs nothing a lead leaves the supply n/a, not infinite', () => {
    expect(supply(changed(sample, cell('channel_plan/cp_search/cpl', 0))).leads).toEqual({
      missing: 'The cost per lead of Search is 0',
    });
  });

  it('10¹² of money is counted to the unit', () => {
    const workbook = changed(sample, cell('A3.corporate_revenue_goal', 100_000_220_000_001));
    const months = goalByMonth(workbook);
    expect('missing' in months ? months : sum(months)).toBe(100_000_000_000_001);
  });

  it('a goal below what is retained is n/a with its reason, and a finding; no leads are bought for less than nothing', () => {
    const workbook = changed(sample, cell('A3.corporate_revenue_goal', 100_000_000));
    const reason = { missing: expect.stringContaining('exceed the corporate goal') };
    expect(newBusinessGoal(workbook)).toEqual(reason);
    expect(need.headline(workbook).leads).toEqual(reason);
    expect(goalByMonth(workbook)).toEqual(reason);
    const found = runChecks(workbook).find(({ key }) => key === 'C10:goal');
    expect(found).toMatchObject({
      severity: 'blocker',
      figures: { parts: 220_000_000, difference: 120_000_000 },
    });
    expect(runChecks(workbook).find(({ check }) => check === 'C06')?.message).not.toContain('−');
  });

  it('a hire in the last month carries a part of that month, after the 15th none of the year', () => {
    const december = 120_000_000 * 0.14;
    const early = capacity(tableOf('roster', [seller({ start: '2027-12-15' })]));
    expect(early.street).toBe(december);
    const late = capacity(tableOf('roster', [seller({ start: '2027-12-16' })]));
    expect(late.street).toBe(0);
    expect(late.requiredAttainment).toHaveProperty('missing');
  });

  it('someone who starts or leaves on a leap day is counted by that month', () => {
    const leap = changed(
      tableOf('roster', [seller({ start: '2027-01-01', end: '2028-02-29' })]),
      cell('settings.fiscal_start', '2027-07'),
    );
    const { streetByMonth } = capacity(leap);
    if ('missing' in streetByMonth) throw new Error(streetByMonth.missing);
    expect(streetByMonth.map((month) => month > 0)).toEqual([
      ...Array(8).fill(true),
      ...Array(4).fill(false),
    ]);
  });

  it('a team without people sells nothing and says why', () => {
    const team = capacity(tableOf('roster', []));
    expect(team.street).toEqual({ missing: 'No hired seller carries a quota' });
    expect(team.gap).toHaveProperty('missing');
  });

  it('a person directly under corporate shares with a department beside it', () => {
    const tree = quotaTree({
      ...tableOf('quota_tree', [
        { id: 'c', cells: { node: 'All', level: 'corporate', annual: 1_000 } },
        { id: 'd', cells: { node: 'Sales', level: 'department', parent: 'c' } },
        { id: 'p', cells: { node: 'Kim', level: 'person', parent: 'c' } },
      ]),
      answers: { 'S6.method': 'top_down' },
    });
    expect(tree.roots[0]?.children.map((child) => child.annual)).toEqual([500, 500]);
    expect(tree.byId.get('p')?.depth).toBe(1);
  });

  it('nodes that stand under each other become roots and say so', () => {
    const tree = quotaTree(
      tableOf('quota_tree', [
        { id: 'a', cells: { node: 'A', level: 'team', parent: 'b', annual: 10 } },
        { id: 'b', cells: { node: 'B', level: 'team', parent: 'a', annual: 20 } },
        { id: 'c', cells: { node: 'C', level: 'person', parent: 'c', annual: 30 } },
        { id: 'd', cells: { node: 'D', level: 'person', parent: 'gone', annual: 40 } },
      ]),
    );
    expect(tree.nodes.map((node) => [node.name, node.flaw, node.annual])).toEqual([
      ['A', 'circular', 10],
      ['B', 'circular', 20],
      ['C', 'circular', 30],
      ['D', 'orphan', 40],
    ]);
  });

  it('equal names at two levels are two nodes', () => {
    const tree = quotaTree(
      tableOf('quota_tree', [
        { id: 'a', cells: { node: 'West', level: 'department', annual: 100 } },
        { id: 'b', cells: { node: 'West', level: 'team', parent: 'a', annual: 60 } },
      ]),
    );
    expect(tree.roots).toHaveLength(1);
    expect(tree.byId.get('b')?.parent?.row.id).toBe('a');
    expect(tree.byId.get('a')?.ratio).toBe(0.6);
  });

  it('a channel or a segment that was renamed keeps its figures, one that was removed too', () => {
    const renamed = changed(sample, cell('channels/ch_search/name', 'Search engines'));
    expect(supply(renamed).leads).toBe(9_000);
    const removed = withoutRows(sample, 'channels', ['ch_search']);
    expect(supply(removed).leads).toBe(9_000);
    const land = withoutRows(
      sample,
      'segments',
      rowsOf(sample, 'segments').map((row) => row.id),
    );
    expect(capacity(land).street).toBe(649_800_000);
  });

  it('a fiscal year from July has its own January', () => {
    const july = changed(sample, cell('settings.fiscal_start', '2026-07'));
    const team = capacity(july);
    // Those who start in April come in its tenth month.
    const late = team.sellers.filter((one) => one.row.start?.startsWith('2027-04'));
    expect(late.map((one) => one.months.findIndex((month) => month > 0))).toEqual([10, 10]);
    expect(goalByMonth(july)).toEqual(goalByMonth(sample));
  });

  it('a manager, an SDR and an open role carry nothing, whatever quota is written beside them', () => {
    const others = (
      [
        ['mgr', 'hired'],
        ['sdr', 'hired'],
        ['ae', 'open'],
        ['am', 'planned'],
      ] as const
    ).map(([role, status], at): Row => ({ id: `o${at}`, cells: { role, status, full_quota: 999_999_999 } }));
    const team = capacity(tableOf('roster', [seller({}), ...others]));
    expect(team.street).toBe(120_000_000);
    expect(team.nominal).toBe(120_000_000);
  });

  it('a node that carries next to nothing has no ratio, rather than an infinite one', () => {
    const tree = quotaTree(
      tableOf('quota_tree', [
        { id: 'a', cells: { node: 'A', level: 'corporate', annual: 5e-324 } },
        { id: 'b', cells: { node: 'B', level: 'team', parent: 'a', annual: 1_000_000 } },
      ]),
    );
    expect(tree.byId.get('a')?.ratio).toBeNull();
  });
});
