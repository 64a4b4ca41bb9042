/** The conflict register: every finding with what was decided about it, and what has been settled. */
import { type Derived, derived } from '../plan/derived.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { strings } from '../strings/catalogue.ts';
import { recordedDay } from '../workbook/recorded-day.ts';
import type { Decision } from '../workbook/types.ts';
import { type CheckId, checkIds, type Finding, type Severity, severities } from './finding.ts';
import { isDecided, isReopened } from './moved.ts';
import { runChecks } from './run-checks.ts';
import { sayIn } from './say.ts';

export type EntryStatus = 'open' | 'agreed' | 'waived' | 'resolved';

/** "What the team can book: $5,523,300, then $5,198,400" */
export interface Movement {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface RegisterEntry {
  readonly key: string;
  readonly check: CheckId | null;
  readonly severity: Severity;
  readonly status: EntryStatus;
  /** Decided once, and its figures have moved since: it is open again. */
  readonly reopened: boolean;
  /** What has moved since then, as the finding says it; empty where it has no words for it. */
  readonly moved: readonly Movement[];
  /** Said where its due date lies before the plan date: it is late, or was due before it was decided. */
  readonly late: string | null;
  /** null: the finding has gone, its decision stays. */
  readonly finding: Finding | null;
  /** What was decided; while it is open, who has it by when. */
  readonly decision: Decision | null;
  /** The list's line: of the finding, or the one it had when it was decided. */
  readonly title: string;
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
    decision?.due != null && (stands || decision.due < recordedDay(decision)) ? lateness(decision.due) : null;
  const current = findings.map((finding): RegisterEntry => {
    const decision = decisions[finding.key] ?? null;
    const reopened = isReopened(decision, finding, tolerance);
    return {
      key: finding.key,
      check: finding.check,
      severity: finding.severity,
      status: decision === null || reopened ? 'open' : decision.status,
      reopened,
      moved: decision && reopened ? movedIn(finding, decision) : [],
      late: late(decision, true),
      finding,
      decision,
      title: finding.title,
      message: finding.message,
      money: finding.impact.money,
    };
  });
  const standing = new Set(findings.map((finding) => finding.key));
  const gone = Object.entries(decisions)
    // Nothing was decided about an open one: when its finding goes, there is nothing to keep in view.
    .filter(([key, decision]) => !standing.has(key) && isDecided(decision))
    .map(
      ([key, decision]): RegisterEntry => ({
        key,
        check: checkIds.find((id) => key === id || key.startsWith(`${id}:`)) ?? null,
        severity: asSeverity(decision.finding.severity),
        status: 'resolved',
        reopened: false,
        moved: [],
        late: late(decision, false),
        finding: null,
        decision,
        title: decision.finding.title ?? decision.finding.message,
        message: decision.finding.message,
        money: decision.finding.money,
      }),
    );
  return [...current, ...gone.sort((one, other) => (one.key < other.key ? -1 : 1))];
});

/** The figures of the finding's two sides that are others now, by what they are called. */
function movedIn(finding: Finding, { finding: then }: Decision): readonly Movement[] {
  return finding.statements.flatMap(({ label, value }, at): readonly Movement[] => {
    const before = then.statements?.[at];
    return before && before.label === label && before.value !== value
      ? [{ label, before: before.value, after: value }]
      : [];
  });
}

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
