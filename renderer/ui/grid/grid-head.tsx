/** The head: labels with their units; the heads of selected columns stand out. */
import { memo, type ReactNode } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { Hidden } from '../hidden.tsx';
import { headAria, rowAria, rowGroupAria } from './aria.ts';
import { frozenLeft } from './column-tracks.ts';
import styles from './grid.module.css';
import { useGridSession } from './grid-context.ts';
import type { GridColumn } from './types.ts';
import { selectedAreas, useSelection } from './use-grid-table.ts';

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
}

export const GridHead = memo(function GridHead({ columns }: GridHeadProps): ReactNode {
  const { table } = useGridSession();
  const covered = useSelection(table, () => {
    const areas = selectedAreas(table);
    return columns
      .map((_, at) => (areas.some((area) => at >= area.minColumn && at <= area.maxColumn) ? '1' : '0'))
      .join('');
  });
  return (
    <div {...rowGroupAria} className={styles.head}>
      <div {...rowAria(0)} className={styles.row}>
        {columns.map((column, at) => {
          const left = frozenLeft(table, column);
          const names = [styles.cell, styles.headCell];
          if (column.align === 'right') names.push(styles.right);
          if (column.dense) names.push(styles.dense);
          if (column.icon) names.push(styles.glyph);
          if (left !== null) names.push(styles.frozen);
          if (covered[at] === '1') names.push(styles.covered);
          return (
            <div
              key={column.id}
              {...headAria(at, headLabel(column))}
              title={column.description}
              data-head={column.id}
              className={names.join(' ')}
              style={left === null ? undefined : { left }}
            >
              {column.icon}
              {column.icon ? <Hidden>{column.label}</Hidden> : column.label}
              {shownUnit(column) ? <span className={styles.unit}>{shownUnit(column)}</span> : null}
            </div>
          );
        })}
      </div>
    </div>
  );
});

const shownUnit = (column: GridColumn): string | undefined => column.shownUnit ?? column.unit;

function headLabel(column: GridColumn): string {
  const parts = [column.label];
  if (column.unit) parts.push(column.unit);
  if (column.required) parts.push(strings.grid.required);
  return parts.join(', ');
}
