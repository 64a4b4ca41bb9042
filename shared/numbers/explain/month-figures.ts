/**
 * One month of a series: `goal.m9`, `need.mql.m9` (created in it), `close.deals.m3`, `street.m1`, `capacity.m1`,
 * `sourced.m3` (of the goal, by Marketing), `gap.m1`, `follow_up.m6` (without a month: with everybody there), `promised_short.m3` (MQLs promised less needed).
 * `sales.close.deals.m3` and `sales.sourced.m3` are by Sales' own values.
 */
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { cellAt } from '../../plan/cells.ts';
import { isNumber, type Missing, type Outcome, orMissing } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { activityQuotas } from '../../plan/sales-team.ts';
import { strings } from '../../strings/catalogue.ts';
import { fiscalMonthName } from '../../values/date-format.ts';
import { rowsOf } from '../../workbook/read.ts';
import type { Workbook } from '../../workbook/types.ts';
import { promisedMqls } from '../agreement.ts';
import { less } from '../arithmetic.ts';
import { sourcedByMonth } from '../coverage.ts';
import { followUpCapacity } from '../follow-up.ts';
import { type FunnelStage, funnelStages, need } from '../funnel.ts';
import { newBusinessGoal, sourcedRevenue } from '../goal.ts';
import { needByMonth } from '../phasing.ts';
import { isWhole } from '../rounding.ts';
import { goalByMonth, season } from '../seasonality.ts';
import { capacity } from '../team-capacity.ts';
import type { Input } from './explanation.ts';
import { type NeedOf, needWords } from './need-figures.ts';
import { blankOr, type Figure, stageLabel } from './parts.ts';

const text = strings.explain;

/** null for an id that names no month of a series. */
export function monthFigure(workbook: Workbook, id: string): Figure | null {
  if (id === 'follow_up') return followUpFigure(workbook, null);
  const match = /^(.+)\.m([1-9]|1[0-2])$/.exec(id);
  const [, series = '', month = ''] = match ?? [];
  const at = Number(month) - 1;
  if (!match) return null;
  const of: NeedOf = series.startsWith(needWords.sales.prefix) ? 'sales' : 'headline';
  const [kind = '', name] = series.slice(needWords[of].prefix.length).split('.');
  const stage = funnelStages.find((one) => one === name);
  if (kind === 'close' && stage) return closingFigure(workbook, stage, at, of);
  if (kind === 'sourced' && name === undefined) return sourcedFigure(workbook, at, of);
  if (of === 'sales') return null;
  if (kind === 'need' && stage) return createdFigure(workbook, stage, at);
  if (name !== undefined) return null;
  if (kind === 'goal') return goalFigure(workbook, at);
  if (kind === 'follow_up') return followUpFigure(workbook, at);
  if (kind === 'promised_short') return promisedShort(workbook, at);
  return kind === 'street' || kind === 'capacity' || kind === 'gap' ? teamFigure(workbook, kind, at) : null;
}

const monthOf = (workbook: Workbook, at: number): string => {
  const { locale, fiscalStart } = planSettings(workbook);
  return fiscalMonthName(locale, fiscalStart, at + 1, 'long');
};

const atMonth = (series: readonly (number | null)[] | Missing, at: number, reason: string): Outcome =>
  'missing' in series ? series : orMissing(series[at] ?? null, reason);

/** The month's part of the whole year's weight. */
function weightInput(workbook: Workbook, at: number): Input {
  const spread = season(workbook);
  const share: Outcome =
    'missing' in spread
      ? spread
      : (spread.weights[at] ?? 0) / spread.weights.reduce((sum, weight) => sum + weight, 0);
  const row = rowsOf(workbook, 'seasonality').find(({ cells }) => cells.month === at + 1);
  const place = row ? cellAt('seasonality', row.id, 'weight') : 'seasonality';
  return { label: text.weightOf(monthOf(workbook, at)), value: share, unit: 'pct', place };
}

function goalFigure(workbook: Workbook, at: number): Figure {
  return {
    label: text.inMonth(text.goal, monthOf(workbook, at)),
    unit: 'money',
    value: atMonth(goalByMonth(workbook), at, text.noMonth),
    formula: text.multiplied(text.goal, text.seasonality),
    source: 'F26',
    inputs: [
      { label: text.goal, value: newBusinessGoal(workbook), unit: 'money', figure: 'goal' },
      weightInput(workbook, at),
    ],
  };
}

function sourcedFigure(workbook: Workbook, at: number, of: NeedOf): Figure {
  const words = needWords[of];
  const label = text.needed(stageLabel('sourced'));
  return {
    label: words.label(text.inMonth(label, monthOf(workbook, at))),
    unit: 'money',
    value: atMonth(sourcedByMonth[of](workbook), at, text.noMonth),
    formula: text.multiplied(label, text.seasonality),
    source: 'F26',
    uses: words.uses(words.set(workbook), ['sourced_pct']),
    inputs: [
      {
        label,
        value: sourcedRevenue[of](workbook),
        unit: 'money',
        figure: `${words.prefix}need.sourced`,
      },
      weightInput(workbook, at),
    ],
  };
}

