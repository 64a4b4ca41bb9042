/** The quotas that somebody really carries: the lowest ones written in each branch of the tree. */
import { quotaFollows } from '../numbers/quota-steps.ts';
import { type QuotaNode, type QuotaTree, quotaTree } from '../numbers/quota-tree.ts';
import { apportion } from '../numbers/rounding.ts';
import { derived } from '../plan/derived.ts';
import type { Level } from '../plan/sales-targets.ts';
import type { CellChange } from '../workbook/edit.ts';
import type { Workbook } from '../workbook/types.ts';

export interface AssignedQuotas {
  readonly nodes: readonly QuotaNode[];
  /** Minor units. */
  readonly total: number;
  /** null where branches end at different levels: a person directly under corporate beside departments. */
  readonly level: Level | null;
}

/** null: no node carries a quota. */
export const assignedQuotas = derived((read): AssignedQuotas | null => {
  const nodes = carriers(read.from(quotaTree));
  const [first] = nodes;
  if (!first) return null;
  return {
    nodes,
    total: carriedBy(nodes),
    level: nodes.every((node) => node.level === first.level) ? first.level : null,
  };
});

const carriedBy = (nodes: readonly QuotaNode[]): number =>
  nodes.reduce((sum, node) => sum + (node.annual ?? 0), 0);

/** The company's own figure with nothing under it: others beside it are parts of it that hang nowhere. */
const isWholeCompany = ({ parent, level, children }: QuotaNode): boolean =>
  parent === null && level === 'corporate' && children.length === 0;

/** The lowest nodes with a quota; one without any below it carries its own. */
function carriers({ nodes, roots }: QuotaTree): readonly QuotaNode[] {
  const carrying: QuotaNode[] = [];
  /** Nodes beneath which somebody carries. */
  const above = new Set<QuotaNode>();
  // From the last to the first: whoever stands beneath a node comes before it.
  for (const node of nodes.toReversed()) {
    if (roots.length > 1 && isWholeCompany(node)) continue;
    const isAbove = above.has(node);
    if (!isAbove && node.annual === null) continue;
    if (!isAbove) carrying.push(node);
    if (node.parent) above.add(node.parent);
  }
  return carrying.reverse();
}

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
