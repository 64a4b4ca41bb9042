import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../../shared/checks/options.ts';
import { runChecks } from '../../../../shared/checks/run-checks.ts';
import { capacity } from '../../../../shared/numbers/team-capacity.ts';
import { rowsOf } from '../../../../shared/workbook/read.ts';
import { afterOption, changed, findingOf, findingsOf, optionsFor, seeded, withoutRows } from '../case.ts';

const option = (id: string) => {
  const found = optionsFor(seeded, 'C03').find((one) => one.id === id);
  if (!found) throw new Error(`no option ${id}`);
  return found;
};

describe('C03, capacity below goal', () => {
  it('finds the seeded gap to the minor unit, with the months that are short', () => {
    const finding = findingOf(seeded, 'C03');
    expect(finding).toMatchObject({
      severity: 'blocker',
      impact: { leads: null, deals: null, money: 47_670_000 },
      figures: {
        capacity: 552_330_000,
        goal: 600_000_000,
        gap: 47_670_000,
        months: ['2027-01', '2027-02', '2027-03', '2027-04', '2027-05', '2027-06', '2027-07'],
      },
    });
    expect(finding.message).toContain('$5,523,300');
    expect(finding.message).toContain('short in January to July');
  });

  it('hires one more full-quota account executive by 1 March, the latest month that closes the gap', () => {
    const hire = option('hire');
    expect(hire).toMatchObject({ to: '2027-03-01', closesIt: true });
    expect(hire.change).toContain('Mar 1, 2027');
    const after = afterOption(seeded, hire);
    expect(capacity(after).capacity).toBe(552_330_000 + 52_402_500);
    const row = rowsOf(after, 'roster').at(-1);
    expect(row?.cells).toMatchObject({
      role: 'ae',
      status: 'hired',
      start: '2027-03-01',
      ramp_profile: 'rp_newhire',
      full_quota: 90_000_000,
      ote: 18_000_000,
    });
    const person = rowsOf(after, 'people').find((one) => one.id === row?.cells.person);
    expect(person?.cells.name).toBe('New account executive');
    const late = changed(after, { [`roster/${row?.id}/start`]: '2027-04-01' });
    expect(capacity(late).capacity).toBe(552_330_000 + 46_665_000);
  });

  it('opens nothing by hiring', () => {
    expect(option('hire').opens).toEqual([]);
  });

  it('hires an account executive even where only account managers carry quota', () => {
    const places = Object.fromEntries(
      rowsOf(seeded, 'roster')
        .filter((row) => row.cells.role === 'ae')
        .map((row) => [`roster/${row.id}/role`, 'am']),
    );
    const workbook = changed(seeded, places);
    const hire = optionsFor(workbook, 'C03').find((one) => one.id === 'hire');
    expect(rowsOf(hire ? afterOption(workbook, hire) : workbook, 'roster').at(-1)?.cells.role).toBe('ae');
  });

  it('hires several when one is not enough', () => {
    const workbook = changed(seeded, { 'A3.corporate_revenue_goal': 920_000_000 });
    const hire = optionsFor(workbook, 'C03').find((one) => one.id === 'hire');
    expect(hire).toMatchObject({ closesIt: true });
    expect(hire?.change).toContain('Hire 3 more');
    const after = hire ? afterOption(workbook, hire) : workbook;
    expect(rowsOf(after, 'roster')).toHaveLength(rowsOf(workbook, 'roster').length + 3);
    expect(runChecks(after).filter((one) => ['C11', 'C24', 'C34'].includes(one.check))).toEqual([]);
  });

  it('seeks the attainment and the goal that the team reaches', () => {
    expect(option('attainment').to).toBe(0.9234);
    expect(option('goal').to).toBe(820_000_000 - 47_670_000);
    for (const one of optionsFor(seeded, 'C03')) {
      expect(one.closesIt).toBe(true);
      expect(findingsOf(afterOption(seeded, one), 'C03')).toEqual([]);
    }
  });

  it.each([
    ['a seller leaves in the year', changed(seeded, { 'roster/r_tomas/end': '2027-06-30' })],
    ['a hire starts a month later', changed(seeded, { 'roster/r_noor/start': '2027-05-01' })],
    ['attainment is 0', changed(seeded, { 'S6.attainment_assumption': 0 })],
    ['the gap lies just outside the tolerance', changed(seeded, { 'S6.attainment_assumption': 0.9141 })],
  ])('fires when %s', (_, workbook) => {
    expect(findingOf(workbook, 'C03').impact.money).toBeGreaterThan(0);
  });

  it.each([
    ['the gap lies within the tolerance', changed(seeded, { 'S6.attainment_assumption': 0.9142 })],
    ['attainment is blank', changed(seeded, { 'S6.attainment_assumption': null })],
    ['the corporate goal is blank', changed(seeded, { 'A3.corporate_revenue_goal': null })],
    [
      'nobody is on the roster',
      withoutRows(
        seeded,
        'roster',
        rowsOf(seeded, 'roster').map((row) => row.id),
      ),
    ],
    ['a month has no weight', changed(seeded, { 'seasonality/season_3/weight': null })],
    ['nothing new is to be sold', changed(seeded, { 'A3.corporate_revenue_goal': 220_000_000 })],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C03')).toEqual([]);
  });

  it.each([
    { 'A3.corporate_revenue_goal': 1e15 },
    { 'roster/r_tomas/full_quota': -1e12 },
    { 'roster/r_noor/ramp_profile': 'gone', 'roster/r_noor/person': 'gone' },
    { 'roster/r_noor/full_quota': 0, 'roster/r_jonas/full_quota': 0 },
  ])('neither throws nor says NaN with %j', (places) => {
    const workbook = changed(seeded, places);
    const found = findingsOf(workbook, 'C03');
    const words = JSON.stringify(found.map((one) => [one, optionsOf(workbook, one)]));
    expect(words).not.toMatch(/NaN|Infinity|∞/);
    for (const one of found) expect(one.title.length).toBeLessThanOrEqual(60);
  });
});
