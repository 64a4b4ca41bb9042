/**
 * A plan's set of assumptions as one whole: a figure uses one plan's
 * set, never a mixture, unless a value is agreed.
 */
import { strings } from '../strings/catalogue.ts';
import { agreedPlace } from '../template/view-place.ts';
import type { Side } from '../workbook/types.ts';
import { asNumber } from './cells.ts';
import { derived } from './derived.ts';
import { isNumber, type Outcome, orMissing } from './outcome.ts';
import { assumptionPairs, type PlainPairId, plainPairs } from './pairs.ts';

/** One assumption with where it came from. */
export interface Assumed {
  readonly value: Outcome;
  readonly from: Side | 'agreed';
  /** Where it is written: in the plan, or where it was agreed. */
  readonly place: string;
}

export interface Assumptions {
  readonly side: Side;
  readonly values: { readonly [P in PlainPairId]: Assumed };
  /** Whole months between creating a lead and closing its deal (F13), never below 0. */
  readonly lag: Outcome;
  /** Whether the lag was entered in S10 or follows from the cycle. */
  readonly lagGiven: boolean;
  /** Where it was entered, or the cycle it follows from. */
  readonly lagPlace: string;
}

const wholeMonths = (months: number): number => Math.max(0, Math.floor(months + 0.5));

/** F13: months between a lead and its deal at a cycle in days, unless the lag is given. */
export const lagOfCycle = (days: number): number => wholeMonths(days / 30);

const setOf = (side: Side, withAgreed: boolean) =>
  derived((read): Assumptions => {
    const pairs = read.from(assumptionPairs);
    const entries = plainPairs.map(([id, , marketingPlace, salesPlace]): [PlainPairId, Assumed] => {
      const pair = pairs.find((one) => one.id === id);
      const own = side === 'marketing' ? pair?.marketing : pair?.sales;
      const place = side === 'marketing' ? marketingPlace : salesPlace;
      const settled = withAgreed ? asNumber(pair?.agreed?.value) : null;
      const blank = strings.numbers.blankAssumption(
        strings.numbers.assumptions[id],
        strings.numbers.sides[side],
      );
      return settled === null
        ? [id, { value: orMissing(asNumber(own ?? undefined), blank), from: side, place }]
        : [id, { value: settled, from: 'agreed', place: agreedPlace(id) }];
    });
    const values = Object.fromEntries(entries) as Assumptions['values'];
    const given = asNumber(read.answer('S10.lag_months'));
    const cycle = values.cycle_days.value;
    return {
      side,
      values,
      lag: given === null ? (isNumber(cycle) ? lagOfCycle(cycle) : cycle) : wholeMonths(given),
      lagGiven: given !== null,
      lagPlace: given === null ? values.cycle_days.place : 'S10.lag_months',
    };
  });

/** What each plan computes with: its own values only. */
export const ownAssumptions: { readonly [S in Side]: ReturnType<typeof setOf> } = {
  marketing: setOf('marketing', false),
  sales: setOf('sales', false),
};

/**
 * What compares the plans and every headline figure computes with: the agreed value where there is one,
 * otherwise Marketing's for demand and supply of leads, Sales' for quotas, pipeline and capacity.
 */
export const headlineAssumptions: { readonly [S in Side]: ReturnType<typeof setOf> } = {
  marketing: setOf('marketing', true),
  sales: setOf('sales', true),
};

/** The headline lag by itself: what follows it alone is not computed again for another deal or rate. */
export const headlineLag = derived((read): Outcome => read.from(headlineAssumptions.marketing).lag);

/** Where that lag is written. */
export const headlineLagPlace = derived((read): string => read.from(headlineAssumptions.marketing).lagPlace);
