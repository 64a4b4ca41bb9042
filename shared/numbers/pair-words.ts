/** How a pair and its values are written in sentences and tables. */
import { derived } from '../plan/derived.ts';
import { type AssumptionPair, pairSubject } from '../plan/pairs.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { strings } from '../strings/catalogue.ts';
import { sectionAt } from '../template/find.ts';
import { formatDate } from '../values/date-format.ts';
import { formatMoney, formatNumber, formatPercent } from '../values/number-format.ts';

export interface PairWords {
  /** "Average deal", "Priority of Public sector". */
  label(pair: AssumptionPair): string;
  value(pair: AssumptionPair, value: unknown): string;
  /** "$6,000 a deal", "2.5 points". */
  difference(pair: AssumptionPair): string;
  /** "M9" of a place; '' where the plan has none. */
  section(place: string | null): string;
}

export const pairWords = derived((read): PairWords => {
  const { locale, currency, firstDay, isYearKnown } = read.from(planSettings);
  const subject = read.from(pairSubject);
  const template = read.template();
  const text = strings.numbers.pairs;
  const money = (minor: number): string => formatMoney(locale, currency, minor);
  const value = (pair: AssumptionPair, held: unknown): string => {
    if (held === null || held === undefined) return strings.values.blank;
    if (typeof held !== 'number') {
      if (pair.kind !== 'date' || typeof held !== 'string') return String(held);
      const date = formatDate(locale, held);
      return isYearKnown && held <= firstDay ? text.allYear(date) : date;
    }
    if (pair.kind === 'money') return money(held);
    if (pair.kind === 'pct') return formatPercent(locale, held);
    return pair.kind === 'days' ? text.days(formatNumber(locale, held)) : formatNumber(locale, held);
  };
  const plainLabels: Readonly<Record<string, string>> = strings.numbers.assumptions;
  return {
    value,
    label: (pair) =>
      pair.kind === 'priority'
        ? text.priority(subject(pair))
        : pair.kind === 'date'
          ? text.launch(subject(pair))
          : pair.kind === 'words'
            ? text.meaning(subject(pair))
            : (plainLabels[pair.id] ?? pair.id),
    difference: (pair) => {
      const { marketing, sales } = pair;
      if (typeof marketing !== 'number' || typeof sales !== 'number') return text.differ;
      const gap = Math.abs(marketing - sales);
      if (pair.kind === 'money') return text.aDeal(money(gap));
      if (pair.kind === 'pct') return text.points(formatNumber(locale, gap * 100, { maxDecimals: 2 }));
      return pair.kind === 'days'
        ? text.days(formatNumber(locale, gap))
        : text.ranks(formatNumber(locale, gap));
    },
    section: (place) => (place === null ? '' : (sectionAt(template, place)?.id ?? '')),
  };
});
