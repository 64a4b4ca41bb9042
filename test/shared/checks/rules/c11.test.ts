import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../../shared/checks/options.ts';
import { quotaTree } from '../../../../shared/numbers/quota-tree.ts';
import { afterOption, changed, findingOf, findingsOf, seeded } from '../case.ts';

const tooMuch = changed(seeded, { 'quota_tree/qt_noor/m5': 7_200_000 });

describe('C11, hiring after need', () => {
  it('finds a month quota above full quota × ramp × weight', () => {
    // May: a quarter of the full month of $72,000 is $18,000.
    expect(findingOf(tooMuch, 'C11')).toMatchObject({
      key: 'C11:qt_noor',
      severity: 'major',
      impact: { money: 7_200_000 - 1_800_000 },
    });
    expect(findingOf(tooMuch, 'C11').message).toContain('in May');
  });

  it.each([
    ['a start moves back', changed(seeded, { 'roster/r_noor/start': '2027-06-01' }), 'C11:qt_noor'],
    ['an open role carries quota', changed(seeded, { 'roster/r_noor/status': 'open' }), 'C11:qt_noor'],
    ['a leaver keeps quota', changed(seeded, { 'roster/r_tomas/end': '2027-09-30' }), 'C11:qt_tomas'],
    ['an offer is overdue', changed(seeded, { 'hiring/hire_se/offer_by': '2026-11-29' }), 'C11:hire_se'],
  ])('fires when %s, and offers a way out that closes it', (_, workbook, key) => {
    const finding = findingOf(workbook, 'C11');
    expect(finding.key).toBe(key);
    const [option] = optionsOf(workbook, finding);
    expect(option?.closesIt).toBe(true);
    expect(findingsOf(option ? afterOption(workbook, option) : workbook, 'C11')).toEqual([]);
  });

  it('lays a quota that is within reach anew over the months, and lowers one that is not', () => {
    // $20,000 from February to January: the year stays what it was.
    const early = changed(seeded, {
      'quota_tree/qt_tomas/m1': 5_400_000 + 2_000_000,
      'quota_tree/qt_tomas/m2': 5_400_000 - 2_000_000,
    });
    const [lay] = optionsOf(early, findingOf(early, 'C11'));
    expect(lay).toMatchObject({ to: 90_000_000, closesIt: true });
    expect(lay?.change).toContain('over the months');
    const months = quotaTree(lay ? afterOption(early, lay) : early).byId.get('qt_tomas')?.months;
    expect(months).toEqual(quotaTree(seeded).byId.get('qt_tomas')?.months);
  });

  it('says of a leaver that he has left', () => {
    const workbook = changed(seeded, { 'roster/r_tomas/end': '2027-09-30' });
    expect(findingOf(workbook, 'C11').message).toContain('October, November and December');
    expect(findingOf(workbook, 'C11').message).toContain('after leaving');
  });

  it.each([
    ['everyone carries what start and ramp allow', seeded],
    ['the difference lies within the tolerance', changed(seeded, { 'quota_tree/qt_noor/m5': 1_815_000 })],
    ['the status is blank', changed(seeded, { 'roster/r_noor/status': null })],
    ['the full quota is blank', changed(seeded, { 'roster/r_noor/full_quota': null })],
    ['the offer is due on the plan’s own day', changed(seeded, { 'hiring/hire_se/offer_by': '2026-11-30' })],
    [
      'the plan has no day',
      changed(seeded, { 'settings.plan_date': null, 'hiring/hire_se/offer_by': '2020-01-01' }),
    ],
    [
      'an open role carries no quota',
      changed(seeded, { 'roster/r_noor/status': 'open', 'quota_tree/qt_noor/annual': 0 }),
    ],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C11')).toEqual([]);
  });

  it.each([
    { 'roster/r_noor/full_quota': -1 },
    { 'roster/r_noor/full_quota': 0 },
    { 'quota_tree/qt_noor/m5': 1e15, 'quota_tree/qt_noor/annual': 1e15 },
    { 'roster/r_noor/ramp_profile': 'gone', 'roster/r_noor/person': 'gone' },
    { 'roster/r_noor/start': '2026-02-29', 'roster/r_noor/end': '2020-01-01' },
  ])('neither throws nor says NaN with %j', (places) => {
    const workbook = changed(seeded, places);
    const found = findingsOf(workbook, 'C11');
    expect(JSON.stringify(found.map((one) => [one, optionsOf(workbook, one)]))).not.toMatch(/NaN|Infinity|∞/);
  });
});
