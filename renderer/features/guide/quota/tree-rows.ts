/** Which nodes are shown, and where each stands in the tree. */
import type { QuotaNode } from '../../../../shared/numbers/quota-tree.ts';
import type { GridBranch } from '../../../ui/grid/types.ts';

/** Something above it is folded. */
export function isHidden(node: QuotaNode, folded: ReadonlySet<string>): boolean {
  for (let above = node.parent; above; above = above.parent) if (folded.has(above.row.id)) return true;
  return false;
}

export function branchOf(
  node: QuotaNode | undefined,
  roots: readonly QuotaNode[],
  folded: ReadonlySet<string>,
): GridBranch {
  if (!node) return { level: 1, expanded: null, position: 1, size: 1 };
  const siblings = node.parent?.children ?? roots;
  return {
    level: node.depth + 1,
    expanded: node.children.length === 0 ? null : !folded.has(node.row.id),
    position: siblings.indexOf(node) + 1,
    size: siblings.length,
  };
}
