/** What every table of the document has: fixed widths, no lines of its own, its first row as the head. */
import { BorderStyle, type ITableOptions, TableLayoutType, WidthType } from 'docx';

/** In twips. */
interface Sides {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const noLine = { style: BorderStyle.NIL, size: 0, color: 'auto' } as const;

/** `widths` in twips, a column each; `sides` the air around a cell's text. */
export const tableFrame = (
  widths: readonly number[],
  sides: Sides,
  hasTotal = false,
): Omit<ITableOptions, 'rows'> => ({
  width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  columnWidths: widths,
  layout: TableLayoutType.FIXED,
  tableLook: {
    firstRow: true,
    lastRow: hasTotal,
    firstColumn: false,
    lastColumn: false,
    noHBand: true,
    noVBand: true,
  },
  borders: {
    top: noLine,
    bottom: noLine,
    left: noLine,
    right: noLine,
    insideHorizontal: noLine,
    insideVertical: noLine,
  },
  margins: { ...sides, marginUnitType: WidthType.DXA },
});
