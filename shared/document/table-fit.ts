/** The type and the column widths a table is set in, in Word and in the preview alike. Distances in twips. */
import { fitColumns, measureColumns } from './column-widths.ts';
import type { Faces } from './faces.ts';
import type { TableBlock } from './model.ts';

/** Type sizes of tables in points, largest first, with the cell margin at each side. */
export const tableTypes = [
  { points: 9.5, side: 90 },
  { points: 9, side: 80 },
  { points: 8.5, side: 70 },
  { points: 8, side: 56 },
  { points: 7.5, side: 48 },
  { points: 7, side: 40 },
] as const;
export type TableType = (typeof tableTypes)[number];

/** Rows a table may have and still be kept on one page. */
export const wholeRows = 12;
/** A table higher than this part of the page is never kept whole: it would leave too much paper blank. */
export const wholeShare = 0.6;
/** Above and below the text of a cell. */
export const cellSpace = 50;
/** Text that follows a column of figures keeps this much more distance. */
export const parting = 140;
/** Word holds 63 columns; nobody reads more than this. */
export const mostColumns = 40;

/** A table without columns or rows is neither printed nor counted. */
export const isPrintableTable = ({ columns, rows }: TableBlock): boolean =>
  columns.length > 0 && rows.length > 0;

export interface TableFit {
  readonly type: TableType;
  /** In twips, a column each. */
  readonly widths: readonly number[];
}

/** The left margin of a cell in column `i`. */
export function leftSide(table: TableBlock, i: number, type: TableType): number {
  const parted = table.columns[i]?.align === 'left' && table.columns[i - 1]?.align === 'right';
  return type.side + (parted ? parting : 0);
}

/** The largest type at which every word is whole, with the columns' widths; null when there is none. */
export function fitTable(table: TableBlock, width: number, faces: Faces): TableFit | null {
  if (table.columns.length > mostColumns) return null;
  const crowded = table.columns.length >= 12 ? 2 : table.columns.length >= 8 ? 1 : 0;
  for (const type of tableTypes.slice(crowded)) {
    const padding = (i: number): number => type.side + leftSide(table, i, type);
    const demand = measureColumns(table, { faces, points: type.points, padding, width });
    const widths = fitColumns(table, demand, width);
    if (widths) return { type, widths };
  }
  return null;
}
