/** What a person does in a grid, and time that passes: for tests on the fake clock alone. */
import { act } from 'react';
import { vi } from 'vitest';

/** Makes a cell of a grid the active one, as a press of the mouse does. */
export function stand(cell: Element | null): void {
  if (!cell) throw new Error('No such cell');
  act(() => {
    cell.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
    document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  });
}

/** A text from the clipboard, dropped on the active cell of a grid. */
export function paste(cell: Element | null, text: string): void {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => text } });
  act(() => void cell?.dispatchEvent(event));
}

/** Lets the fake clock run. */
export const pass = (milliseconds: number): Promise<void> =>
  act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
