/**
 * S6's tree: corporate → department → team → person as a treegrid, top-down and bottom-up side by side.
 * Everything is edited, folded and locked by keyboard; nothing overwrites the other side by itself.
 */
import { type ReactElement, useCallback, useMemo, useRef, useState } from 'react';
import { columnDecimals } from '../../../../shared/numbers/column-decimals.ts';
import { quotaTree } from '../../../../shared/numbers/quota-tree.ts';
import { quotaMethod } from '../../../../shared/plan/sales-targets.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findColumn } from '../../../../shared/template/find.ts';
import type { Field, Table } from '../../../../shared/template/types.ts';
import { rowsOf } from '../../../../shared/workbook/read.ts';
import { Grid } from '../../../ui/grid/grid.tsx';
import type { GridHandle, GridStatistics } from '../../../ui/grid/types.ts';
import { useDrafts, useGuide, useWorkbook } from '../context.ts';
import { selectionWords } from '../table/selection-words.ts';
import { gridColumns } from '../table/table-columns.ts';
import { useTableEdits } from '../table/use-table-edits.ts';
import css from './quota.module.css';
import { quotaAmounts } from './quota-amounts.ts';
import { QuotaBar } from './quota-bar.tsx';
import { quotaCells } from './quota-cells.tsx';
import { explanationOf, figureOf, quotaView } from './quota-columns.ts';
import { QuotaEquation } from './quota-equation.tsx';
import { monthsOfLines, quotaBars, quotaFooter, quotaLines } from './quota-footer.ts';
import { QuotaStrip } from './quota-strip.tsx';
import { quotaWidths } from './quota-widths.ts';
import { monthsPlace, withFollows } from './roll.ts';
import { inTree } from './tree-columns.tsx';
import { branchOf, isHidden } from './tree-rows.ts';

const rules = { complete: withFollows };
const text = strings.quota;

export interface QuotaBlockProps {
  readonly table: Table;
  /** The section's question, which stands over the tree. */
  readonly question: string;
  /** How quotas come about; absent where the template does not ask for it. */
  readonly method: Field | undefined;
}

export function QuotaBlock({ table, question, method }: QuotaBlockProps): ReactElement {
  const { store, session, grids, explain } = useGuide();
  const workbook = useWorkbook();
  const drafts = useDrafts();
  const edits = useTableEdits(table, table, rules);
  const inForce = quotaMethod(workbook);
  const view = useMemo(() => quotaView(table, inForce), [table, inForce]);
  const tree = quotaTree(workbook);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const nodes = useMemo(() => tree.nodes.filter((node) => !isHidden(node, folded)), [tree, folded]);
  const rowIds = useMemo(() => nodes.map((node) => node.row.id), [nodes]);
  const current = useCallback(() => store.getState().workbook, [store]);
  const decimals = useMemo(
    () => new Map(table.columns.map((column) => [column.id, columnDecimals(workbook, table, column)])),
    [workbook, table],
  );
  const lines = useMemo(() => quotaLines(workbook), [workbook]);
  const amounts = useMemo(() => quotaAmounts(workbook, tree, monthsOfLines(lines)), [workbook, tree, lines]);
  const getCell = useMemo(
    () => quotaCells(workbook, table, tree, amounts, drafts, decimals, inForce),
    [workbook, table, tree, amounts, drafts, decimals, inForce],
  );
  const footer = useMemo(
    () =>
      quotaFooter(
        workbook,
        lines,
        amounts,
        view.columns.map(({ id }) => id),
      ),
    [workbook, lines, amounts, view],
  );
  const { months: shortened, areLong } = amounts;
  // As one text, so that the columns change only when a width really does.
  const widths = useMemo(
    () => quotaWidths(workbook, view, tree, getCell, footer, areLong).join(' '),
    [workbook, view, tree, getCell, footer, areLong],
  );
  const settings = workbook.answers;
  const columns = useMemo(() => {
    const asked = { ...current(), answers: settings };
    return gridColumns(asked, view, widths.split(' ').map(Number), current).map((column) =>
      inTree(column, asked, { shortened, areLong }, current),
    );
  }, [settings, view, widths, shortened, areLong, current]);
  const version = useMemo(() => ({ workbook, drafts, folded }), [workbook, drafts, folded]);
  const active = useRef('');
  const showStatistics = useCallback(
    (statistics: GridStatistics | null): void => {
      const column = findColumn(view, active.current);
      if (statistics && statistics.count > 0 && column)
        session.setSelection(selectionWords(current(), table.id, column, statistics));
      else session.clearSelection(table.id);
    },
    [session, view, table, current],
  );
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
  const bars = quotaBars(lines);
  return (
    <div className={css.block}>
      <QuotaBar table={table} question={question} method={method} />
      <QuotaEquation />
      <section data-place={table.id} data-table="" aria-label={table.title}>
        <div className={css.grid}>
          <Grid
            id={`grid-${table.id}`}
            label={table.title}
            columns={columns}
            rowIds={rowIds}
            getCell={getCell}
            getNumber={(row, column) => {
              const node = tree.byId.get(row);
              return node ? figureOf(node, column) : null;
            }}
            version={version}
            branchOf={(row) => branchOf(tree.byId.get(row), tree.roots, folded)}
            onFold={fold}
            onCommit={edits.commit}
            placePaste={(column, texts, rows) =>
              monthsPlace(
                column,
                texts,
                rows.map((row) => tree.byId.get(row)?.name ?? ''),
              )
            }
            keepsRefused
            onTyping={(pending) => session.setTyping(table.id, pending)}
            onInsertRow={insertRow}
            onRemoveRows={edits.removeRows}
            onMoveRow={edits.moveRow}
            onDuplicateRows={edits.duplicate}
            rowName={table.row_name}
            footer={footer}
            {...(bars ? { bars } : {})}
            onActiveCell={(_row, column) => {
              active.current = column;
              session.explain({ kind: 'table', table: table.id, column });
            }}
            onExplain={(row, column, cell) => explain(explanationOf(table.id, row, column), cell)}
            onExplainFooter={(row, column, figure) => {
              const id = lines[row]?.figure;
              if (id !== undefined) explain(column === 'annual' ? id : `${id}.${column}`, figure);
            }}
            onStatistics={showStatistics}
            ref={keep}
          />
        </div>
        <QuotaStrip table={table.id} />
        <p className={css.note}>
          {nodes.length === 0
            ? table.prompt
            : [
                text.yearIs[inForce],
                text.typed(shortened),
                text.folds,
                findColumn(view, 'lock') ? text.locks : '',
              ].join(' ')}
        </p>
      </section>
    </div>
  );
}

const below = { corporate: 'department', department: 'team', team: 'person', person: 'person' } as const;
