/** F10–F12 and the opening pipeline: what is open against what is still to be sold. */
import { headlineAssumptions } from '../plan/assumptions.ts';
import { derived } from '../plan/derived.ts';
import { isNumber, type Missing, missing, type Outcome, orMissing } from '../plan/outcome.ts';
import { openingPipeline, openPipeline } from '../plan/sales-targets.ts';
import { strings } from '../strings/catalogue.ts';
import { less, ratioOf, rounded, times } from './arithmetic.ts';
import { pipelineNeed } from './funnel.ts';
import { newBusinessGoal, sourcedRevenue } from './goal.ts';
import { sumOf, writtenSum } from './month-sums.ts';
import { byMonth, season } from './seasonality.ts';
import { bookedByMonth } from './tracking.ts';

const text = strings.numbers.missing;

/** Σ of the open pipeline entered by month and segment, minor units; null where none is entered. */
export const openTotal = derived((read): number | null =>
  writtenSum(read.from(openPipeline).map(({ open }) => open)),
);

/** F12: minor units a day. */
export const velocity = derived((read): Outcome => {
  const { values } = read.from(headlineAssumptions.sales);
  const won = times(read.from(pipelineNeed).pipeline, values.conv_opp_won.value);
  return ratioOf(won, values.cycle_days.value, text.isZero(strings.numbers.assumptions.cycle_days));
});

export interface OpeningCover {
  /** Marketing-sourced goal of the first `lag` months, minor units. */
  readonly need: Outcome;
  /** F11: opening pipeline × the win rate that counts for pipeline, minor units. */
  readonly funded: Outcome;
  /** Need − funded, minor units; positive is short. */
  readonly unfunded: Outcome;
  /** Months that only the opening pipeline can feed. */
  readonly months: Outcome;
}

const sourcedMonthsOf = (revenue: typeof sourcedRevenue.headline) =>
  derived((read): readonly number[] | Missing => byMonth(rounded(read.from(revenue)), read.from(season)));

/** What Marketing must source by fiscal month, minor units: the headline, and by Sales' own values. */
export const sourcedByMonth = {
  headline: sourcedMonthsOf(sourcedRevenue.headline),
  sales: sourcedMonthsOf(sourcedRevenue.sales),
};

export const openingCover = derived((read): OpeningCover => {
  const months = read.from(sourcedByMonth.headline);
  const { lag } = read.from(headlineAssumptions.marketing);
  const win = read.from(headlineAssumptions.sales).values.conv_opp_won.value;
  const open = orMissing(read.from(openingPipeline).marketing, text.blank(strings.numbers.openingPipeline));
  const need: Outcome = 'missing' in months ? months : isNumber(lag) ? sumOf(months.slice(0, lag)) : lag;
  const funded = rounded(times(open, win));
  return { need, funded, unfunded: less(need, funded), months: lag };
});

/** What is booked so far, minor units; 0 before the year. */
export const bookedSoFar = derived((read): number => sumOf(read.from(bookedByMonth)));

/** What is still to be sold, minor units: before the year the whole goal. */
export const remainingGoal = derived(
  (read): Outcome => less(read.from(newBusinessGoal), read.from(bookedSoFar)),
);

const openNow = derived((read): Outcome => orMissing(read.from(openTotal), text.noOpenPipeline));

/** F10: open pipeline ÷ what is still to be sold. */
export const coverageNow = derived((read): Outcome => {
  const remaining = read.from(remainingGoal);
  return isNumber(remaining) && remaining <= 0
    ? missing(text.nothingLeft)
    : ratioOf(read.from(openNow), remaining, text.nothingLeft);
});

export interface OpenForecast {
  /** F11: open pipeline × win rate, minor units. */
  readonly expected: Outcome;
  /** What is still to be sold − expected; positive is short. */
  readonly gap: Outcome;
}

/** F11 by the win rate that counts for pipeline. */
export const openForecast = derived((read): OpenForecast => {
  const win = read.from(headlineAssumptions.sales).values.conv_opp_won.value;
  const expected = rounded(times(read.from(openNow), win));
  return { expected, gap: less(read.from(remainingGoal), expected) };
});
