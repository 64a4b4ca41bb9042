/** What is left to decide in the quota tree: where two sides of it say different things. */
import { derived } from '../plan/derived.ts';
import { salesRules } from '../plan/sales-team.ts';
import { sumOf } from './month-sums.ts';
import { isLocked, overAssignmentOf } from './quota-rolling.ts';
import { type QuotaNode, quotaTree } from './quota-tree.ts';
import { wholeMinor } from './rounding.ts';

export type QuotaOpen = {
  readonly node: QuotaNode;
  /** Minor units that stand against each other; 0 where no amounts do. */
  readonly carried: number;
  readonly own: number;
} & (
  | {
      /** Its locked children carry more than it passes on. */
      readonly kind: 'over_locked';
      readonly locked: readonly QuotaNode[];
    }
  /** It is locked, and its children carry something else. */
  | { readonly kind: 'locked' }
  /** Its written months are not its year. */
  | { readonly kind: 'months' }
  /** Its children carry less than it does. */
  | { readonly kind: 'short' }
  /** There is no data for the basis it is split by. */
  | { readonly kind: 'basis' }
  /** Somebody does not accept it. */
  | { readonly kind: 'disputed' }
);

const order: readonly QuotaOpen['kind'][] = ['over_locked', 'locked', 'months', 'short', 'basis', 'disputed'];

/** The gravest first, of equal ones the largest. */
export const quotaOpen = derived((read): readonly QuotaOpen[] => {
  const rules = read.from(salesRules);
  const open = read.from(quotaTree).nodes.flatMap((node): readonly QuotaOpen[] => {
    const found: QuotaOpen[] = [];
    const { annual, row, children } = node;
    const own = annual ?? 0;
    if (node.isOverLocked) {
      const locked = children.filter(isLocked);
      const carried = sumOf(locked.map(({ entered }) => entered));
      found.push({ kind: 'over_locked', node, locked, carried, own: node.topDown ?? 0 });
    } else if (annual !== null && node.childrenTotal !== null) {
      const over = overAssignmentOf(children[0]?.level ?? 'person', rules);
      const carried = node.childrenTotal;
      if (row.lock && carried !== wholeMinor(own * (1 + over)))
        found.push({ kind: 'locked', node, carried, own });
      else if (carried < own) found.push({ kind: 'short', node, carried, own });
    }
    const months = sumOf(node.months);
    if (annual !== null && node.months.some((month) => month !== null) && months !== own)
      found.push({ kind: 'months', node, carried: months, own });
    if (node.noBasis !== null) found.push({ kind: 'basis', node, carried: 0, own: 0 });
    if (row.status === 'disputed') found.push({ kind: 'disputed', node, carried: own, own });
    return found;
  });
  const size = ({ carried, own }: QuotaOpen): number => Math.abs(carried - own);
  return open.sort(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || size(other) - size(one),
  );
});
