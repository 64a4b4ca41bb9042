/** What people do to the tree, as changes: letting one side follow the other, and figures pasted on a node. */
import { quotaFollows, rolledDown, rolledUp } from '../../../../shared/numbers/quota-steps.ts';
import type { CellChange, Change } from '../../../../shared/workbook/edit.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';

export const rollDownChange = (workbook: Workbook, table: string): Change => ({
  kind: 'set-cells',
  table,
  cells: rolledDown(workbook),
});

export const rollUpChange = (workbook: Workbook, table: string): Change => ({
  kind: 'set-cells',
  table,
  cells: rolledUp(workbook),
});

/** What was read, and what follows from it. */
export const withFollows = (workbook: Workbook, cells: readonly CellChange[]): readonly CellChange[] => [
  ...cells,
  ...quotaFollows(workbook, cells),
];

const isFigure = (text: string): boolean => /^[^\p{L}]*\d[^\p{L}]*$/u.test(text);

/**
 * Twelve figures a line dropped beside the months are the months, of thirteen the first is the year they add
 * up to; fewer of them dropped on the names begin with the first month, since no node is called by a figure.
 * Names copied along stay where they are if they are those of the nodes. null: all goes where it was dropped.
 */
export function monthsPlace(
  column: string,
  texts: readonly (readonly string[])[],
  names: readonly string[] = [],
): { readonly column: string; readonly texts: readonly (readonly string[])[] } | null {
  const isNode = column === 'node';
  const isNamed = isNode && texts.every(([name], at) => name?.trim() === names[at]);
  const lines = isNamed ? texts.map(([, ...figures]) => figures) : texts;
  const [first] = lines;
  if (!first || /^m\d+$/.test(column) || !lines.every((line) => line.every(isFigure))) return null;
  if (!lines.every((line) => line.length === first.length)) return null;
  if (first.length === 13) return { column: 'm1', texts: lines.map((line) => line.slice(1)) };
  const isShort = isNode && first.length > 1 && first.length < 12;
  return first.length === 12 || isShort ? { column: 'm1', texts: lines } : null;
}
