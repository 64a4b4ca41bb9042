/** Letting one side follow the other, on purpose and as one step; locked nodes keep what is written. */
import { type QuotaNode, quotaTree } from '../../../../shared/numbers/quota-tree.ts';
import { apportion } from '../../../../shared/numbers/rounding.ts';
import { season } from '../../../../shared/numbers/seasonality.ts';
import type { CellChange, Change } from '../../../../shared/workbook/edit.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';

/** Every unlocked node under a root takes what comes down to it, with its months by the season. */
export const rollDownChange = (workbook: Workbook, table: string): Change =>
  written(workbook, table, (node) => (node.parent === null ? null : node.topDown));

/** Every unlocked node with children takes what they carry together. */
export const rollUpChange = (workbook: Workbook, table: string): Change =>
  written(workbook, table, (node) => (node.children.length === 0 ? null : node.bottomUp));

function written(workbook: Workbook, table: string, amountOf: (node: QuotaNode) => number | null): Change {
  const spread = season(workbook);
  const cells = quotaTree(workbook).nodes.flatMap((node): readonly CellChange[] => {
    const amount = amountOf(node);
    if (amount === null || node.row.lock || amount === node.entered) return [];
    const months = 'missing' in spread ? null : apportion(amount, spread.weights);
    return [
      { row: node.row.id, column: 'annual', value: amount },
      ...(months ?? []).map((month, at) => ({ row: node.row.id, column: `m${at + 1}`, value: month })),
    ];
  });
  return { kind: 'set-cells', table, cells };
}
