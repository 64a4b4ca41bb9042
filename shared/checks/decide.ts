/** What was decided about a finding, and what of the finding a decision keeps. */
import type { Change, SingleChange } from '../workbook/edit.ts';
import type { Decision, Side, Workbook } from '../workbook/types.ts';
import type { Finding } from './finding.ts';
import { basisOf } from './moved.ts';
import { checkOf } from './run-checks.ts';
import { withChanges } from './try-out.ts';

/** The same finding as another workbook has it; undefined where it has gone there. */
const findingAgain = (workbook: Workbook, finding: Finding): Finding | undefined =>
  checkOf(finding.check)
    ?.find(workbook)
    .find((one) => one.key === finding.key);

/** The finding for print when it has gone. */
export const rememberedOf = (finding: Finding): Decision['finding'] => ({
  title: finding.title,
  message: finding.message,
  severity: finding.severity,
  money: finding.impact.money,
});

/** The decision as one on what the finding says; the words it is remembered by stay those of `decision`. */
const decidedOn = (standing: Finding, decision: Decision): Decision => ({
  ...decision,
  finding: {
    ...decision.finding,
    statements: standing.statements.map(({ label, value }) => ({ label, value })),
  },
  basis: basisOf(standing.figures),
});

export interface Verdict {
  /** What was decided, in words. */
  readonly decision: string;
  readonly rationale: string;
  readonly status: 'agreed' | 'waived';
  readonly owner: string | null;
  readonly due: string | null;
  readonly by: string;
  readonly side: Side | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * Recording a decision together with the changes it brings: one step to do and to undo. It rests on what the
 * finding says after them, so that a decision never overtakes itself.
 */
export function decide(
  workbook: Workbook,
  finding: Finding,
  verdict: Verdict,
  changes: readonly SingleChange[] = [],
): Change {
  const standing = findingAgain(withChanges(workbook, changes), finding) ?? finding;
  const decision = decidedOn(standing, { ...verdict, finding: rememberedOf(finding), basis: {} });
  const record: SingleChange = { kind: 'decide', finding: finding.key, decision };
  return { kind: 'group', changes: [...changes, record] };
}
