/** Rewriting cells without a person having looked at them: what was marked stays marked. */
import type { Value } from '../values/value.ts';
import { cellPlace } from './cell-place.ts';
import type { CellChange, SingleChange } from './edit.ts';
import type { Workbook } from './types.ts';

export interface NewCell {
  readonly row: string;
  readonly column: string;
  readonly value: Value | null;
  /** The column whose mark the value brings along; `column` when absent. */
  readonly from?: string;
}

/** One change for each mark among the cells; none without cells. */
export function setCells(
  workbook: Workbook,
  table: string,
  cells: readonly NewCell[],
): readonly SingleChange[] {
  const byMark = new Map<'example' | 'pasted' | undefined, CellChange[]>();
  for (const { row, column, value, from = column } of cells) {
    const mark = value === null ? undefined : workbook.marks[cellPlace(table, row, from)];
    const those = byMark.get(mark) ?? [];
    those.push({ row, column, value });
    byMark.set(mark, those);
  }
  return [...byMark].map(
    ([mark, those]): SingleChange => ({
      kind: 'set-cells',
      table,
      cells: those,
      ...(mark === undefined ? {} : { mark }),
    }),
  );
}
