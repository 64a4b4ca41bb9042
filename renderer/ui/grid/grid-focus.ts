/** Where the focus is: on the active cell while nothing is edited. */
import { type GridSession, selectPlace } from './grid-session.ts';

/** The totals are buttons of their own: what is pressed there is not meant for the active cell. */
export const isInFoot = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-foot]') !== null;

/** Puts the focus on the active cell and brings it into view. */
export function focusActive(session: GridSession): void {
  const cell = session.scroller?.querySelector<HTMLElement>('[data-active]');
  if (!cell || cell.contains(document.activeElement)) return;
  cell.focus({ preventScroll: true });
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Selects a cell by its ids and takes the focus there. False where it does not exist. */
export function focusCell(session: GridSession, row: string, column: string): boolean {
  const place = {
    row: session.props.rowIds.indexOf(row),
    column: session.columns.findIndex(({ id }) => id === column),
  };
  if (place.row < 0 || place.column < 0) return false;
  session.ui.setState({ focused: true });
  session.tabStart = null;
  selectPlace(session, place);
  focusActive(session);
  return true;
}
