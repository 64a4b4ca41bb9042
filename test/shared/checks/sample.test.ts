import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../shared/checks/options.ts';
import { readiness } from '../../../shared/checks/readiness.ts';
import { register } from '../../../shared/checks/register.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { withChanges } from '../../../shared/checks/try-out.ts';
import { repairedSample } from '../../../shared/sample/repaired.ts';
import { seeded } from './case.ts';

const repaired = repairedSample({ id: 'repaired', at: '2026-11-30T09:00:00.000Z' });
const conflicts = (workbook: typeof seeded) =>
  runChecks(workbook).filter((finding) => finding.severity !== 'info');

describe('the sample company', () => {
  it('shows exactly the thirteen seeded conflicts, once each', () => {
    expect(conflicts(seeded).map((finding) => finding.check)).toEqual([
      'C01',
      'C03',
      'C04',
      'C05',
      'C06',
      'C07',
      'C08',
      'C09',
      'C10',
      'C12',
      'C13',
      'C15',
      'C23',
    ]);
  });

  it('gives their figures to the minor unit', () => {
    const figures = Object.fromEntries(runChecks(seeded).map((finding) => [finding.check, finding.figures]));
    expect(figures).toMatchObject({
      C01: { need: 10_000, bought: 9_000, short: 1_000, costToClose: 5_555_556 },
      C03: { capacity: 552_330_000, goal: 600_000_000, gap: 47_670_000 },
      C04: { campaign: 'Spring Uptime push', firstMonth: '2027-06', feedsMonth: '2027-04', monthsLate: 2 },
      C05: { need: 72_000_000, funded: 45_000_000, unfunded: 27_000_000 },
      C06: { marketing: 2_400_000, sales: 3_000_000, leadsMarketing: 10_000, leadsSales: 8_000 },
      C07: { segment: 'Public sector', quota: 50_000_000 },
      C08: { implied: 2_550_000, deal: 3_000_000, discounted: 750_000, floor: 800_000, below: 50_000 },
      C09: { stage: 'SQL', missing: ['entry'] },
      C10: { total: 50_000_000, parts: 52_000_000, difference: 2_000_000 },
      C12: { perMonth: 266, months: ['2027-08', '2027-09'] },
      C15: { needed: '2027-02-01', promised: '2027-03-01', daysLate: 28 },
      C23: { promised: 2_496, need: 2_500, bought: 2_250 },
    });
    expect(figures.C03?.requiredAttainment).toBeCloseTo(0.923361, 6);
  });

  it.each(conflicts(seeded).map((finding) => [finding.check, finding] as const))(
    'offers a way out of %s that alone makes it disappear, and one step back',
    (_, finding) => {
      const [option] = optionsOf(seeded, finding);
      expect(option?.closesIt).toBe(true);
      const after = withChanges(seeded, option?.changes ?? []);
      expect(runChecks(after).map((one) => one.key)).not.toContain(finding.key);
      expect(option?.closes.map((one) => one.key)).toContain(finding.key);
    },
  );

  it('is silent when every seed is settled, and remembers what was decided', () => {
    expect(conflicts(repaired)).toEqual([]);
    const settled = register(repaired).filter((entry) => entry.status === 'resolved');
    expect(settled).toHaveLength(13);
    expect(readiness(repaired).score).toBeGreaterThan(readiness(seeded).score);
  });

  it('gives the same findings in the same order, again and on a copy', () => {
    const copy = structuredClone(seeded);
    expect(runChecks(copy)).toEqual(runChecks(seeded));
  });
});
