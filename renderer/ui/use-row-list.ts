/**
 * The keyboard of a list of rows (see row-list.tsx): one stop for Tab, arrows, Home and End from there;
 * the focus stays with its row, and goes to the next one when what was done took the row away.
 */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface RowListOptions<Row extends { readonly id: string }> {
  readonly rows: readonly Row[];
  /** Differs where the rows stand in another order or another group. */
  readonly order: string;
  /** The row that has the focus from the start; null leaves it where it is. */
  readonly first: string | null;
  /** False when the key does nothing on that row. */
  readonly onKey: (key: string, row: Row) => boolean;
}

export interface RowList {
  readonly box: RefObject<HTMLDivElement | null>;
  /** The row that Tab stops at. */
  readonly stop: string | null;
  readonly press: (event: KeyboardEvent) => void;
  /** Into the row where the person was last, or the first. */
  readonly focus: () => void;
  readonly onFocus: (id: string) => void;
  /** What is done now may move the row or take it away, and the focus with it. */
  readonly expectMove: (expected: boolean) => void;
}

/** What takes the focus in the line of that id: the button that is its name. */
export const nameButton = (within: ParentNode, id: string): HTMLElement | null =>
  within.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"] th button`);

export function useRowList<Row extends { readonly id: string }>(options: RowListOptions<Row>): RowList {
  const { rows, order, first, onKey } = options;
  const box = useRef<HTMLDivElement>(null);
  /** Where the person is; the index serves when the row has gone. */
  const [at, setAt] = useState({ id: first ?? '', index: 0 });
  const pending = useRef(first !== null);
  const stop = rows.find((row) => row.id === at.id) ?? rows[Math.min(at.index, rows.length - 1)];

  const focusRow = (id: string | undefined): void => {
    if (box.current && id !== undefined) nameButton(box.current, id)?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each new order.
  useLayoutEffect(() => {
    if (!pending.current) return;
    pending.current = false;
    if (document.activeElement === document.body) focusRow(stop?.id);
  }, [order]);

  const press = (event: KeyboardEvent): void => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (!(target instanceof HTMLElement) || ctrlKey || metaKey || altKey) return;
    const id = target.closest('[data-entry]')?.getAttribute('data-entry');
    const index = rows.findIndex((row) => row.id === id);
    const row = rows[index];
    if (!row || target.closest('[role="menu"]')) return;
    const next = rowOfKey(key, index, rows.length);
    if (next !== null) focusRow(rows[next]?.id);
    else if (!onKey(key, row)) return;
    event.preventDefault();
  };
  return {
    box,
    stop: stop?.id ?? null,
    press,
    focus: () => focusRow(stop?.id),
    onFocus: (id) => setAt({ id, index: rows.findIndex((row) => row.id === id) }),
    expectMove: (expected) => {
      pending.current = expected;
    },
  };
}

/** Home and End as in every list; arrows stop at the ends. */
function rowOfKey(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
