import { describe, expect, it } from 'vitest';
import { changed, findingOf, findingsOf, optionsFor, seeded, withRows } from '../case.ts';

const revenueGoal = (cells: { readonly [column: string]: string | number }) =>
  withRows(seeded, 'mkt_goals', [
    {
      id: 'mg_revenue',
      cells: { goal: 'Source revenue', metric: 'revenue', unit: 'US dollars', due: '2027-12-31', ...cells },
    },
  ]);

describe('C21, sourcing split', () => {
  it('finds a revenue goal of Marketing that differs from its share of the goal', () => {
    expect(findingOf(revenueGoal({ target: 3_000_000 }), 'C21')).toMatchObject({
      key: 'C21:revenue',
      severity: 'major',
      title: 'Revenue goal is $3,000,000, not $3,600,000',
      cost: '$600,000',
      impact: { leads: null, deals: 25, money: 60_000_000 },
      figures: { metric: 'revenue', goal: 300_000_000, required: 360_000_000, difference: 60_000_000 },
    });
  });

  it('is closed by the goal or by the share', () => {
    const options = optionsFor(revenueGoal({ target: 3_000_000 }), 'C21');
    expect(options.map((option) => [option.id, option.to, option.closesIt])).toEqual([
      ['goal', 3_600_000, true],
      ['sourced_pct', 0.5, true],
    ]);
  });

  it('finds a pipeline goal that the sourced revenue does not make, and keeps its months adding up', () => {
    const low = changed(seeded, { 'mkt_goals/mg_pipeline/target': 12_000_000 });
    expect(findingOf(low, 'C21')).toMatchObject({
      key: 'C21:pipeline',
      // 2.4 million of pipeline, a quarter of which is won.
      impact: { money: 60_000_000, deals: 25 },
      cost: '$600,000',
      figures: { goal: 1_200_000_000, required: 1_440_000_000 },
    });
    const [option] = optionsFor(low, 'C21');
    expect(option).toMatchObject({ id: 'goal', to: 14_400_000, closesIt: true });
    const cells = option?.changes[0]?.kind === 'set-cells' ? option.changes[0].cells : [];
    expect(cells.slice(1).reduce((sum, cell) => sum + Number(cell.value), 0)).toBe(14_400_000);
  });

  it('finds shares that do not add up, exactly', () => {
    const uneven = changed(seeded, { 'L2.sales_share': 0.35 });
    expect(findingOf(uneven, 'C21')).toMatchObject({
      key: 'C21:shares',
      title: 'Shares of the sources add up to 95\u00a0%',
      cost: '5 points',
    });
    expect(optionsFor(uneven, 'C21').map((option) => [option.id, option.to, option.closesIt])).toEqual([
      ['marketing', 0.65, true],
      ['sales', 0.4, true],
      ['partners', 0.05, true],
    ]);
    expect(findingsOf(changed(seeded, { 'L2.sales_share': 0.4001 }), 'C21')).toHaveLength(1);
  });

  it.each([
    ['the plans of the sample agree', seeded],
    ['the goal lies within the tolerance', revenueGoal({ target: 3_630_000 })],
    ['the goal is written in thousands', revenueGoal({ target: 3_600 })],
    ['the unit is blank and the figure right', revenueGoal({ target: 3_600_000, unit: '' })],
    ['the goal is counted in another unit', revenueGoal({ target: 12, unit: 'per cent growth' })],
    ['the goal belongs to another year', revenueGoal({ target: 9_000_000, due: '2029-12-31' })],
    ['the goal has no target', revenueGoal({})],
    [
      'two goals are parts of the whole',
      withRows(revenueGoal({ target: 2_600_000 }), 'mkt_goals', [
        { id: 'mg_rest', cells: { goal: 'The rest', metric: 'revenue', unit: 'USD', target: 1_000_000 } },
      ]),
    ],
    ['only one share is entered', changed(seeded, { 'L2.sales_share': null })],
    ['partners are left blank', changed(seeded, { 'L2.partner_share': null })],
    [
      'three thirds are entered',
      changed(seeded, {
        'L2.marketing_share': 0.333333333333,
        'L2.sales_share': 0.333333333333,
        'L2.partner_share': 0.333333333333,
      }),
    ],
    ['the share is blank', changed(revenueGoal({ target: 3_000_000 }), { 'M9.sourced_pct': null })],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C21')).toEqual([]);
  });

  it('is silent about a share of a goal that has gone negative', () => {
    expect(findingsOf(changed(seeded, { 'A3.corporate_revenue_goal': 0 }), 'C21')).toEqual([]);
  });

  it.each([[0], [-5], [1e15], [1e300]])('stays finite and short with a goal of %s', (target) => {
    const workbook = revenueGoal({ target });
    expect(findingOf(workbook, 'C21').title.length).toBeLessThanOrEqual(60);
    expect(JSON.stringify(findingsOf(workbook, 'C21'))).not.toMatch(/NaN|Infinity|∞/);
    expect(optionsFor(workbook, 'C21').length).toBeGreaterThan(0);
  });
});
