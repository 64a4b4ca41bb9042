/** What is left to decide in the quota tree. */
import { describe, expect, it } from 'vitest';
import { quotaOpen } from '../../../shared/numbers/quota-open.ts';
import type { Value } from '../../../shared/values/value.ts';
import { changed, seeded } from '../checks/case.ts';

const open = (places: { readonly [place: string]: Value | null }) =>
  quotaOpen(changed(seeded, places)).map(({ kind, node, carried, own }) => [kind, node.row.id, carried, own]);

describe('what is left to decide', () => {
  it('is nothing in the sample', () => {
    expect(quotaOpen(seeded)).toEqual([]);
  });

  it.each([
    [
      'a locked node whose people carry something else',
      { 'quota_tree/qt_north/lock': true, 'quota_tree/qt_tomas/annual': 100_000_000 },
      ['locked', 'qt_north', 370_000_000, 360_000_000],
    ],
    [
      'locked quotas beyond what comes down',
      { 'quota_tree/qt_tomas/lock': true, 'quota_tree/qt_tomas/annual': 900_000_000 },
      ['over_locked', 'qt_north', 900_000_000, 332_410_000],
    ],
    [
      'months that are not the year',
      { 'quota_tree/qt_tomas/m1': 6_400_000 },
      ['months', 'qt_tomas', 91_000_000, 90_000_000],
    ],
    ['a basis without data', { 'quota_tree/qt_south/basis': 'history' }, ['basis', 'qt_south', 0, 0]],
    [
      'a quota somebody disputes',
      { 'quota_tree/qt_samuel/status': 'disputed' },
      ['disputed', 'qt_samuel', 90_000_000, 90_000_000],
    ],
  ] as const)('names %s first', (_, places, expected) => {
    expect(open(places)[0]).toEqual(expected);
  });

  it('says nothing of a lock that its people carry with the over-assignment of their level', () => {
    const places = {
      'quota_tree/qt_north/lock': true,
      'quota_tree/qt_north/annual': 300_000_000,
      'S6.over_assignment_person': 0.2,
    };
    expect(open(places).filter(([kind]) => kind === 'locked')).toEqual([]);
  });

  it('names the largest of the same kind first', () => {
    const both = open({
      'quota_tree/qt_north/annual': 370_000_000,
      'quota_tree/qt_south/annual': 389_800_000,
    }).filter(([kind]) => kind === 'short');
    expect(both.map(([, node]) => node)).toEqual(['qt_south', 'qt_north']);
  });
});
