/** What a pair's difference costs in leads, deals and money, and how its values are written. */
import { headlineAssumptions, ownAssumptions } from '../plan/assumptions.ts';
import { derived } from '../plan/derived.ts';
import { isNumber, orNull } from '../plan/outcome.ts';
import { type AssumptionPair, type PlainPairId, pairSubject, plainPairs } from '../plan/pairs.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { toleranceOf } from '../plan/tuning.ts';
import { strings } from '../strings/catalogue.ts';
import { sectionAt } from '../template/find.ts';
import { formatDate } from '../values/date-format.ts';
import { formatMoney, formatNumber, formatPercent } from '../values/number-format.ts';
import { needFor } from './funnel.ts';
import { newBusinessGoal } from './goal.ts';
import { covers } from './rounding.ts';

export interface PairEffect {
  /** Leads needed when Marketing's set holds this pair as Marketing or as Sales has it. */
  readonly leadsMarketing: number | null;
  readonly leadsSales: number | null;
  /** The differences, as amounts. */
  readonly leads: number | null;
  readonly deals: number | null;
  /** Minor units. */
  readonly money: number | null;
}

/** Only the pair itself is exchanged; everything else stays as the need for leads reads it. */
export const pairEffects = derived((read): ReadonlyMap<string, PairEffect> => {
  const goal = read.from(newBusinessGoal);
  const { unitPolicy } = read.from(planSettings);
  const inForce = read.from(headlineAssumptions.marketing);
  const marketing = read.from(ownAssumptions.marketing);
  const sales = read.from(ownAssumptions.sales);
  const needWith = (id: PlainPairId, from: typeof marketing) => {
    const values = { ...inForce.values, [id]: from.values[id] };
    const share = values.sourced_pct.value;
    const revenue = isNumber(goal) && isNumber(share) ? goal * share : isNumber(goal) ? share : goal;
    return { revenue, funnel: needFor(revenue, { ...inForce, values }, unitPolicy) };
  };
  return new Map(
    plainPairs.map(([id]): [string, PairEffect] => {
      const [ours, theirs] = [needWith(id, marketing), needWith(id, sales)];
      const difference = (one: number | null, other: number | null): number | null =>
        one === null || other === null ? null : Math.abs(one - other);
      const leadsMarketing = orNull(ours.funnel.leads);
      const leadsSales = orNull(theirs.funnel.leads);
      const leads = difference(leadsMarketing, leadsSales);
      const deals = difference(orNull(ours.funnel.deals), orNull(theirs.funnel.deals));
      const deal = orNull(marketing.values.deal_assumption.value);
      const perLead =
        leadsMarketing === null || leadsMarketing === 0 || !isNumber(ours.revenue)
          ? null
          : ours.revenue / leadsMarketing;
      // The leads that stand or fall with the pair, at what a lead must bring.
      const money = leads === null || perLead === null || deal === null ? null : Math.round(leads * perLead);
      return [id, { leadsMarketing, leadsSales, leads, deals, money }];
    }),
  );
});

/** Whether both plans hold a value and the two differ beyond the tolerance. */
export const pairsDiffer = derived((read) => {
  const { firstDay, isYearKnown } = read.from(planSettings);
  // The check's own tolerance, on every screen that compares the two.
  const tolerance = toleranceOf(read, 'C06');
  return ({ kind, marketing, sales }: AssumptionPair): boolean => {
    if (marketing === null || sales === null) return false;
    if (typeof marketing === 'number' && typeof sales === 'number' && kind !== 'priority')
      return !covers(Math.max(marketing, sales), Math.min(marketing, sales), tolerance);
    if (kind === 'date') return isYearKnown && inYear(marketing, firstDay) !== inYear(sales, firstDay);
    return marketing !== sales;
  };
});

/** Whatever was launched before the year is on sale from its first day. */
const inYear = (date: unknown, firstDay: string): string =>
  typeof date === 'string' && date > firstDay ? date : firstDay;

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
  const template = read.template();
  const subject = read.from(pairSubject);
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
