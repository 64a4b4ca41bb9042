/** What people do to the tree, as changes: letting one side follow the other, and figures pasted on a node. */
import { quotaFollows, rolledDown, rolledUp } from '../../../../shared/numbers/quota-steps.ts';
import type { CellChange, Change } from '../../../../shared/workbook/edit.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import type { CellInput } from '../../../ui/grid/types.ts';

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

const months = Array.from({ length: 12 }, (_, at) => `m${at + 1}`);
const isFigure = ({ text }: CellInput): boolean => text !== null && /^[^\p{L}]*\d[^\p{L}]*$/u.test(text);

/**
 * Twelve figures pasted on a node are its months, thirteen its year and its months, wherever in the row they
 * are dropped; everything else goes where it was pasted.
 */
export function asMonths(inputs: readonly CellInput[]): readonly CellInput[] {
  return [...Map.groupBy(inputs, ({ row }) => row).values()].flatMap((cells) => {
    const [first] = cells;
    if (!first || months.includes(first.column) || !cells.every(isFigure)) return cells;
    const columns = cells.length === 12 ? months : cells.length === 13 ? ['annual', ...months] : null;
    return columns === null
      ? cells
      : cells.map((cell, at) => ({ ...cell, column: columns[at] ?? cell.column }));
  });
}
