/** M10: what the budget is, what is committed, and how it lies over channels and months. */
import { derived } from '../plan/derived.ts';
import { budgetFrame, campaigns, otherCosts } from '../plan/marketing.ts';
import { missing, type Outcome, orMissing } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import { less, plus, ratioOf, rounded, times } from './arithmetic.ts';
import { newBusinessGoal } from './goal.ts';
import { monthsTogether, sumOf } from './month-sums.ts';
import { channelSupply } from './supply.ts';

const text = strings.numbers.missing;

export interface Budget {
  /** Minor units. */
  readonly total: Outcome;
  readonly contingency: Outcome;
  /** Campaigns by month + other costs by month + contingency. */
  readonly committed: Outcome;
  readonly unallocated: Outcome;
  /** F23, fraction. */
  readonly shareOfNewBusiness: Outcome;
  /** Σ of the campaigns' budgets, minor units. */
  readonly campaigns: number;
  readonly byChannel: readonly {
    /** Of T.channel_plan. */
    readonly row: string;
    readonly channel: string | null;
    readonly name: string;
    /** The channel's own budget, minor units. */
    readonly amount: number;
    readonly leads: Outcome;
    /** Cost per lead, minor units; null while it is not written. */
    readonly cpl: number | null;
    /** Budgets of the campaigns on the channel, together; minor units. */
    readonly campaigns: number;
  }[];
  /** Campaigns and other costs by fiscal month, minor units. */
  readonly byMonth: readonly number[];
}

export const budget = derived((read): Budget => {
  const frame = read.from(budgetFrame);
  const running = read.from(campaigns);
  const others = read.from(otherCosts);
  const months = [...running, ...others].map((row) => row.months);
  const byMonth = monthsTogether(months);
  const byChannel = new Map<string | null, number>();
  for (const one of running)
    byChannel.set(one.channel, (byChannel.get(one.channel) ?? 0) + (one.budget ?? 0));
  const whole = orMissing(frame.total, text.blank(strings.numbers.totalBudget));
  const contingency = frame.contingency === null ? 0 : rounded(times(whole, frame.contingency));
  const isBegun =
    (frame.total !== null && frame.contingency !== null) ||
    months.some((row) => row.some((month) => month !== null));
  // A sum of what is known, as M10's own formula has it.
  const known = frame.total === null ? 0 : contingency;
  const committed = isBegun ? plus(sumOf(byMonth), known) : missing(text.nothingCommitted);
  const goal = read.from(newBusinessGoal);
  return {
    total: whole,
    contingency,
    committed,
    unallocated: less(whole, committed),
    shareOfNewBusiness: ratioOf(whole, goal, text.zeroGoal),
    campaigns: sumOf([...byChannel.values()]),
    byChannel: read.from(channelSupply).map(({ row, name, leads }) => ({
      row: row.id,
      channel: row.channel,
      name,
      amount: row.budget ?? 0,
      leads,
      cpl: row.cpl,
      campaigns: byChannel.get(row.channel) ?? 0,
    })),
    byMonth,
  };
});
