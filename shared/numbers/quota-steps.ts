/** What else changes when a quota is written or rolled: a node's months always add up to its year. */

import { monthChanges } from '../plan/cells.ts';
import { planSettings } from '../plan/plan-settings.ts';
import { monthColumn, monthColumnIds } from '../template/month-columns.ts';
import type { CellChange } from '../workbook/edit.ts';
import { findRow } from '../workbook/read.ts';
import type { Workbook } from '../workbook/types.ts';
import { monthsTogether, sumOf, yearOf } from './month-sums.ts';
import { QUOTA_TABLE } from './quota-in-force.ts';
import { isLocked } from './quota-rolling.ts';
import { type QuotaNode, quotaTree } from './quota-tree.ts';
import { apportionIn } from './rounding.ts';
import { quotaSpread } from './team-capacity.ts';

/**
 * Cells that follow what is about to be written in the quota tree. A year written alone takes its months along
 * in their proportions; months written alone take the year along. Whatever is written itself is left as it is.
 */
export function quotaFollows(workbook: Workbook, written: readonly CellChange[]): readonly CellChange[] {
  const { roundingUnit } = planSettings(workbook);
  const byRow = Map.groupBy(written, ({ row }) => row);
  return [...byRow].flatMap(([id, cells]): readonly CellChange[] => {
    const row = findRow(workbook, QUOTA_TABLE, id);
    const to = new Map(cells.map(({ column, value }) => [column, value]));
    const touches = monthColumnIds.some((month) => to.has(month));
    if (!row || to.has('annual') === touches) return [];
    const figure = (column: string): number | null => {
      const value = to.has(column) ? to.get(column) : row.cells[column];
      return typeof value === 'number' ? value : null;
    };
    const figures = monthColumnIds.map(figure);
    if (touches) {
      const isKnown = figure('annual') !== null || figures.every((month) => month !== null);
      const year = sumOf(figures);
      return isKnown && figures.some((month) => month !== null) && year !== figure('annual')
        ? [{ row: id, column: 'annual', value: year }]
        : [];
    }
    const year = figure('annual');
    // Months nobody wrote follow the season by themselves.
    if (year === null || figures.every((month) => month === null)) return [];
    const parts = apportionIn(
      roundingUnit,
      year,
      figures.map((month) => month ?? 0),
    );
    return figures.flatMap((month, at) =>
      month === null ? [] : [{ row: id, column: monthColumn(at), value: parts?.[at] ?? null }],
    );
  });
}

/** Every unlocked node under a root takes what comes down to it, by season and ramp. */
export const rolledDown = (workbook: Workbook): readonly CellChange[] =>
  rolled(workbook, (node) => (node.parent === null ? null : node.topDown));

/** Every unlocked node with children takes what they carry together, month by month where their months are known. */
export function rolledUp(workbook: Workbook): readonly CellChange[] {
  const below = new Map<QuotaNode, readonly (number | null)[]>();
  for (const node of quotaTree(workbook).nodes.toReversed()) {
    const isOwn = node.children.length === 0 || isLocked(node);
    below.set(
      node,
      isOwn ? node.months : monthsTogether(node.children.map((child) => below.get(child) ?? [])),
    );
  }
  return rolled(
    workbook,
    (node) => (node.children.length === 0 ? null : node.bottomUp),
    (node, amount) => {
      const months = below.get(node) ?? [];
      return yearOf(months) === amount ? months : null;
    },
  );
}

/** `knownMonths`: those of an amount that is more than its season; null or none where it is not. */
function rolled(
  workbook: Workbook,
  amountOf: (node: QuotaNode) => number | null,
  knownMonths: (node: QuotaNode, amount: number) => readonly (number | null)[] | null = () => null,
): readonly CellChange[] {
  const spread = quotaSpread(workbook);
  const { roundingUnit } = planSettings(workbook);
  return quotaTree(workbook).nodes.flatMap((node): readonly CellChange[] => {
    const amount = amountOf(node);
    if (amount === null || node.row.lock || amount === node.entered) return [];
    const weights = spread(node.holder);
    const parts = knownMonths(node, amount) ?? (weights && apportionIn(roundingUnit, amount, weights));
    return [{ row: node.row.id, column: 'annual', value: amount }, ...monthChanges(node.row.id, parts ?? [])];
  });
}
