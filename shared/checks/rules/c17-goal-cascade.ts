/**
 * C17: a goal of Marketing without months in the year, or supporting no corporate goal; a corporate goal
 * that no goal of Marketing and no action supports.
 */
import { proposal } from '../../numbers/proposal.ts';
import { apportion } from '../../numbers/rounding.ts';
import { season } from '../../numbers/seasonality.ts';
import { isColumnAsked } from '../../plan/asked.ts';
import { cellAt, monthChanges } from '../../plan/cells.ts';
import { derived, type Reader } from '../../plan/derived.ts';
import { addsUp, corporateGoals, type Goal, type MarketingGoal, marketingGoals } from '../../plan/goals.ts';
import { actions } from '../../plan/sales-work.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c17;
type Fault = keyof typeof text.faults;

export const c17: Check = {
  id: 'C17',
  severity: 'minor',
  name: text.name,
  find: finds((read): readonly Finding[] => [
    ...read.from(marketingGoals).flatMap((goal) => looseGoal(read, goal)),
    ...unserved(read),
  ]),
  options,
};

const isPhased = (goal: MarketingGoal): boolean => goal.months.some((month) => month !== null && month !== 0);

/** Corporate goals that have been written; with none of them there is nothing to support. */
const corporate = derived(
  (read): ReadonlyMap<string, Goal> =>
    new Map(
      read.from(corporateGoals).flatMap((goal) => (goal.goal === null ? [] : [[goal.id, goal] as const])),
    ),
);

function faultsOf(read: Reader, goal: MarketingGoal): readonly Fault[] {
  const supports = read.from(corporate);
  const phasing =
    isColumnAsked(read.template(), 'mkt_goals', 'm1') && goal.target !== null && !isPhased(goal);
  const support =
    isColumnAsked(read.template(), 'mkt_goals', 'supports') &&
    supports.size > 0 &&
    !supports.has(goal.supports ?? '');
  return [...(phasing ? (['phasing'] as const) : []), ...(support ? (['support'] as const) : [])];
}

const columnOf: Readonly<Record<Fault, string>> = { phasing: 'm1', support: 'supports' };

function looseGoal(read: Reader, goal: MarketingGoal): readonly Finding[] {
  if (goal.goal === null) return [];
  const faults = faultsOf(read, goal);
  if (faults.length === 0) return [];
  const say = read.from(sayIn);
  const short = say.list(faults.map((fault) => text.faults[fault]));
  return [
    {
      check: 'C17',
      key: `C17:${goal.id}`,
      severity: 'minor',
      title: titleWith(goal.goal, (name) => text.titleGoal(name, short)),
      message: text.messageGoal(goal.goal, say.list(faults.map((fault) => text.has[fault]))),
      impact: noImpact,
      cost: faults.includes('phasing') ? text.costGoal : text.costSupport,
      figures: { goal: goal.goal, missing: faults },
      statements: [],
      places: faults.map((fault) => cellAt('mkt_goals', goal.id, columnOf[fault])),
    },
  ];
}

/** Silent while neither goals of Marketing nor actions are written. */
function unserved(read: Reader): readonly Finding[] {
  const goals = read.from(marketingGoals).filter((goal) => goal.goal !== null);
  const live = read.from(actions).filter((action) => action.action !== null && action.status !== 'stopped');
  if (goals.length === 0 && live.length === 0) return [];
  const served = new Set([...goals.map((goal) => goal.supports), ...live.map((action) => action.goal)]);
  return [...read.from(corporate)].flatMap(([id, { goal }]): readonly Finding[] => {
    if (served.has(id) || goal === null) return [];
    return [
      {
        check: 'C17',
        key: `C17:${id}`,
        severity: 'minor',
        title: titleWith(goal, text.titleUnserved),
        message: text.messageUnserved(goal),
        impact: noImpact,
        cost: text.costSupport,
        figures: { goal, missing: ['served'] },
        statements: [],
        places: [cellAt('corp_goals', id, 'goal'), 'mkt_goals', 'actions'],
      },
    ];
  });
}

/** Corporate goals offered at most. */
const OFFERED = 3;

function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const goal = marketingGoals(workbook).find((one) => `C17:${one.id}` === finding.key);
  if (!goal) return [];
  const faults = Array.isArray(finding.figures.missing) ? finding.figures.missing : [];
  return [
    ...(faults.includes('phasing') ? phasings(workbook, goal) : []),
    ...(faults.includes('support') ? supports(workbook, goal) : []),
  ];
}

function phasings(workbook: Workbook, goal: MarketingGoal): readonly OptionDraft[] {
  const { target } = goal;
  if (target === null || target <= 0 || !addsUp(goal.metric ?? '')) return [];
  const total = sayIn(workbook).count(target);
  const draft = (id: string, change: string, weights: readonly number[]): readonly OptionDraft[] => {
    const months = apportion(target, weights);
    if (!months) return [];
    const cells = monthChanges(goal.id, months);
    return [{ id, change, to: target, changes: [{ kind: 'set-cells', table: 'mkt_goals', cells }] }];
  };
  // Leads and pipeline count when they are created, revenue when it closes.
  const isRevenue = goal.metric === 'revenue';
  const spread = season(workbook);
  const needed = isRevenue ? ('missing' in spread ? spread : spread.weights) : proposal(workbook).mql;
  const words = isRevenue ? text.closing : text.spread;
  return [
    ...('missing' in needed ? [] : draft('funnel', words(total), needed)),
    ...draft('even', text.even(total), Array<number>(12).fill(1)),
  ];
}

const supports = (workbook: Workbook, goal: MarketingGoal): readonly OptionDraft[] =>
  [...corporate(workbook)].slice(0, OFFERED).map(
    ([id, { goal: name }]): OptionDraft => ({
      id: `support_${id}`,
      change: text.support(name ?? ''),
      to: name,
      changes: [
        { kind: 'set-cells', table: 'mkt_goals', cells: [{ row: goal.id, column: 'supports', value: id }] },
      ],
    }),
  );
