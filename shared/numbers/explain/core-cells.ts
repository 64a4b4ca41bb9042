/** How a template's `core(...)` explains itself: by the figure behind it, or by the cells it reads. */
import { deliverables } from '../../plan/agreement.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { choiceIn, monthsIn, numberIn, textIn } from '../../plan/cells.ts';
import { budgetFrame } from '../../plan/marketing.ts';
import { orMissing } from '../../plan/outcome.ts';
import { assumptionPairs } from '../../plan/pairs.ts';
import { strings } from '../../strings/catalogue.ts';
import { type HeadlineFigure, isHeadlineFigure } from '../../template/formula/core-names.ts';
import type { Row, Workbook } from '../../workbook/types.ts';
import { promisedStages } from '../agreement.ts';
import { stageOf } from '../core-figures.ts';
import { conversionOf, conversionsFrom, stageValue, unitOf } from '../funnel.ts';
import { writtenSum } from '../month-sums.ts';
import { pairWords } from '../pair-words.ts';
import { quotaTree } from '../quota-tree.ts';
import { tracked } from '../tracking.ts';
import type { ExplainedInput, Input } from './explanation.ts';
import { figureOf } from './figures.ts';
import { needWords } from './need-figures.ts';
import { assumed, blankOr, type Figure, stageLabel, usesOf } from './parts.ts';
import { usesWords } from './uses.ts';

const text = strings.explain;

export interface CoreExplanation {
  readonly formula: string;
  readonly source: string;
  /** Whose values it rests on, in words; '' where both plans share them. */
  readonly uses: string;
  readonly inputs: readonly (Input | ExplainedInput)[];
}

type CoreCell = Omit<CoreExplanation, 'uses'> & Pick<Figure, 'uses'>;
type Explains = (workbook: Workbook, row: Row, table: string) => CoreCell | null;

const ofFigure = (figure: Figure | null): CoreCell | null =>
  figure && {
    formula: figure.formula,
    source: figure.source,
    ...(figure.uses ? { uses: figure.uses } : {}),
    inputs: figure.inputs,
  };

/** The figure of the row's own month, 1–12. */
const byMonth =
  (series: string): Explains =>
  (workbook, row) => {
    const month = numberIn(row, 'month');
    return month === null ? null : ofFigure(figureOf(workbook, `${series}.m${month}`));
  };

const monthPipeline: Explains = (workbook, row) => {
  const month = numberIn(row, 'month');
  const { set, uses } = needWords.sales;
  const id = `sales.close.opportunities.m${month}`;
  const opportunities = figureOf(workbook, id);
  if (!opportunities) return null;
  return {
    formula: text.multiplied(stageLabel('opportunities'), strings.numbers.assumptions.deal_assumption),
    source: 'F8',
    uses: uses(set(workbook), ['deal_assumption']),
    inputs: [
      { label: opportunities.label, value: opportunities.value, unit: 'count', figure: id },
      assumed(set(workbook), 'deal_assumption'),
    ],
  };
};

const createdBy: Explains = (workbook) => {
  const { set, uses } = needWords.sales;
  const { lag, lagGiven, lagPlace } = set(workbook);
  return {
    formula: text.createdBy,
    source: 'F13',
    uses: lagGiven ? [] : uses(set(workbook), ['cycle_days']),
    inputs: [
      {
        label: text.lag,
        value: lag,
        unit: 'months',
        place: lagPlace,
      },
    ],
  };
};

/** The conversions from the row's stage: the next one, or all that are left. */
const conversions =
  (all: boolean): Explains =>
  (workbook, row) => {
    const stage = stageOf(workbook, row);
    if (!stage) return null;
    const pairs = all ? conversionsFrom(stage) : [conversionOf[stage]];
    const set = headlineAssumptions.sales(workbook);
    return {
      formula: pairs.map((pair) => strings.numbers.assumptions[pair]).join(' × '),
      source: 'F5',
      uses: usesOf(set, pairs),
      inputs: pairs.map((pair) => assumed(set, pair)),
    };
  };

const children: Explains = (workbook, row) => {
  const node = quotaTree(workbook).byId.get(row.id);
  if (!node || node.children.length === 0) return null;
  return {
    formula: text.upFormula,
    source: 'F25',
    inputs: node.children.map(
      (child): Input => ({
        label: child.name,
        value: orMissing(child.annual, strings.numbers.missing.noQuota),
        unit: 'money',
        figure: `quota.${child.row.id}`,
      }),
    ),
  };
};

const overAssignment: Explains = (workbook, row) => {
  const ratio = ofFigure(figureOf(workbook, `quota.${row.id}.ratio`));
  return ratio && { ...ratio, formula: text.overAssignmentFormula };
};

const runRate: Explains = (workbook, row, table) => {
  const found = tracked(workbook).find((one) => one.row === row.id);
  if (!found) return null;
  return {
    formula: text.runRateFormula,
    source: 'F28',
    inputs: [
      {
        label: text.quotaOf(found.name),
        value: blankOr(found.annual),
        unit: 'money',
        figure: `quota.${found.node}`,
      },
      { label: text.booked, value: found.actual, unit: 'money', place: `${table}/${row.id}/ytd` },
      { label: text.monthsLeft, value: found.monthsLeft, unit: 'count', place: table },
    ],
  };
};

