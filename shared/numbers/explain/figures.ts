/** The figures that explain themselves, by id. Values come from the modules that compute them, never from here. */
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { companyGoal } from '../../plan/goals.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { less, times } from '../arithmetic.ts';
import {
  conversionOf,
  conversionsFrom,
  type FunnelStage,
  funnelStages,
  need,
  stageValue,
  unitOf,
  valuedStages,
} from '../funnel.ts';
import { newBusinessGoal, sourcedRevenue } from '../goal.ts';
import { channelSupply, supply } from '../supply.ts';
import { agreementFigures } from './agreement-figures.ts';
import { budgetFigures } from './budget-figures.ts';
import { coverageFigures } from './coverage-figures.ts';
import { economicsFigures } from './economics-figures.ts';
import { type Explanation, inWords, outcomeWords } from './explanation.ts';
import { monthFigure } from './month-figures.ts';
import { needFigures } from './need-figures.ts';
import { pairFigure } from './pair-figures.ts';
import { assumed, blankOr, type Figure, type Figures, stageLabel, usesOf } from './parts.ts';
import { quotaFigure } from './quota-figures.ts';
import { sellerFigure } from './seller-figures.ts';
import { spendFigure } from './spend-figures.ts';
import { teamFigures } from './team-figures.ts';
import { trackingFigure } from './tracking-figures.ts';
import { usesWords } from './uses.ts';

const text = strings.explain;

function haveFigure(workbook: Workbook, stage: FunnelStage): Figure {
  const set = headlineAssumptions.marketing(workbook);
  const bought = supply(workbook);
  if (stage === 'leads')
    return {
      label: text.planned(stageLabel('leads')),
      unit: 'supply',
      value: bought.leads,
      formula: text.leadsBought,
      source: 'F22',
      inputs: channelSupply(workbook).map(({ row, name, leads }) => ({
        label: name,
        value: leads,
        unit: 'count',
        place: `channel_plan/${row.id}/leads`,
      })),
    };
  const below = funnelStages[funnelStages.indexOf(stage) + 1] ?? 'leads';
  const step = conversionOf[below as keyof typeof conversionOf];
  return {
    label: text.planned(stageLabel(stage)),
    unit: 'supply',
    value: bought.funnel[stage],
    formula: text.multiplied(stageLabel(below), strings.numbers.assumptions[step]),
    source: 'F6',
    uses: usesOf(set, [step]),
    inputs: [
      {
        label: text.planned(stageLabel(below)),
        value: bought.funnel[below],
        unit: 'supply',
        figure: `have.${below}`,
      },
      assumed(set, step),
    ],
  };
}

function shortFigure(workbook: Workbook, stage: FunnelStage): Figure {
  const [needed, have] = [need.headline(workbook)[stage], supply(workbook).funnel[stage]];
  return {
    label: text.shortOf(stageLabel(stage)),
    unit: 'supply',
    value: less(have, needed),
    formula: text.less(text.planned(stageLabel(stage)), text.needed(stageLabel(stage))),
    source: '',
    inputs: [
      { label: text.planned(stageLabel(stage)), value: have, unit: 'supply', figure: `have.${stage}` },
      { label: text.needed(stageLabel(stage)), value: needed, unit: 'count', figure: `need.${stage}` },
    ],
  };
}

/** F14: the conversions that are left, times the deal. */
function valueFigure(workbook: Workbook, stage: Exclude<FunnelStage, 'deals'>): Figure {
  const set = headlineAssumptions.marketing(workbook);
  const pairs = [...conversionsFrom(stage), 'deal_assumption'] as const;
  return {
    label: text.valueOf(stageLabel(stage)),
    unit: 'rate',
    value: stageValue(stage, set),
    formula: pairs.map((id) => strings.numbers.assumptions[id]).join(' × '),
    source: 'F14',
    uses: usesOf(set, pairs),
    inputs: pairs.map((id) => assumed(set, id)),
  };
}

