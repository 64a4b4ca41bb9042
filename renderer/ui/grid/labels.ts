/** How rows and cells are called where they are named in words. */
import { strings } from '../../../shared/strings/catalogue.ts';
import { cellOf, type GridSession } from './grid-session.ts';
import type { GridColumn } from './types.ts';
import { ADD_ROW } from './use-grid-table.ts';

/** The text of its first cell; its number while that is blank. */
export function rowLabel(session: GridSession, row: string): string {
  if (row === ADD_ROW) return strings.grid.newRow(session.props.rowName);
  const first = session.columns[0];
  const name = first ? cellOf(session, row, first.id).text : '';
  return name === '' ? strings.grid.rowNumber(String(session.props.rowIds.indexOf(row) + 1)) : name;
}

/** Row, column, unit. */
export const editorLabel = (session: GridSession, row: string, column: GridColumn): string =>
  strings.grid.editorLabel(rowLabel(session, row), column.label, column.unit ?? '');
