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
  if (entered.every((weight) => weight === null)) {
    const index = read.from(seasonalIndex);
    return index ? { weights: index, source: 'history' } : { weights: Array(12).fill(1), source: 'even' };
  }
  const { locale, fiscalStart } = read.from(planSettings);
  const nameOf = (fiscalMonth: number) => fiscalMonthName(locale, fiscalStart, fiscalMonth, 'long');
  if (doubled !== null) return missing(strings.numbers.missing.doubledWeight(nameOf(doubled)));
  const weights: number[] = [];
  for (const [at, weight] of entered.entries()) {
    const month = nameOf(at + 1);
    if (weight === null) return missing(strings.numbers.missing.blankWeight(month));
    if (weight < 0) return missing(strings.numbers.missing.negativeWeight(month));
    weights.push(weight);
  }
  return weights.some((weight) => weight > 0)
    ? { weights, source: 'entered' }
    : missing(strings.numbers.missing.noWeights);
});

/** The months of an annual figure by the season; they add up to it. */
export function byMonth(annual: Outcome, spread: Season | Missing): readonly number[] | Missing {
  if (!isNumber(annual)) return annual;
  if ('missing' in spread) return spread;
  return apportion(annual, spread.weights) ?? missing(strings.numbers.missing.tooLarge);
}

/** The new-business goal by month, minor units. */
export const goalByMonth = derived((read) => byMonth(read.from(newBusinessGoal), read.from(season)));
