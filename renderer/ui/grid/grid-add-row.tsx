/** The last row of the body: typing on it, or pressing its button, adds a row. */
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../shared/strings/catalogue.ts';
import { cellAria, rowAria } from './aria.ts';
import { frozenLeft } from './column-tracks.ts';
import { CellEditor } from './editors/cell-editor.tsx';
import styles from './grid.module.css';
import { useGridSession } from './grid-context.ts';
import { useRowMarks } from './grid-row.tsx';
import { ACTIVE, markAt, SELECTED } from './selection-marks.ts';
import type { GridColumn } from './types.ts';
import { ADD_ROW } from './use-grid-table.ts';

interface GridAddRowProps {
  readonly index: number;
  readonly top: number | null;
  readonly columns: readonly GridColumn[];
  readonly rowName: string;
}

export function GridAddRow({ index, top, columns, rowName }: GridAddRowProps): ReactNode {
  const session = useGridSession();
  const marks = useRowMarks(index, columns.length);
  const editing = useStore(session.ui, ({ edit }) => (edit?.row === ADD_ROW ? edit.column : null));
  return (
    <div
      {...rowAria(index + 1)}
      data-row={ADD_ROW}
      data-index={index}
      className={top === null ? styles.row : `${styles.row} ${styles.virtual}`}
      style={top === null ? undefined : { transform: `translateY(${top}px)` }}
    >
      {columns.map((column, at) => {
        const bits = markAt(marks, at);
        const active = (bits & ACTIVE) !== 0;
        const left = frozenLeft(session.table, column);
        const names = [styles.cell];
        if (left !== null) names.push(styles.frozen);
        if (column.align === 'right') names.push(styles.right);
        if (column.readOnly) names.push(styles.computed);
        if (active) names.push(styles.active, styles.boxed);
        if (editing === column.id) names.push(styles.editing, styles.open);
        return (
          <div
            key={column.id}
            {...cellAria(at, {
              selected: (bits & SELECTED) !== 0,
              label:
                at === 0
                  ? strings.grid.addRow(rowName)
                  : strings.grid.editorLabel(strings.grid.newRow(rowName), column.label, ''),
            })}
            data-col={column.id}
            data-add={at === 0 ? 'true' : undefined}
            data-active={active ? 'true' : undefined}
            tabIndex={active ? 0 : -1}
            className={names.join(' ')}
            style={left === null ? undefined : { left }}
          >
            {editing === column.id ? (
              <CellEditor column={column} />
            ) : at === 0 ? (
              <span className={styles.add}>
                <Plus size={14} strokeWidth={1.6} aria-hidden="true" />
                {rowName.charAt(0).toLocaleUpperCase() + rowName.slice(1)}
              </span>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}
