/** F26: how the year spreads over its months. */
import { derived } from '../plan/derived.ts';
import { isNumber, type Missing, missing, type Outcome } from '../plan/outcome.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { historyMonths, seasonalWeights } from '../plan/sales-targets.ts';
import { strings } from '../strings/catalogue.ts';
import { fiscalMonthName } from '../values/date-format.ts';
import { newBusinessGoal } from './goal.ts';
import { apportion } from './rounding.ts';

export interface Season {
  /** Twelve weights; they need not add up to 1. */
  readonly weights: readonly number[];
  readonly source: 'entered' | 'history' | 'even';
}

/** F26: index by month = mean of the month over the years ÷ mean of all months; null without history. */
export const seasonalIndex = derived((read): readonly number[] | null => {
  const years = read.from(historyMonths).filter((year) => year.months.every((month) => month !== null));
  const means = Array.from({ length: 12 }, (_, at) => mean(years.map((year) => year.months[at] ?? 0)));
  const whole = mean(means);
  return years.length === 0 || whole <= 0 ? null : means.map((month) => month / whole);
});

const mean = (figures: readonly number[]): number =>
  figures.length === 0 ? 0 : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

/** Entered weights; where none is entered the history's, and twelve even months without either. */
export const season = derived((read): Season | Missing => {
  const { weights: entered, doubled } = read.from(seasonalWeights);
  const { locale, fiscalStart } = read.from(planSettings);
  const text = strings.numbers.missing;
  const nameOf = (at: number) => fiscalMonthName(locale, fiscalStart, at + 1, 'long');
  const spread = (weights: readonly number[], source: Season['source']): Season | Missing => {
    const below = weights.findIndex((weight) => weight < 0);
    if (below >= 0) return missing(text.negativeWeight(nameOf(below)));
    return weights.some((weight) => weight > 0) ? { weights, source } : missing(text.noWeights);
  };
  const weights = entered.filter((weight) => weight !== null);
  if (weights.length === 0) {
    const index = read.from(seasonalIndex);
    return index ? spread(index, 'history') : spread(Array(12).fill(1), 'even');
  }
  if (doubled !== null) return missing(text.doubledWeight(nameOf(doubled - 1)));
  return weights.length < 12
    ? missing(text.blankWeight(nameOf(entered.indexOf(null))))
    : spread(weights, 'entered');
});

/** The months of an annual figure by the season; they add up to it. */
export function byMonth(annual: Outcome, spread: Season | Missing): readonly number[] | Missing {
  if (!isNumber(annual)) return annual;
  if ('missing' in spread) return spread;
  return apportion(annual, spread.weights) ?? missing(strings.numbers.missing.tooLarge);
}

/** The new-business goal by month, minor units. */
export const goalByMonth = derived((read) => byMonth(read.from(newBusinessGoal), read.from(season)));
