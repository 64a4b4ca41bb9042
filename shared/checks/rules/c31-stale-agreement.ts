/**
 * C31: inputs changed after a signature or an agreement. Decisions on findings reopen by themselves
 * (register.ts) and are named here once, so that a signed paper never hides them.
 */
import { pairWords } from '../../numbers/pair-words.ts';
import { signatureKeys, signatures } from '../../plan/agreement.ts';
import { derived } from '../../plan/derived.ts';
import { type AssumptionPair, assumptionPairs } from '../../plan/pairs.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { conflictPlace } from '../../template/view-place.ts';
import type { AgreedValue, Side, Workbook } from '../../workbook/types.ts';
import { agreeChanges } from '../agree.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { leftSides } from '../left-agreement.ts';
import { asBasis, hasMoved, isReopened } from '../moved.ts';
import { signedBasis } from '../sign.ts';

const text = strings.checks.c31;
/** Items that the sentence names; the others are counted. */
const NAMED = 5;

interface Item {
  readonly words: string;
  readonly place: string;
}

interface LeftPair {
  readonly pair: AssumptionPair;
  readonly agreed: AgreedValue;
  /** The plan that has left it. */
  readonly side: Side;
}

/** Pairs on which both sides agreed, and of which a plan has held something else since. */
const leftPairs = derived((read): readonly LeftPair[] => {
  const left = read.from(leftSides);
  return read.from(assumptionPairs).flatMap((pair): readonly LeftPair[] => {
    const { agreed } = pair;
    if (!agreed) return [];
    const { unlike, changed } = left(pair);
    // Recorded only, or written back: either way nothing has moved since.
    if (unlike.length === 0 || changed.length === 0) return [];
    const side = unlike.find((one) => changed.includes(one)) ?? unlike[0] ?? 'marketing';
    return [{ pair, agreed, side }];
  });
});

/** What was agreed holds again, or no longer; signatures and decisions are given anew where they stand. */
function options(workbook: Workbook): readonly OptionDraft[] {
  const words = pairWords(workbook);
  return leftPairs(workbook).flatMap(({ pair, agreed }): readonly OptionDraft[] => {
    const value = asBasis(agreed.value);
    const label = words.label(pair);
    if (value === null) return [];
    return [
      {
        id: `restore:${pair.id}`,
        change: text.restore(label, words.value(pair, value)),
        to: value,
        changes: agreeChanges(pair, value),
      },
      {
        id: `withdraw:${pair.id}`,
        change: text.withdraw(label),
        to: null,
        changes: [{ kind: 'agree', pair: pair.id, agreed: null }],
      },
    ];
  });
}

/** `others` are the rules whose findings may have been decided. */
export const c31 = (others: readonly Check[]): Check => ({
  id: 'C31',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => {
    const { tolerance } = read.from(planSettings);
    const words = read.from(pairWords);
    const items = read.from(leftPairs).map(
      ({ pair, side, agreed }): Item => ({
        words: text.agreed(words.label(pair), words.value(pair, agreed.value), words.value(pair, pair[side])),
        place: pair.places[side] ?? 'L2',
      }),
    );
    const seals = read.part('seals');
    const now = read.from(signedBasis);
    const given = read.from(signatures);
    for (const key of signatureKeys) {
      const seal = given.has(key) ? seals[key] : undefined;
      if (seal && hasMoved(seal.basis, now, tolerance))
        items.push({ words: text.signed(text.parties[key]), place: key });
    }
    const decisions = read.part('decisions');
    for (const finding of others.flatMap((rule) => read.from(rule.find))) {
      if (isReopened(decisions[finding.key], finding, tolerance))
        items.push({
          words: text.decided(finding.check, finding.title),
          place: conflictPlace(finding.key),
        });
    }
    if (items.length === 0) return [];
    return [
      {
        check: 'C31',
        key: 'C31',
        severity: 'minor',
        title: text.title(items.length),
        message: text.message(
          items.slice(0, NAMED).map((item) => item.words),
          items.length,
        ),
        impact: noImpact,
        cost: text.cost(items.length),
        figures: { items: items.map((item) => item.place) },
        statements: [],
        places: items.map((item) => item.place),
      },
    ];
  }),
  options,
});
