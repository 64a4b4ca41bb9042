/** Ways out with their consequences: every option is tried on a copy, and all checks run again. */
import { assumptionPairs } from '../plan/pairs.ts';
import { strings } from '../strings/catalogue.ts';
import type { Value } from '../values/value.ts';
import { cellPlace } from '../workbook/cell-place.ts';
import type { SingleChange } from '../workbook/edit.ts';
import type { Workbook } from '../workbook/types.ts';
import { isTypableAt } from '../workbook/usable-at.ts';
import { withAgreed } from './agree.ts';
import type { OptionDraft } from './check.ts';
import type { CheckId, Finding } from './finding.ts';
import { basisOf, hasMoved } from './moved.ts';
import { checkOf, runChecks } from './run-checks.ts';
import { capital, sayIn } from './say.ts';
import { withChanges } from './try-out.ts';

export interface Consequence {
  readonly key: string;
  readonly check: CheckId;
  readonly title: string;
  /** What stands at the right of the list's line; null where the finding is not there. */
  readonly costs: { readonly before: string | null; readonly after: string | null };
  /** Whether its sentence is another one afterwards. */
  readonly isReworded: boolean;
  /** Minor units before and after; null where the finding has no money or is not there. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface Option extends OptionDraft {
  /** Whether this finding is gone afterwards. */
  readonly closesIt: boolean;
  readonly closes: readonly Consequence[];
  readonly opens: readonly Consequence[];
  /** Findings that stay with other figures or another sentence. */
  readonly moves: readonly Consequence[];
  /** All of that in one sentence. */
  readonly effect: string;
}

/** The finding's ways out, those that close it first; one that leaves it as it is and closes nothing is none. */
export function optionsOf(workbook: Workbook, finding: Finding): readonly Option[] {
  const options = draftsOf(workbook, finding)
    .map((draft) => consequencesOf(workbook, finding, draft))
    .filter(({ closes, moves }) => closes.length > 0 || moves.some(({ key }) => key === finding.key));
  return [...options.filter((option) => option.closesIt), ...options.filter((option) => !option.closesIt)];
}

/** Those whose values their places take: a figure that nobody could type is no way out. */
export const draftsOf = (workbook: Workbook, finding: Finding): readonly OptionDraft[] =>
  (checkOf(finding.check)?.options?.(workbook, finding) ?? []).filter(({ changes }) =>
    changes.every((change) =>
      writtenBy(change).every(([place, value]) => isTypableAt(workbook.template, place, value)),
    ),
  );

type Written = readonly [place: string, value: Value];

function writtenBy(change: SingleChange): readonly Written[] {
  switch (change.kind) {
    case 'set-answer':
      return change.value === null ? [] : [[change.key, change.value]];
    case 'set-cells':
      return change.cells.flatMap(({ row, column, value }): readonly Written[] =>
        value === null ? [] : [[cellPlace(change.table, row, column), value]],
      );
    case 'insert-rows':
      return change.rows.flatMap(({ id, cells }) =>
        Object.entries(cells).map(([column, value]): Written => [cellPlace(change.table, id, column), value]),
      );
    default:
      return [];
  }
}

/** One draft, tried out; also for a figure a person types himself. */
export function consequencesOf(workbook: Workbook, finding: Finding, draft: OptionDraft): Option {
  const before = runChecks(workbook);
  const after = runChecks(withOption(workbook, draft));
  const was = new Map(before.map((one) => [one.key, one]));
  const is = new Map(after.map((one) => [one.key, one]));
  const consequence = (one: Finding): Consequence => ({
    key: one.key,
    check: one.check,
    title: one.title,
    costs: { before: was.get(one.key)?.cost ?? null, after: is.get(one.key)?.cost ?? null },
    isReworded: was.get(one.key)?.message !== is.get(one.key)?.message,
    before: was.get(one.key)?.impact.money ?? null,
    after: is.get(one.key)?.impact.money ?? null,
  });
  const closes = before.filter((one) => !is.has(one.key)).map(consequence);
  const opens = after.filter((one) => !was.has(one.key)).map(consequence);
  const moves = after
    .filter((one) => {
      const earlier = was.get(one.key);
      return (
        earlier !== undefined &&
        (earlier.message !== one.message || hasMoved(basisOf(earlier.figures), basisOf(one.figures), 0))
      );
    })
    .map(consequence);
  const closesIt = !is.has(finding.key);
  return { ...draft, closesIt, closes, opens, moves, effect: effectOf(workbook, closes, opens, moves) };
}

/** The workbook with the option taken: an agreement on a pair takes the place of the one before. */
export function withOption(workbook: Workbook, { changes, pair: settled }: OptionDraft): Workbook {
  const pair = settled && assumptionPairs(workbook).find(({ id }) => id === settled.id);
  return settled && pair ? withAgreed(workbook, pair, settled.value) : withChanges(workbook, changes);
}

/** Every finding that is closed, opened or changed, those for information too. */
function effectOf(
  workbook: Workbook,
  closes: readonly Consequence[],
  opens: readonly Consequence[],
  moves: readonly Consequence[],
): string {
  const text = strings.checks.effects;
  const say = sayIn(workbook);
  // The check alone is not enough where some of its findings go another way.
  const paths = [closes, opens, moves];
  const name = (one: Consequence): string =>
    paths.filter((path) => path.some(({ check }) => check === one.check)).length > 1 ||
    (moves.includes(one) && moves.filter(({ check }) => check === one.check).length > 1)
      ? text.named(one.check, one.title)
      : one.check;
  const names = (list: readonly Consequence[]): string => say.list([...new Set(list.map(name))]);
  const moved = moves.flatMap((one): readonly string[] => {
    const { before, after, costs } = one;
    if (after !== null && before !== after)
      return [
        text.moves(name(one), say.money(after), before === null ? 'to' : after < before ? 'falls' : 'rises'),
      ];
    return costs.before !== costs.after ? [text.cost(name(one), costs.before ?? '', costs.after ?? '')] : [];
  });
  const reworded = moves.filter(
    ({ before, after, costs, isReworded }) =>
      isReworded && (after === null || before === after) && costs.before === costs.after,
  );
  const parts = [
    ...(closes.length > 0 ? [text.closes(names(closes))] : []),
    ...(opens.length > 0 ? [text.opens(names(opens))] : []),
    ...moved,
    ...(reworded.length > 0 ? [text.otherFigures(names(reworded), reworded.length)] : []),
  ];
  const [first, ...others] = parts;
  return first === undefined ? text.nothing : `${[capital(first), ...others].join('; ')}.`;
}
