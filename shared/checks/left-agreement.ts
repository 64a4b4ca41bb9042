/** Plans that have left what was agreed on a pair: read by the checks of two values and of stale agreements. */
import { derived } from '../plan/derived.ts';
import type { AssumptionPair } from '../plan/pairs.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { type Side, sides } from '../workbook/types.ts';
import { asBasis, hasMoved } from './moved.ts';

export interface LeftSides {
  /** Plans that hold something else than was agreed. */
  readonly unlike: readonly Side[];
  /** Plans that hold something else than when it was agreed. */
  readonly changed: readonly Side[];
}

/** Beyond the tolerance; nothing where nothing is agreed. */
export const leftSides = derived((read) => {
  const { tolerance } = read.from(planSettings);
  return (pair: AssumptionPair): LeftSides => {
    const { agreed } = pair;
    if (!agreed) return { unlike: [], changed: [] };
    // A plan without the row holds nothing, whatever was agreed.
    const settledOf = (side: Side) => (pair.places[side] === null ? null : asBasis(agreed.value));
    const hasLeft = (side: Side, then: number | string | null): boolean =>
      hasMoved({ held: then }, { held: asBasis(pair[side]) }, tolerance);
    return {
      unlike: sides.filter((side) => hasLeft(side, settledOf(side))),
      changed: sides.filter((side) => hasLeft(side, agreed.basis[side] ?? null)),
    };
  };
});
