/** What a rule is: it finds, and it may offer ways out. One file a rule in `rules/`. */
import type { Derived, Reader } from '../plan/derived.ts';
import { derived } from '../plan/derived.ts';
import type { SingleChange } from '../workbook/edit.ts';
import type { Workbook } from '../workbook/types.ts';
import type { CheckId, Finding, Severity } from './finding.ts';
import type { Threshold } from './thresholds.ts';

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

/** A check whose fields are blank is silent: `find` returns nothing then. */
export const finds = (find: (read: Reader) => readonly Finding[]): Derived<readonly Finding[]> =>
  derived(find);
