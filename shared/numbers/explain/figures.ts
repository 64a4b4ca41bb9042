/** The figures that explain themselves, by id. Values come from the modules that compute them, never from here. */
import { type Assumptions, headlineAssumptions } from '../../plan/assumptions.ts';
import { companyGoal } from '../../plan/goals.ts';
import { budgetFrame } from '../../plan/marketing.ts';
import { isNumber, missing, type Outcome, orMissing } from '../../plan/outcome.ts';
import type { PlainPairId } from '../../plan/pairs.ts';
import { openingPipeline } from '../../plan/sales-targets.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { budget } from '../budget.ts';
import { coverageNow, openingCover, openTotal } from '../coverage.ts';
import { type FunnelStage, funnelStages, need, pipelineNeed, stageValue, stepInto } from '../funnel.ts';
import { newBusinessGoal, sourcedRevenue } from '../goal.ts';
import { supply } from '../supply.ts';
import { capacity } from '../team-capacity.ts';
import { type ExplainedInput, type Explanation, outcomeWords, type Unit } from './explanation.ts';

const text = strings.explain;

interface Figure {
  readonly label: string;
  readonly unit: Unit;
  readonly value: Outcome;
  readonly formula: string;
  readonly source: string;
  readonly inputs: readonly Input[];
  readonly uses?: string;
}
interface Input {
  readonly label: string;
  readonly value: Outcome;
  readonly unit: Unit;
  readonly place?: string;
  readonly figure?: string;
}

const blankOr = (figure: number | null): Outcome => orMissing(figure, strings.values.blank);

const assumed = (set: Assumptions, id: PlainPairId): Input => ({
  label: strings.numbers.assumptions[id],
  value: set.values[id].value,
  unit: id === 'deal_assumption' ? 'money' : id === 'cycle_days' ? 'days' : 'pct',
  place: set.values[id].place,
});

/** Whose values a figure uses: one plan's set, and what is agreed of it. */
function usesOf(set: Assumptions, ids: readonly PlainPairId[]): string {
  const agreed = ids.filter((id) => set.values[id].from === 'agreed');
  const side = strings.numbers.sides[set.side];
  if (agreed.length === 0) return text.usesPlan(side);
  return agreed.length === ids.length
    ? text.usesAgreed
    : text.usesBoth(side, agreed.map((id) => strings.numbers.assumptions[id]).join(', '));
}

const stageLabel = (stage: FunnelStage | 'sourced' | 'budget'): string => strings.figures.chain.steps[stage];
/** The stage nearer to money that a need is solved from. */
const before = (stage: FunnelStage): FunnelStage | null =>
  funnelStages[funnelStages.indexOf(stage) - 1] ?? null;

function needFigure(workbook: Workbook, stage: FunnelStage): Figure {
  const set = headlineAssumptions.marketing(workbook);
  const demand = need.headline(workbook);
  const above = before(stage);
  if (above === null)
    return {
      label: text.needed(stageLabel('deals')),
      unit: 'count',
      value: demand.deals,
      formula: text.deals,
      source: 'F3',
      uses: usesOf(set, ['deal_assumption', 'sourced_pct']),
      inputs: [
        {
          label: stageLabel('sourced'),
          value: sourcedRevenue.headline(workbook),
          unit: 'money',
          figure: 'need.sourced',
        },
        assumed(set, 'deal_assumption'),
      ],
    };
  const step = stepInto[stage as keyof typeof stepInto];
  return {
    label: text.needed(stageLabel(stage)),
    unit: 'count',
    value: demand[stage],
    formula: text.divided(stageLabel(above), strings.numbers.assumptions[step]),
    source: 'F5',
    uses: usesOf(set, [step]),
    inputs: [
      { label: text.needed(stageLabel(above)), value: demand[above], unit: 'count', figure: `need.${above}` },
      assumed(set, step),
    ],
  };
}

