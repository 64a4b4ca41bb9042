import { describe, expect, it } from 'vitest';
import { changed, findingOf, findingsOf, optionsFor, seeded } from '../case.ts';

const cpl = (amount: number) => changed(seeded, { 'channel_plan/cp_events/cpl': amount });

describe('C22, unit economics', () => {
  it('finds a lead that costs more than its value over the target return', () => {
    // $24,000 × 25 % × 40 % × 60 % × 25 % = $360 a lead; a return of 2 allows $180.
    expect(findingOf(cpl(19_000), 'C22')).toMatchObject({
      key: 'C22:cp_events',
      severity: 'minor',
      figures: { channel: 'Events', cpl: 19_000, maxCpl: 18_000, margin: 1_650_000 },
    });
    // Exactly: $180 may be paid, a cent more not.
    expect(findingsOf(cpl(18_000), 'C22')).toEqual([]);
    expect(findingOf(cpl(18_001), 'C22').figures).toMatchObject({ cpl: 18_001 });
  });

  it('finds a channel whose customer costs more than a deal earns', () => {
    // $250 ÷ (25 % × 6 %) = $16,666.67 a customer; 3 × ($10,000 − 15 % − $3,000) = $16,500 a deal.
    const free = changed(cpl(25_200), { 'M9.target_return': null });
    expect(findingOf(free, 'C22').figures).toMatchObject({ cac: 1_680_000, margin: 1_650_000, maxCpl: null });
    expect(findingsOf(changed(cpl(24_750), { 'M9.target_return': null }), 'C22')).toEqual([]);
  });

  it('says at which return the lead may cost what it does, and where the band would have to lie', () => {
    const [dear] = optionsFor(cpl(19_000), 'C22');
    // $360 ÷ $190 = 1.894…, rounded down so that it holds.
    expect(dear).toMatchObject({ id: 'return', to: 1.89, closesIt: true });
    const band = (min: number | null, max: number | null) =>
      optionsFor(changed(seeded, { 'M10.budget_band_min': min, 'M10.budget_band_max': max }), 'C22');
    expect(band(0.09, 0.12)).toMatchObject([{ id: 'band', to: 0.0833, closesIt: true }]);
    expect(band(0.05, 0.08)).toMatchObject([{ id: 'band', to: 0.0834, closesIt: true }]);
  });

  it('finds a lead that costs nothing', () => {
    expect(findingOf(cpl(0), 'C22')).toMatchObject({ key: 'C22:cp_events', figures: { cpl: 0 } });
  });

  it('finds a budget outside its band', () => {
    // $500,000 of $6,000,000 is 8.33 %.
    const band = (min: number | null, max: number | null) =>
      findingsOf(changed(seeded, { 'M10.budget_band_min': min, 'M10.budget_band_max': max }), 'C22').map(
        ({ key }) => key,
      );
    expect(band(0.09, 0.12)).toEqual(['C22:band']);
    expect(band(0.05, 0.08)).toEqual(['C22:band']);
    expect(band(0.08, 0.09)).toEqual([]);
    expect(band(null, null)).toEqual([]);
  });

  it.each([
    ['every channel pays', {}],
    [
      'costs, return and band are blank',
      {
        'prices/price_sentry/unit_cost': null,
        'M9.target_return': null,
        'M10.budget_band_min': null,
        'M10.budget_band_max': null,
        'channel_plan/cp_events/cpl': 90_000,
      },
    ],
    ['a channel’s rates are blank and its lead is cheap', { 'channel_plan/cp_events/lead_to_mql': null }],
  ])('is silent where %s', (_, places) => expect(findingsOf(changed(seeded, places), 'C22')).toEqual([]));
});
