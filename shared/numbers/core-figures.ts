/** Figures of the calculation by the names that template formulas use: `core(month_deals)`. */

import { headlineAssumptions, ownAssumptions } from '../plan/assumptions.ts';
import { choiceIn, monthsIn, numberIn, textIn } from '../plan/cells.ts';
import { budgetFrame } from '../plan/marketing.ts';
import { fiscalIndex } from '../plan/months.ts';
import { isNumber, type Missing, type Outcome } from '../plan/outcome.ts';
import { assumptionPairs } from '../plan/pairs.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { stages } from '../plan/sales-work.ts';
import { strings } from '../strings/catalogue.ts';
import { type CoreFigure, isCoreFigure } from '../template/formula/core-names.ts';
import { blank, type Computed } from '../template/formula/expression.ts';
import { addMonths } from '../values/date-format.ts';
import type { Row, Workbook } from '../workbook/types.ts';
import { promisedMqls, promisedStages } from './agreement.ts';
import { breakEvenUnits } from './break-even.ts';
import { sourcedByMonth } from './coverage.ts';
import {
  conversionOf,
  conversionToCustomer,
  type FunnelStage,
  need,
  pipelineNeed,
  stageValue,
} from './funnel.ts';
import { newBusinessGoal, sourcedRevenue } from './goal.ts';
import { writtenSum } from './month-sums.ts';
import { pairWords } from './pair-words.ts';
import { pairsDiffer } from './pairs.ts';
import { needByMonth } from './phasing.ts';
import { quotaTree } from './quota-tree.ts';
import { wholeMinor } from './rounding.ts';
import { goalByMonth, seasonalIndex } from './seasonality.ts';
import { supply } from './supply.ts';
import { capacity } from './team-capacity.ts';
import { requiredRunRate } from './tracking.ts';

/** The row a formula stands in; null for a field of a section. */
type Figure = (workbook: Workbook, row: Row | null) => Computed;

const ofOutcome = (outcome: Outcome): Computed =>
  isNumber(outcome) ? { kind: 'value', value: outcome } : { kind: 'na', reason: outcome.missing };
const ofNumber = (figure: number | null | undefined): Computed => {
  if (figure === null || figure === undefined) return blank;
  // Two figures that can be kept may multiply into one that cannot.
  return Number.isFinite(figure)
    ? { kind: 'value', value: figure }
    : { kind: 'na', reason: strings.values.figureTooLarge };
};
const ofMoney = (outcome: Outcome): Computed => ofOutcome(isNumber(outcome) ? wholeMinor(outcome) : outcome);
const ofText = (text: string): Computed => (text === '' ? blank : { kind: 'value', value: text });

/** Stages of the registry that a conversion leads on from, by code or name. */
const convertedStages: ReadonlyMap<string, keyof typeof conversionOf> = new Map([
  ['lead', 'leads'],
  ['mql', 'mql'],
  ['sql', 'sql'],
  ['opp', 'opportunities'],
  ['opportunity', 'opportunities'],
]);

/** The stage of the funnel that a row is about; null where it is about none that converts. */
export function stageOf(workbook: Workbook, row: Row): keyof typeof conversionOf | null {
  const id = textIn(row, 'stage');
  const found = stages(workbook).find((one) => one.id === id);
  for (const name of [found?.code, found?.name]) {
    const stage = convertedStages.get(name?.trim().toLowerCase() ?? '');
    if (stage) return stage;
  }
  return null;
}

const stageConversion: Figure = (workbook, row) => {
  const stage = row && stageOf(workbook, row);
  return stage ? ofOutcome(headlineAssumptions.sales(workbook).values[conversionOf[stage]].value) : blank;
};

/** From a stage to a won deal: what is left of the funnel from here on. */
const stageProbability: Figure = (workbook, row) => {
  const stage = row && stageOf(workbook, row);
  return stage ? ofOutcome(conversionToCustomer(stage, headlineAssumptions.sales(workbook))) : blank;
};

const node = (workbook: Workbook, row: Row | null) =>
  row ? quotaTree(workbook).byId.get(row.id) : undefined;

/** One month of a series by the row's fiscal month, 1–12. */
function monthOf(row: Row | null, series: readonly (number | null)[] | Missing): Computed {
  if ('missing' in series) return { kind: 'na', reason: series.missing };
  const month = row && numberIn(row, 'month');
  return month === null || month < 1 || month > 12 ? blank : ofNumber(series[month - 1]);
}

/** The plan by month is the sales plan's (S10): it is computed from Sales' own values. */
const monthNeed =
  (stage: FunnelStage): Figure =>
  (workbook, row) => {
    const phased = needByMonth.sales(workbook)[stage];
    return monthOf(row, 'missing' in phased ? phased : phased.closing);
  };

const monthPipeline: Figure = (workbook, row) => {
  const count = monthNeed('opportunities')(workbook, row);
  const deal = ownAssumptions.sales(workbook).values.deal_assumption.value;
  if (count.kind !== 'value' || typeof count.value !== 'number') return count;
  return isNumber(deal) ? ofNumber(wholeMinor(count.value * deal)) : ofOutcome(deal);
};

/** The month in which what closes in the row's month must be created. */
const createdBy: Figure = (workbook, row) => {
  const month = row && numberIn(row, 'month');
  const { lag } = ownAssumptions.sales(workbook);
  if (month === null) return blank;
  const { fiscalStart, isYearKnown } = planSettings(workbook);
  if (!isYearKnown) return { kind: 'na', reason: strings.numbers.missing.fiscalStart };
  return isNumber(lag) ? ofText(addMonths(fiscalStart, month - 1 - lag)) : ofOutcome(lag);
};

