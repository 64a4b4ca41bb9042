/** C01: the leads bought in the year against the leads that the marketing-sourced goal requires (F2–F5). */

import { need } from '../../numbers/funnel.ts';
import { sourcedRevenue } from '../../numbers/goal.ts';
import { apportion, covers, wholeMinor } from '../../numbers/rounding.ts';
import { supply } from '../../numbers/supply.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { derived } from '../../plan/derived.ts';
import { budgetFrame, channelPlan } from '../../plan/marketing.ts';
import { isNumber, orNull } from '../../plan/outcome.ts';
import { isDivisor, type PlainPairId, plainPairs } from '../../plan/pairs.ts';
import { strings } from '../../strings/catalogue.ts';
import type { SingleChange } from '../../workbook/edit.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import type { Finding } from '../finding.ts';
import { seek } from '../goal-seek.ts';
import { sayIn } from '../say.ts';
import { exactTolerance, exactToleranceOf } from '../thresholds.ts';
import { withChanges } from '../try-out.ts';

const text = strings.checks.c01;

export const c01: Check = {
  id: 'C01',
  severity: 'blocker',
  name: text.name,
  thresholds: [exactTolerance('C01')],
  find: finds((read): readonly Finding[] => {
    const needed = read.from(need.headline).leads;
    const bought = read.from(supply);
    if (!isNumber(needed)) return read.from(neverEnough);
    if (!isNumber(bought.leads)) return [];
    if (covers(needed, bought.leads, exactToleranceOf(read, 'C01'))) return [];
    const say = read.from(sayIn);
    const [deals, money] = [orNull(bought.gapDeals), orNull(bought.gapRevenue)];
    const short = needed - bought.leads;
    return [
      {
        check: 'C01',
        key: 'C01',
        severity: 'blocker',
        title: text.title(say.supplied(bought.leads), say.count(needed)),
        message: text.message(
          say.supplied(bought.leads),
          say.count(needed),
          say.missing(short),
          say.share(short / needed),
        ),
        impact: { leads: short, deals, money: money === null ? null : wholeMinor(money) },
        cost: money === null ? text.cost(say.missing(short)) : say.money(money),
        figures: { need: needed, bought: bought.leads, short, costToClose: orNull(bought.costToClose) },
        statements: [
          {
            side: 'marketing',
            label: text.bought,
            value: say.supplied(bought.leads),
            place: 'channel_plan',
            figure: 'have.leads',
          },
          {
            side: null,
            label: text.needed,
            value: say.count(needed),
            place: 'A3.corporate_revenue_goal',
            figure: 'need.leads',
          },
        ],
        places: [
          'channel_plan',
          read.from(headlineAssumptions.marketing).values.deal_assumption.place,
          'A3.corporate_revenue_goal',
        ],
      },
    ];
  }),
  options,
};

/** A conversion or a deal of 0: no number of leads brings what Marketing is to source. */
const neverEnough = derived((read): readonly Finding[] => {
  const { values } = read.from(headlineAssumptions.marketing);
  const zero = plainPairs.find(([id]) => isDivisor(id) && values[id].value === 0);
  const [money, deals] = [orNull(read.from(sourcedRevenue.headline)), orNull(read.from(need.headline).deals)];
  if (!zero || money === null || money <= 0) return [];
  const say = read.from(sayIn);
  const [id] = zero;
  const label = strings.numbers.assumptions[id];
  const written = id === 'deal_assumption' ? say.money(0) : say.percent(0);
  return [
    {
      check: 'C01',
      key: 'C01',
      severity: 'blocker',
      title: text.titleNever(label, written),
      message: text.messageNever(label, written, say.money(money)),
      impact: { leads: null, deals, money },
      cost: say.money(money),
      figures: { need: null, bought: orNull(read.from(supply).leads), short: null, costToClose: null },
      statements: [
        { side: 'marketing', label, value: written, place: values[id].place },
        {
          side: null,
          label: text.toSource,
          value: say.money(money),
          place: 'A3.corporate_revenue_goal',
          figure: 'need.sourced',
        },
      ],
      places: [values[id].place, 'channel_plan', 'A3.corporate_revenue_goal'],
    },
  ];
});

