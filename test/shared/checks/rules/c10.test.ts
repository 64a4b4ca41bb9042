import { describe, expect, it } from 'vitest';
import { afterOption, changed, findingOf, findingsOf, optionsFor, seeded } from '../case.ts';

/** The campaigns of the events channel at the channel's own $80,000, month by month. */
const sound = changed(seeded, {
  'M10.total_budget': 52_000_000,
  'channel_plan/cp_events/budget': 10_000_000,
});
const keys = (places: Parameters<typeof changed>[1], workbook = sound): readonly string[] =>
  findingsOf(changed(workbook, places), 'C10').map(({ key }) => key);

describe('C10, sums and totals', () => {
  it('finds campaigns that cost more than the budget, with the channel that does', () => {
    expect(findingOf(seeded, 'C10')).toMatchObject({
      key: 'C10:budget',
      severity: 'blocker',
      cost: '$20,000',
      impact: { leads: null, deals: null, money: 2_000_000 },
      figures: {
        total: 50_000_000,
        parts: 52_000_000,
        difference: 2_000_000,
        channels: [{ channel: 'Events', budget: 8_000_000, campaigns: 10_000_000 }],
      },
    });
  });

  it('finds a difference of one cent', () => {
    expect(keys({ 'M10.total_budget': 52_000_001 })).toEqual(['C10:budget']);
  });

  it('finds months that do not add up to the year of a campaign, a quota, a goal', () => {
    expect(keys({ 'campaigns/cmp_search/m1': 1_000_001 })).toEqual(['C10:campaigns:cmp_search']);
    expect(keys({ 'quota_tree/qt_tomas/annual': 90_000_001 })).toEqual(['C10:quota_tree:qt_tomas']);
    expect(keys({ 'mkt_goals/mg_mql/m1': 1 })).toEqual(['C10:mkt_goals:mg_mql']);
  });

  it('finds shares that do not make a whole', () => {
    const uneven = findingsOf(changed(sound, { 'seasonality/season_1/weight': 0.07 }), 'C10');
    expect(uneven).toHaveLength(1);
    expect(uneven[0]?.key).toContain('seasonality');
  });

  it('finds more kept and expanded than the whole goal', () => {
    // 2.2 + 7 million of a goal of 8.2.
    const over = changed(sound, { 'A3.expansion_revenue': 700_000_000 });
    expect(findingOf(over, 'C10')).toMatchObject({
      key: 'C10:goal',
      figures: { total: 820_000_000, parts: 920_000_000, difference: 100_000_000 },
      impact: { money: 100_000_000 },
    });
  });

  it('is closed by every way out that says so, to the cent', () => {
    const options = optionsFor(seeded, 'C10').filter(({ closesIt }) => closesIt);
    expect(options.length).toBeGreaterThan(0);
    for (const option of options)
      expect(findingsOf(afterOption(seeded, option), 'C10').map(({ key }) => key)).toEqual([]);
  });

  it.each<[string, Parameters<typeof changed>[1]]>([
    ['everything adds up', {}],
    [
      'a campaign’s months are all blank',
      Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`campaigns/cmp_search/m${at + 1}`, null])),
    ],
    ['the total is not entered', { 'M10.total_budget': null }],
  ])('is silent where %s', (_, places) => expect(keys(places)).toEqual([]));

  it('finds a seasonality that adds up and gives no month its share', () => {
    const rows = seeded.tables.seasonality ?? [];
    const idOf = (month: number) => rows.find(({ cells }) => cells.month === month)?.id;
    // Two Januaries, no February.
    const doubled = changed(seeded, { [`seasonality/${idOf(2)}/month`]: 1 });
    const finding = findingsOf(doubled, 'C10').find(({ key }) => key === 'C10:seasonality');
    expect(finding).toMatchObject({ severity: 'blocker', places: ['seasonality'] });
    expect(finding?.message).toMatch(/two rows for January.*n\/a/);
    // Weights that do not add up are said as such, once.
    const short = changed(seeded, { [`seasonality/${idOf(2)}/weight`]: null });
    const said = findingsOf(short, 'C10').filter(({ key }) => key === 'C10:seasonality');
    expect(said).toHaveLength(1);
    expect(said[0]?.message).not.toMatch(/n\/a/);
    expect(findingsOf(seeded, 'C10').some(({ key }) => key === 'C10:seasonality')).toBe(false);
  });
});
