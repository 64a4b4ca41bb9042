import { describe, expect, it } from 'vitest';
import { proposal } from '../../../../shared/numbers/proposal.ts';
import type { Value } from '../../../../shared/values/value.ts';
import { afterOption, changed, findingOf, findingsOf, optionsFor, seeded, withRows } from '../case.ts';

const months = (quantities: readonly (Value | null)[]): { readonly [place: string]: Value | null } =>
  Object.fromEntries(quantities.map((value, at) => [`mkt_deliv/md_mql/m${at + 1}`, value]));
const needed = [175, 200, 225, 150, 150, 250, 225, 275, 350, 150, 150, 200];
const rich = { 'channel_plan/cp_search/budget': 40_000_000 };

describe('C23, agreement quantities', () => {
  it('finds the seeded flat promise: the year, the months and the supply', () => {
    const finding = findingOf(seeded, 'C23');
    expect(finding).toMatchObject({
      severity: 'major',
      cost: '5 months',
      impact: { leads: null, deals: null, money: null },
      figures: {
        promised: 2_496,
        need: 2_500,
        shortMonths: ['2027-03', '2027-06', '2027-07', '2027-08', '2027-09'],
        bought: 2_250,
      },
    });
    expect(finding.message).toContain('March, June, July, August and September');
    expect(finding.message).toContain('2,496 MQLs in the year (L5) against a need of 2,500 (M9)');
    expect(finding.message).toContain('2,250 (M9), 246 fewer than promised');
  });

  it('proposes what the funnel needs by month, which adds up to the year', () => {
    expect(proposal(seeded).mql).toEqual(needed);
    expect(proposal(changed(seeded, { 'S10.lag_months': 15 })).mql).toEqual(proposal(seeded).mql);
  });

  it('is closed by the promise together with the budget that pays for it', () => {
    const [both, alone] = optionsFor(seeded, 'C23');
    if (!both || !alone) throw new Error('two options');
    expect(both).toMatchObject({ id: 'fill_and_budget', closesIt: true });
    expect(both.change).toContain('$55,556');
    expect(findingsOf(afterOption(seeded, both), 'C23')).toEqual([]);
    expect(alone.closesIt).toBe(false);
    expect(findingOf(afterOption(seeded, alone), 'C23').title).toBe('2,500 MQLs promised, 2,250 bought');
  });

  it('is closed by the promise alone where the channels buy enough', () => {
    const [option, ...others] = optionsFor(changed(seeded, rich), 'C23');
    expect(others).toEqual([]);
    expect(option).toMatchObject({ id: 'fill', to: 2_500, closesIt: true });
  });

  it.each([
    ['the year', seeded, ['2,496', '2,500'], '4 MQLs'],
    ['what the channels buy', changed(seeded, months(needed)), ['2,500', '2,250'], '250 MQLs'],
    [
      'the month that falls shortest, where the year adds up',
      changed(seeded, {
        ...rich,
        ...months([175, 200, 225, 150, 150, 250, 225, 265, 310, 150, 150, 250]),
      }),
      ['310', '350'],
      '40 MQLs',
    ],
    [
      'a short month of a promise that is not complete',
      changed(seeded, months([175, 190, ...Array<null>(10).fill(null)])),
      ['190', '200'],
      '10 MQLs',
    ],
  ])('sets two figures against each other that differ: %s', (_, workbook, values, between) => {
    const { statements, between: distance } = findingOf(workbook, 'C23');
    expect(statements.map(({ value }) => value)).toEqual(values);
    expect(distance).toBe(between);
  });

  it('names the months of a fiscal year that starts in July', () => {
    const july = findingOf(changed(seeded, { 'settings.fiscal_start': '2027-07' }), 'C23');
    expect(july.figures.shortMonths).toEqual(['2027-09', '2027-12', '2028-01', '2028-02', '2028-03']);
    expect(july.message).toContain('September, December, January, February and March');
  });

  it('says that the year differs although no month is short', () => {
    const more = changed(seeded, { ...rich, ...months(needed.map((month) => month + 1)) });
    expect(findingOf(more, 'C23')).toMatchObject({
      title: '2,512 MQLs promised, 2,500 needed',
      cost: '12 MQLs',
      figures: { shortMonths: [] },
    });
  });

  it('adds up several deliverables counted in MQLs, and fills the first with what the others leave', () => {
    const second = { id: 'md_more', cells: { deliverable: 'More MQLs', metric: 'mql', m9: 140, m1: 100 } };
    const both = withRows(changed(seeded, rich), 'mkt_deliv', [second]);
    expect(findingOf(both, 'C23').figures).toMatchObject({
      promised: 2_736,
      shortMonths: ['2027-03', '2027-06', '2027-07', '2027-08'],
    });
    expect(optionsFor(both, 'C23').map((option) => option.closesIt)).toEqual([true]);
  });

  it.each([
    ['the promise follows the need', changed(seeded, { ...rich, ...months(needed) })],
    [
      'a month is short within the tolerance and the year adds up',
      changed(seeded, { ...rich, ...months([175, 200, 225, 150, 150, 250, 225, 275, 347, 150, 150, 203]) }),
    ],
    ['nothing is promised', changed(seeded, months(Array(12).fill(null)))],
    ['the funnel is not known', changed(seeded, { 'M9.conv_mql_sql': null })],
    [
      'only months with enough are filled in',
      changed(seeded, months([175, 200, ...Array<null>(10).fill(null)])),
    ],
    [
      'the need is no whole number and the promise is the next one',
      changed(seeded, {
        ...rich,
        'A3.corporate_revenue_goal': 820_100_000,
        ...months([175, 200, 225, 150, 150, 250, 225, 275, 350, 150, 150, 200]),
      }),
    ],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C23')).toEqual([]);
  });

  it.each([
    ['a lag of 0', { 'S10.lag_months': 0 }],
    ['a conversion of 0', { 'M9.conv_lead_mql': 0 }],
    ['a negative goal', { 'A3.corporate_revenue_goal': -1e15 }],
    ['an enormous promise', { 'mkt_deliv/md_mql/m1': 1e15 }],
    ['a negative promise', { 'mkt_deliv/md_mql/m1': -5 }],
    ['a yield of nothing', { 'M9.conv_mql_sql': 1e-12 }],
  ])('stays finite with %s', (_, places) => {
    const workbook = changed(seeded, places);
    expect(JSON.stringify(findingsOf(workbook, 'C23'))).not.toMatch(/NaN|Infinity|∞/);
    if (findingsOf(workbook, 'C23').length > 0) optionsFor(workbook, 'C23');
  });
});
