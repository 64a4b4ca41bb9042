/** How a figure explains itself: its value, its formula in words, what goes in and where that stands. */
import { derived } from '../../plan/derived.ts';
import { isNumber, type Outcome } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import {
  formatMoney,
  formatNumber,
  formatPercent,
  formatTimes,
  minorDigits,
  roundedTo,
} from '../../values/number-format.ts';
import type { Workbook } from '../../workbook/types.ts';
import { shownSupply } from '../rounding.ts';

export interface ExplainedInput {
  readonly label: string;
  readonly value: string;
  /** Answer key, `table/row/column`, table or section id where it is written. */
  readonly place?: string;
  /** Another figure it comes from. */
  readonly figure?: string;
}

export interface Explanation {
  readonly id: string;
  readonly label: string;
  /** The figure, or "n/a" with its reason. */
  readonly value: string;
  /** In words: "Deals ÷ Opportunity to won". */
  readonly formula: string;
  /** The number of the formula in the specification of the figures, `F5`; '' for sums. */
  readonly source: string;
  readonly inputs: readonly ExplainedInput[];
  /** Which plan's value counts, or that it is agreed; '' where both plans share it. */
  readonly uses: string;
}

/** `supply`: counted units that are had, or had less needed. */
export type Unit = 'money' | 'rate' | 'count' | 'supply' | 'pct' | 'times' | 'days' | 'months' | 'hours';

/** An outcome as words in the workbook's locale and currency; amounts as they are shown, or as typed. */
export const outcomeWords = derived((read) => {
  const { locale, currency, roundingUnit, unitPolicy } = read.from(planSettings);
  const digits = minorDigits(currency);
  const figure = (value: number, unit: Unit, isTyped: boolean): string => {
    switch (unit) {
      case 'money':
        return formatMoney(locale, currency, roundedTo(isTyped ? 1 : roundingUnit, value));
      case 'rate':
        return formatMoney(locale, currency, value, digits);
      case 'pct':
        return formatPercent(locale, value);
      case 'times':
        return formatTimes(locale, value);
      case 'days':
        return strings.numbers.pairs.days(formatNumber(locale, value));
      case 'months':
        return strings.explain.months(formatNumber(locale, value, { maxDecimals: 1 }));
      case 'hours':
        return strings.explain.hours(formatNumber(locale, value, { maxDecimals: 1 }));
      case 'supply':
        return formatNumber(locale, shownSupply(unitPolicy, value), { maxDecimals: 2 });
      case 'count':
        return formatNumber(locale, value, { maxDecimals: 2 });
    }
  };
  return (outcome: Outcome, unit: Unit, isTyped = false): string =>
    isNumber(outcome)
      ? figure(outcome, unit, isTyped)
      : outcome.missing === strings.values.blank
        ? strings.values.blank
        : strings.values.notAvailable(outcome.missing);
});

/** An input of a figure before it is words. */
export interface Input {
  readonly label: string;
  readonly value: Outcome;
  readonly unit: Unit;
  readonly place?: string;
  readonly figure?: string;
  /** It may stay blank, and then counts as none. */
  readonly isOptional?: true;
}

export function inWords(workbook: Workbook, { value, unit, isOptional, ...rest }: Input): ExplainedInput {
  // What stands in a place of its own is shown as it stands there.
  const words = outcomeWords(workbook)(value, unit, rest.figure === undefined);
  return { ...rest, value: isOptional && !isNumber(value) ? strings.explain.countsAsNone(words) : words };
}