const pairText =
  (of: 'marketing' | 'sales' | 'difference' | 'agreed'): Figure =>
  (workbook, row) => {
    const pair = row && assumptionPairs(workbook).find((one) => one.id === textIn(row, 'metric'));
    if (!pair) return blank;
    const words = pairWords(workbook);
    if (of === 'difference')
      return pair.marketing === null || pair.sales === null
        ? blank
        : ofText(pairsDiffer(workbook)(pair) ? words.difference(pair) : strings.numbers.pairs.same);
    const value = of === 'agreed' ? (pair.agreed?.value ?? null) : pair[of];
    return value === null ? blank : ofText(words.value(pair, value));
  };

/** F14 × quantity: what a deliverable counted in a stage is worth in the year, whoever promises it. */
const deliverableValue: Figure = (workbook, row) => {
  const stage = row && choiceIn(row, 'metric', promisedStages);
  const quantity = row && writtenSum(monthsIn(row.cells));
  if (!stage || quantity === null) return blank;
  const worth = stageValue(stage, headlineAssumptions.marketing(workbook));
  return isNumber(worth) ? ofNumber(wholeMinor(worth * quantity)) : ofOutcome(worth);
};

/** MQLs handed over ÷ promised in the row's month; blank while either is. */
const monthDelivered: Figure = (workbook, row) => {
  const promised = monthOf(row, promisedMqls(workbook));
  const handed = row && numberIn(row, 'mql');
  if (promised.kind !== 'value' || typeof promised.value !== 'number' || handed === null) return blank;
  return promised.value > 0
    ? ofNumber(handed / promised.value)
    : { kind: 'na', reason: strings.numbers.missing.nothingPromisedForMonth };
};

/** Months of the year in which the row's product is on sale: all twelve where it is on sale already. */
const monthsOnSale: Figure = (workbook, row) => {
  if (row === null) return blank;
  const launch = textIn(row, 'launch');
  if (launch === null) return ofNumber(12);
  const { fiscalStart, isYearKnown } = planSettings(workbook);
  if (!isYearKnown) return { kind: 'na', reason: strings.numbers.missing.fiscalStart };
  const index = fiscalIndex(fiscalStart, launch);
  return index === null ? blank : ofNumber(Math.min(12, Math.max(0, 12 - index)));
};

/** F29 of a row that holds price and variable cost; blank while one of the three figures is. */
const breakEven: Figure = (workbook, row) => {
  const fixed = budgetFrame(workbook).fixedMonthly;
  const price = row && numberIn(row, 'price');
  const variable = row && numberIn(row, 'variable_cost');
  return fixed === null || price === null || variable === null
    ? blank
    : ofOutcome(breakEvenUnits(fixed, price, variable));
};

const needed =
  (stage: FunnelStage): Figure =>
  (workbook) =>
    ofOutcome(need.headline(workbook)[stage]);

const figures: { readonly [name in CoreFigure]: Figure } = {
  goal: (workbook) => ofMoney(newBusinessGoal(workbook)),
  sourced: (workbook) => ofMoney(sourcedRevenue.headline(workbook)),
  deals: needed('deals'),
  opportunities: needed('opportunities'),
  sql: needed('sql'),
  mql: needed('mql'),
  leads: needed('leads'),
  leads_bought: (workbook) => ofOutcome(supply(workbook).leads),
  blended_cpl: (workbook) => ofOutcome(supply(workbook).blendedCpl),
  street: (workbook) => ofMoney(capacity(workbook).street),
  capacity: (workbook) => ofMoney(capacity(workbook).capacity),
  required_attainment: (workbook) => ofOutcome(capacity(workbook).requiredAttainment),
  pipeline: (workbook) => ofMoney(pipelineNeed(workbook).pipeline),
  stage_conversion: stageConversion,
  stage_probability: stageProbability,
  quota_children: (workbook, row) => ofNumber(node(workbook, row)?.childrenTotal),
  quota_over_assignment: (workbook, row) => {
    const ratio = node(workbook, row)?.ratio;
    return ratio === null || ratio === undefined ? blank : ofNumber(ratio - 1);
  },
  seasonality_index: (workbook, row) => {
    const index = seasonalIndex(workbook);
    return index ? monthOf(row, index) : blank;
  },
  run_rate: (workbook, row) => ofMoneyOrBlank(row ? requiredRunRate(workbook, row.id) : null),
  month_quota: (workbook, row) => monthOf(row, goalByMonth(workbook)),
  month_sourced: (workbook, row) => monthOf(row, sourcedByMonth.sales(workbook)),
  month_deals: monthNeed('deals'),
  month_opportunities: monthNeed('opportunities'),
  month_pipeline: monthPipeline,
  month_sql: monthNeed('sql'),
  month_mql: monthNeed('mql'),
  month_leads: monthNeed('leads'),
  month_created_by: createdBy,
  pair_marketing: pairText('marketing'),
  pair_sales: pairText('sales'),
  pair_difference: pairText('difference'),
  pair_agreed: pairText('agreed'),
  deliverable_value: deliverableValue,
  month_delivered: monthDelivered,
  months_on_sale: monthsOnSale,
  break_even_units: breakEven,
};

const ofMoneyOrBlank = (outcome: Outcome | null): Computed => (outcome === null ? blank : ofMoney(outcome));

/** An unknown name is a template of another version: it says so instead of a wrong figure. */
export const coreFigure = (workbook: Workbook, row: Row | null, name: string): Computed =>
  isCoreFigure(name)
    ? figures[name](workbook, row)
    : { kind: 'na', reason: strings.values.unknownFigure(name) };
