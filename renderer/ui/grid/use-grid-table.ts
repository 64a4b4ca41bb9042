/** The TanStack table under the grid. It holds ids only, so its rows live as long as the list of ids does. */
import {
  type ColumnPinningState,
  cellSelectionFeature,
  columnPinningFeature,
  columnSizingFeature,
  createColumnHelper,
  metaHelper,
  type ReactTable,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Area } from './navigation.ts';
import type { GridColumn } from './types.ts';

interface IdRow {
  readonly id: string;
}

const features = tableFeatures({
  cellSelectionFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnMeta: metaHelper<GridColumn>(),
});

/** The owner of the table redraws on the frozen columns only; rows subscribe to what concerns them. */
interface OwnState {
  readonly columnPinning: ColumnPinningState;
}
const selectOwn = ({ columnPinning }: OwnState): OwnState => ({ columnPinning });

export type GridTable = ReactTable<typeof features, IdRow, OwnState>;

/** The id of the add row below the data; ids of data never start with a null character. */
export const ADD_ROW = '\u0000add';

const helper = createColumnHelper<typeof features, IdRow>();

/** The first column is frozen unless the columns say themselves which are. */
const frozenIds = (columns: readonly GridColumn[]): string[] =>
  columns.some((column) => column.frozen !== undefined)
    ? columns.filter((column) => column.frozen).map((column) => column.id)
    : columns.slice(0, 1).map((column) => column.id);

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** The list as first seen, until its ids change. */
function useStableIds(ids: readonly string[]): readonly string[] {
  const stable = useRef(ids);
  if (stable.current !== ids && !sameIds(stable.current, ids)) stable.current = ids;
  return stable.current;
}

export function useGridTable(
  columns: readonly GridColumn[],
  rowIds: readonly string[],
  hasAddRow: boolean,
): GridTable {
  const ids = useStableIds(rowIds);
  const data = useMemo<IdRow[]>(() => {
    const rows: IdRow[] = ids.map((id) => ({ id }));
    if (hasAddRow) rows.push({ id: ADD_ROW });
    return rows;
  }, [ids, hasAddRow]);
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map((column) =>
          helper.accessor((row) => row.id, {
            id: column.id,
            header: column.label,
            size: column.width,
            meta: column,
          }),
        ),
      ),
    [columns],
  );
  const state = useMemo(() => ({ columnPinning: { start: frozenIds(columns), end: [] } }), [columns]);
  return useTable<typeof features, IdRow, OwnState>(
    {
      features,
      columns: definitions,
      data,
      state,
      getRowId: (row) => row.id,
      autoResetCellSelection: false,
      defaultColumn: { minSize: 24 },
    },
    selectOwn,
  );
}

/** The columns as they stand, the frozen ones first; the same list until one of them changes. */
export function useShownColumns(table: GridTable, columns: readonly GridColumn[]): readonly GridColumn[] {
  const order = [...table.getStartLeafColumns(), ...table.getCenterLeafColumns()];
  const ids = order.map(({ id }) => id).join('\n');
  return useMemo(
    () => ids.split('\n').flatMap((id) => columns.find((column) => column.id === id) ?? []),
    [ids, columns],
  );
}

const areasOf = new WeakMap<object, readonly Area[]>();

/** The selected areas, which do not overlap; the same list until the selection changes. */
export function selectedAreas(table: GridTable): readonly Area[] {
  const bounds = table.getCellSelectionBounds();
  const known = areasOf.get(bounds);
  if (known) return known;
  const areas = bounds.map((area) => ({
    minRow: area.minRowIndex,
    maxRow: area.maxRowIndex,
    minColumn: area.minColumnIndex,
    maxColumn: area.maxColumnIndex,
  }));
  areasOf.set(bounds, areas);
  return areas;
}

/** Redraws when what `select` reads of the selection changes; it must answer a primitive. */
export function useSelection<T extends string | number | boolean | null>(
  table: GridTable,
  select: () => T,
): T {
  const { cellSelection } = table.atoms;
  const subscribe = useCallback(
    (listener: () => void) => {
      const { unsubscribe } = cellSelection.subscribe(listener);
      return unsubscribe;
    },
    [cellSelection],
  );
  return useSyncExternalStore(subscribe, select);
}
