import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../../shared/checks/options.ts';
import { withChanges } from '../../../../shared/checks/try-out.ts';
import { rowsOf } from '../../../../shared/workbook/read.ts';
import { afterOption, changed, findingOf, findingsOf, seeded, withoutRows } from '../case.ts';

/** 900,000 more for two of the eight: $8,298,000 on $6,000,000. */
const high = changed(seeded, {
  'quota_tree/qt_tomas/annual': 180_000_000,
  'quota_tree/qt_aisha/annual': 180_000_000,
});
/** The goal falls to $4 M, so that $6,498,000 are 1.6245 times it. */
const alarming = changed(seeded, { 'A3.corporate_revenue_goal': 620_000_000 });

describe('C20, over-assignment', () => {
  it('says both how much more and how many times, with the share of each level', () => {
    const finding = findingOf(high, 'C20');
    expect(finding).toMatchObject({
      key: 'C20',
      severity: 'minor',
      figures: { ratio: 1.383, limit: 1.2, alarm: false },
    });
    expect(finding.message).toContain('+38.3\u00a0% (quotas total 1.383× the goal');
    expect(finding.figures.levels).toEqual([
      { level: 'corporate', ratio: 1 },
      { level: 'department', ratio: expect.closeTo(1.05, 9) },
      { level: 'team', ratio: expect.any(Number) },
      { level: 'person', ratio: 1.383 },
    ]);
    expect(finding.message).not.toContain('far above');
  });

  it('raises the alarm above 1.5', () => {
    expect(findingOf(alarming, 'C20').figures.alarm).toBe(true);
    expect(findingOf(alarming, 'C20').message).toContain('far above 1.20×');
  });

  it('is closed by lowering the unlocked quotas alike', () => {
    const locked = changed(high, { 'quota_tree/qt_grace/lock': true });
    const [option] = optionsOf(locked, findingOf(locked, 'C20'));
    expect(option).toMatchObject({ closesIt: true, to: 720_000_000 });
    const after = option ? afterOption(locked, option) : locked;
    expect(findingsOf(after, 'C20')).toEqual([]);
    expect(rowsOf(after, 'quota_tree').find((row) => row.id === 'qt_grace')?.cells.annual).toBe(90_000_000);
  });

  it('follows the planner’s own threshold', () => {
    const tuned = withChanges(high, [{ kind: 'tune-check', check: 'C20', threshold: 1.4 }]);
    expect(findingsOf(tuned, 'C20')).toEqual([]);
  });

  it.each(['qt_dept', 'qt_north', null])(
    'counts what people carry once where the department hangs under %s',
    (parent) => {
      const loose = changed(high, { 'quota_tree/qt_dept/parent': parent });
      expect(findingOf(loose, 'C20').figures.ratio).toBe(1.383);
      expect(findingsOf(changed(seeded, { 'quota_tree/qt_dept/parent': parent }), 'C20')).toEqual([]);
    },
  );

  it.each([
    ['quotas are 1.083 times the goal', seeded],
    ['quotas are 1.2 times the goal', changed(seeded, { 'A3.corporate_revenue_goal': 761_500_000 })],
    [
      'the limit is passed within the tolerance',
      changed(seeded, { 'A3.corporate_revenue_goal': 757_000_000 }),
    ],
    ['the goal is blank', changed(high, { 'A3.corporate_revenue_goal': null })],
    ['the goal is 0', changed(high, { 'A3.corporate_revenue_goal': 220_000_000 })],
    [
      'no quota is written',
      withoutRows(
        seeded,
        'quota_tree',
        rowsOf(seeded, 'quota_tree').map((row) => row.id),
      ),
    ],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C20')).toEqual([]);
  });

  it.each([
    { 'quota_tree/qt_tomas/annual': 1e15 },
    { 'quota_tree/qt_tomas/annual': -1e15 },
    { 'quota_tree/qt_corp/parent': 'qt_tomas', 'A3.corporate_revenue_goal': 1 },
    { 'A3.corporate_revenue_goal': 220_000_001 },
  ])('neither throws nor says NaN with %j', (places) => {
    const workbook = changed(seeded, places);
    const found = findingsOf(workbook, 'C20');
    expect(JSON.stringify(found.map((one) => [one, optionsOf(workbook, one)]))).not.toMatch(/NaN|Infinity|∞/);
    for (const one of found) expect(one.title.length).toBeLessThanOrEqual(60);
  });
});
