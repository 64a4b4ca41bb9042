import { describe, expect, it } from 'vitest';
import { TITLE_LENGTH } from '../../../../shared/checks/title.ts';
import type { Cells } from '../../../../shared/workbook/types.ts';
import { changed, findingOf, findingsOf, optionsFor, seeded, withRows } from '../case.ts';

const secondMql = (cells: Cells) =>
  withRows(seeded, 'mkt_goals', [
    {
      id: 'mg_second',
      cells: {
        goal: 'Hand over more qualified leads',
        metric: 'mql',
        unit: 'MQLs',
        target: 3_000,
        start: '2027-01-01',
        due: '2027-12-31',
        supports: 'cg_revenue',
        ...cells,
      },
    },
  ]);
const secondCorporate = (cells: Cells) =>
  withRows(seeded, 'corp_goals', [
    {
      id: 'cg_second',
      cells: {
        goal: 'Grow new business',
        metric: ' new  BUSINESS ',
        unit: 'USD',
        target: 6_000_000,
        due: '2027-12-31',
        ...cells,
      },
    },
  ]);
const supporting = (cells: Cells) =>
  withRows(seeded, 'mkt_goals', [
    {
      id: 'mg_keep',
      cells: { goal: 'Keep customers', metric: 'retention', supports: 'cg_retention', ...cells },
    },
  ]);
const retention = changed(supporting({ unit: '%', target: 90, due: '2027-12-31' }), {
  'corp_goals/cg_retention/metric': 'Retention',
});

describe('C33, competing goals', () => {
  it('finds two goals of one level with two targets, and gives either the other’s', () => {
    const two = secondMql({});
    const finding = findingOf(two, 'C33');
    expect(finding).toMatchObject({
      key: 'C33:mkt_goals:mql',
      severity: 'major',
      title: 'MQL: two goals with different targets',
      figures: { goals: ['mg_mql', 'mg_second'], differs: ['target'], targets: [2_500, 3_000] },
    });
    expect(finding.message).toContain('2,500 MQLs');
    expect(finding.message).toContain('3,000 MQLs');
    expect(optionsFor(two, 'C33').map((option) => [option.to, option.closesIt])).toEqual([
      [2_500, true],
      [3_000, true],
    ]);
  });

  it('finds another unit and another period of the same metric, whatever its spelling', () => {
    const other = secondCorporate({ unit: 'EUR', due: '2027-06-30' });
    expect(findingOf(other, 'C33')).toMatchObject({
      key: 'C33:corp_goals:new-business',
      title: 'New business: two goals with different units and periods',
      cost: '2 differences',
    });
    expect(optionsFor(other, 'C33').every((option) => option.closesIt)).toBe(true);
  });

  it('finds a goal that aims elsewhere than the goal it supports', () => {
    expect(findingOf(retention, 'C33')).toMatchObject({
      key: 'C33:cg_retention',
      title: 'Retention: other targets than the goal it supports',
      figures: { goals: ['cg_retention', 'mg_keep'], targets: [95, 90] },
    });
    expect(optionsFor(retention, 'C33').every((option) => option.closesIt)).toBe(true);
  });

  it('lets parts be less than the whole they support, but not more', () => {
    const company = (target: number) =>
      changed(seeded, {
        'corp_goals/cg_revenue/metric': 'MQL',
        'corp_goals/cg_revenue/unit': 'MQLs',
        'corp_goals/cg_revenue/target': target,
      });
    expect(findingsOf(company(4_000), 'C33')).toEqual([]);
    expect(findingOf(company(2_000), 'C33').figures).toMatchObject({ differs: ['target'] });
  });

  it('keeps titles within a line', () => {
    const long = changed(secondCorporate({ metric: 'x'.repeat(90), target: 1 }), {
      'corp_goals/cg_revenue/metric': 'x'.repeat(90),
    });
    expect(findingOf(long, 'C33').title.length).toBeLessThanOrEqual(TITLE_LENGTH);
  });

  it.each([
    ['every goal measures something of its own', seeded],
    ['two goals say the same', secondCorporate({})],
    ['two targets lie within the tolerance', secondMql({ target: 2_510 })],
    [
      'the second goal has no figures yet',
      changed(secondMql({}), {
        'mkt_goals/mg_second/target': null,
        'mkt_goals/mg_second/unit': null,
        'mkt_goals/mg_second/due': null,
      }),
    ],
    [
      'two goals follow one another',
      changed(secondMql({ start: '2027-07-01' }), { 'mkt_goals/mg_mql/due': '2027-06-30' }),
    ],
    [
      'both measure something that is not on the list',
      changed(secondMql({ metric: 'other' }), { 'mkt_goals/mg_mql/metric': 'other' }),
    ],
    ['the goal supports a removed one', changed(retention, { 'mkt_goals/mg_keep/supports': 'cg_gone' })],
    ['the supported goal measures something else', supporting({ unit: '%', target: 90 })],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C33')).toEqual([]);
  });

  it.each([[0], [-5], [1e15]])('stays finite with a target of %s', (target) => {
    expect(JSON.stringify(findingOf(secondMql({ target }), 'C33'))).not.toMatch(/NaN|Infinity|∞/);
  });
});
