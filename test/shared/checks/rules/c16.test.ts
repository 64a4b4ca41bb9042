import { describe, expect, it } from 'vitest';
import { changed, findingOf, findingsOf, seeded, withoutRows, withRows } from '../case.ts';

const launch = (day: string | null) => changed(seeded, { 'product_mix/mix_sentry/launch': day });

describe('C16, product availability', () => {
  it('finds a product sold and campaigned before its launch', () => {
    expect(findingOf(launch('2027-05-01'), 'C16')).toMatchObject({
      key: 'C16:prod_sentry',
      severity: 'major',
      figures: { product: 'Verrin Sentry', launch: '2027-05-01', reasons: 1 },
    });
    const { places } = findingOf(launch('2027-05-01'), 'C16');
    expect(places).toContain('product_quota/pq_sentry/product');
    expect(places).toContain('campaigns/cmp_search/product');
    expect(places).not.toContain('campaigns/cmp_autumn/product');
  });

  it('names the month in which something is sold, and no day that nobody wrote', () => {
    const unsold = withoutRows(
      seeded,
      'campaigns',
      (seeded.tables.campaigns ?? []).map(({ id }) => id),
    );
    const finding = findingOf(changed(unsold, { 'product_mix/mix_sentry/launch': '2027-02-01' }), 'C16');
    expect(finding.message).toContain('it is sold from Jan 2027 (S6), its launch');
    // Whatever is launched within the month can be sold in it.
    expect(findingsOf(changed(unsold, { 'product_mix/mix_sentry/launch': '2027-01-31' }), 'C16')).toEqual([]);
  });

  it('finds a campaign alone, by the day', () => {
    const unsold = withoutRows(seeded, 'product_quota', ['pq_sentry']);
    const onDay = (day: string) =>
      findingsOf(changed(unsold, { 'product_mix/mix_sentry/launch': day }), 'C16').length;
    // The first campaigns start on 1 January.
    expect([onDay('2027-01-01'), onDay('2027-01-02')]).toEqual([0, 1]);
  });

  it('finds sales that are budgeted before the launch, and a campaign that spends before it', () => {
    const unsold = withoutRows(seeded, 'product_quota', ['pq_sentry']);
    const others = withoutRows(
      unsold,
      'campaigns',
      (seeded.tables.campaigns ?? []).map(({ id }) => id),
    );
    const late = { 'product_mix/mix_sentry/launch': '2027-03-01' };
    const budgeted = findingOf(changed(others, late), 'C16');
    expect(budgeted.message).toContain('its sales are budgeted from Jan 2027 (M12), its launch is on');
    expect(budgeted.places).toContain('sales_forecast/sf_sentry/product');
    const spending = withRows(withoutRows(others, 'sales_forecast', ['sf_sentry']), 'campaigns', [
      { id: 'cmp_early', cells: { name: 'Early', product: 'prod_sentry', m2: 100_000 } },
    ]);
    expect(findingOf(changed(spending, late), 'C16').message).toContain(
      'a campaign runs from Feb 2027 (M10)',
    );
    expect(findingsOf(changed(spending, { 'product_mix/mix_sentry/launch': '2027-02-28' }), 'C16')).toEqual(
      [],
    );
  });

  it('finds a product without a price, and one that is not in the mix', () => {
    const two = withRows(
      withRows(seeded, 'products', [{ id: 'prod_two', cells: { name: 'Verrin Two' } }]),
      'product_quota',
      [{ id: 'pq_two', cells: { product: 'prod_two', m1: 100 } }],
    );
    expect(findingOf(two, 'C16')).toMatchObject({
      key: 'C16:prod_two',
      figures: { product: 'Verrin Two', reasons: 2 },
    });
    const mixed = withRows(two, 'product_mix', [{ id: 'mix_two', cells: { product: 'prod_two' } }]);
    expect(findingOf(mixed, 'C16').figures.reasons).toBe(1);
    expect(
      findingsOf(
        withRows(mixed, 'prices', [{ id: 'price_two', cells: { product: 'prod_two', list: 100 } }]),
        'C16',
      ),
    ).toEqual([]);
  });

  it.each([
    ['the product was launched before', seeded],
    ['the launch is not entered', launch(null)],
    [
      'nothing of it is sold or budgeted in the year',
      changed(
        withoutRows(
          withoutRows(seeded, 'sales_forecast', ['sf_sentry']),
          'campaigns',
          (seeded.tables.campaigns ?? []).map(({ id }) => id),
        ),
        {
          'product_mix/mix_sentry/launch': '2028-05-01',
          ...Object.fromEntries(
            Array.from({ length: 12 }, (_, at) => [`product_quota/pq_sentry/m${at + 1}`, 0]),
          ),
        },
      ),
    ],
  ])('is silent where %s', (_, workbook) => expect(findingsOf(workbook, 'C16')).toEqual([]));
});
