/** Ways out with their consequences: every option is tried on a copy, and all checks run again. */
import { strings } from '../strings/catalogue.ts';
import type { Change, SingleChange } from '../workbook/edit.ts';
import type { Side, Workbook } from '../workbook/types.ts';
import type { OptionDraft } from './check.ts';
import type { CheckId, Finding } from './finding.ts';
import { basisOf, hasMoved } from './moved.ts';
import { checkOf, runChecks } from './run-checks.ts';
import { sayIn } from './say.ts';
import { withChanges } from './try-out.ts';

export interface Consequence {
  readonly key: string;
  readonly check: CheckId;
  readonly title: string;
  /** Minor units before and after; null where the finding has no money or is not there. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface Option extends OptionDraft {
  /** Whether this finding is gone afterwards. */
  readonly closesIt: boolean;
  readonly closes: readonly Consequence[];
  readonly opens: readonly Consequence[];
  /** Findings that stay with other figures. */
  readonly moves: readonly Consequence[];
  /** All of that in one sentence. */
  readonly effect: string;
}

/** The finding's ways out, those that close it first. */
export function optionsOf(workbook: Workbook, finding: Finding): readonly Option[] {
  const drafts = checkOf(finding.check)?.options?.(workbook, finding) ?? [];
  const options = drafts.map((draft) => consequencesOf(workbook, finding, draft));
  return [...options.filter((option) => option.closesIt), ...options.filter((option) => !option.closesIt)];
}

/** One draft, tried out; also for a figure a person types himself. */
export function consequencesOf(workbook: Workbook, finding: Finding, draft: OptionDraft): Option {
  const before = runChecks(workbook).filter(counts);
  const after = runChecks(withChanges(workbook, draft.changes)).filter(counts);
  const was = new Map(before.map((one) => [one.key, one]));
  const is = new Map(after.map((one) => [one.key, one]));
  const consequence = (one: Finding): Consequence => ({
    key: one.key,
    check: one.check,
    title: one.title,
    before: was.get(one.key)?.impact.money ?? null,
    after: is.get(one.key)?.impact.money ?? null,
  });
  const closes = before.filter((one) => !is.has(one.key)).map(consequence);
  const opens = after.filter((one) => !was.has(one.key)).map(consequence);
  const moves = after
    .filter((one) => {
      const earlier = was.get(one.key);
      return earlier !== undefined && hasMoved(basisOf(earlier.figures), basisOf(one.figures), 0);
    })
    .map(consequence);
  const closesIt = !is.has(finding.key);
  return { ...draft, closesIt, closes, opens, moves, effect: effectOf(workbook, closes, opens, moves) };
}

const counts = (finding: Finding): boolean => finding.severity !== 'info';

function effectOf(
  workbook: Workbook,
  closes: readonly Consequence[],
  opens: readonly Consequence[],
  moves: readonly Consequence[],
): string {
  const text = strings.checks.effects;
  const say = sayIn(workbook);
  const names = (list: readonly Consequence[]): string =>
    say.list([...new Set(list.map((one) => one.check))]);
  const moved = moves
    .filter((one) => one.before !== one.after && one.after !== null)
    .map((one) =>
      text.moves(
        one.check,
        say.money(one.after ?? 0),
        one.before === null ? 'to' : (one.after ?? 0) < one.before ? 'falls' : 'rises',
      ),
    );
  const parts = [
    ...(closes.length > 0 ? [text.closes(names(closes))] : []),
    ...(opens.length > 0 ? [text.opens(names(opens))] : []),
    ...moved,
  ];
  return parts.length > 0 ? `${parts.join('; ')}.` : text.nothing;
}

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

/** Recording a decision, with the option's changes where one was chosen: one step to do and to undo. */
export function decide(finding: Finding, verdict: Verdict, option: OptionDraft | null): Change {
  const decision: SingleChange = {
    kind: 'decide',
    finding: finding.key,
    decision: {
      ...verdict,
      finding: { message: finding.message, severity: finding.severity, money: finding.impact.money },
      basis: basisOf(finding.figures),
    },
  };
  return { kind: 'group', changes: [...(option?.changes ?? []), decision] };
}
