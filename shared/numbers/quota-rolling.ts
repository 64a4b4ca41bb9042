/** F24: child = (parent × (1 + over-assignment of the level) − Σ locked) × weight ÷ Σ unlocked weights. */
import type { Basis, Level, QuotaRow } from '../plan/sales-targets.ts';
import type { SalesRules } from '../plan/sales-team.ts';
import type { BasisWeights, NoBasis, WeightedNode } from './quota-weights.ts';
import { apportionIn, wholeMinor } from './rounding.ts';

/** A node of the tree that is being put together. */
export interface RollingNode extends WeightedNode {
  readonly row: QuotaRow;
  readonly level: Level;
  readonly children: readonly RollingNode[];
  topDown: number | null;
  /** What comes down is whole in the shown unit. */
  isWhole: boolean;
  isOverLocked: boolean;
  splitBy: Basis;
  noBasis: NoBasis | null;
}

/** A locked node keeps what is written: a blank one has nothing to keep. */
export const isLocked = ({ row, entered }: Pick<RollingNode, 'row' | 'entered'>): boolean =>
  row.lock && entered !== null;

/** By how much the children of a level carry more than comes down to them, fraction; nothing stands above corporate. */
export const overAssignmentOf = (level: Level, { overAssignment }: SalesRules): number =>
  level === 'corporate' ? 0 : (overAssignment[level] ?? 0);

/** What shares are made of. */
interface Rolling {
  readonly rules: SalesRules;
  readonly bases: BasisWeights;
  /** Shares are whole multiples of it where what is shared out is. */
  readonly unit: number;
}

/** Fills what comes down to all nodes beneath, level by level. */
export function rollDown(root: RollingNode, rolling: Rolling): void {
  const ahead: RollingNode[] = [root];
  for (const parent of ahead) {
    shareOut(parent, rolling);
    for (const child of parent.children) ahead.push(child);
  }
}

function shareOut(parent: RollingNode, rolling: Rolling): void {
  const { rules, bases, unit } = rolling;
  const { children } = parent;
  if (children.length === 0) return;
  const [first] = children;
  const level = first?.level ?? 'person';
  const raised = (parent.topDown ?? 0) * (1 + overAssignmentOf(level, rules));
  const locked = children.filter(isLocked);
  const free = locked.length === 0 ? children : children.filter((child) => !isLocked(child));
  for (const child of locked) {
    child.topDown = child.entered;
    child.isWhole = isWholeIn(unit, child.entered ?? 0);
  }
  // By what it is made of: a sum that is whole by chance would not be in another currency.
  const isWhole = parent.isWhole && isWholeIn(unit, raised) && locked.every((child) => child.isWhole);
  const rest = wholeMinor(raised) - locked.reduce((total, child) => total + (child.entered ?? 0), 0);
  const asked = parent.row.basis ?? 'equal';
  parent.noBasis = free.length === 0 ? null : bases.missing(asked, free);
  const splitBy = parent.noBasis === null ? asked : 'equal';
  parent.splitBy = splitBy;
  // Locked quotas beyond what comes down leave nothing to share out; less than nothing is no quota.
  parent.isOverLocked = rest < 0 && locked.length > 0;
  const shares = parent.isOverLocked
    ? null
    : apportionIn(
        isWhole ? unit : 1,
        rest,
        free.map((child) => bases.of(splitBy, child)),
      );
  for (const [at, child] of free.entries()) {
    child.isWhole = isWhole;
    child.topDown =
      parent.topDown === null
        ? child.entered
        : (shares?.[at] ?? (parent.isOverLocked ? null : child.entered));
  }
}

/** A multiple of the unit that amounts are shown in, but for floating-point noise. */
export const isWholeIn = (unit: number, amount: number): boolean =>
  Math.abs(amount - unit * Math.round(amount / unit)) <= 1e-12 * Math.abs(amount);
