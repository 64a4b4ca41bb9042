/**
 * S6's tree: corporate → department → team → person as a treegrid, top-down and bottom-up side by side.
 * Everything is edited, folded and locked by keyboard; nothing overwrites the other side by itself.
 */
import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { columnDecimals } from '../../../../shared/numbers/column-decimals.ts';
import { type QuotaNode, quotaTree } from '../../../../shared/numbers/quota-tree.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findColumn } from '../../../../shared/template/find.ts';
import type { Table } from '../../../../shared/template/types.ts';
import { formatAmount } from '../../../../shared/values/number-format.ts';
import { currencyOf, findRow, localeOf, rowsOf } from '../../../../shared/workbook/read.ts';
import { Grid } from '../../../ui/grid/grid.tsx';
import type { GridCell, GridFooter, GridHandle } from '../../../ui/grid/types.ts';
import { useDrafts, useGuide, useWorkbook } from '../context.ts';
import { viewCell } from '../table/table-cells.ts';
import { columnWidths, gridColumns, lineWidth } from '../table/table-columns.ts';
import { useTableEdits } from '../table/use-table-edits.ts';
import css from './quota.module.css';
import { comparison, comparisonOf, explanationOf, quotaView } from './quota-columns.ts';
import { quotaFooter } from './quota-footer.ts';
import { QuotaHead } from './quota-head.tsx';
import { monthsPlace, withFollows } from './roll.ts';

const rules = { complete: withFollows };
const nothing: GridCell = { text: '', edit: '' };

export function QuotaBlock({ table }: { readonly table: Table }): ReactElement {
  const { store, session, grids, explain } = useGuide();
  const workbook = useWorkbook();
  const drafts = useDrafts();
  const edits = useTableEdits(table, table, rules);
  const view = useMemo(() => quotaView(table), [table]);
  const tree = quotaTree(workbook);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const nodes = useMemo(() => tree.nodes.filter((node) => !isHidden(node, folded)), [tree, folded]);
  const rowIds = useMemo(() => nodes.map((node) => node.row.id), [nodes]);
  const current = useCallback(() => store.getState().workbook, [store]);
  const locale = localeOf(workbook);
  const currency = currencyOf(workbook);
  const decimals = useMemo(
    () => new Map(table.columns.map((column) => [column.id, columnDecimals(workbook, table, column)])),
    [workbook, table],
  );
  const amount = useCallback(
    (figure: number | null, signed = false): string => {
      if (figure === null) return '';
      const words = formatAmount(locale, currency, Math.round(figure), decimals.get('annual') ?? 0);
      return signed && figure > 0 ? `+${words}` : words;
    },
    [locale, currency, decimals],
  );
  const getCell = useCallback(
    (rowId: string, columnId: string): GridCell => {
      const node = tree.byId.get(rowId);
      const row = findRow(workbook, table.id, rowId);
      if (!node || !row) return nothing;
      if (comparison.some((column) => column.id === columnId)) {
        const words = amount(comparisonOf(node, columnId), columnId === 'Qdifference');
        return { text: words, edit: words };
      }
      const column = findColumn(table, columnId);
      if (!column) return nothing;
      const cell = viewCell(workbook, table, row, column, drafts, decimals.get(columnId));
      if (cell.mark) return cell;
      if (columnId === 'basis') return { ...cell, text: basisWords(node, cell.text) };
      // What counts is shown, whichever way quotas come about; what is written is edited.
      if (columnId === 'annual') return { ...cell, text: amount(node.annual) };
      if (columnId === 'months_total') return { ...cell, text: amount(monthsTotal(node)) };
      return column.month === undefined
        ? cell
        : { ...cell, text: amount(node.months[column.month - 1] ?? null) };
    },
    [workbook, table, tree, drafts, decimals, amount],
  );
  const footer = quotaFooter(workbook, amount);
  // Names need room for their indent as well.
  const named = Math.max(
    140,
    ...tree.nodes.map((node) => Math.ceil(lineWidth(node.name) * 1.06) + node.depth * 12 + 64),
  );
  const [, ...others] = columnWidths(workbook, view, (column, row) =>
    row === null ? longest(footer, column.id) : getCell(row.id, column.id).text,
  );
  // The gap under the tree is set in bold.
  const widths = [Math.min(named, 320), ...others.map((width) => Math.ceil(width * 1.06) + 4)].join(' ');
  const settings = workbook.answers;
  const columns = useMemo(
    () => gridColumns({ ...current(), answers: settings }, view, widths.split(' ').map(Number), current),
    [settings, view, widths, current],
  );
  const version = useMemo(() => ({ workbook, drafts, folded }), [workbook, drafts, folded]);
  const keep = useCallback(
    (handle: GridHandle | null) => {
      if (handle) grids.set(table.id, handle);
      else grids.delete(table.id);
    },
    [grids, table.id],
  );
  const fold = useCallback((row: string, expanded: boolean) => {
    setFolded((before) => {
      const after = new Set(before);
      if (expanded) after.delete(row);
      else after.add(row);
      return after;
    });
  }, []);
  /** A new node stands under the same parent as the one above it, or under that one where it is open. */
  const insertRow = (at: number): string => {
    const above = nodes[at - 1];
    const id = crypto.randomUUID();
    const under =
      above && above.children.length > 0 && !folded.has(above.row.id) ? above : (above?.parent ?? null);
    const level = under ? below[under.level] : (above?.level ?? 'corporate');
    const rows = rowsOf(current(), table.id);
    const place = above ? rows.findIndex((row) => row.id === above.row.id) + 1 : 0;
    store.dispatch(
      {
        kind: 'insert-rows',
        table: table.id,
        at: place,
        rows: [{ id, cells: { level, ...(under ? { parent: under.row.id } : {}) } }],
      },
      strings.guide.insertRow(table.title),
      { place: table.id },
    );
    return id;
  };
  return (
    <section className={css.block} data-place={table.id} data-table="" aria-label={table.title}>
      <QuotaHead table={table} />
      <div className={css.grid}>
        <Grid
          id={`grid-${table.id}`}
          label={table.title}
          columns={columns}
          rowIds={rowIds}
          getCell={getCell}
          getNumber={(row, column) => numberOf(tree.byId.get(row), column)}
          version={version}
          branchOf={(row) => branchOf(tree.byId.get(row), tree.roots, folded)}
          onFold={fold}
          onCommit={edits.commit}
          placePaste={monthsPlace}
          keepsRefused
          onTyping={(pending) => session.setTyping(table.id, pending)}
          onInsertRow={insertRow}
          onRemoveRows={edits.removeRows}
          onMoveRow={edits.moveRow}
          onDuplicateRows={edits.duplicate}
          rowName={table.row_name}
          footer={footer}
          parseNote={strings.quota.keys}
          onActiveCell={(_row, column) => session.explain({ kind: 'table', table: table.id, column })}
          onExplain={(row, column, cell) => explain(explanationOf(table.id, row, column), cell)}
          ref={keep}
        />
      </div>
    </section>
  );
}

