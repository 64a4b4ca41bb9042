/** Typed reading of cells and answers; anything of another type counts as blank. */
import type { Value } from '../values/value.ts';
import type { Row } from '../workbook/types.ts';

export const asNumber = (value: Value | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

export const asText = (value: Value | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

export const asList = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];

export const numberIn = (row: Row, column: string): number | null => asNumber(row.cells[column]);
export const textIn = (row: Row, column: string): string | null => asText(row.cells[column]);
export const listIn = (row: Row, column: string): readonly string[] => asList(row.cells[column]);
export const flagIn = (row: Row, column: string): boolean => row.cells[column] === true;

/** One of the choices, null for anything else. */
export function choiceIn<C extends string>(row: Row, column: string, choices: readonly C[]): C | null {
  const value = row.cells[column];
  return choices.find((choice) => choice === value) ?? null;
}

const monthColumns = Array.from({ length: 12 }, (_, at) => `m${at + 1}`);

/** The twelve month cells; null where blank. */
export const monthsIn = (row: Row): readonly (number | null)[] =>
  monthColumns.map((column) => numberIn(row, column));

/** Where a cell lives, as the rest of the app names it. */
export const cellAt = (table: string, row: string, column: string): string => `${table}/${row}/${column}`;
