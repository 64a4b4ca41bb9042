/** Quotas set to other amounts, with their months in proportion. */
import { sumOf } from '../numbers/month-sums.ts';
import { quotaFollows } from '../numbers/quota-steps.ts';
import type { QuotaNode } from '../numbers/quota-tree.ts';
import { apportion } from '../numbers/rounding.ts';
import type { CellChange } from '../workbook/edit.ts';
import type { Workbook } from '../workbook/types.ts';

const carriedBy = (nodes: readonly QuotaNode[]): number => sumOf(nodes.map(({ annual }) => annual));

/** Quotas set to amounts of the year (minor units), the written months of each with it. */
export function quotaCells(
  workbook: Workbook,
  amounts: readonly { readonly node: QuotaNode; readonly annual: number }[],
): readonly CellChange[] {
  const years = amounts.map(({ node, annual }) => ({ row: node.row.id, column: 'annual', value: annual }));
  return [...years, ...quotaFollows(workbook, years)];
}

export interface Scaled {
  /** New ÷ old of those that may move. */
  readonly factor: number;
  readonly cells: readonly CellChange[];
}

/** Unlocked quotas raised or lowered alike so that all nodes together carry `total`; null where none may move. */
export function scaleTo(workbook: Workbook, nodes: readonly QuotaNode[], total: number): Scaled | null {
  const free = nodes.filter((node) => !node.row.lock && (node.annual ?? 0) > 0);
  const rest = total - (carriedBy(nodes) - carriedBy(free));
  const amounts = apportion(
    rest,
    free.map((node) => node.annual ?? 0),
  );
  if (amounts === null || rest <= 0) return null;
  return {
    factor: rest / carriedBy(free),
    cells: quotaCells(
      workbook,
      free.map((node, at) => ({ node, annual: Math.round(amounts[at] ?? 0) })),
    ),
  };
}
