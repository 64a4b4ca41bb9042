import { describe, expect, it } from 'vitest';
import { afterOption, changed, findingOf, findingsOf, optionsFor, seeded } from '../case.ts';

const fits = { 'S6.deal_assumption': 2_550_000, 'S11.max_discount': 0.2 };

describe('C08, price against deal size', () => {
  it('finds a deal the price list does not make and a discount below the floor', () => {
    // $10,000 less 15 % × 3 units = $25,500; $10,000 less 25 % = $7,500, the floor is $8,000.
    expect(findingOf(seeded, 'C08')).toMatchObject({
      severity: 'major',
      cost: '$4,500 a deal',
      figures: {
        implied: 2_550_000,
        deal: 3_000_000,
        over: 450_000,
        discounted: 750_000,
        floor: 800_000,
        below: 50_000,
      },
    });
    // 30,000 ÷ 25,500 − 1.
    expect(findingOf(seeded, 'C08').message).toContain('+17.6');
  });

  it('finds a deal below what the floor prices make', () => {
    // $8,000 × 3 units = $24,000.
    const low = changed(seeded, { ...fits, 'S6.deal_assumption': 2_300_000 });
    expect(findingOf(low, 'C08').figures).toMatchObject({
      implied: 2_400_000,
      deal: 2_300_000,
      over: -100_000,
      discounted: null,
    });
  });

  it('finds the discount alone', () => {
    const deep = changed(seeded, { ...fits, 'S11.max_discount': 0.25 });
    expect(findingOf(deep, 'C08').figures).toMatchObject({ over: null, below: 50_000 });
  });

  it('has a way out for the deal and one for the discount', () => {
    const options = optionsFor(changed(seeded, { ...fits, 'S11.max_discount': 0.25 }), 'C08');
    expect(options.some((option) => option.closesIt)).toBe(true);
    for (const option of options.filter(({ closesIt }) => closesIt))
      expect(
        findingsOf(afterOption(changed(seeded, { ...fits, 'S11.max_discount': 0.25 }), option), 'C08'),
      ).toEqual([]);
  });

  it.each([
    ['the deal is what the list makes', fits],
    ['the deal lies between floor and net price', { ...fits, 'S6.deal_assumption': 2_450_000 }],
    ['the deal lies within the tolerance', { ...fits, 'S6.deal_assumption': 2_570_000 }],
    ['the largest discount ends at the floor', { ...fits, 'S11.max_discount': 0.2 }],
    ['no discount is given', { ...fits, 'S11.max_discount': null }],
    ['no list price is given', { 'prices/price_sentry/list': null }],
    [
      'nothing says how many units a deal has, and no discount is given',
      { 'prices/price_sentry/units_per_deal': null, 'S11.max_discount': null },
    ],
  ])('is silent where %s', (_, places) => expect(findingsOf(changed(seeded, places), 'C08')).toEqual([]));
});
