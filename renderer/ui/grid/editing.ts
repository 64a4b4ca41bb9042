/** Opening a cell for editing and closing it again. */
import { fillSelection } from './clipboard.ts';
import { commitTyped, keepRefused, orCleared } from './commit.ts';
import { activeElement } from './grid-focus.ts';
import {
  activeCell,
  cellOf,
  extentOf,
  type GridSession,
  isEditable,
  isExplained,
  rowCount,
  shownCell,
} from './grid-session.ts';
import { draftOf, putDrafts } from './grid-ui.ts';
import { advanceActive } from './moving.ts';
import { type Advance, advance, type Place } from './navigation.ts';
import { ADD_ROW } from './use-grid-table.ts';

/** Opens the active cell. `text: null` keeps what stands there; `open` shows its choices at once. */
export function startEdit(session: GridSession, text: string | null, open = false): void {
  const active = activeCell(session);
  if (active && text === null && isExplained(session, active.column)) explainActive(session);
  if (!active || !isEditable(session, active.column)) return;
  if (active.column.kind === 'check') {
    if (text === null) toggleCheck(session);
    return;
  }
  session.ui.setState({ edit: { row: active.row, column: active.column.id, text, open }, menu: null });
}

/** Asks where the active cell's figure comes from; a blank one comes from nowhere. */
export function explainActive(session: GridSession): void {
  const active = activeCell(session);
  const cell = activeElement(session);
  if (!active || !cell || active.row === ADD_ROW || !isExplained(session, active.column)) return;
  const { text, na } = cellOf(session, active.row, active.column.id);
  if (text !== '' || na !== undefined) session.props.onExplain?.(active.row, active.column.id, cell);
}

/** Ticks or unticks the active cell, where it is one to tick. */
export function toggleCheck(session: GridSession): void {
  const active = activeCell(session);
  if (active?.column.kind !== 'check' || !isEditable(session, active.column)) return;
  const column = active.column.id;
  const ticked = cellOf(session, active.row, column).edit === 'true';
  const text = ticked ? 'false' : 'true';
  if (active.row === ADD_ROW) addRow(session, column, text);
  else commitTyped(session, [{ row: active.row, column, text }]);
}

/** What the open editor starts with. */
export function textToEdit(session: GridSession): string {
  const { edit } = session.ui.getState();
  if (!edit) return '';
  return edit.text ?? shownCell(session, edit.row, edit.column).edit;
}

export function cancelEdit(session: GridSession): void {
  session.ui.setState({ edit: null });
}

/**
 * Where the active cell goes after an edit: on, nowhere (`stay`), nowhere but with the text in every
 * selected cell (`fill`), or wherever the focus went already (null).
 */
export type EditEnd = Advance | 'fill' | 'stay' | null;

const onward = (end: EditEnd): Advance | null => (end === 'fill' || end === 'stay' ? null : end);

/** Commits the editor's text. A refused text keeps the active cell where it is and answers false. */
export function finishEdit(session: GridSession, text: string, then: EditEnd): boolean {
  const { edit } = session.ui.getState();
  if (!edit) return false;
  session.ui.setState({ edit: null });
  const value = orCleared(text);
  const next = onward(then);
  if (edit.row === ADD_ROW) {
    if (value !== null) return addRow(session, edit.column, value, next);
    if (next) advanceActive(session, next);
    return true;
  }
  if (then === 'fill' && session.table.getSelectedCellCount() > 1) {
    fillSelection(session, value);
    return true;
  }
  const cell = cellOf(session, edit.row, edit.column);
  const draft = draftOf(session.ui.getState(), edit.row, edit.column);
  const unchanged = text === shownCell(session, edit.row, edit.column).edit;
  if (draft && text === cell.edit && cell.problem === undefined)
    putDrafts(session.ui, [{ row: edit.row, column: edit.column, draft: null }]);
  else if (!unchanged) {
    const taken = commitTyped(session, [{ row: edit.row, column: edit.column, text: value }]);
    if (!taken) return false;
  }
  if (next) advanceActive(session, next);
  return true;
}

/** Typing on the add row: the row and its first cell in one step where the domain can. */
function addRow(session: GridSession, column: string, text: string, then: Advance | null = null): boolean {
  const at = rowCount(session);
  const place: Place = { row: at, column: session.columns.findIndex(({ id }) => id === column) };
  const { onPasteRows, onInsertRow, onCommit } = session.props;
  const { refused } = onPasteRows
    ? onPasteRows({ row: null, column }, [[text]])
    : onCommit([{ row: onInsertRow(at), column, text }], 'type');
  keepRefused(
    session,
    refused.map(({ message, ...cell }) => ({ ...cell, draft: { text, message, over: '', counts: '' } })),
  );
  const [first] = refused;
  if (first) session.ui.setState({ said: first.message });
  const taken = first === undefined;
  if (then === 'next' || then === 'previous') session.tabStart ??= place.column;
  const extent = extentOf(session);
  const next = taken && then ? advance(place, then, session.tabStart, { ...extent, rows: at + 1 }) : place;
  if (then === 'down' || then === 'up') session.tabStart = null;
  session.pending = next;
  return taken;
}
