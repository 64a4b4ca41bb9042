import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../shared/workbook/read.ts';
import { changed, findingOf, findingsOf, optionsFor, seeded, withoutRows, withRows } from '../case.ts';

const all = (table: string): readonly string[] => rowsOf(seeded, table).map((row) => row.id);
const noMonths = (row: string) =>
  Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`mkt_deliv/${row}/m${at + 1}`, null]));

describe('C14, one-sided contract', () => {
  it('finds a party that promises nothing while the other does', () => {
    const oneSided = withoutRows(seeded, 'sales_deliv', all('sales_deliv'));
    expect(findingOf(oneSided, 'C14')).toMatchObject({
      key: 'C14:sales',
      severity: 'blocker',
      title: 'Sales promises nothing in return',
      message: 'Sales promises nothing (L6) against 5 deliverables of Marketing (L5).',
      places: ['sales_deliv'],
    });
  });

  it('finds a party that no measure judges', () => {
    const unjudged = withoutRows(seeded, 'measures', ['ms_mql', 'ms_accept', 'ms_cost', 'ms_value']);
    expect(findingOf(unjudged, 'C14')).toMatchObject({
      key: 'C14:marketing',
      title: 'No measure judges Marketing',
      message: 'None of the 2 measures (L8) judges Marketing.',
    });
  });

  it('lists deliverables without quantity or acceptance as details of their party', () => {
    const vague = changed(seeded, {
      ...noMonths('md_prices'),
      'mkt_deliv/md_prices/m4': 0,
      'mkt_deliv/md_cases/acceptance': null,
    });
    expect(findingOf(vague, 'C14')).toMatchObject({
      key: 'C14:marketing',
      title: '2 deliverables of Marketing cannot be checked',
      cost: '2 deliverables',
      figures: { items: ['mkt_deliv/md_cases/acceptance', 'mkt_deliv/md_prices/m1'] },
    });
    expect(optionsFor(vague, 'C14')).toEqual([]);
  });

  it('fills a missing quantity of leads from the funnel', () => {
    const [option, ...others] = optionsFor(changed(seeded, noMonths('md_mql')), 'C14');
    expect(others).toEqual([]);
    expect(option).toMatchObject({ id: 'fill_md_mql', to: 2_500, closesIt: true });
  });

  it('finds each party by itself', () => {
    const both = changed(seeded, {
      'mkt_deliv/md_cases/acceptance': null,
      'sales_deliv/sdv_refs/acceptance': null,
    });
    expect(findingsOf(both, 'C14').map((finding) => finding.key)).toEqual(['C14:marketing', 'C14:sales']);
  });

  it.each([
    ['both parties promise and are judged', seeded],
    [
      'neither has promised anything yet',
      ['mkt_deliv', 'sales_deliv'].reduce(
        (workbook, table) => withoutRows(workbook, table, all(table)),
        seeded,
      ),
    ],
    ['no measure is written yet', withoutRows(seeded, 'measures', all('measures'))],
    [
      'the only measure judges both',
      withoutRows(
        seeded,
        'measures',
        all('measures').filter((id) => id !== 'ms_value'),
      ),
    ],
    [
      'a deliverable is delivered in one month only',
      changed(seeded, { ...noMonths('md_prices'), 'mkt_deliv/md_prices/m12': 1 }),
    ],
    ['a row has been added and not named yet', withRows(seeded, 'mkt_deliv', [{ id: 'md_new', cells: {} }])],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C14')).toEqual([]);
  });

  it('takes a negative quantity for none', () => {
    const negative = changed(seeded, { ...noMonths('md_prices'), 'mkt_deliv/md_prices/m1': -1e15 });
    expect(findingOf(negative, 'C14').cost).toBe('1 deliverable');
  });
});
