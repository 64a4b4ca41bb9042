/** A template table shown by the grid: what the grid knows as texts, the workbook knows as values. */
import { type ReactElement, type Ref, useCallback, useMemo, useRef } from 'react';
import { columnDecimals } from '../../../../shared/numbers/column-decimals.ts';
import { computeCell } from '../../../../shared/numbers/compute.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findColumn } from '../../../../shared/template/find.ts';
import type { Table } from '../../../../shared/template/types.ts';
import { findRow, rowsOf } from '../../../../shared/workbook/read.ts';
import { Grid } from '../../../ui/grid/grid.tsx';
import type { GridCell, GridFooter, GridHandle, GridStatistics } from '../../../ui/grid/types.ts';
import { useDrafts, useGuide, useWorkbook } from '../context.ts';
import { selectionWords } from './selection-words.ts';
import { totalsOf, viewCell } from './table-cells.ts';
import { columnWidths, gridColumns } from './table-columns.ts';
import type { TableEdits } from './use-table-edits.ts';

const nothing: GridCell = { text: '', edit: '' };

export function TableGrid({
  table,
  view,
  edits,
  ref,
}: {
  readonly table: Table;
  /** The same table with the columns that are shown. */
  readonly view: Table;
  readonly edits: TableEdits;
  readonly ref?: Ref<GridHandle>;
}): ReactElement {
  const { store, session, explain } = useGuide();
  const active = useRef('');
  const workbook = useWorkbook();
  const drafts = useDrafts();
  const settings = useWorkbook((current) => current.answers);
  const rows = rowsOf(workbook, table.id);
  const rowIds = useMemo(() => rows.map((row) => row.id), [rows]);
  const current = useCallback(() => store.getState().workbook, [store]);
  const decimals = useMemo(
    () => new Map(table.columns.map((column) => [column.id, columnDecimals(workbook, table, column)])),
    [workbook, table],
  );
  const totals = useMemo(
    () => totalsOf(workbook, table, (column) => decimals.get(column.id)),
    [workbook, table, decimals],
  );
  // As one text, so that the columns change only when a width really does.
  const widths = useMemo(
    () =>
      columnWidths(workbook, view, (column, row) =>
        row === null
          ? (totals?.[column.id]?.text ?? '')
          : viewCell(workbook, table, row, column, {}, decimals.get(column.id)).text,
      ).join(' '),
    [workbook, table, view, decimals, totals],
  );
  const columns = useMemo(
    // Heads depend on the settings (fiscal start, currency, locale), not on the rows.
    () => gridColumns({ ...current(), answers: settings }, view, widths.split(' ').map(Number), current),
    [settings, view, widths, current],
  );
  const version = useMemo(() => ({ workbook, drafts }), [workbook, drafts]);
  const getCell = useCallback(
    (rowId: string, columnId: string): GridCell => {
      const row = findRow(workbook, table.id, rowId);
      const column = findColumn(table, columnId);
      return row && column ? viewCell(workbook, table, row, column, drafts, decimals.get(columnId)) : nothing;
    },
    [workbook, table, drafts, decimals],
  );
  const getNumber = useCallback(
    (rowId: string, columnId: string): number | null => {
      const row = findRow(workbook, table.id, rowId);
      const column = findColumn(table, columnId);
      const computed = row && column ? computeCell(workbook, table, row, column) : null;
      return computed?.kind === 'value' && typeof computed.value === 'number' ? computed.value : null;
    },
    [workbook, table],
  );
  const footer = useMemo(
    (): readonly GridFooter[] =>
      totals && rows.length > 0 ? [{ label: strings.words.total, cells: totals }] : [],
    [totals, rows],
  );
  const showStatistics = useCallback(
    (statistics: GridStatistics | null): void => {
      const column = findColumn(table, active.current);
      if (statistics && statistics.count > 0 && column)
        session.setSelection(selectionWords(current(), table.id, column, statistics));
      else session.clearSelection(table.id);
    },
    [session, table, current],
  );
  return (
    <Grid
      id={`grid-${table.id}`}
      label={table.title}
      columns={columns}
      rowIds={rowIds}
      getCell={getCell}
      getNumber={getNumber}
      version={version}
      onCommit={edits.commit}
      onPasteRows={edits.paste}
      keepsRefused
      onTyping={(pending) => session.setTyping(table.id, pending)}
      onInsertRow={edits.insertRow}
      onRemoveRows={edits.removeRows}
      onMoveRow={edits.moveRow}
      onDuplicateRows={edits.duplicate}
      rowName={table.row_name}
      footer={footer}
      onActiveCell={(_row, column) => {
        active.current = column;
        session.explain({ kind: 'table', table: table.id, column });
      }}
      onExplain={(row, column, cell) => explain(`cell:${table.id}/${row}/${column}`, cell)}
      onExplainFooter={(_row, column, figure) => explain(`total:${table.id}/${column}`, figure)}
      onStatistics={showStatistics}
      {...(ref ? { ref } : {})}
    />
  );
}
