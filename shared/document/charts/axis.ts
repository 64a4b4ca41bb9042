/** How figures are labelled in charts: one unit a chart, named once. */
import type { AxisFormat, ChartPoint, Target } from '../../lib/chart.ts';
import { derived } from '../../plan/derived.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { fiscalMonthName } from '../../values/date-format.ts';
import { formatMoney, formatNumber, minorDigits } from '../../values/number-format.ts';

export interface ChartWords {
  /** Short names of the fiscal months. */
  readonly months: readonly string[];
  readonly count: AxisFormat;
  /** Ticks in thousands or millions, whichever fits the largest figure (minor units), and the currency. */
  money(largest: number): { readonly axis: AxisFormat; readonly unit: string };
  /**
   * Writes the counted figures of one chart: with one decimal for all where any has one. At their marks they stand in
   * whole units, unless that made nothing of one of them.
   */
  counts(figures: readonly (number | null)[]): (figure: number | null, sign?: string) => ChartPoint;
  /** `value` in minor units. */
  moneyPoint(value: number | null, target?: Target): ChartPoint;
  /** A bar's label in the unit that `money(largest)` gives the chart, both in minor units: `6.00 M`. */
  short(value: number, largest: number): string;
  /** Minor units rounded to whole units of the currency: `$6,000,000`. */
  amount(minor: number): string;
  /** Minor units a unit of something, to the cent: `$55.56`. */
  rate(minor: number): string;
}

export const chartWords = derived((read): ChartWords => {
  const { locale, currency, fiscalStart } = read.from(planSettings);
  const whole = 10 ** minorDigits(currency);
  const scale = (largest: number) =>
    Math.abs(largest) >= 1e6 * whole
      ? { divideBy: 1e6 * whole, suffix: ' M', decimals: Math.abs(largest) >= 1e7 * whole ? 1 : 2 }
      : Math.abs(largest) >= 1e4 * whole
        ? { divideBy: 1e3 * whole, suffix: ' k', decimals: 0 }
        : { divideBy: whole, suffix: '', decimals: 0 };
  const amount = (minor: number): string => formatMoney(locale, currency, Math.round(minor), 0);
  return {
    months: Array.from({ length: 12 }, (_, at) => fiscalMonthName(locale, fiscalStart, at + 1)),
    count: { locale, divideBy: 1, decimals: 0, suffix: '' },
    money: (largest) => {
      const { divideBy, suffix } = scale(largest);
      return {
        axis: { locale, divideBy, decimals: suffix === ' M' ? 1 : 0, suffix },
        unit: currency,
      };
    },
    counts: (figures) => {
      const known = figures.filter((figure) => figure !== null);
      const digits = known.every((figure) => Number(figure.toFixed(1)) % 1 === 0) ? 0 : 1;
      const atMark = known.some((figure) => figure !== 0 && Math.round(figure) === 0) ? digits : 0;
      return (figure, sign = '') => {
        if (figure === null) return { value: null, text: strings.values.blank };
        const written = (decimals: number): string =>
          `${sign}${formatNumber(locale, figure, { minDecimals: decimals, maxDecimals: decimals })}`;
        return {
          value: figure,
          text: written(digits),
          ...(atMark === digits ? {} : { label: written(atMark) }),
        };
      };
    },
    moneyPoint: (value, target) => ({
      value,
      text: value === null ? strings.values.blank : amount(value),
      ...(target === undefined ? {} : { target }),
    }),
    short: (value, largest) => {
      const { divideBy, suffix, decimals } = scale(largest);
      return `${formatNumber(locale, value / divideBy, { minDecimals: decimals, maxDecimals: decimals })}${suffix}`;
    },
    amount,
    rate: (minor) => formatMoney(locale, currency, Math.round(minor), minorDigits(currency)),
  };
});
