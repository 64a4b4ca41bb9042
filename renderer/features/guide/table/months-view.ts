/**
 * A table of many columns seen by month: its name, its amounts and the twelve months stand together on one
 * screen. The rest is one press away and keeps its values.
 */

import { findColumn, findTable, shownColumns } from '../../../../shared/template/find.ts';
import type { Column, Table, Template } from '../../../../shared/template/types.ts';
import type { SessionStore } from '../../../state/session.ts';

/** With fewer columns beside the months there is nothing worth leaving out. */
const MANY = 8;

/** The table with the columns that are asked; the same one where none is hidden. */
export function shownView(table: Table): Table {
  const columns = shownColumns(table);
  return columns === table.columns ? table : { ...table, columns };
}

/** null where the table has no such view. */
export function monthsView(table: Table): Table | null {
  const months = table.columns.filter(({ month }) => month !== undefined);
  if (months.length < 12 || table.columns.length - months.length < MANY) return null;
  return { ...table, columns: table.columns.filter((column, at) => at === 0 || isByMonth(column)) };
}

const isByMonth = ({ month, type, unit }: Column): boolean =>
  month !== undefined || (type === 'money' && unit === undefined);

/** A cell somebody is led to is never in a column that is left out. */
export function showColumn(session: SessionStore, template: Template, tableId: string, column: string): void {
  if (!session.getState().byMonth.includes(tableId)) return;
  const table = findTable(template, tableId)?.table;
  const view = table && monthsView(table);
  if (view && !findColumn(view, column)) session.setByMonth(tableId, false);
}
