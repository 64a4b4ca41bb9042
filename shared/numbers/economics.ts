/** F16–F21: what a unit of each stage, a customer and a lead cost and are worth. */
import { headlineAssumptions } from '../plan/assumptions.ts';
import { derived } from '../plan/derived.ts';
import { lastPeriod } from '../plan/last-period.ts';
import { budgetFrame, type ChannelRow, netPrice, prices } from '../plan/marketing.ts';
import { isNumber, missing, type Outcome, orMissing } from '../plan/outcome.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { roster } from '../plan/sales-team.ts';
import { strings } from '../strings/catalogue.ts';
import { findField } from '../template/find.ts';
import type { Workbook } from '../workbook/types.ts';
import { plus, ratioOf, times } from './arithmetic.ts';
import { budget } from './budget.ts';
import { computeField } from './compute.ts';
import { type Funnel, type funnelStages, needFor, stageValue } from './funnel.ts';
import { newBusinessGoal } from './goal.ts';
import { channelSupply, supply } from './supply.ts';

const text = strings.numbers.missing;
const { names } = strings.numbers;

/** Money ÷ a count, a rate or a share; none where that is 0 or below, and then `what` says which it was. */
const per = (money: Outcome, divisor: Outcome, what: string): Outcome =>
  isNumber(divisor) && divisor < 0
    ? missing(text.belowZero(what))
    : ratioOf(money, divisor, text.isZero(what));

/** F16: the channels' budgets ÷ what they bring of each stage; minor units with a fraction. */
export const costPerStage = derived((read): Funnel => {
  const { budget: spent, funnel } = read.from(supply);
  const cost = (stage: (typeof funnelStages)[number]): Outcome => per(spent, funnel[stage], names.units);
  return {
    deals: cost('deals'),
    opportunities: cost('opportunities'),
    sql: cost('sql'),
    mql: cost('mql'),
    leads: cost('leads'),
  };
});

export interface ChannelCost {
  readonly row: ChannelRow;
  readonly name: string;
  /** The channel's own two rates multiplied, fraction. */
  readonly leadToCustomer: Outcome;
  /** F17, minor units with a fraction: the cheapest lead is not the cheapest customer. */
  readonly perCustomer: Outcome;
}

export const channelCosts = derived((read): readonly ChannelCost[] =>
  read.from(channelSupply).map(({ row, name }) => {
    const leadToCustomer: Outcome =
      row.leadToMql === null || row.mqlToCustomer === null
        ? missing(text.blankRates(name))
        : row.leadToMql * row.mqlToCustomer;
    const cpl = orMissing(row.cpl, text.blankCpl(name));
    return { row, name, leadToCustomer, perCustomer: per(cpl, leadToCustomer, names.conversion) };
  }),
);

/** S9's own formula, minor units: actions, tools and hiring; null while none of them has a cost. */
function salesBudget(workbook: Workbook): number | null {
  const found = findField(workbook.template, 'S9.sales_budget');
  const figure = found && computeField(workbook, found.section, found.field);
  return figure?.kind === 'value' && typeof figure.value === 'number' ? figure.value : null;
}

export interface Economics {
  /** F18 with the channels' budgets only, ÷ the customers they bring; minor units with a fraction. */
  readonly cacMarketing: Outcome;
  /** What the team and its plan cost in the year, minor units: pay on target of everyone hired, and the sales budget. */
  readonly salesCost: Outcome;
  /** Deals that the whole new-business goal takes, by the set that counts for pipeline. */
  readonly newCustomers: Outcome;
  /** F18 with everything: (marketing budget + sales cost) ÷ new customers; minor units with a fraction. */
  readonly cacLoaded: Outcome;
  /** Fraction of revenue left after the cost of the units, over the price list. */
  readonly grossMargin: Outcome;
  /** F19, minor units with a fraction. */
  readonly lifetimeValue: Outcome;
  /** F20, months, by the fully loaded cost and by Marketing's only. */
  readonly paybackLoaded: Outcome;
  readonly paybackMarketing: Outcome;
  /** F21, minor units a lead, with a fraction. */
  readonly maxCpl: Outcome;
}

const grossMargin = derived((read): Outcome => {
  let [sales, cost] = [0, 0];
  for (const price of read.from(prices)) {
    const [net, { unitCost, unitsPerDeal }] = [netPrice(price), price];
    if (net === null || unitCost === null || unitsPerDeal === null) continue;
    sales += net * unitsPerDeal;
    cost += unitCost * unitsPerDeal;
  }
  return sales > 0 ? ratioOf(sales - cost, sales, text.noPrices) : missing(text.noPrices);
});

const salesCost = derived((read): Outcome => {
  const hired = read.from(roster).filter((row) => row.status === 'hired');
  if (hired.length === 0) return missing(text.noSellers);
  const unpaid = hired.find((row) => row.ote === null);
  if (unpaid) return missing(text.blankPay(unpaid.name === '' ? strings.values.removedRow : unpaid.name));
  return hired.reduce((sum, row) => sum + (row.ote ?? 0), 0) + (read.from(salesBudget) ?? 0);
});

export const economics = derived((read): Economics => {
  const { unitPolicy } = read.from(planSettings);
  const set = read.from(headlineAssumptions.sales);
  const deal = set.values.deal_assumption.value;
  const margin = read.from(grossMargin);
  const selling = read.from(salesCost);
  const newCustomers = needFor(read.from(newBusinessGoal), set, unitPolicy).deals;
  const cacMarketing = read.from(costPerStage).deals;
  const cacLoaded = per(plus(read.from(budget).total, selling), newCustomers, names.customers);
  const yearly = times(deal, margin);
  const monthly = isNumber(yearly) ? yearly / 12 : yearly;
  const churn = orMissing(read.from(lastPeriod).churn, text.blank(strings.numbers.churn));
  const wanted = orMissing(read.from(budgetFrame).targetReturn, text.blank(strings.numbers.targetReturn));
  return {
    cacMarketing,
    salesCost: selling,
    newCustomers,
    cacLoaded,
    grossMargin: margin,
    lifetimeValue: per(yearly, churn, strings.numbers.churn),
    paybackLoaded: per(cacLoaded, monthly, names.margin),
    paybackMarketing: per(cacMarketing, monthly, names.margin),
    maxCpl: per(
      stageValue('leads', read.from(headlineAssumptions.marketing)),
      wanted,
      strings.numbers.targetReturn,
    ),
  };
});
