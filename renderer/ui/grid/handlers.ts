/** The events a grid listens to: one set for all cells. */
import type { ClipboardEvent, DOMAttributes, FocusEvent, KeyboardEvent } from 'react';
import { clearSelected, copyText, pasteText } from './clipboard.ts';
import { isComposing } from './editors/editor-keys.ts';
import { isInFoot } from './grid-focus.ts';
import type { GridSession } from './grid-session.ts';
import { actionOf } from './key-actions.ts';
import { onClick, onContextMenu, onDoubleClick, onMouseDown, onMouseOver, onPointerDown } from './pointer.ts';
import { runAction } from './run-action.ts';

type Handlers = DOMAttributes<HTMLElement>;

/** Keys, clipboard and pointer of the cells. While a cell is edited, keys and clipboard are the editor's. */
export const gridHandlers = (session: GridSession): Handlers => ({
  onKeyDown: (event) => onKeyDown(session, event),
  onCopy: (event) => onCopy(session, event, false),
  onCut: (event) => onCopy(session, event, true),
  onPaste: (event) => onPaste(session, event),
  onMouseDown: (event) => onMouseDown(session, event),
  onMouseOver: (event) => onMouseOver(session, event),
  onClick: (event) => onClick(session, event),
  onDoubleClick: (event) => onDoubleClick(session, event),
  onContextMenu: (event) => onContextMenu(session, event),
  onPointerDown: (event) => onPointerDown(session, event),
});

/** Whether the focus is anywhere in the grid, its panels included. */
export const rootHandlers = (session: GridSession): Handlers => ({
  onFocus: () => {
    if (!session.ui.getState().focused) session.ui.setState({ focused: true });
  },
  onBlur: (event: FocusEvent) => {
    const kept = event.relatedTarget ?? document.activeElement;
    // The window may lose the focus while the grid keeps it.
    if (event.currentTarget.contains(kept)) return;
    session.leaving = false;
    session.ui.setState({ focused: false });
  },
});

const isEditing = (session: GridSession): boolean => session.ui.getState().edit !== null;

function onKeyDown(session: GridSession, event: KeyboardEvent): void {
  if (isEditing(session) || isInFoot(event.target) || isComposing(event)) return;
  const action = actionOf(event, session.leaving);
  if (!action || !runAction(session, action)) return;
  event.preventDefault();
  event.stopPropagation();
}

function onCopy(session: GridSession, event: ClipboardEvent, cut: boolean): void {
  if (isEditing(session) || isInFoot(event.target)) return;
  event.clipboardData.setData('text/plain', copyText(session));
  event.preventDefault();
  if (cut && !session.props.readOnly) clearSelected(session, 'cut');
}

function onPaste(session: GridSession, event: ClipboardEvent): void {
  if (isEditing(session) || isInFoot(event.target)) return;
  event.preventDefault();
  const text = event.clipboardData.getData('text/plain');
  if (text !== '') pasteText(session, text);
}
