/** F14 and F40: what Marketing's promises are worth. The agreement's target is a sum of value, not of raw leads. */
import { median } from '../lib/median.ts';
import { type Deliverable, deliverables, type Handover, handovers } from '../plan/agreement.ts';
import { headlineAssumptions } from '../plan/assumptions.ts';
import { asChoice } from '../plan/cells.ts';
import { derived } from '../plan/derived.ts';
import { isNumber, missing, type Outcome, orMissing } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import { plus, ratioOf, times } from './arithmetic.ts';
import { type FunnelStage, stageValue } from './funnel.ts';
import { newBusinessGoal, sourcedRevenue } from './goal.ts';
import { writtenSum } from './month-sums.ts';

const text = strings.numbers.missing;

/** Metrics of deliverables that are stages of the funnel; pieces and hours have no value in deals. */
export const promisedStages = ['leads', 'mql', 'sql'] as const satisfies readonly FunnelStage[];
export type PromisedStage = (typeof promisedStages)[number];

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
    const stage = asChoice(row.metric ?? undefined, promisedStages);
    const quantity = writtenSum(row.months);
    if (!stage || quantity === null) return [];
    const value = times(stageValue(stage, set), quantity);
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
      : promised.reduce<Outcome>((sum, { value }) => plus(sum, value), 0);
  const ofZero =
    read.from(newBusinessGoal) === 0 ? text.zeroGoal : text.isZero(strings.numbers.assumptions.sourced_pct);
  return { committed, shareOfNeed: ratioOf(committed, read.from(sourcedRevenue.headline), ofZero) };
});

/** MQLs that Marketing promises by fiscal month; null while no deliverable names the month. */
export const promisedMqls = derived((read): readonly (number | null)[] => {
  const months: (number | null)[] = Array(12).fill(null);
  for (const { metric, months: written } of read.from(deliverables.marketing))
    if (metric === 'mql')
      for (const [at, count] of written.entries()) if (count !== null) months[at] = (months[at] ?? 0) + count;
  return months;
});

/** A ratio over the months in which both its figures are written. */
interface Share {
  readonly part: Outcome;
  readonly whole: Outcome;
  readonly ratio: Outcome;
}

/** F40 */
export interface Delivered {
  /** Value handed over ÷ value committed for the same months, fraction. */
  readonly share: Outcome;
  /** Both of it, minor units with a fraction. */
  readonly value: Outcome;
  readonly committed: Outcome;
  /** SAL ÷ MQL, fraction, with both counts. */
  readonly acceptance: Share;
  /** Answered in time ÷ handed over, fraction, with both counts. */
  readonly compliance: Share;
  /** Hours: the median of the months' medians. */
  readonly medianHours: Outcome;
}

export const delivered = derived((read): Delivered => {
  const months = read.from(handovers);
  const promised = read.from(promisedMqls);
  const worth = stageValue('mql', read.from(headlineAssumptions.marketing));
  const over = (part: (one: Handover) => number | null, whole: (one: Handover) => number | null): Share => {
    const known = months.flatMap((one) => {
      const [some, all] = [part(one), whole(one)];
      return some === null || all === null ? [] : [{ some, all }];
    });
    if (known.length === 0) {
      const none = missing(text.nothingDelivered);
      return { part: none, whole: none, ratio: none };
    }
    const some = known.reduce((sum, one) => sum + one.some, 0);
    const all = known.reduce((sum, one) => sum + one.all, 0);
    const ratio: Outcome =
      all <= 0 ? missing(text.nothingHandedOver) : ratioOf(some, all, text.nothingHandedOver);
    return { part: some, whole: all, ratio };
  };
  /** Of the MQLs handed over: more than all of them is a mistake in the figures, not a share. */
  const ofHandedOver = (part: (one: Handover) => number | null): Share => {
    const share = over(part, ({ mql }) => mql);
    const isTooMuch = isNumber(share.ratio) && share.ratio > 1 + 1e-9;
    return isTooMuch ? { ...share, ratio: missing(text.moreThanHandedOver) } : share;
  };
  const handed = over(
    ({ mql }) => mql,
    ({ month }) => promised[month] ?? null,
  );
  return {
    share: handed.ratio,
    value: times(handed.part, worth),
    committed: times(handed.whole, worth),
    acceptance: ofHandedOver(({ sal }) => sal),
    compliance: ofHandedOver(({ inTime }) => inTime),
    medianHours: orMissing(
      median(months.flatMap(({ medianHours }) => medianHours ?? [])),
      text.nothingDelivered,
    ),
  };
});
