/** Quotas set to other amounts, with their months in proportion. */
import type { QuotaNode } from '../numbers/quota-tree.ts';
import { apportion } from '../numbers/rounding.ts';
import type { CellChange } from '../workbook/edit.ts';

/** The node's quota set to an amount (minor units); its written months keep their proportions. */
export function quotaCells(node: QuotaNode, annual: number): readonly CellChange[] {
  const { id, months } = node.row;
  const written = months.some((month) => month !== null);
  const parts = written
    ? apportion(
        annual,
        months.map((month) => month ?? 0),
      )
    : null;
  return [
    { row: id, column: 'annual', value: annual },
    // Months that give no proportions follow the season.
    ...months.flatMap((month, at): readonly CellChange[] =>
      month === null ? [] : [{ row: id, column: `m${at + 1}`, value: parts?.[at] ?? null }],
    ),
  ];
}

export interface Scaled {
  /** New ÷ old of those that may move. */
  readonly factor: number;
  readonly cells: readonly CellChange[];
}

/** Unlocked quotas raised or lowered alike so that all nodes together carry `total`; null where none may move. */
export function scaleTo(nodes: readonly QuotaNode[], total: number): Scaled | null {
  const carried = (some: readonly QuotaNode[]): number =>
    some.reduce((sum, node) => sum + (node.annual ?? 0), 0);
  const free = nodes.filter((node) => !node.row.lock && (node.annual ?? 0) > 0);
  const rest = total - (carried(nodes) - carried(free));
  const amounts = apportion(
    rest,
    free.map((node) => node.annual ?? 0),
  );
  if (amounts === null || rest <= 0) return null;
  return {
    factor: rest / carried(free),
    cells: free.flatMap((node, at) => quotaCells(node, Math.round(amounts[at] ?? 0))),
  };
}
