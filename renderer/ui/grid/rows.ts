/** Inserting, moving, duplicating and removing rows from the keyboard and the menu. */
import { activeCell, type GridSession, rowCount, selectedRowIds } from './grid-session.ts';
import { ADD_ROW } from './use-grid-table.ts';

/** A blank row above or below the active cell, which moves into it. */
export function insertRow(session: GridSession, where: 'above' | 'below'): void {
  const active = activeCell(session);
  if (session.props.readOnly) return;
  const row = active?.place.row ?? rowCount(session);
  const at = Math.min(where === 'above' || active?.row === ADD_ROW ? row : row + 1, rowCount(session));
  session.props.onInsertRow(at);
  session.pending = { row: at, column: active?.place.column ?? 0 };
}

export function removeRows(session: GridSession): void {
  const rows = selectedRowIds(session);
  if (!session.props.readOnly && rows.length > 0) session.props.onRemoveRows(rows);
}

export function duplicateRows(session: GridSession): void {
  const rows = selectedRowIds(session);
  if (!session.props.readOnly && rows.length > 0) session.props.onDuplicateRows(rows);
}

export function moveRow(session: GridSession, by: -1 | 1): void {
  const active = activeCell(session);
  if (session.props.readOnly || !active || active.row === ADD_ROW) return;
  const to = active.place.row + by;
  if (to >= 0 && to < rowCount(session)) session.props.onMoveRow(active.row, to);
}
