/** One row: reads its cells, its part of the selection and its drafts. */
import { memo, type ReactNode, useCallback } from 'react';
import { useStore } from 'zustand';
import { rowAria } from './aria.ts';
import { frozenLeft } from './column-tracks.ts';
import styles from './grid.module.css';
import { GridCell } from './grid-cell.tsx';
import { useGridSession } from './grid-context.ts';
import { activePlace, isEditable, isExplained, overlaid } from './grid-session.ts';
import { markAt, marksOfRow } from './selection-marks.ts';
import type { GridCell as CellView, GridColumn } from './types.ts';
import { selectedAreas, useSelection } from './use-grid-table.ts';

export interface GridRowProps {
  readonly id: string;
  readonly index: number;
  /** Pixels from the top of the body; null in the normal flow. */
  readonly top: number | null;
  readonly columns: readonly GridColumn[];
  readonly version: unknown;
  readonly readOnly: boolean;
  getCell(row: string, column: string): CellView;
}

/** A new `getCell` alone changes nothing: `version` says when cells may have changed. */
const sameRow = (a: GridRowProps, b: GridRowProps): boolean =>
  a.id === b.id &&
  a.index === b.index &&
  a.top === b.top &&
  a.columns === b.columns &&
  a.version === b.version &&
  a.readOnly === b.readOnly;

export const GridRow = memo(function GridRow(props: GridRowProps): ReactNode {
  const { id, index, top, columns } = props;
  const session = useGridSession();
  const marks = useRowMarks(index, columns.length);
  const editing = useStore(session.ui, ({ edit }) => (edit?.row === id ? edit.column : null));
  // Subscribes to this row's drafts; `overlaid` reads them.
  useStore(session.ui, ({ drafts }) => drafts.get(id));
  const fold = useCallback((expanded: boolean) => session.props.onFold?.(id, expanded), [session, id]);
  const branch = session.props.branchOf?.(id);
  return (
    <div
      {...rowAria(index + 1, branch)}
      data-row={id}
      data-index={index}
      data-above={branch && branch.expanded !== null ? Math.min(branch.level, 3) : undefined}
      className={`${styles.row} ${top === null ? styles.flowing : styles.virtual}`}
      style={top === null ? undefined : { transform: `translateY(${top}px)` }}
    >
      {columns.map((column, at) => {
        const cell = overlaid(session, id, column.id, props.getCell(id, column.id));
        return (
          <GridCell
            key={column.id}
            column={column}
            columnIndex={at}
            text={cell.text}
            ticked={column.kind === 'check' && cell.edit === 'true'}
            mark={cell.mark}
            invalid={cell.mark === 'invalid' || (cell.problem !== undefined && cell.mark !== 'conflict')}
            na={cell.na !== undefined}
            short={cell.short ?? false}
            quiet={cell.quiet ?? false}
            exact={cell.exact}
            icon={cell.icon}
            aside={cell.aside}
            bits={markAt(marks, at)}
            editing={editing === column.id}
            editable={isEditable(session, column)}
            explained={isExplained(session, column) && (cell.text !== '' || cell.na !== undefined)}
            left={frozenLeft(session.table, column)}
            level={at === 0 ? (branch?.level ?? 0) : 0}
            expanded={at === 0 ? (branch?.expanded ?? null) : null}
            onFold={at === 0 ? fold : undefined}
          />
        );
      })}
    </div>
  );
}, sameRow);

/** The selection marks of a row; redraws only when they change. */
export function useRowMarks(index: number, columns: number): string {
  const session = useGridSession();
  return useSelection(session.table, () =>
    marksOfRow(selectedAreas(session.table), activePlace(session), index, columns, !session.props.readOnly),
  );
}
