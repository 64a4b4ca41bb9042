/** Twelve months of dollars as cells, so that a year reads as one line of the sample's data. */
import type { Cells } from '../workbook/types.ts';

/** `m1` … `m12` in minor units from whole or half thousands of dollars; a null month stays blank. */
export function monthCells(thousands: readonly (number | null)[]): Cells {
  const cells: Record<string, number> = {};
  thousands.forEach((value, place) => {
    if (value !== null) cells[`m${place + 1}`] = Math.round(value * 100_000);
  });
  return cells;
}
