/** What ties a table's grid to the page around it: jumps reach it, guidance follows it, the status bar sums it up. */
import { useMemo, useRef } from 'react';
import { findColumn } from '../../../../shared/template/find.ts';
import type { Table } from '../../../../shared/template/types.ts';
import type { GridProps } from '../../../ui/grid/types.ts';
import { useGuide } from '../context.ts';
import { selectionWords } from './selection-words.ts';

export type GridTies = Required<Pick<GridProps, 'ref' | 'onTyping' | 'onActiveCell' | 'onStatistics'>>;

/** `view`: the table with the columns that are shown. */
export function useGridTies(view: Table): GridTies {
  const { store, session, grids } = useGuide();
  const active = useRef('');
  return useMemo(
    () => ({
      ref(handle) {
        if (handle) grids.set(view.id, handle);
        else grids.delete(view.id);
      },
      onTyping: (pending) => session.setTyping(view.id, pending),
      onActiveCell(_row, column) {
        active.current = column;
        session.explain({ kind: 'table', table: view.id, column });
      },
      onStatistics(statistics) {
        const column = findColumn(view, active.current);
        if (statistics && statistics.count > 0 && column)
          session.setSelection(selectionWords(store.getState().workbook, view.id, column, statistics));
        else session.clearSelection(view.id);
      },
    }),
    [store, session, grids, view],
  );
}
