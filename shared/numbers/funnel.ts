/** F3–F9 and F14: from money to leads and back, at one set of assumptions. */
import { type Assumptions, headlineAssumptions, ownAssumptions } from '../plan/assumptions.ts';
import { derived } from '../plan/derived.ts';
import { combine, missing, type Outcome } from '../plan/outcome.ts';
import { type PlanSettings, planSettings } from '../plan/plan-settings.ts';
import { strings } from '../strings/catalogue.ts';
import { ratioOf, times } from './arithmetic.ts';
import { newBusinessGoal, sourcedRevenue } from './goal.ts';
import { roundUp } from './rounding.ts';

const text = strings.numbers.missing;

/** From the money end to the lead end, as the need is solved. */
export const funnelStages = ['deals', 'opportunities', 'sql', 'mql', 'leads'] as const;
export type FunnelStage = (typeof funnelStages)[number];
export type Funnel = { readonly [S in FunnelStage]: Outcome };

/** The conversion by which each stage turns into the one nearer to money. */
export const conversionOf = {
  opportunities: 'conv_opp_won',
  sql: 'conv_sql_opp',
  mql: 'conv_mql_sql',
  leads: 'conv_lead_mql',
} as const;

export type Conversion = (typeof conversionOf)[keyof typeof conversionOf];

/** The conversions that lead from a stage to a won deal, the stage's own first. */
export function conversionsFrom(stage: FunnelStage): readonly Conversion[] {
  const steps = funnelStages.slice(
    1,
    funnelStages.indexOf(stage) + 1,
  ) as readonly (keyof typeof conversionOf)[];
  return steps.toReversed().map((step) => conversionOf[step]);
}

/** F3–F5 and F7: what `revenue` (minor units) needs at every stage; rounded up at each under `ceil`. */
export function needFor(
  revenue: Outcome,
  assumptions: Assumptions,
  policy: PlanSettings['unitPolicy'],
): Funnel {
  const { values } = assumptions;
  const whole = (figure: number): number => (policy === 'ceil' ? roundUp(figure) : figure);
  const divide = (above: Outcome, by: Outcome, zero: string): Outcome => {
    if (by === 0) return missing(zero);
    return combine([above, by], (need, rate) => whole(need / rate), text.tooLarge);
  };
  const conversion = (id: Conversion): string =>
    text.zeroConversion(strings.numbers.assumptions[id], strings.numbers.sides[assumptions.side]);
  const deals = divide(
    revenue,
    values.deal_assumption.value,
    text.zeroDeal(strings.numbers.sides[assumptions.side]),
  );
  const opportunities = divide(deals, values.conv_opp_won.value, conversion('conv_opp_won'));
  const sql = divide(opportunities, values.conv_sql_opp.value, conversion('conv_sql_opp'));
  const mql = divide(sql, values.conv_mql_sql.value, conversion('conv_mql_sql'));
  const leads = divide(mql, values.conv_lead_mql.value, conversion('conv_lead_mql'));
  return { deals, opportunities, sql, mql, leads };
}

/** F6: what `leads` become further down, exactly; rounded down only where whole units are shown. */
export function yieldOf(leads: Outcome, { values }: Assumptions): Funnel {
  const mql = times(leads, values.conv_lead_mql.value);
  const sql = times(mql, values.conv_mql_sql.value);
  const opportunities = times(sql, values.conv_sql_opp.value);
  return { leads, mql, sql, opportunities, deals: times(opportunities, values.conv_opp_won.value) };
}

/** Share of `stage` that ends as a customer, fraction. */
export const conversionToCustomer = (stage: FunnelStage, { values }: Assumptions): Outcome =>
  conversionsFrom(stage).reduce<Outcome>((product, step) => times(product, values[step].value), 1);

/** Stages that are worth something before they are deals, with the name of one unit: `value.lead`. */
export const unitOf = { leads: 'lead', mql: 'mql', sql: 'sql', opportunities: 'opportunity' } as const;
export const valuedStages = [
  'leads',
  'mql',
  'sql',
  'opportunities',
] as const satisfies readonly (keyof typeof unitOf)[];

/** F14, minor units with a fraction: what one unit of a stage is worth. */
export const stageValue = (stage: FunnelStage, assumptions: Assumptions): Outcome =>
  times(conversionToCustomer(stage, assumptions), assumptions.values.deal_assumption.value);

const needOf = (set: (typeof ownAssumptions)['marketing'], revenue: typeof sourcedRevenue.headline) =>
  derived((read): Funnel => needFor(read.from(revenue), read.from(set), read.from(planSettings).unitPolicy));

/** What must be sourced by Marketing: the headline, and by each plan's own values. */
export const need = {
  headline: needOf(headlineAssumptions.marketing, sourcedRevenue.headline),
  marketing: needOf(ownAssumptions.marketing, sourcedRevenue.marketing),
  sales: needOf(ownAssumptions.sales, sourcedRevenue.sales),
};

export interface PipelineNeed {
  /** Opportunities for the whole new-business goal. */
  readonly opportunities: Outcome;
  /** F8, minor units. */
  readonly pipeline: Outcome;
  /** F9, times the goal. */
  readonly coverage: Outcome;
}

/** F8 and F9 for the whole goal, by the set that counts for pipeline: Sales' unless agreed. */
export const pipelineNeed = derived((read): PipelineNeed => {
  const goal = read.from(newBusinessGoal);
  const set = read.from(headlineAssumptions.sales);
  const { opportunities } = needFor(goal, set, read.from(planSettings).unitPolicy);
  const pipeline = times(opportunities, set.values.deal_assumption.value);
  return { opportunities, pipeline, coverage: ratioOf(pipeline, goal, text.zeroGoal) };
});
