/** C33: goals of one level, or a goal and the goal it supports, measure the same with other targets, units or periods. */
import { cellAt } from '../../plan/cells.ts';
import { strings } from '../../strings/catalogue.ts';
import type { CellChange } from '../../workbook/edit.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { type GoalAspect, type GoalConflict, goalConflicts, type StatedGoal } from '../goal-conflicts.ts';
import { type Say, sayIn } from '../say.ts';
import { ownTolerance } from '../thresholds.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c33;

export const c33: Check = {
  id: 'C33',
  severity: 'major',
  name: text.name,
  thresholds: [ownTolerance('C33')],
  find: finds((read): readonly Finding[] => {
    const say = read.from(sayIn);
    return read.from(goalConflicts).flatMap((conflict): readonly Finding[] => {
      const { reference, others, aspects } = conflict;
      const [other] = others;
      if (!other) return [];
      const metric = metricOf(reference);
      const words = say.list(aspects.map((aspect) => text.aspects[aspect]));
      const title = conflict.kind === 'level' ? text.titleLevel : text.titleSupport;
      return [
        {
          check: 'C33',
          key: `C33:${conflict.subject}`,
          severity: 'major',
          title: titleWith(metric, (name) => title(name, words)),
          message: text.message(
            metric,
            reference.name,
            saysOf(say, reference),
            other.name,
            saysOf(say, other),
          ),
          impact: noImpact,
          cost: text.cost(aspects.length),
          figures: {
            metric,
            goals: [reference, ...others].map((goal) => goal.id),
            differs: aspects,
            targets: [reference, ...others].map((goal) => goal.target),
          },
          statements: [reference, other].map((goal) => ({
            side: goal.table === 'mkt_goals' ? 'marketing' : null,
            label: goal.name,
            value: figureOf(say, goal),
            place: placeOf(goal, aspects),
          })),
          places: [other, reference, ...others.slice(1)].map((goal) => placeOf(goal, aspects)),
        },
      ];
    });
  }),
  options,
};

const labels: Readonly<Record<string, string>> = text.metrics;

/** A corporate metric is free text, one of Marketing a choice. */
const metricOf = (goal: StatedGoal): string => {
  const own = goal.metric ?? goal.measure;
  return goal.table === 'mkt_goals' ? (labels[own] ?? own) : own;
};

const figureOf = (say: Say, goal: StatedGoal): string =>
  [
    ...(goal.target === null ? [] : [text.target(say.count(goal.target), goal.unit ?? '')]),
    ...(goal.due === null ? [] : [text.by(say.date(goal.due))]),
  ].join(' ');

const saysOf = (say: Say, goal: StatedGoal): string =>
  text.says(say.section(goal.table), figureOf(say, goal));

const placeOf = (goal: StatedGoal, aspects: readonly GoalAspect[]): string =>
  cellAt(goal.table, goal.id, aspects[0] ?? 'target');

/** Of two goals either may become as the other is; among more a person has to choose. */
function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const conflict = goalConflicts(workbook).find((one) => `C33:${one.subject}` === finding.key);
  const [other, ...more] = conflict?.others ?? [];
  if (!conflict || !other || more.length > 0) return [];
  const say = sayIn(workbook);
  const draft = (goal: StatedGoal, as: StatedGoal): OptionDraft => ({
    id: `as_${as.id}`,
    change: text.align(goal.name, as.name, say.list(conflict.aspects.map((aspect) => text.words[aspect]))),
    to: conflict.aspects[0] === undefined ? null : as[conflict.aspects[0]],
    changes: [{ kind: 'set-cells', table: goal.table, cells: alignment(conflict, goal, as) }],
  });
  return [draft(other, conflict.reference), draft(conflict.reference, other)];
}

/** A period is a due date and, where both have one, a start. */
const alignment = ({ aspects }: GoalConflict, goal: StatedGoal, as: StatedGoal): readonly CellChange[] => [
  ...aspects.map((column) => ({ row: goal.id, column, value: as[column] })),
  ...(aspects.includes('due') && goal.start !== null && as.start !== null
    ? [{ row: goal.id, column: 'start', value: as.start }]
    : []),
];
