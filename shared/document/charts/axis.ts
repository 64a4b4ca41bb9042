/** How figures are labelled in charts: one unit a chart, named once. */

import type { AxisFormat, ChartPoint } from '../../lib/chart.ts';
import { derived } from '../../plan/derived.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { fiscalMonthName } from '../../values/date-format.ts';
import { formatMoney, formatNumber, minorDigits } from '../../values/number-format.ts';

export interface ChartWords {
  /** Short names of the fiscal months. */
  readonly months: readonly string[];
  readonly count: AxisFormat;
  /** Thousands or millions of the currency, whichever fits the largest figure (minor units). */
  money(largest: number): { readonly axis: AxisFormat; readonly unit: string };
  countPoint(value: number | null): ChartPoint;
  moneyPoint(value: number | null): ChartPoint;
  /** A bar's label in the chart's own unit: `6.00 M`. */
  short(value: number, largest: number): string;
  number(value: number): string;
  amount(value: number): string;
}

export const chartWords = derived((read): ChartWords => {
  const { locale, currency, fiscalStart } = read.from(planSettings);
  const whole = 10 ** minorDigits(currency);
  const scale = (largest: number) =>
    Math.abs(largest) >= 1e6 * whole
      ? {
          divideBy: 1e6 * whole,
          suffix: ' M',
          decimals: Math.abs(largest) >= 1e7 * whole ? 1 : 2,
          unit: strings.figures.money.millions(currency),
        }
      : Math.abs(largest) >= 1e4 * whole
        ? {
            divideBy: 1e3 * whole,
            suffix: ' k',
            decimals: 0,
            unit: strings.figures.money.thousands(currency),
          }
        : { divideBy: whole, suffix: '', decimals: 0, unit: currency };
  const amount = (value: number): string => formatMoney(locale, currency, Math.round(value), 0);
  const number = (value: number): string => formatNumber(locale, value, { maxDecimals: 1 });
  return {
    months: Array.from({ length: 12 }, (_, at) => fiscalMonthName(locale, fiscalStart, at + 1)),
    count: { locale, divideBy: 1, decimals: 0, suffix: '' },
    money: (largest) => {
      const { divideBy, suffix, unit } = scale(largest);
      // The unit stands beside the chart; only millions are marked once more, for their decimals.
      const isMillions = suffix === ' M';
      return {
        axis: { locale, divideBy, decimals: isMillions ? 1 : 0, suffix: isMillions ? suffix : '' },
        unit,
      };
    },
    countPoint: (value) => ({ value, text: value === null ? '–' : number(value) }),
    moneyPoint: (value) => ({ value, text: value === null ? '–' : amount(value) }),
    short: (value, largest) => {
      const { divideBy, suffix, decimals } = scale(largest);
      return `${formatNumber(locale, value / divideBy, { minDecimals: decimals, maxDecimals: decimals })}${suffix}`;
    },
    number,
    amount,
  };
});
