import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../../shared/checks/options.ts';
import { rowsOf } from '../../../../shared/workbook/read.ts';
import { afterOption, changed, findingOf, findingsOf, optionsFor, seeded, withRows } from '../case.ts';

const shortTerm = changed(seeded, { 'L1.expires': '2027-09-30' });

describe('C29, dates', () => {
  it('finds a date outside the fiscal year, with the year and where it stands', () => {
    const late = changed(seeded, { 'campaigns/cmp_plant/end': '2028-01-31' });
    expect(findingOf(late, 'C29')).toMatchObject({
      key: 'C29',
      severity: 'major',
      title: 'One date does not fit the year',
      message:
        'Dates that do not fit the fiscal year from Jan 1, 2027 to Dec 31, 2027: Plant managers (M10), Jan 31, 2028, lies outside it.',
      impact: { leads: null, deals: null, money: null },
      cost: '1 date',
      figures: { items: ['campaigns/cmp_plant/end'], dates: ['2028-01-31'] },
      places: ['campaigns/cmp_plant/end'],
    });
  });

  it.each([
    ['campaigns/cmp_plant/start', '2026-12-31'],
    ['corp_goals/cg_revenue/due', '2028-01-01'],
    ['mkt_goals/mg_mql/due', '2028-01-01'],
    ['mkt_goals/mg_mql/start', '2026-12-31'],
    ['actions/act_fair/due', '2028-01-01'],
    ['mkt_deliv/md_battlecards/due', '2028-01-01'],
    ['hiring/hire_se/start', '2028-01-01'],
    ['milestones/ms_half/date', '2026-12-31'],
  ])('looks at %s', (place, date) => {
    expect(findingOf(changed(seeded, { [place]: date }), 'C29').places).toEqual([place]);
  });

  it('looks at the deliverables of Sales', () => {
    const [row] = rowsOf(seeded, 'sales_deliv');
    const place = `sales_deliv/${row?.id}/due`;
    expect(findingOf(changed(seeded, { [place]: '2028-01-01' }), 'C29').message).toContain(
      '(L6), Jan 1, 2028',
    );
  });

  it('finds an end before its start, and counts that date once wherever it lies', () => {
    const workbook = changed(seeded, { 'campaigns/cmp_plant/end': '2026-01-31' });
    expect(findingOf(workbook, 'C29')).toMatchObject({ cost: '1 date', places: ['campaigns/cmp_plant/end'] });
    expect(findingOf(workbook, 'C29').message).toContain(
      'Plant managers (M10) ends on Jan 31, 2026, before it starts on Feb 1, 2027',
    );
    const goal = changed(seeded, {
      'mkt_goals/mg_mql/start': '2027-06-01',
      'mkt_goals/mg_mql/due': '2027-05-31',
    });
    expect(findingOf(goal, 'C29').places).toEqual(['mkt_goals/mg_mql/due']);
  });

  it('finds an agreement that ends before the plan, and lets it run as long', () => {
    expect(findingOf(shortTerm, 'C29')).toMatchObject({ places: ['L1.expires'] });
    expect(findingOf(shortTerm, 'C29').message).toContain('the agreement (L1) ends on Sep 30, 2027, before');
    expect(optionsFor(shortTerm, 'C29')).toMatchObject([{ id: 'expires', to: '2027-12-31', closesIt: true }]);
  });

  it('finds an agreement that ends before it begins, as one date', () => {
    const workbook = changed(seeded, { 'L1.expires': '2026-12-31' });
    expect(findingOf(workbook, 'C29').message).toContain('ends on Dec 31, 2026, before it starts');
    // The review in June then comes after it, which is a date of its own.
    expect(findingOf(workbook, 'C29').places).toEqual(['L1.expires', 'L11.review_date']);
    const [option] = optionsFor(workbook, 'C29');
    expect(option).toMatchObject({ id: 'expires', closesIt: true });
  });

  it('finds an agreement that begins after the plan has ended', () => {
    const workbook = changed(seeded, { 'L1.effective': '2028-01-01', 'L1.expires': '2028-12-31' });
    expect(findingOf(workbook, 'C29').places).toEqual(['L1.effective']);
    expect(optionsFor(workbook, 'C29')).toEqual([]);
  });

  it('finds a review after the agreement has expired, and holds it in time', () => {
    const workbook = changed(seeded, { 'L11.review_date': '2028-01-15' });
    const [option] = optionsFor(workbook, 'C29');
    expect(option).toMatchObject({ id: 'review', to: '2027-12-31', closesIt: true });
    expect(findingsOf(option ? afterOption(workbook, option) : workbook, 'C29')).toEqual([]);
  });

  it('names five dates and counts the rest', () => {
    const workbook = withRows(
      seeded,
      'milestones',
      Array.from({ length: 7 }, (_, at) => ({
        id: `ms_${at}`,
        cells: { milestone: `Step ${at}`, date: '2029-01-01' },
      })),
    );
    const finding = findingOf(workbook, 'C29');
    expect(finding).toMatchObject({ title: '7 dates do not fit the year', cost: '7 dates' });
    expect(finding.message).toMatch(/Step 4 .*; and 2 more\.$/);
    expect(finding.places).toHaveLength(7);
  });

  it('follows the fiscal year, wherever it starts', () => {
    const july = changed(seeded, { 'settings.fiscal_start': '2027-07' });
    const places = findingOf(july, 'C29').places;
    expect(places).toContain('campaigns/cmp_search/start');
    expect(places).not.toContain('campaigns/cmp_search/end');
    expect(findingOf(july, 'C29').message).toContain('from Jul 1, 2027 to Jun 30, 2028');
    const leap = changed(seeded, {
      'settings.fiscal_start': '2027-03',
      'milestones/ms_half/date': '2028-02-29',
    });
    expect(findingOf(leap, 'C29').places).not.toContain('milestones/ms_half/date');
  });

  it.each([
    ['all dates of the sample lie in the year', seeded],
    [
      'the dates are the first and the last day',
      changed(seeded, {
        'campaigns/cmp_plant/start': '2027-01-01',
        'campaigns/cmp_plant/end': '2027-12-31',
      }),
    ],
    [
      'something starts and ends on one day',
      changed(seeded, {
        'campaigns/cmp_plant/start': '2027-05-05',
        'campaigns/cmp_plant/end': '2027-05-05',
      }),
    ],
    [
      'dates are blank',
      changed(seeded, {
        'campaigns/cmp_plant/start': null,
        'campaigns/cmp_plant/end': null,
        'actions/act_fair/due': null,
        'L1.effective': null,
        'L1.expires': null,
        'L11.review_date': null,
      }),
    ],
    [
      'the campaign was stopped',
      changed(seeded, {
        'campaigns/cmp_plant/status': 'stopped',
        'campaigns/cmp_plant/end': '2028-03-31',
      }),
    ],
    [
      'the agreement begins before the year and outlasts it',
      changed(seeded, {
        'L1.effective': '2026-10-01',
        'L1.expires': '2029-12-31',
      }),
    ],
    ['the review falls on the last day', changed(seeded, { 'L11.review_date': '2027-12-31' })],
    [
      'people joined, offers are made and tools went live before the year',
      changed(seeded, {
        'roster/r_tomas/start': '2001-01-01',
        'hiring/hire_se/offer_by': '2026-12-01',
        'tools/tool_dealbook/go_live': '2001-01-01',
      }),
    ],
    [
      'an initiative has run for years',
      withRows(seeded, 'initiatives', [{ id: 'in_old', cells: { name: 'Safety', start: '2019-01-01' } }]),
    ],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C29')).toEqual([]);
  });

  it.each([
    { 'campaigns/cmp_plant/start': '2027-02-30' },
    { 'campaigns/cmp_plant/end': 'soon' },
    { 'actions/act_fair/due': '99999-01-01', 'actions/act_fair/action': 'A'.repeat(500) },
    { 'milestones/ms_half/date': '0000-00-00', 'milestones/ms_half/milestone': null },
    { 'settings.fiscal_start': '9999-12' },
    { 'L1.effective': '2027-13-01', 'L1.expires': '', 'L11.review_date': '9999-12-31' },
    { 'L1.expires': '0001-01-01', 'hiring/hire_se/start': 'Invalid' },
  ])('neither throws nor says NaN with %j', (places) => {
    const workbook = changed(seeded, places);
    const found = findingsOf(workbook, 'C29');
    expect(JSON.stringify(found.map((one) => [one, optionsOf(workbook, one)]))).not.toMatch(
      /NaN|Infinity|∞|undefined|Invalid Date/,
    );
    for (const one of found) expect(one.title.length).toBeLessThanOrEqual(60);
  });
});
