/** A table whose columns change takes along what names them. */
import type { Column, Table } from './types.ts';

/**
 * The table with these columns. What names a column that is not among them is left out: the row's label, the
 * rule of the sum, cells of starter rows.
 */
export function withColumns(table: Table, columns: readonly Column[]): Table {
  const { label_column, sum_rule, starter_rows, ...rest } = table;
  const ids = new Set(columns.map(({ id }) => id));
  return {
    ...rest,
    columns,
    ...(label_column !== undefined && ids.has(label_column) ? { label_column } : {}),
    ...(sum_rule && ids.has(sum_rule.column) ? { sum_rule } : {}),
    ...(starter_rows
      ? {
          starter_rows: starter_rows.map((row) =>
            Object.fromEntries(Object.entries(row).filter(([id]) => ids.has(id))),
          ),
        }
      : {}),
  };
}
