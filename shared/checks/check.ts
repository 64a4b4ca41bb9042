/** What a rule is: it finds, and it may offer ways out. One file a rule in `rules/`. */
import type { Derived, Reader } from '../plan/derived.ts';
import { derived } from '../plan/derived.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { strings } from '../strings/catalogue.ts';
import type { SingleChange } from '../workbook/edit.ts';
import type { Workbook } from '../workbook/types.ts';
import type { CheckId, Finding, Severity } from './finding.ts';

/** A way out: changes of the workbook as one step. Its consequences are recomputed elsewhere (options.ts). */
export interface OptionDraft {
  /** Unique in the finding: `budget`, `conv_lead_mql`. */
  readonly id: string;
  /** What is changed, imperative, with the new figure: "Raise the channels' budget by $55,556". */
  readonly change: string;
  /** The figure or text the lever is set to: minor units, fraction, date, name; null where there is none. */
  readonly to: number | string | null;
  readonly changes: readonly SingleChange[];
  /** The pair it settles, where it is an agreement on one. */
  readonly pair?: { readonly id: string; readonly value: number | string };
}

export interface Threshold {
  /** Where the planner's own stands in `workbook.tuning`: the check's id, for a second one with its name (`C20.alarm`). */
  readonly key: string;
  /** As shipped; null: the tolerance of the settings. */
  readonly shipped: number | null;
  readonly unit: 'pct' | 'times';
  /** The key of a threshold that it cannot lie below. */
  readonly from?: string;
  /** What it means, for the settings of the check. */
  readonly label: string;
}

export interface Check {
  readonly id: CheckId;
  readonly severity: Severity;
  /** "Lead supply and demand" */
  readonly name: string;
  /** What a planner may set anew in "All checks". */
  readonly thresholds?: readonly Threshold[];
  readonly find: Derived<readonly Finding[]>;
  /** Found by goal seek; only those that close the finding or part of it. */
  readonly options?: (workbook: Workbook, finding: Finding) => readonly OptionDraft[];
}

/** The planner's threshold or the shipped one. */
export const thresholdOf = (read: Reader, key: string, shipped: number): number =>
  read.part('tuning')[key] ?? shipped;

/** The planner's tolerance for this check, else that of the settings. */
export const toleranceOf = (read: Reader, id: CheckId): number =>
  thresholdOf(read, toleranceKey(id), read.from(planSettings).tolerance);

/** The threshold of a check that compares within the tolerance. */
export const ownTolerance = (id: CheckId): Threshold => ({
  key: toleranceKey(id),
  shipped: null,
  unit: 'pct',
  label: strings.checks.tolerance,
});

/**
 * The same for a check that checks.md does not grant the general tolerance: exact as shipped, and a planner may
 * allow some.
 */
export const exactTolerance = (id: CheckId): Threshold => ({ ...ownTolerance(id), shipped: 0 });
export const exactToleranceOf = (read: Reader, id: CheckId): number => thresholdOf(read, toleranceKey(id), 0);

const toleranceKey = (id: CheckId): string => `${id}.tolerance`;

/** A check whose fields are blank is silent: `find` returns nothing then. */
export const finds = (find: (read: Reader) => readonly Finding[]): Derived<readonly Finding[]> =>
  derived(find);
