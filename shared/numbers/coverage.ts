/** F10–F12 and the opening pipeline: what is open against what is still to be sold. */
import { headlineAssumptions } from '../plan/assumptions.ts';
import { derived } from '../plan/derived.ts';
import { combine, isNumber, type Missing, missing, type Outcome, orMissing } from '../plan/outcome.ts';
import { openingPipeline, openPipeline } from '../plan/sales-targets.ts';
import { strings } from '../strings/catalogue.ts';
import { less, ratioOf, rounded, times } from './arithmetic.ts';
import { pipelineNeed } from './funnel.ts';
import { newBusinessGoal, sourcedRevenue } from './goal.ts';
import { quotaTree } from './quota-tree.ts';
import { wholeMinor } from './rounding.ts';
import { byMonth, season } from './seasonality.ts';
import { tracked } from './tracking.ts';

const text = strings.numbers.missing;

/** Σ of the open pipeline entered by month and segment, minor units; null where none is entered. */
export const openTotal = derived((read): number | null => {
  const rows = read.from(openPipeline).filter((row) => row.open !== null);
  return rows.length === 0 ? null : rows.reduce((sum, row) => sum + (row.open ?? 0), 0);
});

/** F12: minor units a day. */
export const velocity = derived((read): Outcome => {
  const { values } = read.from(headlineAssumptions.sales);
  return combine(
    [
      read.from(pipelineNeed).opportunities,
      values.deal_assumption.value,
      values.conv_opp_won.value,
      values.cycle_days.value,
    ],
    (opportunities, deal, win, days) => (opportunities * deal * win) / days,
    text.isZero(strings.numbers.assumptions.cycle_days),
  );
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

/** What Marketing must source by fiscal month, minor units. */
export const sourcedByMonth = derived((read): readonly number[] | Missing => {
  const sourced = read.from(sourcedRevenue.headline);
  return byMonth(isNumber(sourced) ? wholeMinor(sourced) : sourced, read.from(season));
});

export const openingCover = derived((read): OpeningCover => {
  const months = read.from(sourcedByMonth);
  const { lag } = read.from(headlineAssumptions.marketing);
  const win = read.from(headlineAssumptions.sales).values.conv_opp_won.value;
  const open = orMissing(read.from(openingPipeline).marketing, text.blank(strings.numbers.openingPipeline));
  const need: Outcome =
    'missing' in months
      ? months
      : combine(
          [lag],
          (shift) => months.slice(0, Math.max(0, shift)).reduce((sum, month) => sum + month, 0),
          text.tooLarge,
        );
  const funded = rounded(times(open, win));
  return {
    need,
    funded,
    unfunded: less(need, funded),
    months: lag,
  };
});

/** What the corporate node has booked so far, minor units; 0 before the year. */
export const bookedSoFar = derived((read): number => {
  const corporate = read.from(quotaTree).roots.find((node) => node.level === 'corporate')?.row.id;
  return read.from(tracked).find((one) => one.node === corporate)?.actual ?? 0;
});

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
