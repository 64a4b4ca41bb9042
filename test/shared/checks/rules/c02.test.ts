import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../../shared/checks/options.ts';
import { rowsOf } from '../../../../shared/workbook/read.ts';
import { afterOption, changed, findingOf, findingsOf, seeded, withoutRows, withRows } from '../case.ts';

const tree = rowsOf(seeded, 'quota_tree').map((row) => row.id);
const people = tree.filter((id) => !['qt_corp', 'qt_dept', 'qt_north', 'qt_south'].includes(id));
/** Corporate with one department of 5.0 M and a person directly under corporate. */
const mixed = (own: number) =>
  withRows(withoutRows(seeded, 'quota_tree', tree.slice(2)), 'quota_tree', [
    { id: 'qt_direct', cells: { node: 'Grace Okafor', parent: 'qt_corp', level: 'person', annual: own } },
  ]);

describe('C02, quotas below goal', () => {
  it('compares what the lowest quotas carry with the new-business goal', () => {
    const workbook = changed(seeded, { 'A3.corporate_revenue_goal': 900_000_000 });
    expect(findingOf(workbook, 'C02')).toMatchObject({
      key: 'C02',
      severity: 'blocker',
      impact: { money: 680_000_000 - 649_800_000 },
      figures: { quotas: 649_800_000, goal: 680_000_000 },
    });
  });

  it('names the node whose children carry less than it does', () => {
    const workbook = changed(seeded, { 'quota_tree/qt_aisha/annual': 60_000_000 });
    const found = findingsOf(workbook, 'C02');
    expect(found.map((one) => one.key)).toContain('C02:qt_north');
  });

  it('says a shortage once where the node of the goal itself stands right above the lowest quotas', () => {
    const flat = withRows(withoutRows(seeded, 'quota_tree', tree.slice(1)), 'quota_tree', [
      {
        id: 'qt_one',
        cells: { node: 'Grace Okafor', parent: 'qt_corp', level: 'person', annual: 400_000_000 },
      },
    ]);
    expect(findingsOf(flat, 'C02').map((one) => one.key)).toEqual(['C02']);
    const higher = changed(flat, { 'quota_tree/qt_corp/annual': 700_000_000 });
    expect(findingsOf(higher, 'C02').map((one) => one.key)).toEqual(['C02', 'C02:qt_corp']);
  });

  it('counts a person directly under corporate together with the departments beside him', () => {
    expect(findingsOf(mixed(90_000_000), 'C02')).toEqual([]);
    const short = changed(mixed(90_000_000), { 'quota_tree/qt_dept/annual': 400_000_000 });
    expect(findingsOf(short, 'C02')[0]).toMatchObject({ figures: { quotas: 490_000_000 } });
  });

  it('is closed by raising the unlocked quotas alike, months in their proportions', () => {
    const workbook = changed(seeded, {
      'A3.corporate_revenue_goal': 900_000_000,
      'quota_tree/qt_tomas/lock': true,
    });
    const [option] = optionsOf(workbook, findingOf(workbook, 'C02'));
    expect(option?.closesIt).toBe(true);
    const after = option ? afterOption(workbook, option) : workbook;
    const cells = new Map(rowsOf(after, 'quota_tree').map((row) => [row.id, row.cells]));
    expect(cells.get('qt_tomas')?.annual).toBe(90_000_000);
    expect(people.reduce((sum, id) => sum + Number(cells.get(id)?.annual), 0)).toBe(680_000_000);
    expect(cells.get('qt_noor')?.m4).toBeUndefined();
    const months = Array.from({ length: 12 }, (_, at) => Number(cells.get('qt_noor')?.[`m${at + 1}`] ?? 0));
    expect(months.reduce((sum, month) => sum + month, 0)).toBe(cells.get('qt_noor')?.annual);
  });

  it.each([
    [
      'the shortfall lies within the tolerance',
      changed(seeded, { 'A3.corporate_revenue_goal': 876_000_000 }),
    ],
    ['the goal is blank', changed(seeded, { 'A3.corporate_revenue_goal': null })],
    ['no quota is written', withoutRows(seeded, 'quota_tree', tree)],
    ['the people are not written yet', withoutRows(seeded, 'quota_tree', people)],
    ['a single month is short', changed(seeded, { 'quota_tree/qt_tomas/m1': 1 })],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C02')).toEqual([]);
  });

  it.each([
    { 'quota_tree/qt_corp/parent': 'qt_north' },
    { 'quota_tree/qt_tomas/parent': 'gone' },
    { 'quota_tree/qt_tomas/annual': -1e15 },
    { 'quota_tree/qt_corp/annual': 1e15, 'S6.method': 'top_down' },
    { 'A3.corporate_revenue_goal': 1e15 },
  ])('neither throws nor says NaN with %j', (places) => {
    const workbook = changed(seeded, places);
    const found = findingsOf(workbook, 'C02');
    expect(JSON.stringify(found.map((one) => [one, optionsOf(workbook, one)]))).not.toMatch(/NaN|Infinity|∞/);
    for (const one of found) expect(one.title.length).toBeLessThanOrEqual(60);
  });
});
