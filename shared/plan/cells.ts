/** Typed reading of cells and answers; anything of another type counts as blank. */
import { monthColumn } from '../template/month-columns.ts';
import type { Value } from '../values/value.ts';
import type { CellChange } from '../workbook/edit.ts';
import type { Cells, Row } from '../workbook/types.ts';

export const asNumber = (value: Value | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

export const asText = (value: Value | undefined): string | null =>
  typeof value === 'string' && (isVisible(value.charCodeAt(0)) || value.trim() !== '') ? value : null;

/** Printable ASCII but the space: text that begins so is not blank, and need not be copied to be trimmed. */
const isVisible = (code: number): boolean => code > 32 && code < 127;

export const asList = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];

export const numberIn = (row: Row, column: string): number | null => asNumber(row.cells[column]);
export const textIn = (row: Row, column: string): string | null => asText(row.cells[column]);
export const listIn = (row: Row, column: string): readonly string[] => asList(row.cells[column]);

/** One of the choices, null for anything else. */
export function asChoice<C extends string>(value: Value | undefined, choices: readonly C[]): C | null {
  for (const choice of choices) if (choice === value) return choice;
  return null;
}
export const choiceIn = <C extends string>(row: Row, column: string, choices: readonly C[]): C | null =>
  asChoice(row.cells[column], choices);

/** The twelve month cells; null where blank. By name and not in a loop: every row of every plan passes here. */
export const monthsIn = (cells: Cells): readonly (number | null)[] => [
  asNumber(cells.m1),
  asNumber(cells.m2),
  asNumber(cells.m3),
  asNumber(cells.m4),
  asNumber(cells.m5),
  asNumber(cells.m6),
  asNumber(cells.m7),
  asNumber(cells.m8),
  asNumber(cells.m9),
  asNumber(cells.m10),
  asNumber(cells.m11),
  asNumber(cells.m12),
];

/** The month cells of a row as they would be written; null clears one. */
export const monthChanges = (row: string, months: readonly (number | null)[]): readonly CellChange[] =>
  months.map((value, at) => ({ row, column: monthColumn(at), value }));

/** Where a cell lives, as the rest of the app names it. */
export const cellAt = (table: string, row: string, column: string): string => `${table}/${row}/${column}`;
