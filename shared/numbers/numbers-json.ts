/** Every computed figure as one JSON value, for scripts: money in minor units, rates as fractions, unknown is null. */
import { type Assumptions, headlineAssumptions, ownAssumptions } from '../plan/assumptions.ts';
import { isNumber, type Missing, type Outcome, orNull } from '../plan/outcome.ts';
import { planSettings } from '../plan/plan-settings.ts';
import type { Workbook } from '../workbook/types.ts';
import { agreementTarget, delivered } from './agreement.ts';
import { rounded } from './arithmetic.ts';
import { budget } from './budget.ts';
import { coverageNow, openForecast, openingCover, openTotal, remainingGoal, velocity } from './coverage.ts';
import { channelCosts, costPerStage, economics } from './economics.ts';
import { followUpCapacity } from './follow-up.ts';
import {
  type Funnel,
  type FunnelStage,
  funnelStages,
  need,
  pipelineNeed,
  stageValue,
  unitOf,
  valuedStages,
} from './funnel.ts';
import { newBusinessGoal, sourcedRevenue } from './goal.ts';
import { hiringPlan } from './hiring-plan.ts';
import { needByMonth } from './phasing.ts';
import { quotaTree } from './quota-tree.ts';
import { keptFraction } from './rounding.ts';
import { goalByMonth } from './seasonality.ts';
import { supply } from './supply.ts';
import { capacity, grossUp, headcount, sellersNeeded } from './team-capacity.ts';
import { templateFigures } from './template-figures-json.ts';
import { tracked } from './tracking.ts';

const money = (outcome: Outcome): number | null => orNull(rounded(outcome));
/** Shares, rates and ratios, as they are kept. */
const fraction = (outcome: Outcome): number | null => (isNumber(outcome) ? keptFraction(outcome) : null);
const months = (series: readonly (number | null)[] | Missing): readonly (number | null)[] =>
  'missing' in series ? Array(12).fill(null) : series;
const funnelOf = (funnel: Funnel) =>
  Object.fromEntries(funnelStages.map((stage) => [stage, orNull(funnel[stage])]));
const valuesOf = (assumptions: Assumptions) =>
  Object.fromEntries(valuedStages.map((stage) => [unitOf[stage], orNull(stageValue(stage, assumptions))]));

function economicsOf(workbook: Workbook): object {
  const figures = economics(workbook);
  return {
    costPerStage: funnelOf(costPerStage(workbook)),
    channels: channelCosts(workbook).map(({ name, leadToCustomer, perCustomer }) => ({
      channel: name,
      leadToCustomer: fraction(leadToCustomer),
      perCustomer: orNull(perCustomer),
    })),
    cacMarketing: orNull(figures.cacMarketing),
    cacLoaded: orNull(figures.cacLoaded),
    newCustomers: orNull(figures.newCustomers),
    grossMargin: fraction(figures.grossMargin),
    lifetimeValue: orNull(figures.lifetimeValue),
    paybackMonths: orNull(figures.paybackLoaded),
    paybackMonthsMarketing: orNull(figures.paybackMarketing),
    maxCpl: orNull(figures.maxCpl),
  };
}

