/** C02: quotas that do not add up to the goal, over the year; months belong to C03. */

import { assignedQuotas } from '../../numbers/assigned-quotas.ts';
import { newBusinessGoal } from '../../numbers/goal.ts';
import { type QuotaNode, quotaTree } from '../../numbers/quota-tree.ts';
import { covers, same } from '../../numbers/rounding.ts';
import { cellAt } from '../../plan/cells.ts';
import type { Reader } from '../../plan/derived.ts';
import { isNumber } from '../../plan/outcome.ts';
import { toleranceOf } from '../../plan/tuning.ts';
import { strings } from '../../strings/catalogue.ts';
import type { Workbook } from '../../workbook/types.ts';
import { type Check, finds, type OptionDraft } from '../check.ts';
import { type Finding, noImpact } from '../finding.ts';
import { sayIn } from '../say.ts';
import { scaleTo } from '../scale-quotas.ts';
import { ownTolerance } from '../thresholds.ts';
import { titleWith } from '../title.ts';

const text = strings.checks.c02;

interface Short {
  readonly key: string;
  readonly name: string;
  readonly wanted: number;
  readonly have: number;
  readonly nodes: readonly QuotaNode[];
  readonly place: string;
  /** What explains either of the two. */
  readonly figures: { readonly have: string; readonly wanted: string };
}

export const c02: Check = {
  id: 'C02',
  severity: 'blocker',
  name: text.name,
  thresholds: [ownTolerance('C02')],
  find: finds((read): readonly Finding[] => {
    const say = read.from(sayIn);
    return shortfalls(read).map((one): Finding => {
      const gap = one.wanted - one.have;
      return {
        check: 'C02',
        key: one.key,
        severity: 'blocker',
        title: titleWith(one.name, text.title),
        message: text.message(one.name, say.money(one.have), say.money(one.wanted), say.money(gap)),
        impact: { ...noImpact, money: gap },
        cost: say.money(gap),
        figures: { quotas: one.have, goal: one.wanted, gap, node: one.name },
        statements: [
          {
            side: 'sales',
            label: text.quotas,
            value: say.money(one.have),
            place: 'quota_tree',
            figure: one.figures.have,
          },
          {
            side: null,
            label: text.goal,
            value: say.money(one.wanted),
            place: one.place,
            figure: one.figures.wanted,
          },
        ],
        places: ['quota_tree', one.place],
      };
    });
  }),
  options,
};

/** The lowest assigned quotas against the goal, then every node whose children carry less than it does. */
function shortfalls(read: Reader): readonly Short[] {
  const tree = read.from(quotaTree);
  const goal = read.from(newBusinessGoal);
  const tolerance = toleranceOf(read, 'C02');
  const lowest = read.from(assignedQuotas);
  const found: Short[] = [];
  if (lowest && isNumber(goal) && goal > 0 && !covers(goal, lowest.total, tolerance))
    found.push({
      key: 'C02',
      name: lowest.level === null ? text.lowest : text.level(strings.words.levels[lowest.level]),
      wanted: goal,
      have: lowest.total,
      nodes: lowest.nodes,
      place: 'A3.corporate_revenue_goal',
      figures: { have: 'quota_assigned', wanted: 'goal' },
    });
  const [whole] = found;
  for (const node of tree.nodes) {
    if (node.annual === null || node.annual <= 0 || node.childrenTotal === null) continue;
    if (covers(node.annual, node.childrenTotal, tolerance)) continue;
    // The node that carries the goal itself, right above the lowest quotas: one shortage, said once.
    if (whole && same(whole.wanted, node.annual) && same(whole.have, node.childrenTotal)) continue;
    found.push({
      key: `C02:${node.row.id}`,
      name: text.under(node.name),
      wanted: node.annual,
      have: node.childrenTotal,
      nodes: node.children,
      place: cellAt('quota_tree', node.row.id, 'annual'),
      figures: { have: `quota.${node.row.id}.below`, wanted: `quota.${node.row.id}` },
    });
  }
  return found;
}

/** Unlocked quotas raised alike until they reach the goal. */
function options(workbook: Workbook, finding: Finding): readonly OptionDraft[] {
  const { goal } = finding.figures;
  if (typeof goal !== 'number') return [];
  const id = finding.key === 'C02' ? null : finding.key.slice('C02:'.length);
  const tree = quotaTree(workbook);
  const nodes = id === null ? (assignedQuotas(workbook)?.nodes ?? []) : (tree.byId.get(id)?.children ?? []);
  const raised = scaleTo(workbook, nodes, goal);
  if (raised === null) return [];
  const { factor, cells } = raised;
  const say = sayIn(workbook);
  return [
    {
      id: 'raise',
      change: text.raise(say.percent(Math.ceil((factor - 1) * 10_000) / 10_000)),
      to: goal,
      changes: [{ kind: 'set-cells', table: 'quota_tree', cells }],
    },
  ];
}
