import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../shared/workbook/read.ts';
import { changed, findingOf, findingsOf, seeded, withoutRows, withRows } from '../case.ts';

const OWNER = 'distribution/dist_direct/owner';
const ROUTE = 'territories/ter_water_south/route';
const foreign = changed(seeded, { [OWNER]: 'p_ines' });
const twoRoutes = changed(seeded, { [ROUTE]: 'partner' });

describe('C25, channel on one side', () => {
  it('finds a route to market whose owner is not on the roster', () => {
    expect(findingOf(foreign, 'C25')).toMatchObject({
      key: 'C25:dist_direct',
      severity: 'minor',
      impact: { leads: null, deals: null, money: null },
      figures: { channel: 'Direct sales', share: 1, owner: 'Ines Halvorsen' },
      places: [OWNER, 'roster'],
    });
    expect(findingOf(foreign, 'C25').message).toBe(
      'Direct sales carries 100\u00a0% of sales and Ines Halvorsen answers for it (M6), but is not on the roster (S4).',
    );
  });

  it('finds partner and direct on the same segment, once for the segment', () => {
    expect(findingOf(twoRoutes, 'C25')).toMatchObject({
      key: 'C25:seg_water',
      severity: 'minor',
      figures: { direct: 2, partner: 1 },
      places: [
        'territories/ter_water_south/route',
        'territories/ter_water_lakes/route',
        'territories/ter_water_east/route',
      ],
    });
    expect(findingOf(twoRoutes, 'C25').message).toContain('2 direct and 1 partner territory (S5)');
    const more = changed(twoRoutes, { 'territories/ter_water_east/route': 'partner' });
    expect(findingOf(more, 'C25').message).toContain('1 direct and 2 partner territories (S5)');
  });

  it('names every route and every segment of its own', () => {
    const workbook = withRows(
      changed(foreign, { [ROUTE]: 'partner', 'territories/ter_food_texas/route': 'partner' }),
      'distribution',
      [{ id: 'dist_second', cells: { channel: 'ch_search', share_of_sales: 0.2, owner: 'p_kofi' } }],
    );
    expect(findingsOf(workbook, 'C25').map((one) => one.key)).toEqual([
      'C25:dist_direct',
      'C25:dist_second',
      'C25:seg_water',
      'C25:seg_food',
    ]);
  });

  it('is over when the owner joins the roster', () => {
    const joined = withRows(foreign, 'roster', [{ id: 'r_ines', cells: { person: 'p_ines', role: 'mgr' } }]);
    expect(findingsOf(joined, 'C25')).toEqual([]);
  });

  it.each([
    ['the plans of the sample agree', seeded],
    ['the route has no owner yet', changed(seeded, { [OWNER]: null })],
    ['the route has no share', changed(foreign, { 'distribution/dist_direct/share_of_sales': null })],
    ['the route carries nothing', changed(foreign, { 'distribution/dist_direct/share_of_sales': 0 })],
    [
      'nobody has written the roster yet',
      withoutRows(
        foreign,
        'roster',
        rowsOf(foreign, 'roster').map((row) => row.id),
      ),
    ],
    ['a territory has no route', changed(seeded, { [ROUTE]: null })],
    ['a territory has no segment', changed(twoRoutes, { 'territories/ter_water_south/segment': null })],
    [
      'partners have a segment to themselves',
      changed(seeded, { 'territories/ter_public_lakes/route': 'partner' }),
    ],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C25')).toEqual([]);
  });

  it.each([
    { [OWNER]: 'gone' },
    { [OWNER]: 'p_ines', 'distribution/dist_direct/channel': null },
    { [OWNER]: 'p_ines', 'distribution/dist_direct/channel': 'gone' },
    { [OWNER]: 'p_ines', 'distribution/dist_direct/share_of_sales': 1e12 },
    { [OWNER]: 'p_ines', 'distribution/dist_direct/share_of_sales': -1 },
    { [ROUTE]: 'partner', 'territories/ter_water_south/quota': -1e12 },
    { [ROUTE]: 'neither' },
    { [ROUTE]: 'partner', 'segments/seg_water/name': 'W'.repeat(200) },
  ])('neither throws nor says NaN with %j', (places) => {
    const found = findingsOf(changed(seeded, places), 'C25');
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity|∞|undefined/);
    for (const one of found) expect(one.title.length).toBeLessThanOrEqual(60);
  });
});
