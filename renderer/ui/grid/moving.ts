/** Moving the active cell and the selection. */
import {
  activateWithin,
  activePlace,
  extentOf,
  type GridSession,
  selectBetween,
  selectPlace,
} from './grid-session.ts';
import { type Advance, advance, cycleWithin, type Move, movePlace, type Place } from './navigation.ts';
import { selectedAreas } from './use-grid-table.ts';

/** The corner that moves when the selection is extended. */
function focusPlace(session: GridSession): Place | null {
  const range = session.table.atoms.cellSelection.get().at(-1);
  if (!range) return null;
  const row = session.table.getRowModel().rowsById[range.focusRowId]?.getDisplayIndex() ?? -1;
  const column = session.columns.findIndex(({ id }) => id === range.focusColumnId);
  return row < 0 || column < 0 ? null : { row, column };
}

export function moveActive(session: GridSession, move: Move, extend: boolean): void {
  session.tabStart = null;
  const active = activePlace(session);
  if (!active) {
    selectPlace(session, { row: 0, column: 0 });
    return;
  }
  const extent = extentOf(session);
  if (!extend) {
    selectPlace(session, movePlace(active, move, extent));
    return;
  }
  const corner = focusPlace(session) ?? active;
  selectBetween(session, active, movePlace(corner, move, { ...extent, hasAddRow: false }));
}

/** Tab and Enter: around a selection of several cells, otherwise on from the active one. */
export function advanceActive(session: GridSession, by: Advance): void {
  const active = activePlace(session);
  if (!active) {
    selectPlace(session, { row: 0, column: 0 });
    return;
  }
  if (session.table.getSelectedCellCount() > 1) {
    cycleActive(session, active, by);
    return;
  }
  if (by === 'next' || by === 'previous') session.tabStart ??= active.column;
  const next = advance(active, by, session.tabStart, extentOf(session));
  if (by === 'down' || by === 'up') session.tabStart = null;
  selectPlace(session, next);
}

/** Around the least area that holds the selection. */
function cycleActive(session: GridSession, active: Place, by: Advance): void {
  const { table } = session;
  const current = table.atoms.cellSelection.get();
  const base = session.cycle?.shown === current ? session.cycle.base : current;
  const areas = selectedAreas(table);
  const area = {
    minRow: Math.min(...areas.map(({ minRow }) => minRow)),
    maxRow: Math.max(...areas.map(({ maxRow }) => maxRow)),
    minColumn: Math.min(...areas.map(({ minColumn }) => minColumn)),
    maxColumn: Math.max(...areas.map(({ maxColumn }) => maxColumn)),
  };
  activateWithin(session, base, cycleWithin(active, by, area));
}

export function selectAll(session: GridSession): void {
  const active = activePlace(session);
  const extent = extentOf(session);
  if (extent.rows === 0) return;
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  selectBetween(session, { row: 0, column: 0 }, last);
  if (!active || active.row > last.row) return;
  // The active cell stays where it was, as in Excel.
  activateWithin(session, session.table.atoms.cellSelection.get(), active);
}

/** Whole columns or rows of the selection; the active cell's side of it comes first. */
export function selectWhole(session: GridSession, what: 'columns' | 'rows'): void {
  const area = selectedAreas(session.table).at(-1);
  const extent = extentOf(session);
  if (!area || extent.rows === 0) return;
  const columns = what === 'columns';
  selectBetween(
    session,
    { row: columns ? 0 : area.minRow, column: columns ? area.minColumn : 0 },
    {
      row: columns ? extent.rows - 1 : Math.min(area.maxRow, extent.rows - 1),
      column: columns ? area.maxColumn : extent.columns - 1,
    },
  );
}
