import { describe, expect, it } from 'vitest';
import { withChanges } from '../../../shared/checks/try-out.ts';
import { weightsFromHistory } from '../../../shared/numbers/season-from-history.ts';
import { season } from '../../../shared/numbers/seasonality.ts';
import { rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, seeded, withoutRows } from '../checks/case.ts';

let ids = 0;
const take = (workbook: Workbook) => weightsFromHistory(workbook, () => `new_${++ids}`);

describe('weights from past years (F26)', () => {
  const year = (months: readonly number[]): Workbook => ({
    ...seeded,
    tables: {
      ...seeded.tables,
      history_months: [
        {
          id: 'h',
          cells: { year: 2026, ...Object.fromEntries(months.map((month, at) => [`m${at + 1}`, month])) },
        },
      ],
    },
  });
  const thirds = year([100, 100, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

  it('add up to exactly the whole, whatever the months are', () => {
    const found = take(thirds);
    // A hundredth of a per cent is left over; ties go to the later month.
    expect(found?.weights.slice(0, 3)).toEqual([0.3333, 0.3333, 0.3334]);
    expect(found?.weights.reduce((sum, weight) => sum + Math.round(weight * 10_000), 0)).toBe(10_000);
  });

  it('stand in the table afterwards, and the year follows them', () => {
    const after = withChanges(thirds, take(thirds)?.changes ?? []);
    expect(season(after)).toEqual({ weights: take(thirds)?.weights, source: 'entered' });
    expect(take(after)?.changes).toEqual([]);
  });

  it('add the rows of months that have none, and leave reasons as they are', () => {
    const [first, ...others] = rowsOf(thirds, 'seasonality').map(({ id }) => id);
    const noted = changed(thirds, { [`seasonality/${first}/override`]: 'Fair moved' });
    const few = withoutRows(noted, 'seasonality', others);
    const after = withChanges(few, take(few)?.changes ?? []);
    expect(rowsOf(after, 'seasonality').map(({ cells }) => cells.month)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(rowsOf(after, 'seasonality')[0]?.cells).toMatchObject({ weight: 0.3333, override: 'Fair moved' });
  });

  it('are not known without a whole year', () => {
    expect(take(year([1, 2, 3]))).toBeNull();
    expect(take(year(Array(12).fill(0)))).toBeNull();
  });
});
