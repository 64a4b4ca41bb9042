/** The conflict register: every finding with what was decided about it, and what has been settled. */
import { type Derived, derived } from '../plan/derived.ts';
import { planSettings } from '../plan/plan-settings.ts';
import type { Decision } from '../workbook/types.ts';
import { type CheckId, checkIds, type Finding, type Severity, severities } from './finding.ts';
import { basisOf, hasMoved } from './moved.ts';
import { runChecks } from './run-checks.ts';

export type EntryStatus = 'open' | 'agreed' | 'waived' | 'resolved';

export interface RegisterEntry {
  readonly key: string;
  readonly check: CheckId | null;
  readonly severity: Severity;
  readonly status: EntryStatus;
  /** Decided once, and its figures have moved since: it is open again. */
  readonly reopened: boolean;
  /** null: the finding has gone, its decision stays. */
  readonly finding: Finding | null;
  readonly decision: Decision | null;
  /** The finding's sentence, or the one it had when it was decided. */
  readonly message: string;
  /** Minor units. */
  readonly money: number | null;
}

const asSeverity = (text: string): Severity => severities.find((one) => one === text) ?? 'minor';

export const register: Derived<readonly RegisterEntry[]> = derived((read) => {
  const findings = read.from(runChecks);
  const decisions = read.part('decisions');
  const { tolerance } = read.from(planSettings);
  const current = findings.map((finding): RegisterEntry => {
    const decision = decisions[finding.key] ?? null;
    const reopened = decision !== null && hasMoved(decision.basis, basisOf(finding.figures), tolerance);
    return {
      key: finding.key,
      check: finding.check,
      severity: finding.severity,
      status: decision === null || reopened ? 'open' : decision.status,
      reopened,
      finding,
      decision,
      message: finding.message,
      money: finding.impact.money,
    };
  });
  const standing = new Set(findings.map((finding) => finding.key));
  const gone = Object.entries(decisions)
    .filter(([key]) => !standing.has(key))
    .map(
      ([key, decision]): RegisterEntry => ({
        key,
        check: checkIds.find((id) => key === id || key.startsWith(`${id}:`)) ?? null,
        severity: asSeverity(decision.finding.severity),
        status: 'resolved',
        reopened: false,
        finding: null,
        decision,
        message: decision.finding.message,
        money: decision.finding.money,
      }),
    );
  return [...current, ...gone.sort((one, other) => (one.key < other.key ? -1 : 1))];
});

/** "Largest": by money, then severity, then number; info is never a conflict. */
export const bySize = (one: RegisterEntry, other: RegisterEntry): number =>
  (other.money ?? -1) - (one.money ?? -1) ||
  severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
  one.key.localeCompare(other.key);

/** What is still to be settled, largest first. */
export const openConflicts: Derived<readonly RegisterEntry[]> = derived((read) =>
  read
    .from(register)
    .filter((entry) => entry.status === 'open' && entry.severity !== 'info')
    .sort(bySize),
);