/** The shape of `numbers FILE --json`; every gap is need − have. */
export function numbersJson(workbook: Workbook): object {
  const bought = supply(workbook);
  const team = capacity(workbook);
  const spending = budget(workbook);
  const tree = quotaTree(workbook);
  const pipeline = pipelineNeed(workbook);
  const opening = openingCover(workbook);
  const created = (of: keyof typeof needByMonth, stage: FunnelStage) => {
    const phased = needByMonth[of](workbook)[stage];
    return 'missing' in phased
      ? { beforeYear: null, months: Array(12).fill(null) }
      : { beforeYear: phased.beforeYear, months: phased.months };
  };
  return {
    currency: planSettings(workbook).currency,
    unitPolicy: planSettings(workbook).unitPolicy,
    fiscalStart: planSettings(workbook).fiscalStart,
    goal: money(newBusinessGoal(workbook)),
    sourcedRevenue: money(sourcedRevenue.headline(workbook)),
    funnel: funnelOf(need.headline(workbook)),
    leadValue: valuesOf(headlineAssumptions.marketing(workbook)),
    leadsByCreationMonth: created('headline', 'leads'),
    mqlByCreationMonth: created('headline', 'mql'),
    goalByMonth: months(goalByMonth(workbook)),
    supply: {
      leads: orNull(bought.leads),
      budget: money(bought.budget),
      blendedCpl: orNull(bought.blendedCpl),
      gapLeads: orNull(bought.gapLeads),
      gapDeals: orNull(bought.gapDeals),
      gapRevenue: money(bought.gapRevenue),
      costToClose: money(bought.costToClose),
      funnel: funnelOf(bought.funnel),
    },
    capacity: {
      nominal: money(team.nominal),
      street: money(team.street),
      attainment: fraction(team.attainment),
      capacity: money(team.capacity),
      gap: money(team.gap),
      requiredAttainment: fraction(team.requiredAttainment),
      ratio: fraction(team.ratio),
      meanRamp: fraction(team.meanRamp),
      gapByMonth: months(team.gapByMonth),
      streetByMonth: months(team.streetByMonth),
      capacityByMonth: months(team.capacityByMonth),
      sellersNeeded: orNull(sellersNeeded(workbook)),
      grossUp: fraction(grossUp(workbook)),
      headcount: months(headcount(workbook)),
    },
    quotaTree: tree.nodes.map((node) => ({
      id: node.row.id,
      name: node.name,
      parent: node.parent?.row.id ?? null,
      level: node.level,
      annual: node.annual,
      months: node.months,
      ratio: node.ratio === null ? null : keptFraction(node.ratio),
      topDown: node.topDown,
      bottomUp: node.bottomUp,
    })),
    budget: {
      total: money(spending.total),
      committed: money(spending.committed),
      contingency: money(spending.contingency),
      unallocated: money(spending.unallocated),
      shareOfNewBusiness: fraction(spending.shareOfNewBusiness),
      byChannel: spending.byChannel.map((one) => ({
        channel: one.name,
        amount: one.amount,
        leads: orNull(one.leads),
      })),
      byMonth: spending.byMonth,
    },
    coverage: {
      required: fraction(pipeline.coverage),
      pipeline: money(pipeline.pipeline),
      open: openTotal(workbook),
      now: fraction(coverageNow(workbook)),
      remaining: money(remainingGoal(workbook)),
      expected: money(openForecast(workbook).expected),
      gap: money(openForecast(workbook).gap),
      velocity: orNull(velocity(workbook)),
    },
    openingPipeline: {
      need: money(opening.need),
      funded: money(opening.funded),
      unfunded: money(opening.unfunded),
    },
    agreement: {
      committedValue: money(agreementTarget(workbook).committed),
      shareOfNeed: fraction(agreementTarget(workbook).shareOfNeed),
      deliveredShare: fraction(delivered(workbook).share),
      deliveredValue: money(delivered(workbook).value),
      acceptance: fraction(delivered(workbook).acceptance.ratio),
      responseCompliance: fraction(delivered(workbook).compliance.ratio),
      medianResponseHours: orNull(delivered(workbook).medianHours),
    },
    economics: economicsOf(workbook),
    hiring: hiringPlan(workbook).map(({ row, rampMonths, timeToFill, productiveFrom, hireBy }) => ({
      id: row.id,
      role: row.role,
      rampMonths: orNull(rampMonths),
      timeToFillDays: orNull(timeToFill),
      productiveFrom: typeof productiveFrom === 'string' ? productiveFrom : null,
      hireBy: typeof hireBy === 'string' ? hireBy : null,
    })),
    tracking: tracked(workbook).map((one) => ({
      id: one.row,
      node: one.node,
      name: one.name,
      annual: one.annual,
      actual: one.actual,
      attainment: one.attainment === null ? null : keptFraction(one.attainment),
      runRate: money(one.runRate),
      replanned: one.months.map(({ replanned }) => replanned),
      stretched: one.months.map(({ isStretched }) => isStretched),
    })),
    followUp: followUpCapacity(workbook)?.perMonth ?? null,
    bySales: {
      funnel: funnelOf(need.sales(workbook)),
      leadValue: valuesOf(ownAssumptions.sales(workbook)),
      leadsByCreationMonth: created('sales', 'leads'),
    },
    computed: templateFigures(workbook),
  };
}
