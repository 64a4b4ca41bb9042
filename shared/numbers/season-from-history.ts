/** F26: the weights that the months of past years give, as changes of T.seasonality. */
import { numberIn } from '../plan/cells.ts';
import type { SingleChange } from '../workbook/edit.ts';
import { rowsOf } from '../workbook/read.ts';
import type { Workbook } from '../workbook/types.ts';
import { apportion } from './rounding.ts';
import { seasonalIndex } from './seasonality.ts';

const TABLE = 'seasonality';
/** A weight is written in hundredths of a per cent. */
const PARTS = 10_000;

export interface HistoricalWeights {
  /** Fractions by fiscal month that add up to exactly 1. */
  readonly weights: readonly number[];
  /** Sets every month's weight and adds the rows of months that have none. Empty: they stand there already. */
  readonly changes: readonly SingleChange[];
}

/** null without a whole year of history, or where a month of it is below zero. `newId` makes the ids of the rows added. */
export function weightsFromHistory(workbook: Workbook, newId: () => string): HistoricalWeights | null {
  const index = seasonalIndex(workbook);
  const parts = index && apportion(PARTS, index);
  if (!parts) return null;
  const weights = parts.map((part) => part / PARTS);
  const rows = rowsOf(workbook, TABLE);
  const rowOf = (month: number) => rows.find((row) => numberIn(row, 'month') === month);
  const cells = weights.flatMap((value, at) => {
    const row = rowOf(at + 1);
    return row && numberIn(row, 'weight') !== value ? [{ row: row.id, column: 'weight', value }] : [];
  });
  const added = weights.flatMap((weight, at) =>
    rowOf(at + 1) ? [] : [{ id: newId(), cells: { month: at + 1, weight } }],
  );
  return {
    weights,
    changes: [
      ...(cells.length === 0 ? [] : [{ kind: 'set-cells' as const, table: TABLE, cells }]),
      ...(added.length === 0
        ? []
        : [{ kind: 'insert-rows' as const, table: TABLE, at: rows.length, rows: added }]),
    ],
  };
}