const pair: Explains = (workbook, row) => {
  const found = assumptionPairs(workbook).find((one) => one.id === textIn(row, 'metric'));
  if (!found) return null;
  const words = pairWords(workbook);
  return {
    formula: text.pairFormula,
    source: '',
    inputs: (['marketing', 'sales'] as const).map((side): ExplainedInput => {
      const place = found.places[side];
      return {
        label: strings.numbers.sides[side],
        value: words.value(found, found[side]),
        ...(place === null ? {} : { place }),
      };
    }),
  };
};

const deliverableValue: Explains = (workbook, row, table) => {
  const stage = choiceIn(row, 'metric', promisedStages);
  if (!stage) return null;
  const set = headlineAssumptions.marketing(workbook);
  const label = text.valueOf(stageLabel(stage));
  return {
    formula: text.multiplied(text.quantity, label),
    source: 'F14',
    uses: usesOf(set, [...conversionsFrom(stage), 'deal_assumption']),
    inputs: [
      {
        label: text.quantity,
        value: blankOr(writtenSum(monthsIn(row.cells))),
        unit: 'count',
        place: `${table}/${row.id}/year`,
      },
      {
        label,
        value: stageValue(stage, set),
        unit: 'rate',
        figure: `value.${unitOf[stage]}`,
      },
    ],
  };
};

const breakEven: Explains = (workbook, row, table) => ({
  formula: text.breakEvenFormula,
  source: 'F29',
  inputs: [
    {
      label: text.fixedCost,
      value: blankOr(budgetFrame(workbook).fixedMonthly),
      unit: 'money',
      place: 'M12.fixed_monthly',
    },
    {
      label: text.price,
      value: blankOr(numberIn(row, 'price')),
      unit: 'money',
      place: `${table}/${row.id}/price`,
    },
    {
      label: text.variableCost,
      value: blankOr(numberIn(row, 'variable_cost')),
      unit: 'money',
      place: `${table}/${row.id}/variable_cost`,
    },
  ],
});

/** What was handed over in the row's month, against the deliverables counted in MQLs. */
const monthDelivered: Explains = (workbook, row, table) => {
  const month = numberIn(row, 'month');
  if (month === null) return null;
  return {
    formula: text.divided(text.handedOver, text.monthPromised),
    source: 'F40',
    inputs: [
      {
        label: text.handedOver,
        value: blankOr(numberIn(row, 'mql')),
        unit: 'count',
        place: `${table}/${row.id}/mql`,
      },
      ...deliverables
        .marketing(workbook)
        .filter(({ metric }) => metric === 'mql')
        .map(
          ({ id, deliverable, months }): Input => ({
            label: deliverable ?? strings.values.blank,
            value: blankOr(months[month - 1] ?? null),
            unit: 'count',
            place: `mkt_deliv/${id}/m${month}`,
          }),
        ),
    ],
  };
};

const explains: ReadonlyMap<string, Explains> = new Map([
  ['stage_conversion', conversions(false)],
  ['stage_probability', conversions(true)],
  ['quota_children', children],
  ['quota_over_assignment', overAssignment],
  ['run_rate', runRate],
  ['month_quota', byMonth('goal')],
  ['month_sourced', byMonth('sales.sourced')],
  ['month_deals', byMonth('sales.close.deals')],
  ['month_opportunities', byMonth('sales.close.opportunities')],
  ['month_pipeline', monthPipeline],
  ['month_sql', byMonth('sales.close.sql')],
  ['month_mql', byMonth('sales.close.mql')],
  ['month_leads', byMonth('sales.close.leads')],
  ['month_delivered', monthDelivered],
  ['month_created_by', createdBy],
  ['pair_marketing', pair],
  ['pair_sales', pair],
  ['pair_difference', pair],
  ['pair_agreed', pair],
  ['deliverable_value', deliverableValue],
  ['break_even_units', breakEven],
]);

/** The explained figure behind each headline figure. */
const headlines: { readonly [name in HeadlineFigure]: string } = {
  goal: 'goal',
  sourced: 'need.sourced',
  deals: 'need.deals',
  opportunities: 'need.opportunities',
  sql: 'need.sql',
  mql: 'need.mql',
  leads: 'need.leads',
  leads_bought: 'have.leads',
  blended_cpl: 'blended_cpl',
  street: 'street',
  capacity: 'capacity',
  required_attainment: 'required_attainment',
  pipeline: 'pipeline',
};

/** null where the column's own words say all there is to say. */
export function explainCore(
  workbook: Workbook,
  name: string,
  row: Row | null,
  table: string,
): CoreExplanation | null {
  const made = isHeadlineFigure(name)
    ? ofFigure(figureOf(workbook, headlines[name]))
    : row && (explains.get(name)?.(workbook, row, table) ?? null);
  return made && { ...made, uses: usesWords(made, (id) => figureOf(workbook, id)) };
}
