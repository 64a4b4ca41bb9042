import { describe, expect, it } from 'vitest';
import { agreeRecord } from '../../../../shared/checks/agree.ts';
import { withChanges } from '../../../../shared/checks/try-out.ts';
import { assumptionPairs } from '../../../../shared/plan/pairs.ts';
import { afterOption, changed, findingOf, findingsOf, optionsFor, seeded } from '../case.ts';

/** Revenue comes three months after the campaign's month: the lag of S10. */
describe('C04, campaign too late', () => {
  it('finds a campaign whose first revenue comes after the month it is to feed', () => {
    // March + 3 months is June; it feeds April.
    expect(findingOf(seeded, 'C04')).toMatchObject({
      key: 'C04:cmp_spring',
      severity: 'major',
      cost: '2 months',
      figures: {
        campaign: 'Spring Uptime push',
        firstMonth: '2027-06',
        feedsMonth: '2027-04',
        monthsLate: 2,
      },
      impact: { leads: null, deals: null, money: null },
    });
  });

  it('counts one campaign a finding, with whole months by the calendar', () => {
    const two = changed(seeded, { 'campaigns/cmp_switch/feeds_quota_month': '2027-05' });
    expect(findingsOf(two, 'C04').map(({ key, figures }) => [key, figures.monthsLate])).toEqual([
      ['C04:cmp_switch', 1],
      ['C04:cmp_spring', 2],
    ]);
    // The last of March is March still.
    const last = changed(seeded, { 'campaigns/cmp_spring/start': '2027-03-31' });
    expect(findingOf(last, 'C04').figures.monthsLate).toBe(2);
  });

  it('moves with the lag', () => {
    expect(findingsOf(changed(seeded, { 'S10.lag_months': 1 }), 'C04')).toEqual([]);
    expect(findingOf(changed(seeded, { 'S10.lag_months': 2 }), 'C04').figures.monthsLate).toBe(1);
  });

  it('names where the lag is written: in S10, in the cycle it follows from, or in what was agreed', () => {
    expect(findingOf(seeded, 'C04').places.at(-1)).toBe('S10.lag_months');
    const fromCycle = changed(seeded, { 'S10.lag_months': null });
    expect(findingOf(fromCycle, 'C04').places.at(-1)).toBe('M9.cycle_days');
    expect(findingOf(fromCycle, 'C05').places).toContain('M9.cycle_days');
    const pair = assumptionPairs(fromCycle).find(({ id }) => id === 'cycle_days');
    if (!pair) throw new Error('no cycle');
    const who = { at: '2026-12-01T09:00:00.000Z', by: 'Ines', side: null, reason: '' };
    const agreed = withChanges(fromCycle, [agreeRecord(pair, 90, who)]);
    expect(findingOf(agreed, 'C04').places.at(-1)).toBe('agreed:cycle_days');
  });

  it('finds a month that needs leads before any campaign has started', () => {
    const late = changed(
      seeded,
      Object.fromEntries(
        (seeded.tables.campaigns ?? []).flatMap(({ id }) => [
          [`campaigns/${id}/start`, '2027-03-01'],
          [`campaigns/${id}/feeds_quota_month`, '2027-06'],
        ]),
      ),
    );
    // January and February are to create 700 and 800 leads.
    expect(findingOf(late, 'C04')).toMatchObject({
      key: 'C04:start',
      impact: { leads: 1_500 },
      figures: { firstMonth: '2027-03', feedsMonth: '2027-01', monthsLate: 2 },
    });
  });

  it('is closed by an earlier start or a later month to feed', () => {
    const options = optionsFor(seeded, 'C04');
    expect(options.length).toBeGreaterThan(1);
    for (const option of options) {
      expect(option.closesIt, option.id).toBe(true);
      expect(findingsOf(afterOption(seeded, option), 'C04')).toEqual([]);
    }
  });

  it.each([
    ['it feeds the month its revenue comes in', { 'campaigns/cmp_spring/feeds_quota_month': '2027-06' }],
    ['it starts early enough', { 'campaigns/cmp_spring/start': '2027-01-31' }],
    ['it feeds no month', { 'campaigns/cmp_spring/feeds_quota_month': null }],
    ['it has no start', { 'campaigns/cmp_spring/start': null }],
    ['it was stopped', { 'campaigns/cmp_spring/status': 'stopped' }],
  ])('is silent where %s', (_, places) => {
    expect(findingsOf(changed(seeded, places), 'C04')).toEqual([]);
  });
});
