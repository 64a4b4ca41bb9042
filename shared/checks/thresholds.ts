/** Which thresholds a planner may set in "All checks", what they are as shipped, and which go together. */
import type { Reader } from '../plan/derived.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { thresholdOf, toleranceKey } from '../plan/tuning.ts';
import { strings } from '../strings/catalogue.ts';
import type { Workbook } from '../workbook/types.ts';
import type { CheckId } from './finding.ts';

export interface Threshold {
  /** Where the planner's own stands in `workbook.tuning`: the check's id, for a second one with its name (`C20.alarm`). */
  readonly key: string;
  /** As shipped, a fraction for `pct`; null: the tolerance of the settings. */
  readonly shipped: number | null;
  readonly unit: 'pct' | 'times';
  /** The key of a threshold that it cannot lie below. */
  readonly from?: string;
  /** What it means, for the settings of the check. */
  readonly label: string;
}

/** The threshold of a check that compares within the tolerance. */
export const ownTolerance = (id: CheckId): Threshold => ({
  key: toleranceKey(id),
  shipped: null,
  unit: 'pct',
  label: strings.checks.tolerance,
});

/**
 * The same for a check that the general tolerance does not hold for: exact as shipped, and a planner may
 * allow some.
 */
export const exactTolerance = (id: CheckId): Threshold => ({ ...ownTolerance(id), shipped: 0 });
export const exactToleranceOf = (read: Reader, id: CheckId): number => thresholdOf(read, toleranceKey(id), 0);

/** What holds while the planner has set none. */
export const shippedThreshold = (workbook: Workbook, { shipped }: Threshold): number =>
  shipped ?? planSettings(workbook).tolerance;

export const thresholdInForce = (workbook: Workbook, threshold: Threshold): number =>
  workbook.tuning[threshold.key] ?? shippedThreshold(workbook, threshold);

/** The threshold of the same check that a new value of another would not go with: an alarm below its warning. */
export const outOfOrder = (
  workbook: Workbook,
  all: readonly Threshold[],
  { key, from }: Threshold,
  value: number,
): Threshold | undefined =>
  all.find((other) => {
    const held = thresholdInForce(workbook, other);
    return (from === other.key && value < held) || (other.from === key && value > held);
  });
