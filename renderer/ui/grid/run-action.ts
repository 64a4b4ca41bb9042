/** Carries out what a key press or the menu asks for. */
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { clearSelected, fillDirection, fillSelection, textToCopy } from './clipboard.ts';
import { orCleared } from './commit.ts';
import { startEdit, toggleCheck } from './editing.ts';
import { activeCell, activePlace, type GridSession, selectPlace } from './grid-session.ts';
import type { GridAction } from './key-actions.ts';
import { advanceActive, moveActive, selectAll, selectWhole } from './moving.ts';
import { insertRow, moveRow, removeRows } from './rows.ts';
import { ADD_ROW } from './use-grid-table.ts';

/** True when the key was the grid's. */
export function runAction(session: GridSession, action: GridAction): boolean {
  session.leaving = action.kind === 'escape';
  switch (action.kind) {
    case 'move':
      if (foldByArrow(session, action)) return true;
      moveActive(session, action.move, action.extend);
      return true;
    case 'advance':
      if (action.by === 'down' && onAddButton(session)) insertRow(session, 'below');
      else advanceActive(session, action.by);
      return true;
    case 'leave':
      return false;
    case 'escape':
      return leaveSelection(session);
    case 'edit':
      startEdit(session, action.text);
      return true;
    case 'space':
      if (activeCell(session)?.column.kind === 'check') toggleCheck(session);
      else if (onAddButton(session)) insertRow(session, 'below');
      else if (!foldBySpace(session)) startEdit(session, ' ');
      return true;
    case 'clear':
      clearSelected(session, 'clear');
      return true;
    case 'select-all':
      selectAll(session);
      return true;
    case 'select-columns':
      selectWhole(session, 'columns');
      return true;
    case 'select-rows':
      selectWhole(session, 'rows');
      return true;
    case 'fill':
      fillDirection(session, action.direction);
      return true;
    case 'fill-selection': {
      const active = activeCell(session);
      if (active && session.table.getSelectedCellCount() > 1) {
        fillSelection(session, orCleared(textToCopy(session, active.row, active.column)));
      }
      return true;
    }
    case 'choices':
      startEdit(session, null, true);
      return true;
    case 'today':
      startEdit(session, localDay(new Date()));
      return true;
    case 'menu':
      session.ui.setState({ menu: { at: null } });
      return true;
    case 'insert-row':
      insertRow(session, 'above');
      return true;
    case 'remove-rows':
      removeRows(session);
      return true;
    case 'move-row':
      moveRow(session, action.by);
      return true;
    default:
      return assertNever(action);
  }
}

/** The row whose first cell is the active one of a tree, and whether it is open; null elsewhere. */
function activeBranch(
  session: GridSession,
): { readonly row: string; readonly expanded: boolean | null } | null {
  const active = activeCell(session);
  const { branchOf } = session.props;
  if (active?.place.column !== 0 || active.row === ADD_ROW || !branchOf) return null;
  return { row: active.row, expanded: branchOf(active.row).expanded };
}

/** In a tree's first column Right opens a folded row and Left folds an open one; else they move. */
function foldByArrow(session: GridSession, { move, extend }: Extract<GridAction, { kind: 'move' }>): boolean {
  if (extend || move.by !== 'step') return false;
  const branch = activeBranch(session);
  const isOpening = move.direction === 'right';
  if (!branch || (!isOpening && move.direction !== 'left')) return false;
  if (branch.expanded !== !isOpening) return false;
  session.props.onFold?.(branch.row, isOpening);
  return true;
}

/** There Space folds and opens a row, and never writes over its name. */
function foldBySpace(session: GridSession): boolean {
  const branch = activeBranch(session);
  if (!branch) return false;
  if (branch.expanded !== null) session.props.onFold?.(branch.row, !branch.expanded);
  return true;
}

/** The first cell of the add row is its button. */
function onAddButton(session: GridSession): boolean {
  const active = activeCell(session);
  return active?.row === ADD_ROW && active.place.column === 0;
}

/** Escape takes the selection back to its active cell; the next Tab leaves the grid. */
function leaveSelection(session: GridSession): boolean {
  const place = activePlace(session);
  if (place && session.table.getSelectedCellCount() > 1) selectPlace(session, place);
  return true;
}
