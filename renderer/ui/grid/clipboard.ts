/** Copy, cut and paste as a table of text. */
import { strings } from '../../../shared/strings/catalogue.ts';
import { commitMany, countText, orCleared, report, say } from './commit.ts';
import { blockWidth, fillFrom, tileBlock } from './fill.ts';
import {
  activePlace,
  cellOf,
  type GridSession,
  isEditable,
  rowCount,
  rowIdAt,
  selectBetween,
  selectedCells,
  shownCell,
} from './grid-session.ts';
import type { OldCell } from './grid-ui.ts';
import type { Area, Place } from './navigation.ts';
import { formatTsv, parseTsv } from './tsv.ts';
import type { CellInput, GridColumn, Refusal } from './types.ts';
import { selectedAreas } from './use-grid-table.ts';

/** Cells. */
const MAX_PASTE = 100_000;
const byName = new Set(['choice', 'choices', 'check']);

/** Full figures rather than rounded ones; names rather than ids. */
export function textToCopy(session: GridSession, row: string, column: GridColumn): string {
  const cell = shownCell(session, row, column.id);
  if (cell.na !== undefined) return cell.text;
  return byName.has(column.kind) || cell.edit === '' ? cell.text : cell.edit;
}

export function copyText(session: GridSession): string {
  const last = rowCount(session) - 1;
  const lines = selectedAreas(session.table).flatMap((area) => {
    const rows: string[][] = [];
    for (let row = area.minRow; row <= Math.min(area.maxRow, last); row++)
      rows.push(
        session.columns
          .slice(area.minColumn, area.maxColumn + 1)
          .map((column) => textToCopy(session, rowIdAt(session, row), column)),
      );
    return rows;
  });
  return formatTsv(lines);
}

export function clearSelected(session: GridSession, how: 'clear' | 'cut'): void {
  const inputs = selectedCells(session).map(({ row, column }) => ({ row, column: column.id, text: null }));
  commitMany(session, inputs, how);
}

/** The selection as one area: its last one where there are several. */
export function targetArea(session: GridSession): Area | null {
  const area = selectedAreas(session.table).at(-1);
  if (area) return area;
  const place = activePlace(session);
  return place
    ? { minRow: place.row, maxRow: place.row, minColumn: place.column, maxColumn: place.column }
    : null;
}

export function pasteText(session: GridSession, text: string): void {
  const target = targetArea(session);
  if (session.props.readOnly || !target) return;
  const { area, texts } = placed(session, target, parseTsv(text));
  const block = tileBlock(texts, area);
  const width = blockWidth(block);
  const cells = block.length * width;
  if (cells > MAX_PASTE) {
    say(session, strings.grid.report.tooLarge(countText(cells), countText(MAX_PASTE)));
    return;
  }
  const corner: Place = { row: area.minRow, column: area.minColumn };
  const fitting = block.map((line) => line.slice(0, session.columns.length - corner.column));
  const beyond = block.reduce((sum, line, index) => sum + line.length - (fitting[index]?.length ?? 0), 0);
  if (corner.row + block.length > rowCount(session) && session.props.onPasteRows)
    pasteRows(session, corner, fitting, beyond);
  else pasteCells(session, corner, fitting, beyond);
  const reach = Math.min(width, session.columns.length - corner.column);
  selectPasted(session, corner, block.length, reach);
}

/** The domain may know better where a block belongs than where it was dropped. */
function placed(
  session: GridSession,
  area: Area,
  texts: readonly (readonly string[])[],
): { readonly area: Area; readonly texts: readonly (readonly string[])[] } {
  const dropped = session.columns[area.minColumn]?.id ?? '';
  const rows = session.props.rowIds.slice(area.minRow, area.minRow + texts.length);
  const place = session.props.placePaste?.(dropped, texts, rows) ?? null;
  const column = place ? session.columns.findIndex(({ id }) => id === place.column) : -1;
  if (!place || column < 0) return { area, texts };
  return { area: { ...area, minColumn: column, maxColumn: column }, texts: place.texts };
}

