/**
 * F24 and F25 of one node: `quota.<row>` what it carries, `.down` from above, `.up` from below, `.below` what the
 * nodes right under it carry, `.difference` from below less from above, `.ratio` what is below against its own,
 * `.m4` what it carries in a month.
 */
import { cellAt } from '../../plan/cells.ts';
import { missing, type Outcome, orMissing } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { salesRules } from '../../plan/sales-team.ts';
import { strings } from '../../strings/catalogue.ts';
import { monthColumn } from '../../template/month-columns.ts';
import { fiscalMonthName } from '../../values/date-format.ts';
import type { Workbook } from '../../workbook/types.ts';
import { less, ratioOf } from '../arithmetic.ts';
import { sumOf } from '../month-sums.ts';
import { isLocked, overAssignmentOf } from '../quota-rolling.ts';
import { monthWeightsOf, type QuotaNode, quotaTree } from '../quota-tree.ts';
import { basisWeights } from '../quota-weights.ts';
import { season } from '../seasonality.ts';
import { quotaSpread } from '../team-capacity.ts';
import type { Input, Unit } from './explanation.ts';
import type { Figure } from './parts.ts';

const text = strings.explain;
const amount = (figure: number | null): Outcome => orMissing(figure, strings.numbers.missing.noQuota);

/** null for an id that names no node. */
export function quotaFigure(workbook: Workbook, id: string): Figure | null {
  const match = /^quota\.(.+?)(?:\.(down|up|below|difference|ratio|m(?:[1-9]|1[0-2])))?$/.exec(id);
  const node = match?.[1] === undefined ? undefined : quotaTree(workbook).byId.get(match[1]);
  if (!match || !node) return null;
  switch (match[2]) {
    case 'down':
      return downFigure(workbook, node);
    case 'up':
      return upFigure(node);
    case 'below':
      return belowFigure(node);
    case 'difference':
      return differenceFigure(node);
    case 'ratio':
      return ratioFigure(node);
    case undefined:
      return carriedFigure(node);
    default:
      return monthFigure(workbook, node, Number(match[2].slice(1)) - 1);
  }
}

const child = (node: QuotaNode, value: number | null, view: '' | '.up' | '.down'): Input => ({
  label: node.name,
  value: amount(value),
  unit: 'money',
  figure: `quota.${node.row.id}${view}`,
});
const written = (node: QuotaNode): Input => ({
  label: text.written,
  value: amount(node.entered),
  unit: 'money',
  place: `quota_tree/${node.row.id}/${node.row.annual === null ? 'm1' : 'annual'}`,
});

/** What is written counts; without it what comes down, or where there is nothing above, what comes up. */
function carriedFigure(node: QuotaNode): Figure {
  const own = { label: text.quotaOf(node.name), unit: 'money', value: amount(node.annual) } as const;
  const fromAbove = {
    label: text.fromAbove,
    value: amount(node.topDown),
    unit: 'money',
    figure: `quota.${node.row.id}.down`,
  } as const;
  const fromBelow = {
    label: text.fromBelow,
    value: amount(node.bottomUp),
    unit: 'money',
    figure: `quota.${node.row.id}.up`,
  } as const;
  switch (node.source) {
    case 'written':
      return {
        ...own,
        formula: node.row.annual === null ? text.fromMonths : text.written,
        source: '',
        inputs: [written(node), ...(node.parent === null ? [] : [fromAbove]), fromBelow],
      };
    case 'above':
      return {
        ...own,
        formula: text.fromAbove,
        source: 'F24',
        inputs: [written(node), fromAbove, fromBelow],
      };
    case 'below':
      return {
        ...own,
        formula: text.upFormula,
        source: 'F25',
        inputs: [written(node), ...node.children.map((one) => child(one, one.annual, ''))],
      };
  }
}

function downFigure(workbook: Workbook, node: QuotaNode): Figure {
  const { parent, level } = node;
  const label = text.fromAboveOf(node.name);
  const own = { label, unit: 'money', value: amount(node.topDown), source: 'F24' } as const;
  if (!parent)
    return node.entered === null
      ? { ...own, formula: text.fromBelow, inputs: node.children.map((one) => child(one, one.carried, '')) }
      : { ...own, formula: text.written, inputs: [written(node)] };
  if (isLocked(node)) return { ...own, formula: text.locked, inputs: [written(node)] };
  const over = overAssignmentOf(level, salesRules(workbook));
  const locked = parent.children.filter((one) => one !== node && isLocked(one));
  return {
    ...own,
    formula: text.downFormula(
      parent.noBasis === null
        ? text.bases[parent.splitBy]
        : text.equalInstead(strings.quota.noBasis[parent.noBasis]),
    ),
    inputs: [
      child(parent, parent.topDown, '.down'),
      {
        label: text.overAssignment,
        value: over,
        unit: 'pct',
        place: level === 'corporate' ? 'S6' : `S6.over_assignment_${level}`,
      },
      ...locked.map((one) => child(one, one.entered, '')),
      ...sharesOf(workbook, node, parent),
    ],
  };
}

