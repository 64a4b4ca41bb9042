/** Whether the two plans differ in a pair, and what that costs in leads, deals and money. */
import { headlineAssumptions, ownAssumptions } from '../plan/assumptions.ts';
import { derived } from '../plan/derived.ts';
import { isNumber, orNull } from '../plan/outcome.ts';
import { type AssumptionPair, type PlainPairId, plainPairs } from '../plan/pairs.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { toleranceOf } from '../plan/tuning.ts';
import { needFor } from './funnel.ts';
import { newBusinessGoal } from './goal.ts';
import { covers, wholeMinor } from './rounding.ts';

export interface PairEffect {
  /** Leads and deals needed when Marketing's set holds this pair as Marketing or as Sales has it. */
  readonly leadsMarketing: number | null;
  readonly leadsSales: number | null;
  readonly dealsMarketing: number | null;
  readonly dealsSales: number | null;
  /** The differences, as amounts. */
  readonly leads: number | null;
  readonly deals: number | null;
  /** Minor units that a lead must bring by Marketing's value, with a fraction. */
  readonly perLead: number | null;
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
      const [dealsMarketing, dealsSales] = [orNull(ours.funnel.deals), orNull(theirs.funnel.deals)];
      const deals = difference(dealsMarketing, dealsSales);
      const perLead =
        leadsMarketing === null || leadsMarketing === 0 || !isNumber(ours.revenue)
          ? null
          : ours.revenue / leadsMarketing;
      // The leads that stand or fall with the pair, at what a lead must bring.
      const money = leads === null || perLead === null ? null : wholeMinor(leads * perLead);
      return [id, { leadsMarketing, leadsSales, dealsMarketing, dealsSales, leads, deals, perLead, money }];
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
