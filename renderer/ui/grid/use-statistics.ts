/** Sum and count of the selection for the status bar. */
import { useEffect, useRef } from 'react';
import { type GridSession, selectedCells } from './grid-session.ts';
import type { GridStatistics } from './types.ts';
import { useSelection } from './use-grid-table.ts';

/** Adds up the figures of the selected cells. */
function statisticsOf(session: GridSession): GridStatistics | null {
  const { getNumber } = session.props;
  const cells = session.table.getSelectedCellCount();
  if (!getNumber || cells < 2) return null;
  let count = 0;
  let sum = 0;
  for (const { row, column } of selectedCells(session)) {
    const figure = getNumber(row, column.id);
    if (figure === null) continue;
    count++;
    sum += figure;
  }
  return { cells, count, sum };
}

/** Reports after each draw in which the selection or the data changed. */
export function useStatistics(session: GridSession): void {
  const { version, onStatistics } = session.props;
  const reported = useRef<{ readonly selected: string | null; readonly version: unknown }>(null);
  const selected = useSelection(session.table, () => (onStatistics ? areasText(session) : null));
  useEffect(() => {
    const last = reported.current;
    if (last && last.selected === selected && last.version === version) return;
    reported.current = { selected, version };
    onStatistics?.(statisticsOf(session));
  }, [session, selected, version, onStatistics]);
}

const areasText = (session: GridSession): string =>
  session.table
    .getCellSelectionBounds()
    .map((area) => [area.minRowIndex, area.maxRowIndex, area.minColumnIndex, area.maxColumnIndex].join())
    .join(';');