function haveFigure(workbook: Workbook, stage: FunnelStage): Figure {
  const set = headlineAssumptions.marketing(workbook);
  const bought = supply(workbook);
  if (stage === 'leads')
    return {
      label: text.planned(stageLabel('leads')),
      unit: 'count',
      value: bought.leads,
      formula: text.leadsBought,
      source: 'F22',
      inputs: [{ label: text.channelPlan, value: bought.budget, unit: 'money', place: 'channel_plan' }],
    };
  const below = funnelStages[funnelStages.indexOf(stage) + 1] ?? 'leads';
  const step = stepInto[below as keyof typeof stepInto];
  return {
    label: text.planned(stageLabel(stage)),
    unit: 'count',
    value: bought.funnel[stage],
    formula: text.multiplied(stageLabel(below), strings.numbers.assumptions[step]),
    source: 'F6',
    uses: usesOf(set, [step]),
    inputs: [
      {
        label: text.planned(stageLabel(below)),
        value: bought.funnel[below],
        unit: 'count',
        figure: `have.${below}`,
      },
      assumed(set, step),
    ],
  };
}

const difference = (needed: Outcome, have: Outcome): Outcome =>
  isNumber(needed) && isNumber(have) ? have - needed : isNumber(needed) ? have : needed;

function shortFigure(workbook: Workbook, stage: FunnelStage): Figure {
  const [needed, have] = [need.headline(workbook)[stage], supply(workbook).funnel[stage]];
  return {
    label: text.shortOf(stageLabel(stage)),
    unit: 'count',
    value: difference(needed, have),
    formula: text.less(text.planned(stageLabel(stage)), text.needed(stageLabel(stage))),
    source: '',
    inputs: [
      { label: text.planned(stageLabel(stage)), value: have, unit: 'count', figure: `have.${stage}` },
      { label: text.needed(stageLabel(stage)), value: needed, unit: 'count', figure: `need.${stage}` },
    ],
  };
}

const product = (one: Outcome, other: Outcome): Outcome =>
  isNumber(one) && isNumber(other) ? one * other : isNumber(one) ? other : one;