/** Whole parts of a whole year add up to it: each is not its share alone. */
function closingFigure(workbook: Workbook, stage: FunnelStage, at: number, of: NeedOf): Figure {
  const words = needWords[of];
  const phased = needByMonth[of](workbook)[stage];
  const annual = need[of](workbook)[stage];
  const formula = text.multiplied(text.needed(stageLabel(stage)), text.seasonality);
  return {
    label: words.label(text.closing(stageLabel(stage), monthOf(workbook, at))),
    unit: 'count',
    value: 'missing' in phased ? phased : atMonth(phased.closing, at, text.noMonth),
    formula: isNumber(annual) && isWhole(annual) ? text.wholeParts(formula) : formula,
    source: 'F26',
    inputs: [
      {
        label: text.needed(stageLabel(stage)),
        value: annual,
        unit: 'count',
        figure: `${words.prefix}need.${stage}`,
      },
      weightInput(workbook, at),
    ],
  };
}

/** F13: what is created in a month is what closes the lag after it. */
function createdFigure(workbook: Workbook, stage: FunnelStage, at: number): Figure {
  const phased = needByMonth.headline(workbook)[stage];
  const { lag, lagPlace } = headlineAssumptions.marketing(workbook);
  const closes = isNumber(lag) ? at + lag : at;
  const isNextYear = closes > 11;
  const value: Outcome = 'missing' in phased ? phased : atMonth(phased.months, at, text.nextYear);
  return {
    label: text.created(stageLabel(stage), monthOf(workbook, at)),
    unit: 'count',
    value,
    // Why there is none stands in the value.
    formula: isNextYear ? '' : text.closing(stageLabel(stage), monthOf(workbook, closes)),
    source: 'F13',
    inputs: [
      ...(isNextYear
        ? []
        : [
            {
              label: text.closing(stageLabel(stage), monthOf(workbook, closes)),
              value,
              unit: 'count',
              figure: `close.${stage}.m${closes + 1}`,
            } as const,
          ]),
      {
        label: text.lag,
        value: lag,
        unit: 'months',
        place: lagPlace,
      },
    ],
  };
}

function teamFigure(workbook: Workbook, kind: 'street' | 'capacity' | 'gap', at: number): Figure {
  const team = capacity(workbook);
  const month = monthOf(workbook, at);
  const series = kind === 'gap' ? negated(team.gapByMonth) : team[`${kind}ByMonth`];
  const label = text.inMonth(text[kind], month);
  const value = atMonth(series, at, text.noMonth);
  if (kind === 'gap')
    return {
      label,
      unit: 'money',
      value,
      formula: text.less(text.capacity, text.goal),
      source: '',
      inputs: [
        {
          label: text.inMonth(text.capacity, month),
          value: atMonth(team.capacityByMonth, at, text.noMonth),
          unit: 'money',
          figure: `capacity.m${at + 1}`,
        },
        {
          label: text.inMonth(text.goal, month),
          value: atMonth(goalByMonth(workbook), at, text.noMonth),
          unit: 'money',
          figure: `goal.m${at + 1}`,
        },
      ],
    };
  if (kind === 'capacity')
    return {
      label,
      unit: 'money',
      value,
      formula: text.multiplied(text.street, text.attainment),
      source: 'F32',
      inputs: [
        {
          label: text.inMonth(text.street, month),
          value: atMonth(team.streetByMonth, at, text.noMonth),
          unit: 'money',
          figure: `street.m${at + 1}`,
        },
        { label: text.attainment, value: team.attainment, unit: 'pct', place: 'S6.attainment_assumption' },
      ],
    };
  return {
    label,
    unit: 'money',
    value,
    formula: text.streetMonthFormula,
    source: 'F30',
    inputs: team.sellers.map(({ row, months }) => ({
      label: row.name,
      value: months[at] ?? 0,
      unit: 'money',
      figure: `seller.${row.id}.m${at + 1}`,
    })),
  };
}

function promisedShort(workbook: Workbook, at: number): Figure {
  const need = createdFigure(workbook, 'mql', at);
  const promised = blankOr(promisedMqls(workbook)[at] ?? null);
  return {
    label: text.shortInMonth(stageLabel('mql'), monthOf(workbook, at)),
    unit: 'count',
    value: less(promised, need.value),
    formula: text.less(text.promisedInMonth, need.label),
    source: '',
    inputs: [
      { label: text.promisedInMonth, value: promised, unit: 'count', place: 'mkt_deliv' },
      { label: need.label, value: need.value, unit: 'count', figure: `need.mql.m${at + 1}` },
    ],
  };
}

function followUpFigure(workbook: Workbook, at: number | null): Figure | null {
  const able = followUpCapacity(workbook);
  const calls = activityQuotas(workbook).find(({ id }) => id === able?.row);
  if (!able || !calls) return null;
  const input = (label: string, value: number | null, column: string): Input => ({
    label,
    value: blankOr(value),
    unit: 'count',
    place: `activity_quota/${calls.id}/${column}`,
  });
  return {
    label: at === null ? text.followUpMost : text.inMonth(text.followUp, monthOf(workbook, at)),
    unit: 'count',
    value: at === null ? able.perMonth : atMonth(able.months, at, text.noMonth),
    formula: text.followUpFormula,
    source: 'F37',
    inputs: [
      {
        label: text.callers,
        value: at === null ? able.people : (able.peopleByMonth[at] ?? 0),
        unit: 'count',
        place: 'roster',
      },
      input(text.callsPerDay, calls.perDay, 'per_day'),
      input(text.workingDays, calls.workingDays, 'working_days'),
      input(text.attempts, calls.attempts, 'attempts'),
    ],
  };
}

const negated = (series: readonly number[] | Missing): readonly number[] | Missing =>
  'missing' in series ? series : series.map((figure) => 0 - figure);
