import { describe, expect, it } from 'vitest';
import {
  afterOption,
  changed,
  findingOf,
  findingsOf,
  optionsFor,
  seeded,
  withoutRows,
  withRows,
} from '../case.ts';

const repaired = withoutRows(seeded, 'territories', ['ter_public_lakes']);

describe('C07, segment in one plan only', () => {
  it('finds quota in a segment that Marketing neither targets nor pays for', () => {
    expect(findingOf(seeded, 'C07')).toMatchObject({
      key: 'C07:seg_public',
      severity: 'major',
      cost: '$500,000',
      impact: { leads: null, deals: null, money: 50_000_000 },
      figures: { segment: 'Public sector', quota: 50_000_000, side: 'sales' },
    });
  });

  it('adds up all the territories of the segment', () => {
    const two = withRows(seeded, 'territories', [
      { id: 'ter_public_two', cells: { name: 'Public, South', segment: 'seg_public', quota: 25_000_000 } },
    ]);
    expect(findingOf(two, 'C07').figures.quota).toBe(75_000_000);
  });

  it('finds a territory without quota, at no cost in money', () => {
    const blank = changed(seeded, { 'territories/ter_public_lakes/quota': null });
    expect(findingOf(blank, 'C07')).toMatchObject({ key: 'C07:seg_public', impact: { money: null } });
  });

  it('offers to drop a target only where that closes it', () => {
    const lands = (seeded.tables.territories ?? []).filter(({ cells }) => cells.segment === 'seg_chem');
    const onlyMarketing = withoutRows(
      repaired,
      'territories',
      lands.map(({ id }) => id),
    );
    // A campaign still runs for it.
    expect(optionsFor(onlyMarketing, 'C07')).toEqual([]);
    const campaigns = (seeded.tables.campaigns ?? []).filter(({ cells }) => cells.segment === 'seg_chem');
    const quiet = withoutRows(
      onlyMarketing,
      'campaigns',
      campaigns.map(({ id }) => id),
    );
    const [option] = optionsFor(quiet, 'C07');
    expect(option).toMatchObject({ id: 'drop-target', closesIt: true });
    expect(findingsOf(quiet, 'C07')).toHaveLength(1);
    expect(option && findingsOf(afterOption(quiet, option), 'C07')).toEqual([]);
  });

  it('finds a segment that only Marketing targets', () => {
    const lands = (seeded.tables.territories ?? []).filter(({ cells }) => cells.segment === 'seg_chem');
    const without = withoutRows(
      repaired,
      'territories',
      lands.map(({ id }) => id),
    );
    expect(findingOf(without, 'C07')).toMatchObject({
      key: 'C07:seg_chem',
      figures: { segment: 'Chemicals', side: 'marketing' },
    });
  });

  it('finds a segment that both plans name and nobody pays for', () => {
    const unfunded = changed(repaired, {
      'channel_plan/cp_search/segments': ['seg_water', 'seg_food'],
      'channel_plan/cp_linkedin/segments': ['seg_food'],
      'channel_plan/cp_webinars/segments': ['seg_water', 'seg_food'],
      'channel_plan/cp_content/segments': ['seg_water', 'seg_food'],
      ...Object.fromEntries(
        (seeded.tables.campaigns ?? [])
          .filter(({ cells }) => cells.segment === 'seg_chem')
          .map(({ id }) => [`campaigns/${id}/segment`, 'seg_water']),
      ),
    });
    expect(findingsOf(unfunded, 'C07').map(({ key }) => key)).toEqual(['C07:seg_chem']);
  });

  it('is closed by taking the segment up in Marketing or by dropping it in Sales', () => {
    const options = optionsFor(seeded, 'C07');
    expect(options.map(({ id, closesIt }) => [id, closesIt])).toEqual([
      ['take-up', true],
      ['drop-quota', true],
    ]);
    for (const option of options) expect(findingsOf(afterOption(seeded, option), 'C07')).toEqual([]);
  });

  it.each([
    ['both plans name the same segments', repaired],
    [
      'Marketing has not begun with its segments',
      withoutRows(
        seeded,
        'target_segments',
        (seeded.tables.target_segments ?? []).map(({ id }) => id),
      ),
    ],
    [
      'Sales has not begun with its territories',
      withoutRows(
        seeded,
        'territories',
        (seeded.tables.territories ?? []).map(({ id }) => id),
      ),
    ],
  ])('is silent where %s', (_, workbook) => expect(findingsOf(workbook, 'C07')).toEqual([]));
});