/** Levers of C01 in Marketing's plan: id, the direction in which they close the gap, and the step. */
const levers: readonly { readonly id: PlainPairId; readonly to: number; readonly step: number }[] = [
  { id: 'conv_lead_mql', to: 1, step: 0.0001 },
  { id: 'conv_mql_sql', to: 1, step: 0.0001 },
  { id: 'conv_sql_opp', to: 1, step: 0.0001 },
  { id: 'conv_opp_won', to: 1, step: 0.0001 },
  { id: 'deal_assumption', to: 10, step: 1 },
  { id: 'sourced_pct', to: 0, step: 0.0001 },
];

/** Whether the leads that are bought cover the need, whatever tolerance the planner allows the finding. */
export const leadsSuffice = (workbook: Workbook): boolean => {
  const [{ leads: needed }, { leads: bought }] = [need.headline(workbook), supply(workbook)];
  return isNumber(needed) && isNumber(bought) && covers(needed, bought, 0);
};

function options(workbook: Workbook): readonly OptionDraft[] {
  const say = sayIn(workbook);
  const { values } = headlineAssumptions.marketing(workbook);
  const found: OptionDraft[] = [];
  const raise = moreBudget(workbook);
  if (raise)
    found.push({
      id: 'budget',
      change: text.raise(say.money(raise.by)),
      to: raise.total,
      changes: raise.changes,
    });
  for (const { id, to, step } of levers) {
    const now = values[id].value;
    // An agreed value is changed by agreeing anew, not behind the other plan's back.
    if (!isNumber(now) || values[id].from === 'agreed') continue;
    const place = plainPairs.find(([pair]) => pair === id)?.[2] ?? '';
    const set = (value: number): readonly SingleChange[] => [{ kind: 'set-answer', key: place, value }];
    const limit = id === 'deal_assumption' ? now * to : to;
    const value = seek({
      from: now,
      to: limit,
      step,
      holds: (figure) => leadsSuffice(withChanges(workbook, set(figure))),
    });
    if (value === null) continue;
    const written = id === 'deal_assumption' ? say.money(value) : say.percent(value);
    found.push({
      id,
      change: text.set(strings.numbers.assumptions[id], written),
      to: value,
      changes: set(value),
    });
  }
  return found;
}

/**
 * The gap closed at the blended cost: every channel grows alike and the total budget with them, in whole
 * units of the currency. Shared with C23, whose promise cannot be kept without it.
 */
export function moreBudget(
  workbook: Workbook,
): { readonly by: number; readonly total: number; readonly changes: readonly SingleChange[] } | null {
  const { costToClose, budget } = supply(workbook);
  if (!isNumber(costToClose) || !isNumber(budget) || costToClose <= 0 || budget <= 0) return null;
  const unit = sayIn(workbook).minorUnits;
  const by = Math.ceil(costToClose / unit) * unit;
  const rows = channelPlan(workbook).filter((row) => (row.budget ?? 0) > 0);
  const parts =
    apportion(
      by / unit,
      rows.map((row) => row.budget ?? 0),
    ) ?? [];
  const total = budgetFrame(workbook).total;
  const changesFor = (extra: readonly number[]): readonly SingleChange[] => [
    {
      kind: 'set-cells',
      table: 'channel_plan',
      cells: rows.map((row, at) => ({
        row: row.id,
        column: 'budget',
        value: (row.budget ?? 0) + (extra[at] ?? 0) * unit,
      })),
    },
    ...(total === null ? [] : [{ kind: 'set-answer', key: 'M10.total_budget', value: total + by } as const]),
  ];
  return { by, total: (total ?? budget) + by, changes: changesFor(parts) };
}
