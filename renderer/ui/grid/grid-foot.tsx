/** The totals, held at the bottom of the view. */
import type { ReactNode } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { cellAria, rowAria, rowGroupAria } from './aria.ts';
import styles from './grid.module.css';
import { useGridSession } from './grid-context.ts';
import { frozenLeft } from './grid-row.tsx';
import type { GridColumn, GridFooter } from './types.ts';

interface GridFootProps {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridFooter[];
  /** Index of the first row of the foot, the head not counted. */
  readonly firstIndex: number;
}

export function GridFoot({ columns, rows, firstIndex }: GridFootProps): ReactNode {
  const { table } = useGridSession();
  return (
    <div {...rowGroupAria} className={styles.foot}>
      {rows.map((row, index) => (
        <div key={row.label} {...rowAria(firstIndex + index + 1)} className={styles.row}>
          {columns.map((column, at) => {
            const cell = row.cells[column.id];
            const left = frozenLeft(table.getColumn(column.id));
            const names = [styles.cell];
            if (column.align === 'right') names.push(styles.right);
            if (left !== null) names.push(styles.frozen);
            if (cell?.na !== undefined) names.push(styles.dim);
            if (cell?.mark === 'conflict') names.push(styles.conflict);
            return (
              <div
                key={column.id}
                {...cellAria(at, { readOnly: true })}
                title={cell?.na ?? cell?.problem}
                className={names.join(' ')}
                style={left === null ? undefined : { left }}
              >
                {at === 0 && row.mark ? <span className={styles.footMark}>{row.mark}</span> : null}
                {at === 0
                  ? row.label
                  : cell?.na === undefined
                    ? cell?.text
                    : cell.text || strings.grid.notAvailable}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
