/** A template table shown by the grid: what the grid knows as texts, the workbook knows as values. */
import { type ReactElement, useCallback, useMemo } from 'react';
import { totalRowLabel } from '../../../../shared/numbers/total-row.ts';
import { findColumn } from '../../../../shared/template/find.ts';
import type { Table } from '../../../../shared/template/types.ts';
import { findRow, rowsOf } from '../../../../shared/workbook/read.ts';
import { Grid } from '../../../ui/grid/grid.tsx';
import type { GridCell, GridFooter } from '../../../ui/grid/types.ts';
import { useDrafts, useGuide, useWorkbook } from '../context.ts';
import { cellFigure, decimalsIn, totalsOf, viewCell } from './table-cells.ts';
import { columnWidths, gridColumns } from './table-columns.ts';
import { useGridTies } from './use-grid-ties.ts';
import { useSteadyWidths } from './use-steady-widths.ts';
import type { TableEdits } from './use-table-edits.ts';

const nothing: GridCell = { text: '', edit: '' };

export function TableGrid({
  table,
  view,
  edits,
}: {
  readonly table: Table;
  /** The same table with the columns that are shown. */
  readonly view: Table;
  readonly edits: TableEdits;
}): ReactElement {
  const { store, explain } = useGuide();
  const ties = useGridTies(view);
  const workbook = useWorkbook();
  const drafts = useDrafts();
  const settings = useWorkbook((current) => current.answers);
  const rows = rowsOf(workbook, table.id);
  const rowIds = useMemo(() => rows.map((row) => row.id), [rows]);
  const current = useCallback(() => store.getState().workbook, [store]);
  const decimals = useMemo(() => decimalsIn(workbook, table), [workbook, table]);
  const totals = useMemo(
    () => totalsOf(workbook, table, (column) => decimals.get(column.id)),
    [workbook, table, decimals],
  );
  const measured = useMemo(
    () =>
      columnWidths(workbook, view, (column, row) =>
        row === null
          ? (totals?.[column.id]?.text ?? '')
          : viewCell(workbook, table, row, column, {}, decimals.get(column.id)).text,
      ),
    [workbook, table, view, decimals, totals],
  );
  const widths = useSteadyWidths(measured);
  const columns = useMemo(
    // Heads depend on the settings (fiscal start, currency, locale), not on the rows.
    () => gridColumns({ ...current(), answers: settings }, view, widths, current),
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
  const footer = useMemo(
    (): readonly GridFooter[] =>
      totals && rows.length > 0 ? [{ label: totalRowLabel(view.columns), cells: totals }] : [],
    [totals, rows, view],
  );
  return (
    <Grid
      id={`grid-${table.id}`}
      label={table.title}
      columns={columns}
      rowIds={rowIds}
      getCell={getCell}
      getNumber={(row, column) => cellFigure(workbook, table, row, column)}
      version={version}
      onCommit={edits.commit}
      onPasteRows={edits.paste}
      keepsRefused
      onInsertRow={edits.insertRow}
      onRemoveRows={edits.removeRows}
      onMoveRow={edits.moveRow}
      onDuplicateRows={edits.duplicate}
      rowName={table.row_name}
      footer={footer}
      onExplain={(row, column, cell) => explain(`cell:${table.id}/${row}/${column}`, cell)}
      onExplainFooter={(_row, column, figure) => explain(`total:${table.id}/${column}`, figure)}
      {...ties}
    />
  );
}
