import type { Table } from '../template/types.ts';
import type { Row } from './types.ts';

/** The rows a table starts with; their ids are the same in every workbook. */
export const starterRows = (table: Table): readonly Row[] =>
  (table.starter_rows ?? []).map((cells, place) => ({ id: `${table.id}_${place + 1}`, cells }));
