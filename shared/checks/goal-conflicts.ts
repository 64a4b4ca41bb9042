/** Goals that measure the same thing differently: within a level, and against the goal they support. */
import { plainWords } from '../lib/plain-words.ts';
import { covers } from '../numbers/rounding.ts';
import { derived } from '../plan/derived.ts';
import { addsUp, corporateGoals, type Goal, marketingGoals } from '../plan/goals.ts';
import { toleranceOf } from '../plan/tuning.ts';
import { goalUnits } from './goal-units.ts';

export type GoalAspect = 'target' | 'unit' | 'due';

export interface StatedGoal extends Goal {
  readonly table: 'corp_goals' | 'mkt_goals';
  readonly name: string;
  /** For comparing: lower case, never blank. */
  readonly measure: string;
  readonly supports: string | null;
}

export interface GoalConflict {
  /** Stays the same while the goals' figures move. */
  readonly subject: string;
  readonly kind: 'level' | 'support';
  /** What the others are held against: the goal above them, or the most complete of their level. */
  readonly reference: StatedGoal;
  readonly others: readonly StatedGoal[];
  readonly aspects: readonly GoalAspect[];
}

/** Goals with a name and a metric; "other" measures anything, so that two of it are not the same. */
const stated = derived((read) => {
  const of = (table: StatedGoal['table'], goal: Goal, supports: string | null): readonly StatedGoal[] =>
    goal.goal === null || goal.metric === null || goal.metric === 'other'
      ? []
      : [{ ...goal, table, name: goal.goal, measure: plainWords(goal.metric), supports }];
  return {
    corporate: read.from(corporateGoals).flatMap((goal) => of('corp_goals', goal, null)),
    marketing: read.from(marketingGoals).flatMap((goal) => of('mkt_goals', goal, goal.supports)),
  };
});

export const goalConflicts = derived((read): readonly GoalConflict[] => {
  const { corporate, marketing } = read.from(stated);
  const tolerance = toleranceOf(read, 'C33');
  const { unit } = read.from(goalUnits);
  const differences = (one: StatedGoal, other: StatedGoal, targets: boolean): readonly GoalAspect[] => {
    const [left, right] = [unit(one.unit), unit(other.unit)];
    const otherUnit = left !== '' && right !== '' && left !== right;
    return [
      ...(targets && !otherUnit && differ(one.target, other.target, tolerance) ? (['target'] as const) : []),
      ...(otherUnit ? (['unit'] as const) : []),
      ...(otherMonth(one.due, other.due) || otherMonth(one.start, other.start) ? (['due'] as const) : []),
    ];
  };
  const against = (
    subject: string,
    kind: GoalConflict['kind'],
    reference: StatedGoal,
    goals: readonly StatedGoal[],
    targets: boolean,
  ): readonly GoalConflict[] => {
    const found = goals.map((goal) => ({ goal, aspects: differences(reference, goal, targets) }));
    const others = found.filter(({ aspects }) => aspects.length > 0);
    return others.length === 0
      ? []
      : [
          {
            subject,
            kind,
            reference,
            others: others.map(({ goal }) => goal),
            aspects: aspectOrder.filter((aspect) => others.some(({ aspects }) => aspects.includes(aspect))),
          },
        ];
  };
  const within = (goals: readonly StatedGoal[]): readonly GoalConflict[] =>
    [...Map.groupBy(goals, (goal) => goal.measure)].flatMap(([measure, group]) => {
      const reference = group.find(isComplete) ?? group[0];
      if (!reference || group.length < 2 || areStages(group)) return [];
      const subject = `${reference.table}:${measure.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
      return against(
        subject,
        'level',
        reference,
        group.filter((goal) => goal !== reference),
        true,
      );
    });
  const children = Map.groupBy(
    marketing.filter((goal) => goal.supports !== null),
    (goal) => goal.supports ?? '',
  );
  const supported = corporate.flatMap((parent): readonly GoalConflict[] => {
    const same = (children.get(parent.id) ?? []).filter((goal) => goal.measure === parent.measure);
    if (same.length === 0) return [];
    if (!addsUp(parent.measure)) return against(parent.id, 'support', parent, same, true);
    // Parts of what the company wants are no second target; together they must not exceed it.
    const sum = same.reduce((total, goal) => total + (goal.target ?? 0), 0);
    const tooMuch = parent.target !== null && !covers(sum, parent.target, tolerance);
    return against(parent.id, 'support', parent, same, tooMuch);
  });
  return [...within(corporate), ...within(marketing), ...supported];
});

const aspectOrder = ['target', 'unit', 'due'] as const;

const isComplete = (goal: StatedGoal): boolean =>
  goal.target !== null && goal.unit !== null && goal.due !== null;

const differ = (one: number | null, other: number | null, tolerance: number): boolean =>
  one !== null && other !== null && !covers(Math.max(one, other), Math.min(one, other), tolerance);

/** Periods count by the month; a blank date is no other period. */
const otherMonth = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.slice(0, 7) !== other.slice(0, 7);

/** Goals whose periods follow one another are stages of one way, not competitors. */
function areStages(group: readonly StatedGoal[]): boolean {
  const sorted = [...group].sort((one, other) => ((one.start ?? '') < (other.start ?? '') ? -1 : 1));
  return sorted.every((goal, at) => {
    const before = sorted[at - 1];
    if (goal.start === null || goal.due === null) return false;
    return before === undefined || (before.due !== null && before.due < goal.start);
  });
}
