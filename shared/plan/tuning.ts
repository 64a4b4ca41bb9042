/** The thresholds of the checks as the planner has set them (`workbook.tuning`). */
import type { Reader } from './derived.ts';
import { planSettings } from './plan-settings.ts';

/** The planner's threshold, in its own unit (a fraction or times), or the shipped one. */
export const thresholdOf = (read: Reader, key: string, shipped: number): number =>
  read.part('tuning')[key] ?? shipped;

/** Where a check's own tolerance stands: `C06.tolerance`. */
export const toleranceKey = (check: string): string => `${check}.tolerance`;

/** The planner's tolerance for a check (a fraction), else that of the settings. */
export const toleranceOf = (read: Reader, check: string): number =>
  thresholdOf(read, toleranceKey(check), read.from(planSettings).tolerance);
