/** Each way out of a pair with what the plan comes to at it. */
import { type Option, withOption } from '../../../shared/checks/options.ts';
import { type PairOutcome, pairOutcome } from '../../../shared/checks/pair-outcome.ts';
import { pairWords } from '../../../shared/numbers/pair-words.ts';
import { type AssumptionPair, plainPairs } from '../../../shared/plan/pairs.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import type { Supposed } from '../../state/view-props.ts';

export interface PairChoice {
  readonly option: Option;
  readonly outcome: PairOutcome;
  /** The plan with that value agreed: its figures explain the outcome. */
  readonly supposed: Supposed;
}

/** Empty for a pair that moves no leads (a launch, a priority) and while need or supply is not known. */
export function pairChoices(
  workbook: Workbook,
  pair: AssumptionPair | undefined,
  options: readonly Option[],
): readonly PairChoice[] {
  if (!pair || !plainPairs.some(([id]) => id === pair.id)) return [];
  const { label, value } = pairWords(workbook);
  const choices = options.flatMap((option): readonly PairChoice[] => {
    const over = withOption(workbook, option);
    const outcome = pairOutcome(over);
    const words = strings.explain.ifAgreed(label(pair), value(pair, option.to));
    return outcome ? [{ option, outcome, supposed: { workbook: over, words } }] : [];
  });
  return choices.length === options.length ? choices : [];
}
