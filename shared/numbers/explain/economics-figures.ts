/** F16–F21: what stages, customers and leads cost and are worth. */
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { lastPeriod } from '../../plan/last-period.ts';
import { budgetFrame } from '../../plan/marketing.ts';
import { orMissing } from '../../plan/outcome.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { budget } from '../budget.ts';
import { costPerStage, economics } from '../economics.ts';
import { conversionsFrom, type FunnelStage, funnelStages, stageValue } from '../funnel.ts';
import { listDeals } from '../list-deals.ts';
import { wholeMinor } from '../rounding.ts';
import { supply } from '../supply.ts';
import type { Input, Unit } from './explanation.ts';
import { assumed, blankOr, type Figure, type Figures, stageLabel, usesOf } from './parts.ts';

const text = strings.explain;

function costFigure(workbook: Workbook, stage: FunnelStage): Figure {
  const bought = supply(workbook);
  return {
    label: stage === 'deals' ? text.cacMarketing : text.costOf(stageLabel(stage)),
    unit: 'rate',
    value: costPerStage(workbook)[stage],
    formula: text.divided(text.channelBudgets, stageLabel(stage)),
    source: stage === 'deals' ? 'F18' : 'F16',
    inputs: [
      { label: text.channelBudgets, value: bought.budget, unit: 'money', place: 'channel_plan' },
      {
        label: text.planned(stageLabel(stage)),
        value: bought.funnel[stage],
        unit: 'supply',
        figure: `have.${stage}`,
      },
    ],
  };
}

const margin = (workbook: Workbook): Input => ({
  label: text.grossMargin,
  value: economics(workbook).grossMargin,
  unit: 'pct',
  place: 'prices',
});
const deal = (workbook: Workbook): Input => assumed(headlineAssumptions.sales(workbook), 'deal_assumption');

function paybackFigure(workbook: Workbook, of: 'loaded' | 'marketing'): Figure {
  const figures = economics(workbook);
  const cost = of === 'loaded' ? figures.cacLoaded : figures.cacMarketing;
  const label = of === 'loaded' ? text.cacLoaded : text.cacMarketing;
  return {
    label: text.payback(label),
    unit: 'months',
    value: of === 'loaded' ? figures.paybackLoaded : figures.paybackMarketing,
    formula: text.paybackFormula(label),
    source: 'F20',
    uses: usesOf(headlineAssumptions.sales(workbook), ['deal_assumption']),
    inputs: [
      { label, value: cost, unit: 'rate', figure: of === 'loaded' ? 'cac.loaded' : 'cost.deals' },
      deal(workbook),
      margin(workbook),
    ],
  };
}

/** The dearest or the cheapest deal of the price list. */
function listDeal(workbook: Workbook, end: 'high' | 'low'): Figure {
  const deal = listDeals(workbook)?.[end];
  const input = (label: string, value: number | null, unit: Unit, column: string): readonly Input[] =>
    deal ? [{ label, value: blankOr(value), unit, place: `prices/${deal.row.id}/${column}` }] : [];
  return {
    label: text.listDeal[end],
    unit: 'money',
    value: orMissing(deal ? wholeMinor(deal.amount) : null, strings.numbers.missing.noPrices),
    formula: text.listDealFormula[end],
    source: '',
    inputs: deal
      ? [
          ...(end === 'high'
            ? [
                ...input(text.listPrice, deal.row.list, 'money', 'list'),
                ...input(text.usualDiscount, deal.row.discount ?? 0, 'pct', 'std_discount'),
              ]
            : input(text.floor, deal.row.floor, 'money', 'floor')),
          ...input(text.unitsPerDeal, deal.row.unitsPerDeal, 'count', 'units_per_deal'),
        ]
      : [],
  };
}

export const economicsFigures: Figures = {
  'list.high': (workbook) => listDeal(workbook, 'high'),
  'list.low': (workbook) => listDeal(workbook, 'low'),
  ...Object.fromEntries(
    funnelStages.map((stage) => [`cost.${stage}`, (workbook: Workbook) => costFigure(workbook, stage)]),
  ),
  'cac.loaded': (workbook) => {
    const figures = economics(workbook);
    return {
      label: text.cacLoaded,
      unit: 'rate',
      value: figures.cacLoaded,
      formula: text.cacLoadedFormula,
      source: 'F18',
      uses: usesOf(headlineAssumptions.sales(workbook), ['deal_assumption']),
      inputs: [
        { label: text.totalBudget, value: budget(workbook).total, unit: 'money', place: 'M10.total_budget' },
        { label: text.salesCost, value: figures.salesCost, unit: 'money', place: 'roster' },
        { label: text.newCustomers, value: figures.newCustomers, unit: 'count' },
      ],
    };
  },
  ltv: (workbook) => ({
    label: text.lifetimeValue,
    unit: 'rate',
    value: economics(workbook).lifetimeValue,
    formula: text.lifetimeFormula,
    source: 'F19',
    uses: usesOf(headlineAssumptions.sales(workbook), ['deal_assumption']),
    inputs: [
      deal(workbook),
      margin(workbook),
      { label: text.churn, value: blankOr(lastPeriod(workbook).churn), unit: 'pct', place: 'S2.churn' },
    ],
  }),
  payback: (workbook) => paybackFigure(workbook, 'loaded'),
  'payback.marketing': (workbook) => paybackFigure(workbook, 'marketing'),
  max_cpl: (workbook) => {
    const set = headlineAssumptions.marketing(workbook);
    return {
      label: text.maxCpl,
      unit: 'rate',
      value: economics(workbook).maxCpl,
      formula: text.divided(text.valueOf(stageLabel('leads')), text.targetReturn),
      source: 'F21',
      uses: usesOf(set, [...conversionsFrom('leads'), 'deal_assumption']),
      inputs: [
        {
          label: text.valueOf(stageLabel('leads')),
          value: stageValue('leads', set),
          unit: 'rate',
          figure: 'value.lead',
        },
        {
          label: text.targetReturn,
          value: blankOr(budgetFrame(workbook).targetReturn),
          unit: 'times',
          place: 'M9.target_return',
        },
      ],
    };
  },
};
