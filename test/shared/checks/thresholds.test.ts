/** Every threshold a planner may set: it changes what its check says, and no other check's. */
import { describe, expect, it } from 'vitest';
import { checks, runChecks } from '../../../shared/checks/run-checks.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, findingOf, findingsOf, seeded } from './case.ts';

const tuned = (workbook: Workbook, tuning: Workbook['tuning']): Workbook => ({ ...workbook, tuning });
const keys = (workbook: Workbook): readonly string[] => runChecks(workbook).map(({ key }) => key);

describe('thresholds', () => {
  it('have keys of their own that begin with their check', () => {
    const all = checks.flatMap(({ id, thresholds }) =>
      (thresholds ?? []).map(({ key }) => [id, key] as const),
    );
    expect(new Set(all.map(([, key]) => key)).size).toBe(all.length);
    for (const [id, key] of all) expect(key.split('.')[0]).toBe(id);
    expect(all.map(([, key]) => key)).toEqual(
      expect.arrayContaining([
        'C01.tolerance',
        'C18',
        'C20',
        'C20.alarm',
        'C24',
        'C28',
        'C32.tolerance',
        'C33.tolerance',
      ]),
    );
  });

  it.each([
    // 1,000 of 10,000 leads are missing, 7.9 % of the capacity, 37.5 % of the opening need.
    ['C01.tolerance', 'C01', 0.1],
    ['C03.tolerance', 'C03', 0.08],
    ['C05.tolerance', 'C05', 0.38],
    // The deal is 17.6 % above the list, the discount 6.25 % below the floor: 15 % of the deal's side.
    // $24,000 against $30,000 is a fifth of the larger.
    ['C06.tolerance', 'C06', 0.21],
    ['C08.tolerance', 'C08', 0.16],
  ])('%s silences %s alone', (key, check, limit) => {
    const after = keys(tuned(seeded, { [key]: limit }));
    expect(after).toEqual(keys(seeded).filter((one) => !one.startsWith(check)));
    expect(keys(tuned(seeded, { [key]: 0 })).filter((one) => one.startsWith(check))).not.toEqual([]);
  });

  it('of a check stands beside the tolerance of the settings, which it does not change', () => {
    const wide = changed(seeded, { 'settings.tolerance_pct': 0.2 });
    expect(keys(wide)).not.toContain('C03');
    expect(keys(tuned(wide, { 'C03.tolerance': 0.01 }))).toContain('C03');
  });

  it('of the checks that are exact as shipped allow what a planner says, and nothing of the settings’', () => {
    // Three tenths of a per cent of the leads are missing.
    const near = changed(seeded, { 'M9.deal_assumption': 2_660_000 });
    expect(keys(changed(near, { 'settings.tolerance_pct': 0.2 }))).toContain('C01');
    expect(keys(tuned(near, { 'C01.tolerance': 0.01 }))).not.toContain('C01');
    expect(
      checks.flatMap(({ thresholds }) => (thresholds ?? []).filter(({ shipped }) => shipped === 0)),
    ).toMatchObject([{ key: 'C01.tolerance' }, { key: 'C22.tolerance' }, { key: 'C32.tolerance' }]);
  });

  it('of C20 are a warning and an alarm', () => {
    // Quotas of $6,498,000 over a goal of $6,000,000.
    expect(findingsOf(seeded, 'C20')).toEqual([]);
    const over = findingOf(tuned(seeded, { C20: 1.05 }), 'C20');
    expect(over.figures).toMatchObject({ limit: 1.05, alarm: false });
    expect(findingOf(tuned(seeded, { C20: 1.05, 'C20.alarm': 1.06 }), 'C20').figures.alarm).toBe(true);
  });

  it('of C28 says how many attempts fit into a day', () => {
    const busy = changed(seeded, { 'L7.attempts': 15, 'L7.over_days': 5 });
    expect(findingsOf(busy, 'C28')).toHaveLength(1);
    expect(findingsOf(tuned(busy, { C28: 3 }), 'C28')).toEqual([]);
  });
});
