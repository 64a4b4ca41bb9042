import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  cycleWithin,
  type Extent,
  movePlace,
  type Place,
} from '../../../renderer/ui/grid/navigation.ts';

/** A sheet drawn with `x` for written and `.` for blank cells. */
function sheet(...lines: readonly string[]): Extent {
  return {
    rows: lines.length,
    columns: lines[0]?.length ?? 0,
    hasAddRow: true,
    page: 3,
    isBlank: ({ row, column }) => lines[row]?.[column] !== 'x',
  };
}

const at = (row: number, column: number): Place => ({ row, column });

describe('moving by keys', () => {
  const wide = sheet('xxx..x', 'x.....', '......', 'x....x');

  it('stops at the edges and may stand on the add row', () => {
    expect(movePlace(at(0, 0), { by: 'step', direction: 'up' }, wide)).toEqual(at(0, 0));
    expect(movePlace(at(3, 5), { by: 'step', direction: 'right' }, wide)).toEqual(at(3, 5));
    expect(movePlace(at(3, 2), { by: 'step', direction: 'down' }, wide)).toEqual(at(4, 2));
    expect(movePlace(at(4, 2), { by: 'step', direction: 'down' }, wide)).toEqual(at(4, 2));
  });

  it('runs with Ctrl to the end of the written cells, then over the gap to the next one', () => {
    expect(movePlace(at(0, 0), { by: 'edge', direction: 'right' }, wide)).toEqual(at(0, 2));
    expect(movePlace(at(0, 2), { by: 'edge', direction: 'right' }, wide)).toEqual(at(0, 5));
    expect(movePlace(at(1, 1), { by: 'edge', direction: 'right' }, wide)).toEqual(at(1, 5));
    expect(movePlace(at(0, 0), { by: 'edge', direction: 'down' }, wide)).toEqual(at(1, 0));
    expect(movePlace(at(1, 0), { by: 'edge', direction: 'down' }, wide)).toEqual(at(3, 0));
    expect(movePlace(at(3, 5), { by: 'edge', direction: 'up' }, wide)).toEqual(at(0, 5));
  });

  it('goes to the first and last cell and by pages within the data', () => {
    expect(movePlace(at(2, 3), { by: 'first' }, wide)).toEqual(at(0, 0));
    expect(movePlace(at(2, 3), { by: 'last' }, wide)).toEqual(at(3, 5));
    expect(movePlace(at(2, 3), { by: 'row-end' }, wide)).toEqual(at(2, 5));
    expect(movePlace(at(0, 3), { by: 'page', direction: 'down' }, wide)).toEqual(at(3, 3));
    expect(movePlace(at(1, 3), { by: 'page', direction: 'up' }, wide)).toEqual(at(0, 3));
  });

  it('never leaves the sheet, whatever the key', () => {
    const moves = fc.oneof(
      fc.record({
        by: fc.constantFrom('step' as const, 'edge' as const),
        direction: fc.constantFrom('up' as const, 'down' as const, 'left' as const, 'right' as const),
      }),
      fc.record({
        by: fc.constant('page' as const),
        direction: fc.constantFrom('up' as const, 'down' as const),
      }),
      fc.record({
        by: fc.constantFrom('row-start' as const, 'row-end' as const, 'first' as const, 'last' as const),
      }),
    );
    fc.assert(
      fc.property(fc.nat(4), fc.nat(5), fc.array(moves, { maxLength: 20 }), (row, column, keys) => {
        let place = at(row, column);
        for (const key of keys) place = movePlace(place, key, wide);
        expect(place.row).toBeGreaterThanOrEqual(0);
        expect(place.row).toBeLessThanOrEqual(4);
        expect(place.column).toBeGreaterThanOrEqual(0);
        expect(place.column).toBeLessThan(6);
      }),
    );
  });
});

describe('Tab and Enter', () => {
  const small = sheet('xxx', 'xxx');

  it('returns from a run of Tabs to the column it began in', () => {
    const first = advance(at(0, 1), 'next', 1, small);
    expect(first).toEqual(at(0, 2));
    expect(advance(first, 'down', 1, small)).toEqual(at(1, 1));
  });

  it('runs on into the next row and onto the add row', () => {
    expect(advance(at(0, 2), 'next', 0, small)).toEqual(at(1, 0));
    expect(advance(at(1, 2), 'next', 0, small)).toEqual(at(2, 0));
    expect(advance(at(2, 2), 'next', 0, small)).toEqual(at(2, 2));
    expect(advance(at(1, 0), 'previous', null, small)).toEqual(at(0, 2));
  });

  it('visits every cell of a selection once and comes back', () => {
    const area = { minRow: 1, maxRow: 3, minColumn: 2, maxColumn: 5 };
    for (const by of ['next', 'previous', 'down', 'up'] as const) {
      const seen = new Set<string>();
      let place = at(1, 2);
      for (let step = 0; step < 12; step++) {
        seen.add(`${place.row},${place.column}`);
        place = cycleWithin(place, by, area);
      }
      expect(seen.size).toBe(12);
      expect(place).toEqual(at(1, 2));
    }
  });
});
