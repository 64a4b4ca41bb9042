/** The conflict register: every finding with what was decided about it, and what has been settled. */
import { type Derived, derived } from '../plan/derived.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { strings } from '../strings/catalogue.ts';
import type { Decision } from '../workbook/types.ts';
import { type CheckId, checkIds, type Finding, type Severity, severities } from './finding.ts';
import { basisOf, hasMoved } from './moved.ts';
import { runChecks } from './run-checks.ts';
import { sayIn } from './say.ts';

export type EntryStatus = 'open' | 'agreed' | 'waived' | 'resolved';

export interface RegisterEntry {
  readonly key: string;
  readonly check: CheckId | null;
  readonly severity: Severity;
  readonly status: EntryStatus;
  /** Decided once, and its figures have moved since: it is open again. */
  readonly reopened: boolean;
  /** Said where its due date lies before the plan date: it is late, or was due before it was decided. */
  readonly late: string | null;
  /** null: the finding has gone, its decision stays. */
  readonly finding: Finding | null;
  readonly decision: Decision | null;
  /** The finding's sentence, or the one it had when it was decided. */
  readonly message: string;
  /** Minor units. */
  readonly money: number | null;
}

/** The sentence about a due date (`YYYY-MM-DD`) before the plan date; null where there is nothing to say. */
export const latenessOf = derived((read) => {
  const { planDate } = read.from(planSettings);
  const say = read.from(sayIn);
  return (due: string | null): string | null =>
    due === null || planDate === null || due >= planDate
      ? null
      : strings.conflicts.late(say.date(due), say.date(planDate));
});

const asSeverity = (text: string): Severity => severities.find((one) => one === text) ?? 'minor';

export const register: Derived<readonly RegisterEntry[]> = derived((read) => {
  const findings = read.from(runChecks);
  const decisions = read.part('decisions');
  const { tolerance } = read.from(planSettings);
  const lateness = read.from(latenessOf);
  const late = (decision: Decision | null, stands: boolean): string | null =>
    decision?.due != null && (stands || decision.due < decision.at.slice(0, 10))
      ? lateness(decision.due)
      : null;
  const current = findings.map((finding): RegisterEntry => {
    const decision = decisions[finding.key] ?? null;
    const reopened = decision !== null && hasMoved(decision.basis, basisOf(finding.figures), tolerance);
    return {
      key: finding.key,
      check: finding.check,
      severity: finding.severity,
      status: decision === null || reopened ? 'open' : decision.status,
      reopened,
      late: late(decision, true),
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
        late: late(decision, false),
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
