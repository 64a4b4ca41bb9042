/** Which text goes where when a block is repeated: fill down, fill right, the handle, a paste over a larger selection. */
import { type Area, areaHeight, areaWidth, covers } from './navigation.ts';

export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const modulo = (value: number, size: number): number => ((value % size) + size) % size;

/** Repeats the cells of `source` over the cells of `target` outside it, in step with the source. */
export function fillFrom(
  source: Area,
  target: Area,
  textAt: (row: number, column: number) => string,
): PlacedText[] {
  const placed: PlacedText[] = [];
  for (let row = target.minRow; row <= target.maxRow; row++) {
    for (let column = target.minColumn; column <= target.maxColumn; column++) {
      if (covers(source, { row, column })) continue;
      const fromRow = source.minRow + modulo(row - source.minRow, areaHeight(source));
      const fromColumn = source.minColumn + modulo(column - source.minColumn, areaWidth(source));
      placed.push({ row, column, text: textAt(fromRow, fromColumn) });
    }
  }
  return placed;
}

/** What the handle reaches when it is dropped on a cell: down, up, left or right, the longer way wins. */
export function handleTarget(source: Area, row: number, column: number): Area {
  const down = row > source.maxRow ? row - source.maxRow : Math.min(0, row - source.minRow);
  const right =
    column > source.maxColumn ? column - source.maxColumn : Math.min(0, column - source.minColumn);
  if (Math.abs(down) >= Math.abs(right))
    return { ...source, minRow: Math.min(source.minRow, row), maxRow: Math.max(source.maxRow, row) };
  return {
    ...source,
    minColumn: Math.min(source.minColumn, column),
    maxColumn: Math.max(source.maxColumn, column),
  };
}

/** Cells of the longest line. A block may hold more lines than a call takes arguments. */
export const blockWidth = (block: readonly (readonly string[])[]): number =>
  block.reduce((widest, line) => Math.max(widest, line.length), 0);

/** The block repeated to fill the selection where its size is a multiple, otherwise as it is. */
export function tileBlock(
  block: readonly (readonly string[])[],
  selected: Area,
): readonly (readonly string[])[] {
  const height = block.length;
  const width = blockWidth(block);
  const rows = areaHeight(selected);
  const columns = areaWidth(selected);
  const fits = rows % height === 0 && columns % width === 0;
  if (!fits || (rows === height && columns === width)) return block;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => block[row % height]?.[column % width] ?? ''),
  );
}
