/**
 * The ARIA attributes of a grid's parts. Rows are boxes of a CSS grid placed by the virtualiser, which
 * table elements cannot be, so the roles are given in words.
 */
import type { AriaAttributes, AriaRole } from 'react';
import type { GridBranch } from './types.ts';

type Aria = AriaAttributes & { readonly role: AriaRole };

export const gridAria = (grid: {
  readonly label: string;
  readonly hint: string;
  readonly rows: number;
  readonly columns: number;
  readonly readOnly: boolean;
  readonly tree: boolean;
}): Aria => ({
  role: grid.tree ? 'treegrid' : 'grid',
  'aria-label': grid.label,
  'aria-describedby': grid.hint,
  'aria-rowcount': grid.rows,
  'aria-colcount': grid.columns,
  'aria-multiselectable': true,
  ...(grid.readOnly ? { 'aria-readonly': true } : {}),
});

export const rowGroupAria: Aria = { role: 'rowgroup' };

/** `index` counts from 0, the head included. */
export const rowAria = (index: number, branch?: GridBranch): Aria => ({
  role: 'row',
  'aria-rowindex': index + 1,
  ...(branch
    ? { 'aria-level': branch.level, 'aria-posinset': branch.position, 'aria-setsize': branch.size }
    : {}),
  ...(branch && branch.expanded !== null ? { 'aria-expanded': branch.expanded } : {}),
});

export const headAria = (column: number, label: string): Aria => ({
  role: 'columnheader',
  'aria-colindex': column + 1,
  'aria-label': label,
});

export interface CellState {
  readonly selected?: boolean;
  readonly readOnly?: boolean;
  readonly invalid?: boolean;
  readonly label?: string;
  /** How many columns it runs over. */
  readonly span?: number;
}

/** The first column names its row. */
export const cellAria = (column: number, state: CellState): Aria => ({
  role: column === 0 ? 'rowheader' : 'gridcell',
  'aria-colindex': column + 1,
  ...(state.selected === undefined ? {} : { 'aria-selected': state.selected }),
  ...(state.readOnly ? { 'aria-readonly': true } : {}),
  ...(state.invalid ? { 'aria-invalid': true } : {}),
  ...(state.label === undefined ? {} : { 'aria-label': state.label }),
  ...(state.span === undefined ? {} : { 'aria-colspan': state.span }),
});

export const menuGroupAria: Aria = { role: 'group' };
