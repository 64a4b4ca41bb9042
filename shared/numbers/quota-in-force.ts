/**
 * What the cells of the quota tree come to: a node carries what the method in force gives it, whatever is
 * written in its row. Screen, document and formulas read it here.
 */
import { strings } from '../strings/catalogue.ts';
import type { Computed } from '../template/formula/expression.ts';
import type { Column } from '../template/types.ts';
import type { Workbook } from '../workbook/types.ts';
import { type QuotaNode, quotaTree } from './quota-tree.ts';

export const QUOTA_TABLE = 'quota_tree';

/** The year or a month of a node, minor units; null for every other cell. */
export function quotaCell(workbook: Workbook, row: string, column: Column): Computed | null {
  if (column.id !== 'annual' && column.month === undefined) return null;
  const node = quotaTree(workbook).byId.get(row);
  if (!node) return null;
  const figure = column.month === undefined ? node.annual : (node.months[column.month - 1] ?? null);
  return figure === null ? { kind: 'blank' } : { kind: 'value', value: figure };
}

/** The basis its children's shares follow; blank for a node without children. `asked`: the one chosen, in words. */
export function basisWords(node: QuotaNode, asked: string): string {
  if (node.children.length === 0) return '';
  return node.noBasis === null ? asked : strings.quota.equalInstead(strings.quota.noBasis[node.noBasis]);
}
