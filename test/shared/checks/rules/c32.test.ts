import { describe, expect, it } from 'vitest';
import type { Cells } from '../../../../shared/workbook/types.ts';
import { changed, findingOf, findingsOf, seeded, withRows } from '../case.ts';

/** Eight sellers; the goal takes 800 opportunities at $30,000 and a win rate of 25 %. */
const calls = {
  role: 'ae',
  activity: 'Calls',
  per_day: 10,
  working_days: 20,
  attempts: 6,
  rate: 0.02,
} as const;
const activities = (...rows: readonly Cells[]) =>
  withRows(
    seeded,
    'activity_quota',
    rows.map((cells, at) => ({ id: `aq_${at}`, cells })),
  );

describe('C32, activity mathematics', () => {
  it('holds the activities of a role against the opportunities the goal needs', () => {
    // 8 × 10 × 20 × 12 ÷ 6 × 2 % = 64.
    expect(findingOf(activities(calls), 'C32')).toMatchObject({
      key: 'C32:ae',
      severity: 'minor',
      figures: { role: 'ae', made: 64, need: 800 },
      places: ['activity_quota/aq_0/per_day'],
    });
  });

  it('asks of each role its share of the quotas', () => {
    const workbook = changed(activities(calls), { 'roster/r_grace/role': 'am', 'roster/r_aisha/role': 'am' });
    expect(findingOf(workbook, 'C32').figures).toMatchObject({ role: 'ae', need: 600 });
  });

  it('adds a role’s activities up', () => {
    const half = { ...calls, attempts: 1, rate: 0.0209 };
    expect(findingsOf(activities(half), 'C32')).toHaveLength(1);
    expect(findingsOf(activities(half, half), 'C32')).toEqual([]);
  });

  it.each([
    ['only SDRs have quotas of activities', seeded],
    ['they suffice', activities({ ...calls, rate: 0.25 })],
    ['the rate is blank', changed(activities(calls), { 'activity_quota/aq_0/rate': null })],
    ['the number a day is blank', changed(activities(calls), { 'activity_quota/aq_0/per_day': null })],
    ['nobody holds the role', activities({ ...calls, role: 'am' })],
    ['the goal is blank', changed(activities(calls), { 'A3.corporate_revenue_goal': null })],
    ['the win rate is blank', changed(activities(calls), { 'S10.conv_opp_won': null })],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C32')).toEqual([]);
  });

  it.each([
    { ...calls, attempts: 0 },
    { ...calls, per_day: -10 },
    { ...calls, per_day: 1e15, working_days: 1e15 },
    { ...calls, role: 'gone' },
  ])('neither throws nor says NaN with %j', (cells) => {
    expect(JSON.stringify(findingsOf(activities(cells), 'C32'))).not.toMatch(/NaN|Infinity|∞/);
  });
});
