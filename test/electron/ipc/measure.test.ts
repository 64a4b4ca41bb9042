import { describe, expect, test } from 'vitest';
import { measure } from '../../../electron/ipc/measure.ts';

describe('the size of a request', () => {
  test('counts texts by two bytes a sign, bytes by one, and what holds them', () => {
    expect(measure('abcd', 100)).toBe(16);
    expect(measure(new Uint8Array(50), 100)).toBe(58);
    expect(measure({ ab: 'c' }, 100)).toBe(20);
  });

  test('ends at the limit, however much follows', () => {
    const big = Array.from({ length: 1000 }, () => 'x'.repeat(100));
    let read = 0;
    const watched = {
      big,
      get after(): string {
        read += 1;
        return '';
      },
    };
    expect(measure(big, 1_000_000)).toBeTypeOf('number');
    expect(measure(Object.values(big).concat(big), 1000)).toBe('too-large');
    expect(measure([big, watched], 1000)).toBe('too-large');
    expect(read).toBe(0);
  });

  test('the same object twice is no cycle', () => {
    const row = { id: 'r1' };
    expect(measure([row, row], 1000)).toBeTypeOf('number');
  });

  test('cycles, functions, symbols and bottomless nesting cannot be read', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    let deep: unknown = 0;
    for (let level = 0; level < 70; level += 1) deep = { deep };
    for (const bad of [cycle, () => 1, { f: () => 1 }, Symbol('x'), deep]) {
      expect(measure(bad, 1_000_000)).toBe('unreadable');
    }
  });
});
