/** The quota tree's columns: what is written, and beside it what comes down and what comes up. */
import type { QuotaNode } from '../../../../shared/numbers/quota-tree.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findColumn, shownColumns } from '../../../../shared/template/find.ts';
import type { Column, Table } from '../../../../shared/template/types.ts';

const text = strings.quota;

const computed = (id: string, label: string, help: string): Column => ({
  id,
  label,
  help,
  type: 'money',
  formula: `core(${id})`,
});

/** Columns that stand in no table: ids no template can have. */
export const comparison: readonly Column[] = [
  computed('Qtop_down', text.topDown, text.topDownHelp),
  computed('Qbottom_up', text.bottomUp, text.bottomUpHelp),
  computed('Qdifference', text.difference, text.differenceHelp),
];

/** The template's columns in the order the tree is read in; a column it does not have is left out. */
export function quotaView(table: Table): Table {
  const own = (id: string): readonly Column[] => {
    const column = findColumn(table, id);
    return column && !column.hidden ? [column] : [];
  };
  const first = ['node', 'lock', 'annual'];
  const middle = ['over_assignment', 'status'];
  const months = shownColumns(table).filter((column) => column.month !== undefined);
  const named = new Set([...first, ...middle, ...months.map((column) => column.id), 'children_total']);
  return {
    ...table,
    columns: [
      ...first.flatMap(own),
      ...comparison,
      ...middle.flatMap(own),
      ...months,
      ...shownColumns(table).filter((column) => !named.has(column.id)),
    ],
  };
}

const explanations: Readonly<Record<string, string>> = {
  Qtop_down: 'down',
  Qbottom_up: 'up',
  Qdifference: 'ratio',
};

/** The figure that explains a computed cell of a node. */
export function explanationOf(table: string, node: string, column: string): string {
  const view = explanations[column];
  return view === undefined ? `cell:${table}/${node}/${column}` : `quota.${node}.${view}`;
}

/** Minor units; null where nothing is known. */
export function comparisonOf(node: QuotaNode, column: string): number | null {
  if (column === 'Qtop_down') return node.topDown;
  if (column === 'Qbottom_up') return node.bottomUp;
  return node.bottomUp === null || node.topDown === null ? null : node.bottomUp - node.topDown;
}
