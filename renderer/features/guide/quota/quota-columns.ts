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
const comparison: readonly Column[] = [
  computed('Qtop_down', text.topDown, text.topDownHelp),
  computed('Qbottom_up', text.bottomUp, text.bottomUpHelp),
  computed('Qdifference', text.difference, text.differenceHelp),
  { ...computed('Qover', text.overAssigned, text.overAssignedHelp), type: 'dec' },
];

/** The columns of the tree with those that stand in no table. */
export const isComparison = (column: string): boolean => comparison.some(({ id }) => id === column);

/** Columns with amounts of the whole year, and what compares them. */
export const isOfYear = (column: string): boolean => column === 'annual' || isComparison(column);

/** The column of a month, `m1` to `m12`. */
export const isMonth = (column: string): boolean => /^m\d+$/.test(column);

/** How quotas come about, as chosen. */
export type Method = 'top_down' | 'bottom_up' | 'both';

/** Both sides always stand beside each other; the one a method does not go by steps back. */
export const stepsBack: { readonly [M in Method]: string | null } = {
  top_down: 'Qbottom_up',
  bottom_up: 'Qtop_down',
  both: null,
};

/** The template's columns in the order the tree is read in; a column it does not have is left out. */
export function quotaView(table: Table, method: Method): Table {
  const own = (id: string): readonly Column[] => {
    const column = findColumn(table, id);
    return column && !column.hidden ? [column] : [];
  };
  const months = shownColumns(table).filter((column) => column.month !== undefined);
  const first = [
    ...own('node'),
    ...own('lock'),
    ...own('annual').map((column) => ({ ...column, help: text.yearIs[method] })),
    ...comparison,
    ...own('status'),
    ...months,
  ];
  const named = new Set(first.map(({ id }) => id));
  return { ...table, columns: [...first, ...shownColumns(table).filter(({ id }) => !named.has(id))] };
}

const explanations: Readonly<Record<string, string>> = {
  Qtop_down: 'down',
  Qbottom_up: 'up',
  Qdifference: 'difference',
  Qover: 'ratio',
};

/** The figure that explains a computed cell of a node. */
export function explanationOf(table: string, node: string, column: string): string {
  const view = explanations[column];
  return view === undefined ? `cell:${table}/${node}/${column}` : `quota.${node}.${view}`;
}

/** Minor units, or for `Qover` a ratio; null where nothing is known. */
export function comparisonOf(node: QuotaNode, column: string): number | null {
  switch (column) {
    case 'Qtop_down':
      return node.topDown;
    case 'Qbottom_up':
      return node.bottomUp;
    case 'Qover':
      return node.ratio;
    default:
      return node.bottomUp === null || node.topDown === null ? null : node.bottomUp - node.topDown;
  }
}
