/** What the pointer does: select, drag a selection, drag the fill handle, open editors and the menu. */
import type { MouseEvent, PointerEvent } from 'react';
import { fillArea, targetArea } from './clipboard.ts';
import { startEdit, toggleCheck } from './editing.ts';
import { handleTarget } from './fill.ts';
import { type GridSession, isEditing, rowCount, selectBetween, selectPlace } from './grid-session.ts';
import { covers, type Place } from './navigation.ts';
import { insertRow } from './rows.ts';
import { ADD_ROW, selectedAreas } from './use-grid-table.ts';

interface Hit {
  readonly row: string;
  readonly column: string;
  readonly place: Place;
}

function hitOf(session: GridSession, target: EventTarget | null): Hit | null {
  if (!(target instanceof Element)) return null;
  const column = target.closest<HTMLElement>('[data-col]')?.dataset.col;
  const rowElement = target.closest<HTMLElement>('[data-row]');
  const row = rowElement?.dataset.row;
  if (column === undefined || row === undefined) return null;
  const place = {
    row: Number(rowElement?.dataset.index),
    column: session.columns.findIndex(({ id }) => id === column),
  };
  return { row, column, place };
}

const inside = (target: EventTarget, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

export function onMouseDown(session: GridSession, event: MouseEvent): void {
  if (inside(event.target, '[data-head]')) {
    selectColumn(session, event);
    return;
  }
  const hit = hitOf(session, event.target);
  if (!hit || inside(event.target, 'input,textarea,button,[popover],[data-handle]')) return;
  session.leaving = false;
  session.tabStart = null;
  const covered = selectedAreas(session.table).some((area) => covers(area, hit.place));
  // The menu of a selection is opened on the selection.
  if (event.button === 2 && covered) return;
  if (event.button !== 0) selectPlace(session, hit.place);
  else cellAt(session, hit)?.getSelectionStartHandler(document)(event);
}

const cellAt = (session: GridSession, hit: Hit) =>
  session.table.getRowModel().rowsById[hit.row]?.getAllCellsByColumnId()[hit.column];

export function onMouseOver(session: GridSession, event: MouseEvent): void {
  if (event.buttons !== 1 || isEditing(session)) return;
  const hit = hitOf(session, event.target);
  if (hit && hit.row !== ADD_ROW) cellAt(session, hit)?.getSelectionExtendHandler()(event);
}

function selectColumn(session: GridSession, event: MouseEvent): void {
  const head = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-head]') : null;
  const column = session.columns.findIndex(({ id }) => id === head?.dataset.head);
  if (column < 0 || rowCount(session) === 0 || event.button !== 0) return;
  event.preventDefault();
  session.ui.setState({ focused: true });
  selectBetween(session, { row: 0, column }, { row: rowCount(session) - 1, column });
}

export function onClick(session: GridSession, event: MouseEvent): void {
  const hit = hitOf(session, event.target);
  if (!hit || isEditing(session)) return;
  if (inside(event.target, '[data-open]')) startEdit(session, null, true);
  else if (hit.row === ADD_ROW && inside(event.target, '[data-add]')) insertRow(session, 'below');
  else if (cellKind(session, hit) === 'check' && !event.shiftKey && !event.ctrlKey && !event.metaKey)
    toggleCheck(session);
}

const cellKind = (session: GridSession, hit: Hit) => session.columns[hit.place.column]?.kind;

export function onDoubleClick(session: GridSession, event: MouseEvent): void {
  const hit = hitOf(session, event.target);
  if (!hit || isEditing(session) || cellKind(session, hit) === 'check') return;
  startEdit(session, null);
}

export function onContextMenu(session: GridSession, event: MouseEvent): void {
  if (!hitOf(session, event.target) || isEditing(session)) return;
  event.preventDefault();
  // A menu key answers with no pointer: the menu then opens at the cell.
  const at = event.button === 2 ? { x: event.clientX, y: event.clientY } : null;
  session.ui.setState({ menu: { at } });
}

/** The fill handle: the selection grows with the pointer and is filled where it is dropped. */
export function onPointerDown(session: GridSession, event: PointerEvent): void {
  const source = targetArea(session);
  if (!source || event.button !== 0 || !inside(event.target, '[data-handle]')) return;
  event.preventDefault();
  const corner: Place = { row: source.minRow, column: source.minColumn };
  let target = source;
  const over = (move: globalThis.PointerEvent): void => {
    const hit = hitOf(session, document.elementFromPoint(move.clientX, move.clientY));
    if (!hit || hit.row === ADD_ROW) return;
    target = handleTarget(source, hit.place.row, hit.place.column);
    selectBetween(
      session,
      { row: target.minRow, column: target.minColumn },
      { row: target.maxRow, column: target.maxColumn },
    );
  };
  const stop = (end: globalThis.PointerEvent): void => {
    window.removeEventListener('pointermove', over);
    window.removeEventListener('pointerup', stop);
    window.removeEventListener('pointercancel', stop);
    if (end.type === 'pointerup') fillArea(session, source, target);
    else selectBetween(session, corner, { row: source.maxRow, column: source.maxColumn });
  };
  window.addEventListener('pointermove', over);
  window.addEventListener('pointerup', stop);
  window.addEventListener('pointercancel', stop);
}
