/** The quotas that somebody really carries: the lowest ones written in each branch of the tree. */
import { derived } from '../plan/derived.ts';
import type { Level } from '../plan/sales-targets.ts';
import { sumOf } from './month-sums.ts';
import { type QuotaNode, type QuotaTree, quotaTree } from './quota-tree.ts';

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
    total: sumOf(nodes.map((node) => node.annual)),
    level: nodes.every((node) => node.level === first.level) ? first.level : null,
  };
});

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
