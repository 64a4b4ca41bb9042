/** The thresholds a planner may set: what is in force, and which values go together. */
import { planSettings } from '../plan/plan-settings.ts';
import type { Workbook } from '../workbook/types.ts';
import type { Threshold } from './check.ts';

/** As shipped, or the tolerance of the settings: a fraction or a ratio, by the threshold's unit. */
export const shippedThreshold = (workbook: Workbook, { shipped }: Threshold): number =>
  shipped ?? planSettings(workbook).tolerance;

/** The planner's own, else the shipped one. */
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