const figures: Figures = {
  goal: (workbook) => {
    const { corporate, retained, expansion } = companyGoal(workbook);
    return {
      label: text.goal,
      unit: 'money',
      value: newBusinessGoal(workbook),
      formula: text.goalFormula,
      source: 'F1',
      inputs: [
        {
          label: text.corporate,
          value: blankOr(corporate),
          unit: 'money',
          place: 'A3.corporate_revenue_goal',
        },
        {
          label: text.retained,
          value: blankOr(retained),
          unit: 'money',
          place: 'A3.retained_revenue',
          isOptional: true,
        },
        {
          label: text.expansion,
          value: blankOr(expansion),
          unit: 'money',
          place: 'A3.expansion_revenue',
          isOptional: true,
        },
      ],
    };
  },
  'have.sourced': (workbook) => {
    const set = headlineAssumptions.marketing(workbook);
    const { deals } = supply(workbook).funnel;
    return {
      label: text.planned(stageLabel('sourced')),
      unit: 'money',
      value: supply(workbook).revenue,
      formula: text.multiplied(stageLabel('deals'), strings.numbers.assumptions.deal_assumption),
      source: 'F6',
      uses: usesOf(set, ['deal_assumption']),
      inputs: [
        { label: text.planned(stageLabel('deals')), value: deals, unit: 'supply', figure: 'have.deals' },
        assumed(set, 'deal_assumption'),
      ],
    };
  },
  'short.sourced': (workbook) => {
    const { revenue: have, gapRevenue } = supply(workbook);
    const needed = sourcedRevenue.headline(workbook);
    return {
      label: text.shortOf(stageLabel('sourced')),
      unit: 'money',
      value: times(gapRevenue, -1),
      formula: text.planLessNeed,
      source: '',
      inputs: [
        { label: text.planned(stageLabel('sourced')), value: have, unit: 'money', figure: 'have.sourced' },
        { label: text.needed(stageLabel('sourced')), value: needed, unit: 'money', figure: 'need.sourced' },
      ],
    };
  },
  ...Object.fromEntries(
    funnelStages.flatMap((stage) => [
      [`have.${stage}`, (workbook: Workbook) => haveFigure(workbook, stage)],
      [`short.${stage}`, (workbook: Workbook) => shortFigure(workbook, stage)],
    ]),
  ),
  'need.budget': (workbook) => {
    const bought = supply(workbook);
    return {
      label: text.needed(stageLabel('budget')),
      unit: 'money',
      value: bought.budgetNeeded,
      formula: text.multiplied(stageLabel('leads'), text.blendedCpl),
      source: 'F15',
      inputs: [
        {
          label: text.needed(stageLabel('leads')),
          value: need.headline(workbook).leads,
          unit: 'count',
          figure: 'need.leads',
        },
        { label: text.blendedCpl, value: bought.blendedCpl, unit: 'rate', figure: 'blended_cpl' },
      ],
    };
  },
  'have.budget': (workbook) => ({
    label: text.planned(stageLabel('budget')),
    unit: 'money',
    value: supply(workbook).budget,
    formula: text.channelBudgets,
    source: '',
    inputs: channelSupply(workbook).map(({ row, name }) => ({
      label: name,
      value: row.budget ?? 0,
      unit: 'money',
      place: `channel_plan/${row.id}/budget`,
    })),
  }),
  'short.budget': (workbook) => ({
    label: text.shortOf(stageLabel('budget')),
    unit: 'money',
    value: times(supply(workbook).costToClose, -1),
    formula: text.costToClose,
    source: 'F15',
    inputs: [
      {
        label: text.shortOf(stageLabel('leads')),
        value: times(supply(workbook).gapLeads, -1),
        unit: 'supply',
        figure: 'short.leads',
      },
      { label: text.blendedCpl, value: supply(workbook).blendedCpl, unit: 'rate', figure: 'blended_cpl' },
    ],
  }),
  blended_cpl: (workbook) => ({
    label: text.blendedCpl,
    unit: 'rate',
    value: supply(workbook).blendedCpl,
    formula: text.divided(text.channelBudgets, stageLabel('leads')),
    source: 'F15',
    inputs: [
      { label: text.channelBudgets, value: supply(workbook).budget, unit: 'money', place: 'channel_plan' },
      {
        label: text.planned(stageLabel('leads')),
        value: supply(workbook).leads,
        unit: 'supply',
        figure: 'have.leads',
      },
    ],
  }),
  ...Object.fromEntries(
    valuedStages.map((stage) => [
      `value.${unitOf[stage]}`,
      (workbook: Workbook) => valueFigure(workbook, stage),
    ]),
  ),
  ...needFigures,
  ...coverageFigures,
  ...teamFigures,
  ...budgetFigures,
  ...economicsFigures,
  ...agreementFigures,
};

/** Every id that can be explained; `chain.needed.leads` and its like are other names for the same figures. */
export const explainedFigures: readonly string[] = Object.keys(figures);

const canonical = (id: string): string =>
  id.replace(/^chain\.(needed|have|short)\./, (_, row: string) => `${row === 'needed' ? 'need' : row}.`);

/** Figures of one of many: a month, a node, a seller. */
const families = [monthFigure, quotaFigure, pairFigure, sellerFigure, spendFigure, trackingFigure] as const;

/** The figure behind an id, with outcomes and not yet words: for tests and for other writers. */
export function figureOf(workbook: Workbook, id: string): Figure | null {
  if (Object.hasOwn(figures, id)) return figures[id]?.(workbook) ?? null;
  for (const family of families) {
    const figure = family(workbook, id);
    if (figure) return figure;
  }
  return null;
}

/** null for an id that is none. */
export function explainFigure(workbook: Workbook, id: string): Explanation | null {
  const name = canonical(id);
  const made = figureOf(workbook, name);
  if (!made) return null;
  return {
    id: name,
    label: made.label,
    value: outcomeWords(workbook)(made.value, made.unit),
    formula: made.formula,
    source: made.source,
    uses: usesWords(made, (one) => figureOf(workbook, one)),
    inputs: made.inputs.map((input) => inWords(workbook, input)),
  };
}
