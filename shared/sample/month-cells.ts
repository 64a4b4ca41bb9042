/** Twelve months as cells `m1` … `m12`, so that a year reads as one line of the sample's data. */
import { monthColumnIds } from '../template/month-columns.ts';
import type { Cells } from '../workbook/types.ts';

/** Figures as they are, the first for the first month; a null month stays blank. */
export function monthFigures(figures: readonly (number | null)[]): Cells {
  const cells: Record<string, number> = {};
  for (const [at, id] of monthColumnIds.entries()) {
    const figure = figures[at] ?? null;
    if (figure !== null) cells[id] = figure;
  }
  return cells;
}

/** The same figure in every month. */
export const everyMonth = (figure: number): Cells => monthFigures(monthColumnIds.map(() => figure));

/** Minor units from thousands of dollars; a null month stays blank. */
export const monthCells = (thousands: readonly (number | null)[]): Cells =>
  monthFigures(thousands.map((value) => (value === null ? null : Math.round(value * 100_000))));
