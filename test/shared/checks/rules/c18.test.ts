import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import { changed, findingOf, findingsOf, seeded } from '../case.ts';

/** Every campaign's whole budget in one fiscal month. */
const allIn = (month: number): Workbook =>
  changed(
    seeded,
    Object.fromEntries(
      (seeded.tables.campaigns ?? []).flatMap(({ id, cells }) =>
        Array.from({ length: 12 }, (_, at) => [
          `campaigns/${id}/m${at + 1}`,
          at + 1 === month ? (cells.budget ?? null) : null,
        ]),
      ),
    ),
  );

describe('C18, seasonality of budget and need', () => {
  it('finds a budget spent in another month than the leads are needed in', () => {
    // The leads created January to September: 7, 8, 9, 6, 6, 10, 9, 11 and 14 of 80. All in January leaves
    // ½ (|1 − 7/80| + 73/80) = 73/80.
    const { figures, severity } = findingOf(allIn(1), 'C18');
    expect(severity).toBe('minor');
    expect(figures.index).toBeCloseTo(73 / 80, 9);
    expect(figures.limit).toBe(0.25);
    // In September: 66/80.
    expect(findingOf(allIn(9), 'C18').figures.index).toBeCloseTo(66 / 80, 9);
  });

  it('takes the planner’s own threshold', () => {
    const at = (limit: number): Workbook => ({ ...allIn(9), tuning: { C18: limit } });
    expect(findingsOf(at(0.83), 'C18')).toEqual([]);
    expect(findingsOf(at(0.82), 'C18')).toHaveLength(1);
  });

  it.each([
    ['the budget follows the need as the sample’s does', seeded],
    [
      'nothing is spent',
      changed(
        seeded,
        Object.fromEntries(
          (seeded.tables.campaigns ?? []).flatMap(({ id }) =>
            Array.from({ length: 12 }, (_, at) => [`campaigns/${id}/m${at + 1}`, null]),
          ),
        ),
      ),
    ],
    ['the season is not known', changed(allIn(1), { 'seasonality/season_1/weight': null })],
  ])('is silent where %s', (_, workbook) => expect(findingsOf(workbook, 'C18')).toEqual([]));
});
