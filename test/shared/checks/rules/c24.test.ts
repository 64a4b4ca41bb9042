import { describe, expect, it } from 'vitest';
import { withChanges } from '../../../../shared/checks/try-out.ts';
import { changed, findingOf, findingsOf, seeded, withoutRows, withRows } from '../case.ts';

const node = (id: string, cells: { readonly [column: string]: string | number }) =>
  withRows(seeded, 'quota_tree', [{ id, cells }]);

describe('C24, fairness', () => {
  it.each([
    [
      'a territory carries far more than its potential',
      changed(seeded, { 'territories/ter_water_south/potential': 50_000_000 }),
      'territories/ter_water_south/quota',
    ],
    [
      'a quota is far above the pay',
      changed(seeded, { 'roster/r_grace/ote': 8_000_000 }),
      'roster/r_grace/full_quota',
    ],
  ])('fires when %s', (_, workbook, place) => {
    expect(findingOf(workbook, 'C24')).toMatchObject({
      key: 'C24:spread',
      severity: 'minor',
      figures: { items: [place] },
      cost: '1 entry',
    });
  });

  it.each([
    [
      'a node stands under itself',
      changed(seeded, { 'quota_tree/qt_dept/parent': 'qt_north' }),
      ['quota_tree/qt_dept/parent', 'quota_tree/qt_north/parent'],
    ],
    [
      'a node stands under one that is gone',
      changed(seeded, { 'quota_tree/qt_tomas/parent': 'gone' }),
      ['quota_tree/qt_tomas/parent'],
    ],
    [
      'a name stands twice under the same node',
      node('twin', { node: 'Team North', parent: 'qt_dept', level: 'team' }),
      ['quota_tree/qt_north/node', 'quota_tree/twin/node'],
    ],
    [
      'the company has a second quota of its own',
      node('other', { node: 'Verrin Europe', level: 'corporate', annual: 100_000_000 }),
      ['quota_tree/other/parent'],
    ],
    [
      'a person carries quota in two teams of the tree',
      node('twin', { node: 'Tomas Lindqvist', parent: 'qt_south', level: 'person' }),
      ['quota_tree/qt_tomas/node', 'quota_tree/twin/node'],
    ],
    [
      'a person is in two teams',
      withRows(seeded, 'roster', [
        { id: 'r_twice', cells: { person: 'p_tomas', team: 'team_south', status: 'hired' } },
      ]),
      ['roster/r_tomas/team', 'roster/r_twice/team'],
    ],
    [
      'two managers report to each other',
      changed(seeded, { 'roster/r_helena/manager': 'p_daniel', 'roster/r_daniel/manager': 'p_helena' }),
      ['roster/r_helena/manager', 'roster/r_daniel/manager'],
    ],
    [
      'a team stands under nothing beside the company',
      changed(seeded, { 'quota_tree/qt_north/parent': null }),
      ['quota_tree/qt_north/parent'],
    ],
  ])('fires when %s', (_, workbook, items) => {
    const finding = findingOf(workbook, 'C24');
    expect(finding.key).toBe('C24:structure');
    expect([...(finding.figures.items as readonly string[])].sort()).toEqual([...items].sort());
  });

  it('finds a person who stands on the roster twice at the same time, and says it once', () => {
    const again = (cells: Readonly<Record<string, string | number>>) =>
      withRows(seeded, 'roster', [
        {
          id: 'r_again',
          cells: {
            person: 'p_tomas',
            team: 'team_north',
            role: 'ae',
            status: 'hired',
            full_quota: 1,
            ...cells,
          },
        },
      ]);
    expect(findingOf(again({}), 'C24')).toMatchObject({
      message: 'Tomas Lindqvist stands on the roster twice at the same time and is counted twice (S4).',
      cost: '1 entry',
      places: ['roster/r_tomas/person', 'roster/r_again/person'],
    });
    // Another job after the first, or before it, is no second one.
    const ended = changed(again({ start: '2027-07-01' }), { 'roster/r_tomas/end': '2027-06-30' });
    expect(findingsOf(ended, 'C24')).toEqual([]);
    expect(findingsOf(again({ end: '2010-12-31' }), 'C24')).toEqual([]);
  });

  it('says that quotas are split equally where there is no data for the basis', () => {
    const workbook = changed(seeded, { 'S6.method': 'both', 'quota_tree/qt_south/basis': 'history' });
    expect(findingOf(workbook, 'C24')).toMatchObject({
      key: 'C24:basis',
      severity: 'minor',
      title: 'One quota is split equally for want of data',
      message:
        'Team South is to be split by last period’s revenue, but there is no history per person beneath it (S6).',
      places: ['quota_tree/qt_south/basis'],
    });
  });

  it('follows the planner’s own threshold', () => {
    const far = changed(seeded, { 'roster/r_grace/ote': 8_000_000 });
    const tuned = withChanges(far, [{ kind: 'tune-check', check: 'C24', threshold: 3 }]);
    expect(findingsOf(tuned, 'C24')).toEqual([]);
  });

  it.each([
    ['the sample is as it was', seeded],
    ['a quota is exactly twice the median', changed(seeded, { 'roster/r_grace/ote': 9_000_000 })],
    [
      'a potential is next to nothing, so that no multiple of it can be named',
      changed(seeded, { 'territories/ter_water_south/potential': 5e-324 }),
    ],
    [
      'potential and pay are blank',
      changed(seeded, { 'territories/ter_water_south/potential': null, 'roster/r_grace/ote': null }),
    ],
    [
      'two new nodes have no name yet',
      withRows(seeded, 'quota_tree', [
        { id: 'blank_1', cells: { parent: 'qt_north' } },
        { id: 'blank_2', cells: { parent: 'qt_north' } },
      ]),
    ],
    [
      'a node that says nothing yet has no parent',
      withRows(seeded, 'quota_tree', [{ id: 'blank_1', cells: {} }]),
    ],
    [
      'nothing stands for the whole company',
      withoutRows(changed(seeded, { 'quota_tree/qt_dept/parent': null }), 'quota_tree', ['qt_corp']),
    ],
    [
      'a team bears the name of the department above it',
      changed(seeded, { 'quota_tree/qt_north/node': 'New-business sales' }),
    ],
    [
      'nothing is handed down',
      changed(seeded, { 'S6.method': 'bottom_up', 'quota_tree/qt_south/basis': 'history' }),
    ],
    [
      'amounts to split by are not written yet',
      withRows(changed(seeded, { 'S6.method': 'both' }), 'quota_tree', [
        {
          id: 'west',
          cells: { node: 'Team West', parent: 'qt_dept', level: 'team', basis: 'manual', annual: 1 },
        },
        { id: 'new_one', cells: { node: 'Somebody', parent: 'west', level: 'person' } },
      ]),
    ],
    [
      'there is data for the basis',
      changed(seeded, { 'S6.method': 'both', 'quota_tree/qt_south/basis': 'potential' }),
    ],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C24')).toEqual([]);
  });

  it.each([
    { 'roster/r_grace/ote': 0, 'roster/r_tomas/full_quota': -5 },
    { 'roster/r_grace/full_quota': 1e15, 'territories/ter_water_south/quota': 1e15 },
    { 'roster/r_grace/manager': 'p_grace', 'roster/r_grace/person': 'gone' },
    { 'quota_tree/qt_corp/parent': 'qt_corp' },
  ])('neither throws nor says NaN with %j', (places) => {
    const words = JSON.stringify(findingsOf(changed(seeded, places), 'C24'));
    expect(words).not.toMatch(/NaN|Infinity|∞/);
  });
});