const below = { corporate: 'department', department: 'team', team: 'person', person: 'person' } as const;

/** Blank for a node without children; the basis in force where the one asked for has nothing to go by. */
function basisWords(node: QuotaNode, asked: string): string {
  if (node.children.length === 0) return '';
  return node.splitBy === (node.row.basis ?? 'equal')
    ? asked
    : strings.quota.basisInstead(strings.explain.bases[node.splitBy]);
}

const monthsTotal = (node: QuotaNode): number | null =>
  node.months.every((month) => month === null)
    ? null
    : node.months.reduce<number>((sum, month) => sum + (month ?? 0), 0);

function isHidden(node: QuotaNode, folded: ReadonlySet<string>): boolean {
  for (let above = node.parent; above; above = above.parent) if (folded.has(above.row.id)) return true;
  return false;
}

function branchOf(
  node: QuotaNode | undefined,
  roots: readonly QuotaNode[],
  folded: ReadonlySet<string>,
): {
  readonly level: number;
  readonly expanded: boolean | null;
  readonly position: number;
  readonly size: number;
} {
  if (!node) return { level: 1, expanded: null, position: 1, size: 1 };
  const siblings = node.parent?.children ?? roots;
  return {
    level: node.depth + 1,
    expanded: node.children.length === 0 ? null : !folded.has(node.row.id),
    position: siblings.indexOf(node) + 1,
    size: siblings.length,
  };
}

function numberOf(node: QuotaNode | undefined, column: string): number | null {
  if (!node) return null;
  const month = /^m(\d+)$/.exec(column);
  if (month) return node.months[Number(month[1]) - 1] ?? null;
  if (column === 'annual') return node.annual;
  return comparison.some((one) => one.id === column) ? comparisonOf(node, column) : null;
}

/** The longest figure under a column; the column is as wide as it. */
const longest = (footer: readonly GridFooter[], column: string): string =>
  footer
    .map((row) => row.cells[column]?.text ?? '')
    .reduce((one, other) => (other.length > one.length ? other : one), '');
