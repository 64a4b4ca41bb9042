/** The rows. Long tables draw only those in view, and always the active one, which holds the focus. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { rowGroupAria } from './aria.ts';
import styles from './grid.module.css';
import { GridAddRow } from './grid-add-row.tsx';
import { useGridSession } from './grid-context.ts';
import { focusActive, isInFoot } from './grid-focus.ts';
import { GridRow } from './grid-row.tsx';
import { activeCell, activePlace } from './grid-session.ts';
import type { GridColumn, GridProps } from './types.ts';
import { ADD_ROW, useSelection } from './use-grid-table.ts';

/** Above this many rows only the visible ones are drawn. */
const ALL_DRAWN = 60;
const OVERSCAN = 10;

interface GridBodyProps {
  readonly props: GridProps;
  readonly columns: readonly GridColumn[];
  /** Pixels of one row at this density. */
  readonly rowHeight: number;
}

export function GridBody(body: GridBodyProps): ReactNode {
  const session = useGridSession();
  const { table } = session;
  const ids = table.getRowModel().rows;
  useFocusOnActive();
  return ids.length > ALL_DRAWN ? (
    <VirtualRows {...body} count={ids.length} />
  ) : (
    <div {...rowGroupAria} className={styles.body}>
      {ids.map((row, index) => drawRow(body, row.id, index, null))}
    </div>
  );
}

function VirtualRows(body: GridBodyProps & { readonly count: number }): ReactNode {
  const session = useGridSession();
  const { table } = session;
  const active = useSelection(table, () => activePlace(session)?.row ?? -1);
  const { rows } = table.getRowModel();
  // A new function would make the virtualiser measure every row anew.
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  const virtualizer = useVirtualizer({
    count: body.count,
    getScrollElement: () => session.scroller,
    estimateSize: () => body.rowHeight,
    getItemKey,
    overscan: OVERSCAN,
    initialRect: { width: 1200, height: 800 },
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (active < 0 || active >= body.count || indexes.includes(active)) return indexes;
      return [...indexes, active].sort((a, b) => a - b);
    },
  });
  const { rowHeight } = body;
  useLayoutEffect(() => {
    if (rowHeight > 0) virtualizer.measure();
  }, [virtualizer, rowHeight]);
  return (
    <div {...rowGroupAria} className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => {
        const row = rows[item.index];
        return row ? drawRow(body, row.id, item.index, item.start) : null;
      })}
    </div>
  );
}

function drawRow(
  { props, columns }: GridBodyProps,
  id: string,
  index: number,
  top: number | null,
): ReactNode {
  return id === ADD_ROW ? (
    <GridAddRow key={id} index={index} top={top} columns={columns} rowName={props.rowName} />
  ) : (
    <GridRow
      key={id}
      id={id}
      index={index}
      top={top}
      columns={columns}
      version={props.version}
      readOnly={props.readOnly ?? false}
      getCell={props.getCell}
    />
  );
}

/** Moves the focus with the active cell, tells the screen, and keeps the cell in view. */
function useFocusOnActive(): void {
  const session = useGridSession();
  const key = useSelection(session.table, () => {
    const active = activeCell(session);
    return active ? `${active.place.row}\n${active.row}\n${active.column.id}` : null;
  });
  const busy = useStore(session.ui, ({ edit, menu }) => edit !== null || menu !== null);
  const focused = useStore(session.ui, (state) => state.focused);
  useLayoutEffect(() => {
    if (key === null || busy || !focused || isInFoot(document.activeElement)) return;
    focusActive(session);
    const active = activeCell(session);
    if (!active) return;
    session.lastPlace = active.place;
    if (active.row !== ADD_ROW) session.props.onActiveCell?.(active.row, active.column.id);
  }, [session, key, busy, focused]);
}
