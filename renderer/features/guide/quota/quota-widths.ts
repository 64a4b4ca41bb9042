/** How wide the tree's columns are: no figure is cut, and twelve months fit beside the years. */
import type { QuotaTree } from '../../../../shared/numbers/quota-tree.ts';
import type { Table } from '../../../../shared/template/types.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import type { GridCell, GridFooter } from '../../../ui/grid/types.ts';
import { columnWidths, headOf, lineWidth } from '../table/table-columns.ts';
import { isYear } from './quota-columns.ts';

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
  const others = columnWidths(workbook, view, (column, row) =>
    row === null ? '' : cellOf(row.id, column.id).text,
  );
  return view.columns.map((column, at) => {
    if (column.id === 'node') return nameWidth(tree, cellOf);
    if (column.id === 'lock') return LOCK;
    const head = lineWidth(headOf(workbook, column)) * SMALL * SMALL;
    const texts = [
      ...tree.nodes.map(({ row }) => cellOf(row.id, column.id).text),
      ...footer.flatMap(({ cells }) =>
        cells[column.id]?.span === undefined ? [cells[column.id]?.text ?? ''] : [],
      ),
    ];
    const longest = texts.reduce((most, words) => Math.max(most, lineWidth(words)), 0);
    if (column.month !== undefined) return Math.ceil(Math.max(head, longest * SMALL * FIGURES) + DENSE_ROOM);
    if (isYear(column.id) && areYearsLong) return Math.ceil(Math.max(head, longest * SMALL) + DENSE_ROOM);
    if (isYear(column.id)) return Math.ceil(Math.max(head, longest * FIGURES) + ROOM);
    if (column.id === 'status') return Math.ceil(Math.max(head, longest * SMALL + ICON) + DENSE_ROOM);
    return others[at] ?? 0;
  });
}

/** The glyph before a status. */
const ICON = 17;

/** Names need room for their indent as well, and for what is said after them. */
function nameWidth(tree: QuotaTree, cellOf: CellOf): number {
  const widest = tree.nodes.reduce((most, node) => {
    const { aside } = cellOf(node.row.id, 'node');
    const name = lineWidth(node.name) * (node.children.length > 0 ? BOLD : 1);
    const behind = aside === undefined ? 0 : lineWidth(aside) * SMALL + 6;
    return Math.max(most, name + behind + node.depth * STEP + NAME_ROOM);
  }, NARROWEST);
  return Math.min(WIDEST, Math.ceil(widest));
}
