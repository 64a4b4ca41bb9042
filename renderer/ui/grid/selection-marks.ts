/** How a row of cells takes part in the selection, as one short text: rows redraw only when theirs changes. */
import { type Area, covers, type Place } from './navigation.ts';

export const SELECTED = 1;
export const ACTIVE = 2;
export const EDGE_TOP = 4;
export const EDGE_RIGHT = 8;
export const EDGE_BOTTOM = 16;
export const EDGE_LEFT = 32;
export const HANDLE = 64;

/**
 * The marks of a row, one character code a column, '' where nothing is selected. The areas do not
 * overlap. `handle` gives the lower right cell of a single area its fill handle.
 */
export function marksOfRow(
  areas: readonly Area[],
  active: Place | null,
  row: number,
  columns: number,
  handle: boolean,
): string {
  const touched = active?.row === row || areas.some((area) => row >= area.minRow && row <= area.maxRow);
  if (!touched) return '';
  const selected = (r: number, c: number): boolean =>
    areas.some((area) => covers(area, { row: r, column: c }));
  const only = areas.length === 1 && handle ? areas[0] : undefined;
  let marks = '';
  for (let column = 0; column < columns; column++) {
    let bits = active?.row === row && active.column === column ? ACTIVE : 0;
    if (selected(row, column)) {
      bits |= SELECTED;
      if (!selected(row - 1, column)) bits |= EDGE_TOP;
      if (!selected(row + 1, column)) bits |= EDGE_BOTTOM;
      if (!selected(row, column - 1)) bits |= EDGE_LEFT;
      if (!selected(row, column + 1)) bits |= EDGE_RIGHT;
      if (only && row === only.maxRow && column === only.maxColumn) bits |= HANDLE;
    }
    marks += String.fromCharCode(bits);
  }
  return marks;
}

export const markAt = (marks: string, column: number): number =>
  marks === '' ? 0 : marks.charCodeAt(column);