/** Selects what was pasted, after the next draw where rows were added. */
function selectPasted(session: GridSession, corner: Place, rows: number, columns: number): void {
  const end = { row: corner.row + rows - 1, column: corner.column + columns - 1 };
  if (end.row < rowCount(session)) selectBetween(session, corner, end);
  else session.pending = corner;
}

function pasteCells(
  session: GridSession,
  corner: Place,
  block: readonly (readonly string[])[],
  beyond: number,
): void {
  const inputs: CellInput[] = [];
  let outside = beyond;
  block.forEach((line, row) => {
    line.forEach((text, column) => {
      const target = session.columns[corner.column + column];
      if (!target || corner.row + row >= rowCount(session)) outside++;
      else
        inputs.push({
          row: rowIdAt(session, corner.row + row),
          column: target.id,
          text: orCleared(text),
        });
    });
  });
  const over = outside === 0 ? [] : writtenOver(session, corner, block);
  commitMany(session, inputs, 'paste', { outside, over });
}

/** The cells under a block that will hold something else, as they stand. */
function writtenOver(
  session: GridSession,
  corner: Place,
  block: readonly (readonly string[])[],
): readonly OldCell[] {
  return block.flatMap((line, at) =>
    line.flatMap((text, index): readonly OldCell[] => {
      const column = session.columns[corner.column + index];
      const row = session.props.rowIds[corner.row + at];
      if (!column || row === undefined || !isEditable(session, column)) return [];
      const { edit } = cellOf(session, row, column.id);
      return edit === text ? [] : [{ row, column: column.id, edit }];
    }),
  );
}

function pasteRows(
  session: GridSession,
  corner: Place,
  block: readonly (readonly string[])[],
  outside: number,
): void {
  const column = session.columns[corner.column];
  if (!column || !session.props.onPasteRows) return;
  const known = [...session.props.rowIds];
  const over = outside === 0 ? [] : writtenOver(session, corner, block);
  const anchor = { row: known[corner.row] ?? null, column: column.id };
  const { refused, added } = session.props.onPasteRows(anchor, block);
  const textOf = ({ row, column: id }: Refusal): string => {
    const at = known.indexOf(row);
    const line = at < 0 ? undefined : block[at - corner.row];
    return line?.[session.columns.findIndex((candidate) => candidate.id === id) - corner.column] ?? '';
  };
  const writable = session.columns.slice(corner.column).map((target) => isEditable(session, target));
  const total = block.reduce((sum, line) => sum + line.filter((_, at) => writable[at]).length, 0);
  report(session, { refused, total, outside, added, over, textOf });
}

/** Repeats an area over a larger one, without its computed columns. */
export function fillArea(session: GridSession, source: Area, target: Area): void {
  const last = rowCount(session) - 1;
  const placed = fillFrom(source, { ...target, maxRow: Math.min(target.maxRow, last) }, (row, column) => {
    const from = session.columns[column];
    return from ? textToCopy(session, rowIdAt(session, row), from) : '';
  });
  const inputs = placed.flatMap(({ row, column, text }): CellInput[] => {
    const target = session.columns[column];
    return target ? [{ row: rowIdAt(session, row), column: target.id, text: orCleared(text) }] : [];
  });
  commitMany(session, inputs, 'fill');
}

/** Ctrl+D and Ctrl+R: the first row or column over the rest, or the neighbour into a single one. */
export function fillDirection(session: GridSession, direction: 'down' | 'right'): void {
  const area = targetArea(session);
  if (!area) return;
  if (direction === 'down') {
    const source = area.maxRow > area.minRow ? area.minRow : area.minRow - 1;
    if (source >= 0)
      fillArea(session, { ...area, minRow: source, maxRow: source }, { ...area, minRow: source });
    return;
  }
  const source = area.maxColumn > area.minColumn ? area.minColumn : area.minColumn - 1;
  if (source >= 0)
    fillArea(session, { ...area, minColumn: source, maxColumn: source }, { ...area, minColumn: source });
}

/** The active cell's text in every selected cell. */
export function fillSelection(session: GridSession, text: string | null): void {
  const inputs = selectedCells(session).map(({ row, column }) => ({ row, column: column.id, text }));
  commitMany(session, inputs, 'fill');
}
