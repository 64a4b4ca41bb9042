/** F2–F5: what must be sourced and needed, `need.leads`, and by Sales' own values, `sales.need.leads`. */
import { headlineAssumptions, ownAssumptions } from '../../plan/assumptions.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { conversionOf, type FunnelStage, funnelStages, need } from '../funnel.ts';
import { newBusinessGoal, sourcedRevenue } from '../goal.ts';
import { assumed, type Figure, type Figures, ownUsesOf, stageLabel, usesOf } from './parts.ts';

const text = strings.explain;

/** Whose need it is: the headline's, or what Sales' own values make of it. */
export type NeedOf = 'headline' | 'sales';

export const needWords = {
  headline: {
    prefix: '',
    /** What is needed, said of a label. */
    label: (what: string): string => what,
    set: headlineAssumptions.marketing,
    uses: usesOf,
  },
  sales: {
    prefix: 'sales.',
    label: text.byOwn,
    set: ownAssumptions.sales,
    uses: ownUsesOf,
  },
} as const;

/** The stage nearer to money that a need is solved from. */
const before = (stage: FunnelStage): FunnelStage | null =>
  funnelStages[funnelStages.indexOf(stage) - 1] ?? null;

function needFigure(workbook: Workbook, stage: FunnelStage, of: NeedOf): Figure {
  const words = needWords[of];
  const set = words.set(workbook);
  const demand = need[of](workbook);
  const above = before(stage);
  if (above === null)
    return {
      label: words.label(text.needed(stageLabel('deals'))),
      unit: 'count',
      value: demand.deals,
      formula: text.deals,
      source: 'F3',
      uses: words.uses(set, ['deal_assumption', 'sourced_pct']),
      inputs: [
        {
          label: stageLabel('sourced'),
          value: sourcedRevenue[of](workbook),
          unit: 'money',
          figure: `${words.prefix}need.sourced`,
        },
        assumed(set, 'deal_assumption'),
      ],
    };
  const step = conversionOf[stage as keyof typeof conversionOf];
  return {
    label: words.label(text.needed(stageLabel(stage))),
    unit: 'count',
    value: demand[stage],
    formula: text.divided(stageLabel(above), strings.numbers.assumptions[step]),
    source: 'F5',
    uses: words.uses(set, [step]),
    inputs: [
      {
        label: text.needed(stageLabel(above)),
        value: demand[above],
        unit: 'count',
        figure: `${words.prefix}need.${above}`,
      },
      assumed(set, step),
    ],
  };
}

function sourcedFigure(workbook: Workbook, of: NeedOf): Figure {
  const words = needWords[of];
  const set = words.set(workbook);
  return {
    label: words.label(text.needed(stageLabel('sourced'))),
    unit: 'money',
    value: sourcedRevenue[of](workbook),
    formula: text.multiplied(text.goal, strings.numbers.assumptions.sourced_pct),
    source: 'F2',
    uses: words.uses(set, ['sourced_pct']),
    inputs: [
      { label: text.goal, value: newBusinessGoal(workbook), unit: 'money', figure: 'goal' },
      assumed(set, 'sourced_pct'),
    ],
  };
}

export const needFigures: Figures = Object.fromEntries(
  (['headline', 'sales'] as const).flatMap((of) => [
    [`${needWords[of].prefix}need.sourced`, (workbook: Workbook) => sourcedFigure(workbook, of)],
    ...funnelStages.map((stage) => [
      `${needWords[of].prefix}need.${stage}`,
      (workbook: Workbook) => needFigure(workbook, stage, of),
    ]),
  ]),
);
