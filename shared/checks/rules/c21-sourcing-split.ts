/** C21: Marketing's own revenue or pipeline goal (M8) against F2; shares of the sources (L2) against 100 %. */
import { need } from '../../numbers/funnel.ts';
import { newBusinessGoal, sourcedRevenue } from '../../numbers/goal.ts';
import { apportion, covers, same, wholeMinor } from '../../numbers/rounding.ts';
import { sharedGoals } from '../../plan/agreement.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { cellAt, monthChanges } from '../../plan/cells.ts';
import { derived, type Reader } from '../../plan/derived.ts';
import { type MarketingGoal, marketingGoals } from '../../plan/goals.ts';
import { fiscalIndex } from '../../plan/months.ts';
import { combine, isNumber, type Outcome, orNull } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { toleranceOf } from '../../plan/tuning.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { dealsOf, type Finding, noImpact } from '../finding.ts';
import { goalUnits } from '../goal-units.ts';
import { sayIn } from '../say.ts';
import { ownTolerance } from '../thresholds.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c21;
const metrics = ['revenue', 'pipeline'] as const;
type Metric = (typeof metrics)[number];

export const c21: Check = {
  id: 'C21',
  severity: 'major',
  name: text.name,
  thresholds: [ownTolerance('C21')],
  find: finds((read): readonly Finding[] => [
    ...metrics.flatMap((metric) => ownGoal(read, metric)),
    ...sumOfShares(read),
  ]),
  options,
};

/** F2 as revenue, and the pipeline it takes at Marketing's conversions; minor units. */
const required = derived((read): { readonly [M in Metric]: Outcome } => {
  const { values } = read.from(headlineAssumptions.marketing);
  const tooLarge = strings.numbers.missing.tooLarge;
  return {
    revenue: read.from(sourcedRevenue.headline),
    pipeline: combine(
      [read.from(need.headline).opportunities, values.deal_assumption.value],
      (count, deal) => count * deal,
      tooLarge,
    ),
  };
});

/** Goals of this year in money; one counted in points or in accounts is another thing. */
const moneyGoals = derived((read): readonly (MarketingGoal & { readonly target: number })[] => {
  const { fiscalStart, isYearKnown } = read.from(planSettings);
  const units = read.from(goalUnits);
  return read.from(marketingGoals).flatMap((goal) => {
    const month = goal.due === null ? 0 : isYearKnown ? fiscalIndex(fiscalStart, goal.due) : null;
    const inYear = month !== null && month >= 0 && month <= 11;
    return inYear && goal.target !== null && units.isMoney(goal.unit)
      ? [{ ...goal, target: goal.target }]
      : [];
  });
});

/** A target may be written in thousands or millions. */
const scales = [1, 1_000, 1_000_000];

function ownGoal(read: Reader, metric: Metric): readonly Finding[] {
  const wanted = read.from(required)[metric];
  const goals = read.from(moneyGoals).filter((goal) => goal.metric === metric);
  const [first] = goals;
  // A negative need is a goal gone wrong, which Marketing's goal cannot follow.
  if (!first || !isNumber(wanted) || wanted < 0) return [];
  const tolerance = toleranceOf(read, 'C21');
  const { minorUnits } = read.from(goalUnits);
  const total = goals.reduce((sum, goal) => sum + goal.target, 0);
  const fits = (target: number): boolean =>
    scales.some((scale) => {
      const have = target * scale * minorUnits;
      return same(wanted, have) || (covers(wanted, have, tolerance) && covers(have, wanted, tolerance));
    });
  // Of several goals one may be the year's, or all of them parts of it.
  if (fits(total) || goals.some((goal) => fits(goal.target))) return [];
  const say = read.from(sayIn);
  const have = wholeMinor(total * minorUnits);
  const [own, share] = [say.money(have), say.money(wanted)];
  const { values } = read.from(headlineAssumptions.marketing);
  const win = metric === 'revenue' ? 1 : orNull(values.conv_opp_won.value);
  const money = win === null ? null : Math.abs(wanted - have) * win;
  const deal = orNull(values.deal_assumption.value);
  const name = text.metrics[metric];
  return [
    {
      check: 'C21',
      key: `C21:${metric}`,
      severity: 'major',
      title: titleWith(share, (figure) => text.title(name, own, figure)),
      message: text.message(name, own, share),
      impact: {
        leads: null,
        deals: money === null ? null : dealsOf(money, deal),
        money: money === null ? null : wholeMinor(money),
      },
      // What conflicts are ordered by, of a pipeline the part that is won.
      cost: say.money(money ?? Math.abs(wanted - have)),
      between: say.money(Math.abs(wanted - have)),
      figures: { metric, goal: have, required: wholeMinor(wanted), difference: wholeMinor(wanted - have) },
      statements: [
        { side: 'marketing', label: text.own(name), value: own, place: targetOf(first) },
        { side: 'sales', label: text.required(name), value: share, place: 'A3.corporate_revenue_goal' },
      ],
      places: [...goals.map(targetOf), values.sourced_pct.place, 'A3.corporate_revenue_goal'],
    },
  ];
}

