import { describe, expect, it } from 'vitest';
import { afterOption, changed, findingOf, findingsOf, optionsFor, seeded, withRows } from '../case.ts';

const keys = (places: Parameters<typeof changed>[1]): readonly string[] =>
  findingsOf(changed(seeded, places), 'C12').map(({ key }) => key);

describe('C12, follow-up capacity', () => {
  it('finds the months with more MQLs than the SDRs reach', () => {
    // 1 SDR × 80 calls × 20 days ÷ 6 attempts = 266.67 → 266; August 275 and September 350 are 9 + 84 over.
    expect(findingOf(seeded, 'C12')).toMatchObject({
      key: 'C12',
      severity: 'major',
      cost: '93 MQLs',
      figures: { perMonth: 266, months: ['2027-08', '2027-09'], over: 93 },
    });
  });

  it('counts who is there in the month, from start to end', () => {
    const gone = changed(seeded, { 'roster/r_sofia/end': '2027-07-31' });
    expect(findingOf(gone, 'C12')).toMatchObject({
      title: 'No SDR is there to follow up MQLs in 2 months',
      figures: { perMonth: 0, months: ['2027-08', '2027-09'], over: 625 },
    });
    const joined = (start: string) =>
      withRows(seeded, 'roster', [{ id: 'r_new', cells: { role: 'sdr', status: 'hired', start } }]);
    expect(findingsOf(joined('2027-08-15'), 'C12')).toEqual([]);
    // After the 15th a person counts from the next month (F30).
    expect(findingOf(joined('2027-08-16'), 'C12').figures).toMatchObject({
      months: ['2027-08'],
      over: 9,
    });
    expect(findingOf(joined('2028-03-01'), 'C12').figures).toMatchObject({ over: 93 });
  });

  it('rounds what one SDR reaches down, not up', () => {
    // 1 × 80 × 20 ÷ 5.82 = 274.9: one short of August's 275.
    const tight = changed(seeded, { 'activity_quota/aq_sdr_calls/attempts': 5.82 });
    expect(findingOf(tight, 'C12').figures).toMatchObject({ perMonth: 274, months: ['2027-08', '2027-09'] });
  });

  it('finds a window of nothing to answer in, and calls divided by no attempts', () => {
    expect(keys({ 'L7.response_hours': 0 })).toContain('C12:window');
    expect(keys({ 'response/rsp_search/response': 0 })).toContain('C12:window');
    expect(keys({ 'activity_quota/aq_sdr_calls/attempts': 0 })).toContain('C12:attempts');
  });

  it('is closed by a second SDR, by more calls or by fewer attempts', () => {
    const options = optionsFor(seeded, 'C12');
    // 350 MQLs × 6 attempts ÷ 20 days = 105 calls a day; 80 × 20 ÷ 350 = 4.57 attempts, so 4.
    expect(options.map(({ id, to, closesIt }) => [id, to, closesIt])).toEqual([
      ['people', 2, true],
      ['calls', 105, true],
      ['attempts', 4, true],
    ]);
    for (const option of options) expect(findingsOf(afterOption(seeded, option), 'C12')).toEqual([]);
  });

  const second = withRows(seeded, 'roster', [
    { id: 'r_new', cells: { role: 'sdr', status: 'hired', start: '2027-01-01' } },
  ]);
  it.each([
    ['there are two SDRs', second],
    ['the calls are enough', changed(seeded, { 'activity_quota/aq_sdr_calls/per_day': 105 })],
    ['nothing is entered about calls', changed(seeded, { 'activity_quota/aq_sdr_calls/per_day': null })],
    ['the need is not known', changed(seeded, { 'M9.conv_mql_sql': null, 'S10.conv_mql_sql': null })],
    ['the window is one hour', changed(second, { 'L7.response_hours': 1 })],
  ])('is silent where %s', (_, workbook) => expect(findingsOf(workbook, 'C12')).toEqual([]));
});
