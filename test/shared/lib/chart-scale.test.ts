import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../shared/lib/chart-scale.ts';

describe('the scale of a chart', () => {
  it('starts at zero however high the values are', () => {
    expect(scaleOf([350, 175]).ticks).toEqual([0, 100, 200, 300, 400]);
    expect(scaleOf([1_000_001, 1_000_002]).ticks[0]).toBe(0);
  });

  it('reaches below zero for negative values, with zero among the ticks', () => {
    expect(scaleOf([-120, 127]).ticks).toEqual([-200, -100, 0, 100, 200]);
    expect(scaleOf([-30]).ticks).toContain(0);
  });

  it('steps in what its ticks can show', () => {
    expect(scaleOf([2], { finest: 1 }).ticks).toEqual([0, 1, 2]);
    expect(scaleOf([9], { finest: 1 }).ticks).toEqual([0, 5, 10]);
    expect(scaleOf([0.9]).ticks).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(scaleOf([1.1]).ticks).toEqual([0, 0.5, 1, 1.5]);
  });

  it('has ticks without values, and leaves out what is no number', () => {
    expect(scaleOf([]).ticks).toContain(0);
    expect(scaleOf([], { finest: 1 }).ticks).toEqual([0, 1]);
    expect(scaleOf([Number.NaN, Number.POSITIVE_INFINITY, 3], { finest: 1 }).ticks).toEqual([0, 1, 2, 3]);
  });

  it('holds every value between its lowest and highest tick, in few even steps', () => {
    const amount = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), (values) => {
        const large = values.filter((value) => value === 0 || Math.abs(value) > 1e-6);
        const { ticks, at } = scaleOf(large);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(8);
        for (const value of large) {
          expect(at(value)).toBeGreaterThanOrEqual(-1e-6);
          expect(at(value)).toBeLessThanOrEqual(1 + 1e-6);
        }
      }),
    );
  });
});