const targetOf = (goal: MarketingGoal): string => cellAt('mkt_goals', goal.id, 'target');

const sources = {
  marketing: 'L2.marketing_share',
  sales: 'L2.sales_share',
  partners: 'L2.partner_share',
} as const;
const sourceIds = ['marketing', 'sales', 'partners'] as const;

/** Both teams' shares must be entered; partners may be left blank, which is none. */
function sumOfShares(read: Reader): readonly Finding[] {
  const { marketing, sales, partners } = read.from(sharedGoals);
  if (marketing === null || sales === null) return [];
  const sum = marketing + sales + (partners ?? 0);
  if (same(sum, 1)) return [];
  const say = read.from(sayIn);
  return [
    {
      check: 'C21',
      key: 'C21:shares',
      severity: 'major',
      title: titleWith(say.percent(sum), text.titleShares),
      message: text.messageShares(
        say.percent(marketing),
        say.percent(sales),
        say.percent(partners ?? 0),
        say.percent(sum),
      ),
      impact: noImpact,
      cost: text.points(say.count(Math.abs(sum - 1) * 100)),
      figures: { marketing, sales, partners: partners ?? 0, sum },
      statements: [
        { side: null, label: text.sum, value: say.percent(sum), place: sources.marketing },
        { side: null, label: text.whole, value: say.percent(1), place: 'L2.shared_revenue_goal' },
      ],
      places: sourceIds.map((id) => sources[id]),
    },
  ];
}

function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  if (finding.key === 'C21:shares') return shareOptions(workbook);
  const metric = metrics.find((one) => finding.key === `C21:${one}`);
  const goals = moneyGoals(workbook).filter((goal) => goal.metric === metric);
  const [goal] = goals;
  if (!metric || !goal || goals.length > 1) return [];
  const wanted = required(workbook)[metric];
  if (!isNumber(wanted)) return [];
  const { minorUnits } = goalUnits(workbook);
  const say = sayIn(workbook);
  const target = wholeMinor(wanted) / minorUnits;
  const filled = goal.months.every((month) => month !== null);
  const months = filled
    ? apportion(
        target,
        goal.months.map((month) => month ?? 0),
      )
    : null;
  return [
    {
      id: 'goal',
      change: text.setGoal(text.metrics[metric], say.money(wanted)),
      to: target,
      changes: [
        {
          kind: 'set-cells',
          table: 'mkt_goals',
          cells: [{ row: goal.id, column: 'target', value: target }, ...monthChanges(goal.id, months ?? [])],
        },
      ],
    },
    ...(metric === 'revenue' ? shareOfGoal(workbook, goal.target * minorUnits) : []),
  ];
}

/** The share at which F2 is Marketing's goal; an agreed share is changed by agreeing anew. */
function shareOfGoal(workbook: Workbook, revenue: number): readonly OptionDraft[] {
  const goal = newBusinessGoal(workbook);
  const { from } = headlineAssumptions.marketing(workbook).values.sourced_pct;
  if (!isNumber(goal) || goal <= 0 || revenue <= 0 || revenue > goal || from === 'agreed') return [];
  const share = Number((revenue / goal).toPrecision(12));
  return [
    {
      id: 'sourced_pct',
      change: text.setShare(sayIn(workbook).percent(share)),
      to: share,
      changes: [{ kind: 'set-answer', key: 'M9.sourced_pct', value: share }],
    },
  ];
}

/** Each of the shares becomes what the other two leave. */
function shareOptions(workbook: Workbook): readonly OptionDraft[] {
  const shares = sharedGoals(workbook);
  const say = sayIn(workbook);
  return sourceIds.flatMap((id): readonly OptionDraft[] => {
    const others = sourceIds.reduce((sum, other) => (other === id ? sum : sum + (shares[other] ?? 0)), 0);
    const rest = Number((1 - others).toFixed(12));
    if (rest < 0 || rest > 1) return [];
    return [
      {
        id,
        change: text.setSource(text.sources[id], say.percent(rest)),
        to: rest,
        changes: [{ kind: 'set-answer', key: sources[id], value: rest }],
      },
    ];
  });
}
