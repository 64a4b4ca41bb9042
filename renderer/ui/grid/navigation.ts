/** Where a key leads, in display indexes. Pure: the grid's size and which cells are blank are handed in. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Area {
  readonly minRow: number;
  readonly maxRow: number;
  readonly minColumn: number;
  readonly maxColumn: number;
}

export const areaHeight = (area: Area): number => area.maxRow - area.minRow + 1;
export const areaWidth = (area: Area): number => area.maxColumn - area.minColumn + 1;

export const covers = (area: Area, { row, column }: Place): boolean =>
  row >= area.minRow && row <= area.maxRow && column >= area.minColumn && column <= area.maxColumn;

export interface Extent {
  /** Rows with data; the add row is not one of them. */
  readonly rows: number;
  readonly columns: number;
  readonly hasAddRow: boolean;
  /** Whole rows that fit in the view. */
  readonly page: number;
  isBlank(place: Place): boolean;
}

export type Direction = 'up' | 'down' | 'left' | 'right';
export type Move =
  | { readonly by: 'step' | 'edge'; readonly direction: Direction }
  | { readonly by: 'page'; readonly direction: 'up' | 'down' }
  | { readonly by: 'row-start' | 'row-end' | 'first' | 'last' };

/** The next index in a list that runs around; -1 in an empty one. */
export const stepIndex = (at: number, by: -1 | 1, size: number): number =>
  size === 0 ? -1 : (at + by + size) % size;

const steps: Readonly<Record<Direction, Place>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The lowest row the active cell may stand on. */
const bottom = (extent: Extent): number => Math.max(0, extent.hasAddRow ? extent.rows : extent.rows - 1);

const lastData = (extent: Extent): number => Math.max(0, extent.rows - 1);

export function movePlace(from: Place, move: Move, extent: Extent): Place {
  switch (move.by) {
    case 'step': {
      const step = steps[move.direction];
      return {
        row: clamp(from.row + step.row, 0, bottom(extent)),
        column: clamp(from.column + step.column, 0, extent.columns - 1),
      };
    }
    case 'edge':
      return toEdge(from, move.direction, extent);
    case 'page': {
      const rows = Math.max(1, extent.page) * (move.direction === 'up' ? -1 : 1);
      return { row: clamp(from.row + rows, 0, lastData(extent)), column: from.column };
    }
    case 'row-start':
      return { row: from.row, column: 0 };
    case 'row-end':
      return { row: from.row, column: extent.columns - 1 };
    case 'first':
      return { row: 0, column: 0 };
    case 'last':
      return { row: lastData(extent), column: extent.columns - 1 };
  }
}

/** To the end of the written cells, or over blank ones to the next written cell, as Excel does it. */
function toEdge(from: Place, direction: Direction, extent: Extent): Place {
  const step = steps[direction];
  const next = (place: Place): Place | null => {
    const row = place.row + step.row;
    const column = place.column + step.column;
    const inside = row >= 0 && column >= 0 && row <= lastData(extent) && column < extent.columns;
    return inside ? { row, column } : null;
  };
  let place = { row: Math.min(from.row, lastData(extent)), column: from.column };
  if (from.row > place.row && direction === 'up' && !extent.isBlank(place)) return place;
  const first = next(place);
  if (!first) return place;
  if (extent.isBlank(place) || extent.isBlank(first)) {
    let ahead: Place | null = first;
    while (ahead && extent.isBlank(ahead)) {
      place = ahead;
      ahead = next(ahead);
    }
    return ahead ?? place;
  }
  let ahead: Place | null = first;
  while (ahead && !extent.isBlank(ahead)) {
    place = ahead;
    ahead = next(ahead);
  }
  return place;
}

export type Advance = 'next' | 'previous' | 'down' | 'up';

/** Tab and Enter inside a selection: around it, row by row or column by column. */
export function cycleWithin(from: Place, by: Advance, area: Area): Place {
  const width = areaWidth(area);
  const height = areaHeight(area);
  const row = clamp(from.row - area.minRow, 0, height - 1);
  const column = clamp(from.column - area.minColumn, 0, width - 1);
  const size = width * height;
  const alongRows = by === 'next' || by === 'previous';
  const step = by === 'next' || by === 'down' ? 1 : -1;
  const at = ((alongRows ? row * width + column : column * height + row) + step + size) % size;
  return alongRows
    ? { row: area.minRow + Math.floor(at / width), column: area.minColumn + (at % width) }
    : { row: area.minRow + (at % height), column: area.minColumn + Math.floor(at / height) };
}

/**
 * Tab and Enter without a selection. Tab runs on into the next row; Enter goes down and back to the
 * column the run of Tabs began in.
 */
export function advance(from: Place, by: Advance, runStart: number | null, extent: Extent): Place {
  const last = extent.columns - 1;
  switch (by) {
    case 'next':
      if (from.column < last) return { row: from.row, column: from.column + 1 };
      return from.row < bottom(extent) ? { row: from.row + 1, column: 0 } : from;
    case 'previous':
      if (from.column > 0) return { row: from.row, column: from.column - 1 };
      return from.row > 0 ? { row: from.row - 1, column: last } : from;
    case 'down':
      return { row: Math.min(from.row + 1, bottom(extent)), column: runStart ?? from.column };
    case 'up':
      return { row: Math.max(from.row - 1, 0), column: from.column };
  }
}
