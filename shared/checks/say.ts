/** Figures as words in the workbook's locale and currency, for the sentences of findings and options. */
import { shownSupply } from '../numbers/rounding.ts';
import { derived } from '../plan/derived.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { strings } from '../strings/catalogue.ts';
import { sectionAt } from '../template/find.ts';
import { formatDate, formatMonth, monthName } from '../values/date-format.ts';
import {
  formatMoney,
  formatNumber,
  formatPercent,
  formatTimes,
  minorDigits,
  roundedTo,
} from '../values/number-format.ts';

export interface Say {
  /** Minor units: `$360,000`; decimals only where there are cents. */
  money(minor: number): string;
  /** The same rounded to the unit that amounts are shown in: for figures, not for findings and ways out. */
  shown(minor: number): string;
  /** A need, or what is written; at most one decimal where it is not whole. */
  count(figure: number): string;
  /** What is supplied, or beyond the need: whole, rounded down, where the policy counts whole units. */
  supplied(figure: number): string;
  /** What a supply is short of its need: as many whole units as stand between the two as shown. */
  missing(gap: number): string;
  /** Fraction: `92.06 %`, at most two decimals. */
  percent(fraction: number): string;
  /** Fraction of a whole that is short or over: `7.9 %`, `4.0 %`. */
  share(fraction: number): string;
  /** `1.20×` */
  times(ratio: number): string;
  /** `YYYY-MM-DD` */
  date(date: string): string;
  /** `YYYY-MM` with its year. */
  month(month: string): string;
  /** Fiscal month 0–11 by name alone. */
  monthName(index: number): string;
  /** Ascending fiscal months 0–11, neighbours together: "January to July and September". */
  monthSpans(indices: readonly number[]): string;
  /** "March, June and July" */
  list(items: readonly string[]): string;
  /** The section a place stands in, by its id: "M9"; '' for a place the template does not have. */
  section(place: string): string;
  /** Minor units in one unit of the currency: 100 for dollars, 1 for yen. */
  readonly minorUnits: number;
}

export const sayIn = derived((read): Say => {
  const { locale, currency, months, roundingUnit, unitPolicy } = read.from(planSettings);
  const template = read.template();
  const nameOf = (index: number): string =>
    monthName(locale, Number((months[index] ?? '2000-01').slice(-2)), 'long');
  const money = (minor: number): string => formatMoney(locale, currency, Math.round(minor));
  const count = (figure: number): string => formatNumber(locale, figure, { maxDecimals: 1 });
  return {
    money,
    shown: (minor) => money(roundedTo(roundingUnit, minor)),
    count,
    supplied: (figure) => count(shownSupply(unitPolicy, figure)),
    missing: (gap) => count(0 - shownSupply(unitPolicy, 0 - gap)),
    percent: (fraction) => formatPercent(locale, fraction),
    share: (fraction) => formatPercent(locale, fraction, 1, 1),
    times: (ratio) => formatTimes(locale, ratio),
    date: remembered((date) => formatDate(locale, date)),
    month: remembered((month) => formatMonth(locale, month)),
    monthName: nameOf,
    monthSpans: (indices) =>
      strings.words.list(
        spansOf(indices).map(([from, to]) =>
          from === to ? nameOf(from) : strings.values.span(nameOf(from), nameOf(to)),
        ),
      ),
    list: strings.words.list,
    section: (place) => sectionAt(template, place)?.id ?? '',
    minorUnits: 10 ** minorDigits(currency),
  };
});

/** Parts that may stand anywhere, at the beginning of a sentence. */
export const capital = (sentence: string): string =>
  `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;

/** Neighbours as first and last. */
function spansOf(indices: readonly number[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const index of indices) {
    const last = spans.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else spans.push([index, index]);
  }
  return spans;
}

/** Months and days come again in sentence after sentence, and writing one takes longer than finding it. */
function remembered(write: (date: string) => string): (date: string) => string {
  const written = new Map<string, string>();
  return (date) => {
    let text = written.get(date);
    if (text === undefined) {
      text = write(date);
      written.set(date, text);
    }
    return text;
  };
}