/** By id; a function each, so that only what is asked for is built. */
const figures: { readonly [id: string]: (workbook: Workbook) => Figure } = {
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
        { label: text.retained, value: blankOr(retained), unit: 'money', place: 'A3.retained_revenue' },
        { label: text.expansion, value: blankOr(expansion), unit: 'money', place: 'A3.expansion_revenue' },
      ],
    };
  },
  'need.sourced': (workbook) => {
    const set = headlineAssumptions.marketing(workbook);
    return {
      label: text.needed(stageLabel('sourced')),
      unit: 'money',
      value: sourcedRevenue.headline(workbook),
      formula: text.multiplied(text.goal, strings.numbers.assumptions.sourced_pct),
      source: 'F2',
      uses: usesOf(set, ['sourced_pct']),
      inputs: [
        { label: text.goal, value: newBusinessGoal(workbook), unit: 'money', figure: 'goal' },
        assumed(set, 'sourced_pct'),
      ],
    };
  },
  'have.sourced': (workbook) => {
    const set = headlineAssumptions.marketing(workbook);
    const { deals } = supply(workbook).funnel;
    return {
      label: text.planned(stageLabel('sourced')),
      unit: 'money',
      value: product(deals, set.values.deal_assumption.value),
      formula: text.multiplied(stageLabel('deals'), strings.numbers.assumptions.deal_assumption),
      source: 'F6',
      uses: usesOf(set, ['deal_assumption']),
      inputs: [
        { label: text.planned(stageLabel('deals')), value: deals, unit: 'count', figure: 'have.deals' },
        assumed(set, 'deal_assumption'),
      ],
    };
  },
  'short.sourced': (workbook) => {
    const set = headlineAssumptions.marketing(workbook);
    const have = product(supply(workbook).funnel.deals, set.values.deal_assumption.value);
    const needed = sourcedRevenue.headline(workbook);
    return {
      label: text.shortOf(stageLabel('sourced')),
      unit: 'money',
      value: difference(needed, have),
      formula: text.less(text.planned(stageLabel('sourced')), text.needed(stageLabel('sourced'))),
      source: '',
      inputs: [
        { label: text.planned(stageLabel('sourced')), value: have, unit: 'money', figure: 'have.sourced' },
        { label: text.needed(stageLabel('sourced')), value: needed, unit: 'money', figure: 'need.sourced' },
      ],
    };
  },
  ...Object.fromEntries(
    funnelStages.flatMap((stage) => [
      [`need.${stage}`, (workbook: Workbook) => needFigure(workbook, stage)],
      [`have.${stage}`, (workbook: Workbook) => haveFigure(workbook, stage)],
      [`short.${stage}`, (workbook: Workbook) => shortFigure(workbook, stage)],
    ]),
  ),
  'need.budget': (workbook) => {
    const bought = supply(workbook);
    return {
      label: text.needed(stageLabel('budget')),
      unit: 'money',
      value: product(need.headline(workbook).leads, bought.blendedCpl),
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
    inputs: [
      { label: text.channelPlan, value: supply(workbook).budget, unit: 'money', place: 'channel_plan' },
    ],
  }),
  'short.budget': (workbook) => ({
    label: text.shortOf(stageLabel('budget')),
    unit: 'money',
    value: product(supply(workbook).costToClose, -1),
    formula: text.costToClose,
    source: 'F15',
    inputs: [
      {
        label: text.shortOf(stageLabel('leads')),
        value: product(supply(workbook).gapLeads, -1),
        unit: 'count',
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
        unit: 'count',
        figure: 'have.leads',
      },
    ],
  }),
  'value.lead': (workbook) => {
    const set = headlineAssumptions.marketing(workbook);
    return {
      label: text.leadValue,
      unit: 'money',
      value: stageValue('leads', set),
      formula: text.leadValueFormula,
      source: 'F14',
      uses: usesOf(set, ['deal_assumption']),
      inputs: (
        ['conv_lead_mql', 'conv_mql_sql', 'conv_sql_opp', 'conv_opp_won', 'deal_assumption'] as const
      ).map((id) => assumed(set, id)),
    };
  },
  pipeline: (workbook) => {
    const set = headlineAssumptions.sales(workbook);
    const wanted = pipelineNeed(workbook);
    return {
      label: text.pipeline,
      unit: 'money',
      value: wanted.pipeline,
      formula: text.multiplied(stageLabel('opportunities'), strings.numbers.assumptions.deal_assumption),
      source: 'F8',
      uses: usesOf(set, ['deal_assumption', 'conv_opp_won']),
      inputs: [
        { label: stageLabel('opportunities'), value: wanted.opportunities, unit: 'count' },
        assumed(set, 'deal_assumption'),
        assumed(set, 'conv_opp_won'),
      ],
    };
  },
  coverage: (workbook) => ({
    label: text.coverage,
    unit: 'times',
    value: pipelineNeed(workbook).coverage,
    formula: text.divided(text.pipeline, text.goal),
    source: 'F9',
    inputs: [
      { label: text.pipeline, value: pipelineNeed(workbook).pipeline, unit: 'money', figure: 'pipeline' },
      { label: text.goal, value: newBusinessGoal(workbook), unit: 'money', figure: 'goal' },
      { label: text.coverageNow, value: coverageNow(workbook), unit: 'times', place: 'open_pipeline' },
      {
        label: text.openPipeline,
        value: blankOr(openTotal(workbook)),
        unit: 'money',
        place: 'open_pipeline',
      },
    ],
  }),
  nominal: (workbook) => ({
    label: text.nominal,
    unit: 'money',
    value: capacity(workbook).nominal,
    formula: text.nominalFormula,
    source: 'F31',
    inputs: [{ label: text.roster, value: capacity(workbook).nominal, unit: 'money', place: 'roster' }],
  }),
  street: (workbook) => ({
    label: text.street,
    unit: 'money',
    value: capacity(workbook).street,
    formula: text.streetFormula,
    source: 'F31',
    inputs: [
      { label: text.nominal, value: capacity(workbook).nominal, unit: 'money', figure: 'nominal' },
      { label: text.meanRamp, value: capacity(workbook).meanRamp, unit: 'pct', place: 'ramp_profiles' },
      { label: text.seasonality, value: missing(text.seeTable), unit: 'pct', place: 'seasonality' },
    ],
  }),
  capacity: (workbook) => ({
    label: text.capacity,
    unit: 'money',
    value: capacity(workbook).capacity,
    formula: text.multiplied(text.street, text.attainment),
    source: 'F32',
    inputs: [
      { label: text.street, value: capacity(workbook).street, unit: 'money', figure: 'street' },
      {
        label: text.attainment,
        value: capacity(workbook).attainment,
        unit: 'pct',
        place: 'S6.attainment_assumption',
      },
    ],
  }),
  gap: (workbook) => ({
    label: text.gap,
    unit: 'money',
    value: product(capacity(workbook).gap, -1),
    formula: text.less(text.capacity, text.goal),
    source: 'F32',
    inputs: [
      { label: text.capacity, value: capacity(workbook).capacity, unit: 'money', figure: 'capacity' },
      { label: text.goal, value: newBusinessGoal(workbook), unit: 'money', figure: 'goal' },
    ],
  }),
  required_attainment: (workbook) => ({
    label: text.requiredAttainment,
    unit: 'pct',
    value: capacity(workbook).requiredAttainment,
    formula: text.divided(text.goal, text.street),
    source: 'F33',
    inputs: [
      { label: text.goal, value: newBusinessGoal(workbook), unit: 'money', figure: 'goal' },
      { label: text.street, value: capacity(workbook).street, unit: 'money', figure: 'street' },
    ],
  }),
  opening: (workbook) => {
    const cover = openingCover(workbook);
    return {
      label: text.opening,
      unit: 'money',
      value: cover.funded,
      formula: text.multiplied(text.openingPipeline, strings.numbers.assumptions.conv_opp_won),
      source: 'F11',
      inputs: [
        {
          label: text.openingPipeline,
          value: blankOr(openingPipeline(workbook).marketing),
          unit: 'money',
          place: 'S10.opening_pipeline_marketing',
        },
        assumed(headlineAssumptions.sales(workbook), 'conv_opp_won'),
        { label: text.openingNeed, value: cover.need, unit: 'money', place: 'seasonality' },
      ],
    };
  },
  committed: (workbook) => ({
    label: text.committed,
    unit: 'money',
    value: budget(workbook).committed,
    formula: text.committedFormula,
    source: '',
    inputs: [
      { label: text.campaigns, value: budget(workbook).campaigns, unit: 'money', place: 'campaigns' },
      {
        label: text.contingency,
        value: blankOr(budgetFrame(workbook).contingency),
        unit: 'pct',
        place: 'M10.contingency_pct',
      },
      { label: text.otherCosts, value: missing(text.seeTable), unit: 'money', place: 'other_costs' },
    ],
  }),
};

/** Every id that can be explained; `chain.needed.leads` and its like are other names for the same figures. */
export const explainedFigures: readonly string[] = Object.keys(figures);

const canonical = (id: string): string =>
  id.replace(/^chain\.(needed|have|short)\./, (_, row: string) => `${row === 'needed' ? 'need' : row}.`);

/** null for an id that is none. */
export function explainFigure(workbook: Workbook, id: string): Explanation | null {
  const name = canonical(id);
  const made = Object.hasOwn(figures, name) ? figures[name]?.(workbook) : undefined;
  if (!made) return null;
  const words = outcomeWords(workbook);
  return {
    id: name,
    label: made.label,
    value: words(made.value, made.unit),
    formula: made.formula,
    source: made.source,
    uses: made.uses ?? '',
    inputs: made.inputs.map(
      ({ label, value, unit, place, figure }): ExplainedInput => ({
        label,
        value: words(value, unit),
        ...(place === undefined ? {} : { place }),
        ...(figure === undefined ? {} : { figure }),
      }),
    ),
  };
}
