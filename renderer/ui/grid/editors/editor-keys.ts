/** What all cell editors do on a key. Keys that belong to a composition are never theirs. */
import type { FocusEvent, KeyboardEvent } from 'react';
import { localDay } from '../../../../shared/lib/local-day.ts';
import { cancelEdit, type EditEnd, finishEdit } from '../editing.ts';
import type { GridSession } from '../grid-session.ts';
import { arrows } from '../key-actions.ts';
import { moveActive } from '../moving.ts';

/** True while an input method owns the key. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.nativeEvent.isComposing || event.key === 'Process' || event.keyCode === 229;

export interface EditorSession {
  readonly session: GridSession;
  /** The text to commit. */
  text(): string;
  /** Set once the editor has been committed or cancelled, so that losing the focus does nothing more. */
  done: boolean;
}

export function finish(editor: EditorSession, then: EditEnd): boolean {
  if (editor.done) return false;
  editor.done = true;
  return finishEdit(editor.session, editor.text(), then);
}

/**
 * Losing the focus commits what was typed. When the whole window loses it, the editor keeps its place and
 * stays open.
 */
export function onEditorBlur(editor: EditorSession, event: FocusEvent): void {
  if (document.activeElement !== event.currentTarget) finish(editor, null);
}

export function cancel(editor: EditorSession): void {
  if (editor.done) return;
  editor.done = true;
  cancelEdit(editor.session);
}

/** Enter, Tab and Escape. True when the key was taken. */
export function commonKey(event: KeyboardEvent, editor: EditorSession): boolean {
  const then = closing(event);
  if (then === null) return false;
  event.preventDefault();
  event.stopPropagation();
  if (then === 'cancel') cancel(editor);
  else finish(editor, then);
  return true;
}

function closing(event: KeyboardEvent): EditEnd | 'cancel' {
  switch (event.key) {
    case 'Enter':
      if (event.altKey) return null;
      return event.ctrlKey || event.metaKey ? 'fill' : event.shiftKey ? 'up' : 'down';
    case 'Tab':
      return event.shiftKey ? 'previous' : 'next';
    case 'Escape':
      return 'cancel';
    default:
      return null;
  }
}

/** After typing over a cell the arrows commit and move, as in Excel; after F2 they move the caret. */
export function arrowKey(event: KeyboardEvent, editor: EditorSession, overtyping: boolean): boolean {
  const direction = arrows[event.key];
  if (!overtyping || !direction || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)
    return false;
  event.preventDefault();
  event.stopPropagation();
  if (finish(editor, 'stay')) moveActive(editor.session, { by: 'step', direction }, false);
  return true;
}

/** Ctrl+; writes today's date where the caret stands. */
export function todayKey(event: KeyboardEvent<HTMLInputElement>): boolean {
  if (event.key !== ';' || !(event.ctrlKey || event.metaKey) || event.altKey) return false;
  event.preventDefault();
  const input = event.currentTarget;
  input.setRangeText(localDay(new Date()), input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
  return true;
}
