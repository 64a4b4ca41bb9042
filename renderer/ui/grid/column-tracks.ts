/** How wide columns are and where the frozen ones stand, as styles of the CSS grid. */
import type { GridColumn } from './types.ts';
import type { GridTable } from './use-grid-table.ts';

/** Pixels from the left edge to a frozen column; null for the others, which scroll. */
export function frozenLeft(table: GridTable, { id }: GridColumn): number | null {
  const column = table.getColumn(id);
  return column?.getIsPinned() === 'start' ? column.getStart('start') : null;
}

const isFrozen = (table: GridTable, column: GridColumn): boolean => frozenLeft(table, column) !== null;

const leastWidth = (table: GridTable, column: GridColumn): number =>
  isFrozen(table, column) ? column.width : (column.minWidth ?? column.width);

/** Frozen columns keep their width, since those after them are placed by it; the others share the rest. */
export function trackTemplate(table: GridTable, columns: readonly GridColumn[]): Record<string, string> {
  const width = (some: readonly GridColumn[]): number =>
    some.reduce((sum, column) => sum + leastWidth(table, column), 0);
  const sharing = columns.filter(({ inView }) => inView);
  if (sharing.length > 0) return viewTemplate(table, columns, sharing, width);
  const tracks = columns.map((column) => {
    const least = leastWidth(table, column);
    return isFrozen(table, column) ? `${least}px` : `minmax(${least}px, ${column.width}fr)`;
  });
  return {
    '--grid-columns': tracks.join(' '),
    '--grid-frozen': `${table.getStartTotalSize()}px`,
    minWidth: `${width(columns)}px`,
  };
}

/** Pixels left free behind the last column in view. */
const EDGE = 6;

/** The sharing columns take in equal parts what those before them leave of the view. */
function viewTemplate(
  table: GridTable,
  columns: readonly GridColumn[],
  sharing: readonly GridColumn[],
  width: (some: readonly GridColumn[]) => number,
): Record<string, string> {
  const others = columns.filter(({ inView }) => !inView);
  const last = columns.reduce((at, { inView }, index) => (inView ? index : at), 0);
  const before = width(columns.slice(0, last).filter(({ inView }) => !inView));
  const least = Math.max(...sharing.map((column) => leastWidth(table, column)));
  const share = `max(${least}px, (100cqw - ${before + EDGE}px) / ${sharing.length})`;
  return {
    '--grid-columns': columns
      .map((column) => (column.inView ? share : `${leastWidth(table, column)}px`))
      .join(' '),
    '--grid-frozen': `${table.getStartTotalSize()}px`,
    minWidth: `calc(${width(others)}px + ${sharing.length} * ${share})`,
  };
}
