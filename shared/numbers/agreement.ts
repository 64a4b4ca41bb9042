/** F14 and F40: what Marketing's promises are worth. The agreement's target is a sum of value, not of raw leads. */
import { type Deliverable, deliverables } from '../plan/agreement.ts';
import { headlineAssumptions } from '../plan/assumptions.ts';
import { derived } from '../plan/derived.ts';
import { combine, isNumber, missing, type Outcome } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import { type FunnelStage, stageValue } from './funnel.ts';
import { sourcedRevenue } from './goal.ts';

const text = strings.numbers.missing;

/** Metrics that are stages of the funnel; pieces and hours have no value in deals. */
export const valuedStages: ReadonlyMap<string, Extract<FunnelStage, 'leads' | 'mql' | 'sql'>> = new Map([
  ['leads', 'leads'],
  ['mql', 'mql'],
  ['sql', 'sql'],
]);

/** Σ of the months; null while none is written. */
export const quantityOf = (months: Deliverable['months']): number | null => {
  const written = months.filter((month) => month !== null);
  return written.length === 0 ? null : written.reduce((sum, month) => sum + month, 0);
};

export interface PromisedValue {
  readonly row: Deliverable;
  /** Units of the stage in the year. */
  readonly quantity: number;
  /** F14 × quantity, minor units with a fraction. */
  readonly value: Outcome;
}

/** Marketing's deliverables that are counted in a stage of the funnel. */
export const promisedValues = derived((read): readonly PromisedValue[] => {
  const set = read.from(headlineAssumptions.marketing);
  return read.from(deliverables.marketing).flatMap((row): readonly PromisedValue[] => {
    const stage = valuedStages.get(row.metric ?? '');
    const quantity = quantityOf(row.months);
    if (!stage || quantity === null) return [];
    const value = combine([stageValue(stage, set)], (worth) => worth * quantity, text.tooLarge);
    return [{ row, quantity, value }];
  });
});

export interface AgreementTarget {
  /** Σ of the promised values, minor units with a fraction. */
  readonly committed: Outcome;
  /** Committed ÷ what Marketing must source; below 1 the agreement promises too little. */
  readonly shareOfNeed: Outcome;
}

export const agreementTarget = derived((read): AgreementTarget => {
  const promised = read.from(promisedValues);
  const committed =
    promised.length === 0
      ? missing(text.nothingPromised)
      : promised.reduce<Outcome>(
          (sum, { value }) => combine([sum, value], (one, other) => one + other, text.tooLarge),
          0,
        );
  const needed = read.from(sourcedRevenue.headline);
  return {
    committed,
    shareOfNeed:
      isNumber(needed) && needed <= 0
        ? missing(text.zeroGoal)
        : combine([committed, needed], (have, wanted) => have / wanted, text.tooLarge),
  };
});
