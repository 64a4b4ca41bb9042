/** How wide the tree's columns are: no figure is cut, and twelve months fit beside the years. */
import type { QuotaNode, QuotaTree } from '../../../../shared/numbers/quota-tree.ts';
import type { Column, Table } from '../../../../shared/template/types.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import type { GridCell, GridFooter } from '../../../ui/grid/types.ts';
import { columnWidths, headOf, lineWidth } from '../table/table-columns.ts';
import { isOfYear } from './quota-columns.ts';

type CellOf = (row: string, column: string) => GridCell;

/** Padding and hairline of a cell; of a month or a status. */
const ROOM = 12;
const DENSE_ROOM = 6;
const SMALL = 12 / 13;
/** A line of figures alone is measured a little too generously. */
const FIGURES = 0.95;
const BOLD = 1.06;
const LOCK = 24;
const STEP = 12;
/** The sheet's gutter, the arrow that folds and the padding behind the name. */
const NAME_ROOM = 30;
const NARROWEST = 140;
/** Figures are looked at in this many nodes; those of the company stand first. */
const MEASURED_NODES = 300;
const WIDEST = 320;

/** Pixels for each column of the view. */
export function quotaWidths(
  workbook: Workbook,
  view: Table,
  tree: QuotaTree,
  cellOf: CellOf,
  footer: readonly GridFooter[],
  areYearsLong: boolean,
): readonly number[] {
  const nodes = tree.nodes.slice(0, MEASURED_NODES);
  const longest = (column: string): number => {
    let most = 0;
    for (const { row } of nodes) most = Math.max(most, lineWidth(cellOf(row.id, column).text));
    for (const { cells } of footer) {
      const cell = cells[column];
      if (cell && cell.span === undefined) most = Math.max(most, lineWidth(cell.text));
    }
    return most;
  };
  const own = (column: Column): number | null => {
    const head = lineWidth(headOf(workbook, column)) * SMALL * SMALL;
    const around = (content: number, room: number): number => Math.ceil(Math.max(head, content) + room);
    if (column.id === 'node') return nameWidth(nodes, cellOf);
    if (column.id === 'lock') return LOCK;
    if (column.id === 'status') return around(longest(column.id) * SMALL + ICON, DENSE_ROOM);
    if (column.month !== undefined) return around(longest(column.id) * SMALL * FIGURES, DENSE_ROOM);
    if (!isOfYear(column.id)) return null;
    // Beside digits the sign of a ratio is wide, and nodes with others below are bold.
    const content = longest(column.id) * (column.id === 'Qover' ? BOLD : areYearsLong ? 1 : FIGURES);
    return areYearsLong ? around(content * SMALL, DENSE_ROOM) : around(content, ROOM);
  };
  const widths = view.columns.map(own);
  const others = columnWidths(
    workbook,
    { ...view, columns: view.columns.filter((_, at) => widths[at] === null) },
    (column, row) => (row === null ? '' : cellOf(row.id, column.id).text),
  ).values();
  return widths.map((width) => width ?? others.next().value ?? 0);
}

/** The glyph before a status. */
const ICON = 17;

/** Names need room for their indent as well, and for what is said after them. */
function nameWidth(nodes: readonly QuotaNode[], cellOf: CellOf): number {
  const widest = nodes.reduce((most, node) => {
    const { aside } = cellOf(node.row.id, 'node');
    const name = lineWidth(node.name) * (node.children.length > 0 ? BOLD : 1);
    const behind = aside === undefined ? 0 : lineWidth(aside) * SMALL + 6;
    return Math.max(most, name + behind + node.depth * STEP + NAME_ROOM);
  }, NARROWEST);
  return Math.min(WIDEST, Math.ceil(widest));
}
