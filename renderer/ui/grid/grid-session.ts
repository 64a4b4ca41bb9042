/** One grid on the screen: its table, its memory and its latest props, with the questions everything else asks. */
import type { CellSelectionState } from '@tanstack/react-table';
import { draftOf, type GridUiStore } from './grid-ui.ts';
import type { Extent, Place } from './navigation.ts';
import type { GridCell, GridColumn, GridProps } from './types.ts';
import { ADD_ROW, type GridTable, selectedAreas } from './use-grid-table.ts';

export interface GridSession {
  table: GridTable;
  readonly ui: GridUiStore;
  /** The props of the last draw. */
  props: GridProps;
  columns: readonly GridColumn[];
  /** Column a run of Tabs began in. */
  tabStart: number | null;
  /** Escape was pressed last. */
  leaving: boolean;
  /** Where the active cell stood, for when its row goes away. */
  lastPlace: Place;
  /** While Tab or Enter runs around a selection: that selection, and the state that showed it last. */
  cycle: { readonly base: CellSelectionState; readonly shown: CellSelectionState } | null;
  /** A place to go to once the rows that make it exist. */
  pending: Place | null;
  scroller: HTMLElement | null;
}

export const rowCount = (session: GridSession): number => session.props.rowIds.length;

export const rowIdAt = (session: GridSession, row: number): string => session.props.rowIds[row] ?? ADD_ROW;

const emptyCell: GridCell = { text: '', edit: '' };

/** The cell as the domain has it; blank on the add row. */
export function cellOf(session: GridSession, row: string, column: string): GridCell {
  if (row === ADD_ROW) return emptyCell;
  return session.props.getCell(row, column);
}

/** A refused text laid over the cell, as long as the value beneath has not changed since. */
export function overlaid(session: GridSession, row: string, column: string, cell: GridCell): GridCell {
  const draft = draftOf(session.ui.getState(), row, column);
  if (!draft || draft.over !== cell.edit || cell.problem !== undefined) return cell;
  return {
    text: draft.text,
    edit: draft.text,
    mark: 'invalid',
    problem: draft.message,
    counts: draft.counts,
  };
}

/** The cell as it is drawn: the domain's own, or a refused text over it. */
export const shownCell = (session: GridSession, row: string, column: string): GridCell =>
  overlaid(session, row, column, cellOf(session, row, column));

export const isEditing = (session: GridSession): boolean => session.ui.getState().edit !== null;

export function activePlace(session: GridSession): Place | null {
  const cell = session.table.getFocusedCell();
  if (!cell) return null;
  const row = cell.row.getDisplayIndex();
  const column = session.columns.findIndex(({ id }) => id === cell.column.id);
  return row < 0 || column < 0 ? null : { row, column };
}

export interface ActiveCell {
  readonly row: string;
  readonly column: GridColumn;
  readonly place: Place;
}

export function activeCell(session: GridSession): ActiveCell | null {
  const place = activePlace(session);
  const column = place && session.columns[place.column];
  return place && column ? { row: rowIdAt(session, place.row), column, place } : null;
}

export function extentOf(session: GridSession): Extent {
  const { scroller } = session;
  const head = scroller?.querySelector<HTMLElement>('[role="row"]')?.offsetHeight ?? 32;
  const page = scroller
    ? Math.floor(scroller.clientHeight / head) - 2 - (session.props.footer?.length ?? 0)
    : 10;
  return {
    rows: rowCount(session),
    columns: session.columns.length,
    hasAddRow: !session.props.readOnly,
    page: Math.max(1, page),
    isBlank: ({ row, column }) => {
      const id = session.columns[column]?.id;
      return id === undefined || cellOf(session, rowIdAt(session, row), id).text === '';
    },
  };
}

/** Makes one cell the active one and the whole selection. */
export function selectPlace(session: GridSession, place: Place): void {
  const column = session.columns[place.column];
  if (column) session.table.setFocusedCell(rowIdAt(session, place.row), column.id);
}

/** Selects from the active cell to another corner. */
export function selectBetween(session: GridSession, anchor: Place, focus: Place): void {
  const anchorColumn = session.columns[anchor.column];
  const focusColumn = session.columns[focus.column];
  if (!anchorColumn || !focusColumn) return;
  session.table.selectCellRange({
    anchorRowId: rowIdAt(session, anchor.row),
    anchorColumnId: anchorColumn.id,
    focusRowId: rowIdAt(session, focus.row),
    focusColumnId: focusColumn.id,
  });
}

/**
 * Makes a cell of the selection `base` the active one. TanStack's active cell is the corner its latest range
 * began in, so a range of one cell is laid over the others.
 */
export function activateWithin(session: GridSession, base: CellSelectionState, place: Place): void {
  const column = session.columns[place.column];
  if (!column) return;
  const row = rowIdAt(session, place.row);
  session.table.setCellSelection([
    ...base,
    { anchorRowId: row, anchorColumnId: column.id, focusRowId: row, focusColumnId: column.id },
  ]);
  session.cycle = { base, shown: session.table.atoms.cellSelection.get() };
}

/** Rows the selection touches, in order, without the add row. */
export function selectedRowIds(session: GridSession): string[] {
  const rows = new Set<number>();
  for (const area of selectedAreas(session.table))
    for (let row = area.minRow; row <= area.maxRow; row++) rows.add(row);
  return [...rows].sort((a, b) => a - b).flatMap((row) => session.props.rowIds[row] ?? []);
}

export interface SelectedCell {
  readonly row: string;
  readonly column: GridColumn;
}

/** Every selected cell of the data, row by row. */
export function selectedCells(session: GridSession): SelectedCell[] {
  return selectedAreas(session.table).flatMap((area) => {
    const cells: SelectedCell[] = [];
    for (let row = area.minRow; row <= Math.min(area.maxRow, rowCount(session) - 1); row++)
      for (const column of session.columns.slice(area.minColumn, area.maxColumn + 1))
        cells.push({ row: rowIdAt(session, row), column });
    return cells;
  });
}

/** Whether the figure of a computed column can say where it comes from. */
export const isExplained = (session: GridSession, column: GridColumn): boolean =>
  column.readOnly === true && session.props.onExplain !== undefined;

export const isEditable = (session: GridSession, column: GridColumn): boolean =>
  !session.props.readOnly && !column.readOnly;
