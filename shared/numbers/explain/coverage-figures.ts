/** F8–F12: pipeline, coverage, velocity and what the open pipeline brings. */
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { isNumber } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { openingPipeline } from '../../plan/sales-targets.ts';
import { strings } from '../../strings/catalogue.ts';
import { fiscalMonthName } from '../../values/date-format.ts';
import type { Workbook } from '../../workbook/types.ts';
import {
  bookedSoFar,
  coverageNow,
  openForecast,
  openingCover,
  openTotal,
  remainingGoal,
  sourcedByMonth,
  velocity,
} from '../coverage.ts';
import { pipelineNeed } from '../funnel.ts';
import { newBusinessGoal } from '../goal.ts';
import { bookedByMonth } from '../tracking.ts';
import type { Input } from './explanation.ts';
import { assumed, blankOr, type Figures, stageLabel, usesOf } from './parts.ts';

const text = strings.explain;
const names = strings.numbers.assumptions;

const open = (workbook: Workbook): Input => ({
  label: text.openPipeline,
  value: blankOr(openTotal(workbook)),
  unit: 'money',
  place: 'open_pipeline',
});
const remaining = (workbook: Workbook): Input => ({
  label: text.remaining,
  value: remainingGoal(workbook),
  unit: 'money',
  figure: 'remaining',
});
const opportunities = (workbook: Workbook): Input => ({
  label: text.opportunitiesOfGoal,
  value: pipelineNeed(workbook).opportunities,
  unit: 'count',
  figure: 'pipeline.opportunities',
});

export const coverageFigures: Figures = {
  'pipeline.opportunities': (workbook) => {
    const set = headlineAssumptions.sales(workbook);
    return {
      label: text.opportunitiesOfGoal,
      unit: 'count',
      value: pipelineNeed(workbook).opportunities,
      formula: text.opportunitiesFormula,
      source: 'F5',
      uses: usesOf(set, ['deal_assumption', 'conv_opp_won']),
      inputs: [
        { label: text.goal, value: newBusinessGoal(workbook), unit: 'money', figure: 'goal' },
        assumed(set, 'deal_assumption'),
        assumed(set, 'conv_opp_won'),
      ],
    };
  },
  pipeline: (workbook) => {
    const set = headlineAssumptions.sales(workbook);
    return {
      label: text.pipeline,
      unit: 'money',
      value: pipelineNeed(workbook).pipeline,
      formula: text.multiplied(stageLabel('opportunities'), names.deal_assumption),
      source: 'F8',
      uses: usesOf(set, ['deal_assumption', 'conv_opp_won']),
      inputs: [opportunities(workbook), assumed(set, 'deal_assumption')],
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
    ],
  }),
  remaining: (workbook) => ({
    label: text.remaining,
    unit: 'money',
    value: remainingGoal(workbook),
    formula: text.remainingFormula,
    source: 'F10',
    inputs: [
      { label: text.goal, value: newBusinessGoal(workbook), unit: 'money', figure: 'goal' },
      { label: text.booked, value: bookedSoFar(workbook), unit: 'money', figure: 'booked' },
    ],
  }),
  booked: (workbook) => {
    const { locale, fiscalStart } = planSettings(workbook);
    const months = bookedByMonth(workbook).flatMap((amount, at): readonly Input[] =>
      amount === null
        ? []
        : [
            {
              label: fiscalMonthName(locale, fiscalStart, at + 1, 'long'),
              value: amount,
              unit: 'money',
              figure: `booked.m${at + 1}`,
            },
          ],
    );
    return {
      label: text.booked,
      unit: 'money',
      value: bookedSoFar(workbook),
      formula: text.bookedFormula,
      source: '',
      inputs:
        months.length > 0 ? months : [{ label: text.booked, value: 0, unit: 'money', place: 'tracking' }],
    };
  },
  'coverage.now': (workbook) => ({
    label: text.coverageNow,
    unit: 'times',
    value: coverageNow(workbook),
    formula: text.divided(text.openPipeline, text.remaining),
    source: 'F10',
    inputs: [open(workbook), remaining(workbook)],
  }),
  'coverage.expected': (workbook) => {
    const set = headlineAssumptions.sales(workbook);
    return {
      label: text.expected,
      unit: 'money',
      value: openForecast(workbook).expected,
      formula: text.multiplied(text.openPipeline, names.conv_opp_won),
      source: 'F11',
      uses: usesOf(set, ['conv_opp_won']),
      inputs: [open(workbook), assumed(set, 'conv_opp_won')],
    };
  },
  velocity: (workbook) => {
    const set = headlineAssumptions.sales(workbook);
    return {
      label: text.velocity,
      unit: 'money',
      value: velocity(workbook),
      formula: text.velocityFormula,
      source: 'F12',
      uses: usesOf(set, ['deal_assumption', 'conv_opp_won', 'cycle_days']),
      inputs: [
        opportunities(workbook),
        assumed(set, 'deal_assumption'),
        assumed(set, 'conv_opp_won'),
        assumed(set, 'cycle_days'),
      ],
    };
  },
  opening: (workbook) => ({
    label: text.opening,
    unit: 'money',
    value: openingCover(workbook).funded,
    formula: text.multiplied(text.openingPipeline, names.conv_opp_won),
    source: 'F11',
    uses: usesOf(headlineAssumptions.sales(workbook), ['conv_opp_won']),
    inputs: [
      {
        label: text.openingPipeline,
        value: blankOr(openingPipeline(workbook).marketing),
        unit: 'money',
        place: 'S10.opening_pipeline_marketing',
      },
      assumed(headlineAssumptions.sales(workbook), 'conv_opp_won'),
    ],
  }),
  'opening.need': (workbook) => {
    const { lag, lagPlace } = headlineAssumptions.marketing(workbook);
    const months = sourcedByMonth.headline(workbook);
    const { locale, fiscalStart } = planSettings(workbook);
    return {
      label: text.openingNeed,
      unit: 'money',
      value: openingCover(workbook).need,
      formula: text.openingNeedFormula,
      source: 'F13',
      inputs:
        'missing' in months || !isNumber(lag)
          ? [{ label: text.lag, value: lag, unit: 'months', place: lagPlace }]
          : months.slice(0, Math.max(0, lag)).map((month, at) => ({
              label: fiscalMonthName(locale, fiscalStart, at + 1, 'long'),
              value: month,
              unit: 'money',
              figure: `sourced.m${at + 1}`,
            })),
    };
  },
  'opening.gap': (workbook) => ({
    label: text.openingGap,
    unit: 'money',
    value: openingCover(workbook).unfunded,
    formula: text.less(text.openingNeed, text.opening),
    source: 'F13',
    inputs: [
      {
        label: text.openingNeed,
        value: openingCover(workbook).need,
        unit: 'money',
        figure: 'opening.need',
      },
      { label: text.opening, value: openingCover(workbook).funded, unit: 'money', figure: 'opening' },
    ],
  }),
};
