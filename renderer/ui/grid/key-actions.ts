/** What a key press means while no cell is edited; null leaves it to the app and the browser. */
import type { Advance, Direction, Move } from './navigation.ts';

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export type GridAction =
  | { readonly kind: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly kind: 'advance'; readonly by: Advance }
  /** `text: null` edits what stands there; a text replaces it. */
  | { readonly kind: 'edit'; readonly text: string | null }
  | { readonly kind: 'move-row'; readonly by: -1 | 1 }
  | { readonly kind: 'fill'; readonly direction: 'down' | 'right' }
  | {
      readonly kind:
        | 'escape'
        | 'leave'
        | 'clear'
        | 'select-all'
        | 'select-columns'
        | 'select-rows'
        | 'fill-selection'
        | 'choices'
        | 'today'
        | 'menu'
        | 'insert-row'
        | 'remove-rows'
        | 'space';
    };

export const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** One character as typed, a full-width digit or an emoji included. */
const isTyped = (key: string): boolean => [...key].length === 1;

/** `leaving`: Escape was pressed last, so that Tab leaves the grid. */
export function actionOf(press: KeyPress, leaving: boolean): GridAction | null {
  const command = press.ctrlKey || press.metaKey;
  const arrow = arrows[press.key];
  if (arrow) return arrowAction(press, arrow, command);
  if (press.altKey && isTyped(press.key) && !/^[A-Za-z0-9 ]$/.test(press.key))
    // AltGr and the Mac's option key make signs such as @ and €; they are typing.
    return { kind: 'edit', text: press.key };
  if (press.altKey && !command) return null;
  if (command) return commandAction(press);
  const extend = press.shiftKey;
  switch (press.key) {
    case 'Tab':
      return leaving ? { kind: 'leave' } : { kind: 'advance', by: extend ? 'previous' : 'next' };
    case 'Enter':
      return { kind: 'advance', by: extend ? 'up' : 'down' };
    case 'F2':
      return { kind: 'edit', text: null };
    case 'Escape':
      return { kind: 'escape' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      return { kind: 'edit', text: '' };
    case 'Home':
      return { kind: 'move', move: { by: 'row-start' }, extend };
    case 'End':
      return { kind: 'move', move: { by: 'row-end' }, extend };
    case 'PageUp':
      return { kind: 'move', move: { by: 'page', direction: 'up' }, extend };
    case 'PageDown':
      return { kind: 'move', move: { by: 'page', direction: 'down' }, extend };
    case 'ContextMenu':
      return { kind: 'menu' };
    case 'F10':
      return extend ? { kind: 'menu' } : null;
    case ' ':
      return extend ? { kind: 'select-rows' } : { kind: 'space' };
    default:
      return isTyped(press.key) ? { kind: 'edit', text: press.key } : null;
  }
}

function arrowAction(press: KeyPress, direction: Direction, command: boolean): GridAction | null {
  const vertical = direction === 'up' || direction === 'down';
  if (press.altKey && press.shiftKey && vertical)
    return { kind: 'move-row', by: direction === 'up' ? -1 : 1 };
  if (press.altKey) return direction === 'down' && !command ? { kind: 'choices' } : null;
  return { kind: 'move', move: { by: command ? 'edge' : 'step', direction }, extend: press.shiftKey };
}

function commandAction(press: KeyPress): GridAction | null {
  if (press.altKey) return null;
  const extend = press.shiftKey;
  switch (press.key.toLowerCase()) {
    case 'home':
      return { kind: 'move', move: { by: 'first' }, extend };
    case 'end':
      return { kind: 'move', move: { by: 'last' }, extend };
    case 'enter':
      return { kind: 'fill-selection' };
    case ' ':
      return extend ? { kind: 'select-all' } : { kind: 'select-columns' };
    case 'a':
      return extend ? null : { kind: 'select-all' };
    case 'd':
      return extend ? null : { kind: 'fill', direction: 'down' };
    case 'r':
      return extend ? null : { kind: 'fill', direction: 'right' };
    case ';':
      return extend ? null : { kind: 'today' };
    case '=':
    case '+':
      return { kind: 'insert-row' };
    case '-':
      return extend ? null : { kind: 'remove-rows' };
    default:
      return null;
  }
}
