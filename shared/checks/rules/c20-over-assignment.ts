/** C20: Σ of the lowest level ÷ new-business goal above 1.20 (warn) or 1.50 (alarm), with each level's share. */

import { assignedQuotas } from '../../numbers/assigned-quotas.ts';
import { newBusinessGoal } from '../../numbers/goal.ts';
import { quotaTree } from '../../numbers/quota-tree.ts';
import { covers } from '../../numbers/rounding.ts';
import { isNumber } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { thresholdOf } from '../../plan/tuning.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { scaleTo } from '../scale-quotas.ts';
import { cut } from '../title.ts';

const text = strings.checks.c20;
const SHIPPED = 1.2;
const ALARM = 1.5;

export const c20: Check = {
  id: 'C20',
  severity: 'minor',
  name: text.name,
  thresholds: [
    { key: 'C20', shipped: SHIPPED, unit: 'times', label: text.threshold },
    { key: 'C20.alarm', shipped: ALARM, unit: 'times', label: text.alarm, from: 'C20' },
  ],
  find: finds((read): readonly Finding[] => {
    const goal = read.from(newBusinessGoal);
    const { levels } = read.from(quotaTree);
    const lowest = read.from(assignedQuotas);
    if (!isNumber(goal) || goal <= 0 || !lowest) return [];
    const limit = thresholdOf(read, 'C20', SHIPPED);
    const alarm = thresholdOf(read, 'C20.alarm', ALARM);
    const ratio = lowest.total / goal;
    // The limit is what is needed to stay under: a ratio within the tolerance of it passes.
    if (covers(ratio, limit, read.from(planSettings).tolerance)) return [];
    const say = read.from(sayIn);
    const far = ratio > alarm * (1 + 1e-9);
    const steps = levels.map((level) =>
      text.step(strings.words.levels[level.level], say.times(level.total / goal)),
    );
    return [
      {
        check: 'C20',
        key: 'C20',
        severity: 'minor',
        title: cut(text.title(say.times(ratio))),
        message: text.message(
          say.percent(ratio - 1),
          say.times(ratio),
          far && limit < alarm,
          say.times(limit),
          say.list(steps),
        ),
        impact: noImpact,
        cost: say.times(ratio),
        figures: {
          ratio,
          limit,
          alarm: far,
          levels: levels.map((level) => ({ level: level.level, ratio: level.total / goal })),
        },
        statements: [],
        places: ['quota_tree', 'A3.corporate_revenue_goal'],
      },
    ];
  }),
  options,
};

/** Unlocked quotas lowered alike until they total what the limit allows. */
function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const { limit } = finding.figures;
  const goal = newBusinessGoal(workbook);
  const nodes = assignedQuotas(workbook)?.nodes ?? [];
  if (typeof limit !== 'number' || !isNumber(goal)) return [];
  const total = Math.floor(goal * limit + 1e-6);
  const lowered = scaleTo(workbook, nodes, total);
  if (lowered === null) return [];
  const say = sayIn(workbook);
  return [
    {
      id: 'lower',
      change: text.lower(say.percent(1 - lowered.factor), say.money(total)),
      to: total,
      changes: [{ kind: 'set-cells', table: 'quota_tree', cells: lowered.cells }],
    },
  ];
}
