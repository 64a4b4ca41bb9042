import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, covers, roundDown, roundUp } from '../../../shared/numbers/rounding.ts';

const sum = (parts: readonly number[] | null): number => (parts ?? []).reduce((one, other) => one + other, 0);

describe('Rounding', () => {
  it('takes what is whole but for floating point as whole', () => {
    expect(roundUp((100_000 * 0.55) / 1_000)).toBe(55);
    expect(roundUp(9 / 0.009)).toBe(1_000);
    expect(roundDown(266.67)).toBe(266);
    expect(covers(1 / 0.3, 3.3, 0.01)).toBe(true);
  });
});

describe('Splitting a total', () => {
  it('gives what is left to the largest remainders, of equal ones to the later', () => {
    expect(apportion(50, [34, 33, 33])).toEqual([17, 16, 17]);
    expect(apportion(150, [6, 6, 8, 7, 8, 9, 6, 6, 10, 9, 11, 14])).toEqual([
      9, 9, 12, 10, 12, 13, 9, 9, 15, 14, 17, 21,
    ]);
    expect(apportion(-50, [34, 33, 33])).toEqual([-17, -16, -17]);
    expect(apportion(10, [0, 0])).toBeNull();
  });

  it('adds up to the whole, from one unit to a million millions of money', () => {
    const weights = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true })),
      {
        minLength: 1,
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), weights, (total, parts) => {
        const split = apportion(total, parts);
        fc.pre(split !== null);
        expect(sum(split)).toBe(total);
      }),
      { numRuns: 2_000 },
    );
    expect(sum(apportion(120_000_000_007, [6, 6, 8, 7, 8, 9, 6, 6, 10, 9, 11, 14]))).toBe(120_000_000_007);
  });

  it('ends for amounts and weights beyond all counting, without NaN or infinity', () => {
    for (const total of [1e17, 1e25, 1e300, -1e300, 1.7e308])
      for (const weights of [
        [6, 6, 8, 7],
        [1e300, 1, 5e-324],
        [1e308, 1],
      ]) {
        const split = apportion(total, weights);
        expect(split?.every((part) => Number.isFinite(part))).toBe(true);
        expect(Math.abs(sum(split) / total - 1)).toBeLessThan(1e-9);
      }
    expect(apportion(10, [1e308, 1e308])).toBeNull();
    expect(apportion(Number.POSITIVE_INFINITY, [1])).toBeNull();
  });

  it('keeps a half that is no whole unit, however large the amount beside it', () => {
    expect(sum(apportion(600_000_000.5, [1, 1]))).toBe(600_000_000.5);
  });
});