/** By what the node's part of what is left follows: its weight and those of all that share, or their number alone. */
function sharesOf(workbook: Workbook, node: QuotaNode, parent: QuotaNode): readonly Input[] {
  const { splitBy } = parent;
  const sharers = parent.children.filter((one) => !isLocked(one));
  const place = `quota_tree/${parent.row.id}/basis`;
  const count: Input = { label: text.sharers, value: sharers.length, unit: 'count', place };
  if (splitBy === 'equal') return [count];
  const weight = (one: QuotaNode): number => basisWeights(workbook).of(splitBy, one);
  // A blend is of parts of the whole; every other basis weighs amounts.
  const unit: Unit = splitBy === 'blended' ? 'pct' : 'money';
  return [
    { label: text.weightOfNode(node.name), value: weight(node), unit, place },
    { label: text.weightsTogether, value: sumOf(sharers.map(weight)), unit, place },
    count,
  ];
}

const upFigure = (node: QuotaNode): Figure => ({
  label: text.fromBelowOf(node.name),
  unit: 'money',
  value: amount(node.bottomUp),
  ...(node.children.length === 0
    ? { formula: text.written, source: '', inputs: [written(node)] }
    : isLocked(node)
      ? { formula: text.locked, source: '', inputs: [written(node)] }
      : {
          formula: text.upFormula,
          source: 'F25',
          inputs: node.children.map((one) => child(one, one.bottomUp, '.up')),
        }),
});

const belowFigure = (node: QuotaNode): Figure => ({
  label: text.belowOf(node.name),
  unit: 'money',
  value: amount(node.childrenTotal),
  formula: text.upFormula,
  source: 'F25',
  inputs: node.children.map((one) => child(one, one.annual, '')),
});

const differenceFigure = (node: QuotaNode): Figure => ({
  label: text.differenceOf(node.name),
  unit: 'money',
  value: less(amount(node.bottomUp), amount(node.topDown)),
  formula: text.less(text.fromBelow, text.fromAbove),
  source: '',
  inputs: [
    { label: text.fromBelow, value: amount(node.bottomUp), unit: 'money', figure: `quota.${node.row.id}.up` },
    {
      label: text.fromAbove,
      value: amount(node.topDown),
      unit: 'money',
      figure: `quota.${node.row.id}.down`,
    },
  ],
});

const ratioFigure = (node: QuotaNode): Figure => ({
  label: text.ratioOf(node.name),
  unit: 'times',
  value: orMissing(node.ratio, strings.numbers.missing.nodeHasNone),
  formula: text.ratioFormula,
  source: 'F25',
  inputs: [child(node, node.annual, ''), ...node.children.map((one) => child(one, one.annual, ''))],
});

/** As written, its children's together, or its year by the season or by season and ramp. */
function monthFigure(workbook: Workbook, node: QuotaNode, at: number): Figure {
  const { locale, fiscalStart } = planSettings(workbook);
  const month = fiscalMonthName(locale, fiscalStart, at + 1, 'long');
  const own = {
    label: text.inMonth(text.quotaOf(node.name), month),
    unit: 'money',
    value: amount(node.months[at] ?? null),
  } as const;
  if (node.monthsFrom === 'written')
    return {
      ...own,
      formula: text.written,
      source: '',
      inputs: [
        {
          label: text.written,
          value: own.value,
          unit: 'money',
          place: cellAt('quota_tree', node.row.id, monthColumn(at)),
        },
      ],
    };
  if (node.monthsFrom === 'below')
    return {
      ...own,
      formula: text.upFormula,
      source: 'F25',
      inputs: node.children.map((one) => ({
        label: one.name,
        value: amount(one.months[at] ?? null),
        unit: 'money',
        figure: `quota.${one.row.id}.m${at + 1}`,
      })),
    };
  const weights = monthWeightsOf(node, quotaSpread(workbook));
  const bySeason = season(workbook);
  const isRamp = weights !== null && 'weights' in bySeason && weights !== bySeason.weights;
  return {
    ...own,
    formula: isRamp ? text.monthByRamp : text.multiplied(text.quota, text.seasonality),
    source: 'F26',
    inputs: [
      child(node, node.annual, ''),
      {
        label: text.weightOf(month),
        value:
          weights === null
            ? missing(strings.numbers.missing.noWeights)
            : ratioOf(weights[at] ?? 0, sumOf(weights), strings.numbers.missing.noWeights),
        unit: 'pct',
        place: isRamp && node.holder !== null ? cellAt('roster', node.holder.id, 'ramp') : 'seasonality',
      },
    ],
  };
}
