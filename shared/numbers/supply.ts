/** F15, F22 and the lead gap: what the channels' budget buys, against what the goal needs. */
import { headlineAssumptions } from '../plan/assumptions.ts';
import { derived } from '../plan/derived.ts';
import { type ChannelRow, channelPlan } from '../plan/marketing.ts';
import { nameIn, registryNames } from '../plan/names.ts';
import { combine, missing, type Outcome } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import { less, plus, ratioOf, times } from './arithmetic.ts';
import { type Funnel, need, yieldOf } from './funnel.ts';
import { sourcedRevenue } from './goal.ts';
import { roundUp } from './rounding.ts';

const text = strings.numbers.missing;

export interface ChannelSupply {
  readonly row: ChannelRow;
  readonly name: string;
  /** F22: budget ÷ cost per lead, exactly. */
  readonly leads: Outcome;
}

/** A row without budget and cost is not planned yet and buys nothing. */
const isBlank = (row: ChannelRow): boolean => row.budget === null && row.cpl === null;

export const channelSupply = derived((read): readonly ChannelSupply[] => {
  const { channels } = read.from(registryNames);
  return read
    .from(channelPlan)
    .filter((row) => !isBlank(row))
    .map((row) => {
      const name = row.channel === null ? strings.numbers.unnamedChannel : nameIn(channels, row.channel);
      return { row, name, leads: leadsBought(row, name) };
    });
});

function leadsBought({ budget, cpl }: ChannelRow, name: string): Outcome {
  if (budget === 0) return 0;
  if (budget === null) return missing(text.blankBudget(name));
  if (cpl === null) return missing(text.blankCpl(name));
  return ratioOf(budget, cpl, text.zeroCpl(name));
}

export interface Supply {
  /** Minor units: the channels' budgets together. */
  readonly budget: Outcome;
  readonly leads: Outcome;
  /** Minor units a lead, with a fraction. */
  readonly blendedCpl: Outcome;
  /** What the leads become, exactly. */
  readonly funnel: Funnel;
  /** What their deals bring, minor units with a fraction. */
  readonly revenue: Outcome;
  /** What all leads that the goal needs cost at the blended cost, minor units with a fraction. */
  readonly budgetNeeded: Outcome;
  /** Need − have; positive is short. */
  readonly gapLeads: Outcome;
  readonly gapDeals: Outcome;
  /** Minor units with a fraction. */
  readonly gapRevenue: Outcome;
  /** Minor units at the blended cost; 0 where nothing is short. */
  readonly costToClose: Outcome;
}

export const supply = derived((read): Supply => {
  const channels = read.from(channelSupply);
  const set = read.from(headlineAssumptions.marketing);
  const demand = read.from(need.headline);
  const none = missing(text.noChannels);
  const leads =
    channels.length === 0 ? none : channels.reduce<Outcome>((sum, one) => plus(sum, one.leads), 0);
  const budget =
    channels.length === 0 ? none : channels.reduce<Outcome>((sum, { row }) => plus(sum, row.budget ?? 0), 0);
  const blendedCpl = ratioOf(budget, leads, text.noLeads);
  const funnel = yieldOf(leads, set);
  const gapLeads = less(demand.leads, leads);
  const revenue = times(funnel.deals, set.values.deal_assumption.value);
  return {
    budget,
    leads,
    blendedCpl,
    funnel,
    revenue,
    budgetNeeded: times(demand.leads, blendedCpl),
    gapLeads,
    gapDeals: less(demand.deals, funnel.deals),
    gapRevenue: less(read.from(sourcedRevenue.headline), revenue),
    costToClose: combine(
      [gapLeads, blendedCpl],
      (gap, cost) => Math.max(0, roundUp(gap * cost)),
      text.tooLarge,
    ),
  };
});
