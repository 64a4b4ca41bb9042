import { isSameJson } from '../lib/same-json.ts';
import type { Table } from '../template/types.ts';
import type { Row } from './types.ts';

/** The rows a table starts with; their ids are the same in every workbook. */
export const starterRows = (table: Table): readonly Row[] =>
  (table.starter_rows ?? []).map((cells, place) => ({ id: `${table.id}_${place + 1}`, cells }));

/** Rows as the template itself started them hold nothing that anybody wrote. */
export const isUntouched = (table: Table, rows: readonly Row[]): boolean =>
  rows.length === 0 || (table.starter_rows !== undefined && isSameJson(rows, starterRows(table)));
