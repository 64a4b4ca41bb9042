import { expect, it } from 'vitest';
import { median } from '../../../shared/lib/median.ts';

it('is the middle of the figures by size, whatever their order', () => {
  expect(median([30, 4, 100])).toBe(30);
  expect(median([10, 9, 100, 1])).toBe(9.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNull();
});
