import { describe, expect, it } from 'vitest';
import { afterOption, changed, findingOf, findingsOf, optionsFor, seeded, withoutRows } from '../case.ts';

describe('C01, lead supply and demand', () => {
  it('finds the seeded gap to the minor unit', () => {
    expect(findingOf(seeded, 'C01')).toMatchObject({
      severity: 'blocker',
      impact: { leads: 1_000, deals: 15, money: 36_000_000 },
      figures: { need: 10_000, bought: 9_000, short: 1_000, costToClose: 5_555_556 },
    });
  });

  it('offers seven levers, each of which closes it', () => {
    const options = optionsFor(seeded, 'C01');
    expect(Object.fromEntries(options.map((option) => [option.id, option.to]))).toEqual({
      budget: 55_555_600,
      conv_lead_mql: 0.2778,
      conv_mql_sql: 0.4445,
      conv_sql_opp: 0.6667,
      conv_opp_won: 0.2778,
      deal_assumption: 2_666_667,
      sourced_pct: 0.54,
    });
    for (const option of options) {
      expect(option.closesIt).toBe(true);
      expect(findingsOf(afterOption(seeded, option), 'C01')).toEqual([]);
    }
  });

  it.each([
    ['the channels buy what is needed', changed(seeded, { 'M9.sourced_pct': 0.54 })],
    ['a conversion is blank', changed(seeded, { 'M9.conv_lead_mql': null })],
    [
      'no channel is planned',
      withoutRows(seeded, 'channel_plan', seeded.tables.channel_plan?.map((row) => row.id) ?? []),
    ],
    [
      'a cost per lead is 0, so that the supply is not known',
      changed(seeded, { [`channel_plan/${seeded.tables.channel_plan?.[0]?.id}/cpl`]: 0 }),
    ],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C01')).toEqual([]);
  });

  it('is exact: the tolerance of the settings is for other checks', () => {
    const wide = changed(seeded, { 'settings.tolerance_pct': 0.1, 'M9.deal_assumption': 2_666_600 });
    expect(findingOf(wide, 'C01').figures.short).toBeCloseTo(0.25, 1);
  });

  it.each([
    ['M9.conv_lead_mql', 'Lead to MQL is 0'],
    ['M9.conv_opp_won', 'Opportunity to won is 0'],
    ['M9.deal_assumption', 'Average deal is $0'],
  ])('says of a %s of 0 that no leads are enough', (place, words) => {
    const finding = findingOf(changed(seeded, { [place]: 0 }), 'C01');
    expect(finding).toMatchObject({
      severity: 'blocker',
      impact: { leads: null, money: 360_000_000 },
      figures: { need: null, short: null },
      places: [place, 'channel_plan', 'A3.corporate_revenue_goal'],
    });
    expect(finding.title).toContain(words);
  });

  it('is silent about a 0 where Marketing has nothing to source', () => {
    expect(findingsOf(changed(seeded, { 'M9.conv_lead_mql': 0, 'M9.sourced_pct': 0 }), 'C01')).toEqual([]);
  });

  it('says so too where what is bought is not known', () => {
    const cpl = `channel_plan/${seeded.tables.channel_plan?.[0]?.id}/cpl`;
    expect(findingOf(changed(seeded, { 'M9.conv_lead_mql': 0, [cpl]: 0 }), 'C01')).toMatchObject({
      severity: 'blocker',
      figures: { need: null, bought: null },
    });
  });
});
