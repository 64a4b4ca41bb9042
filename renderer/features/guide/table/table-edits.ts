/** What people do to a table, as changes: typed cells, pastes, rows. Pure; new row ids are handed in. */
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findColumn } from '../../../../shared/template/find.ts';
import type { Table } from '../../../../shared/template/types.ts';
import { parseValue } from '../../../../shared/values/parse.ts';
import type { Value } from '../../../../shared/values/value.ts';
import type { CellChange, Change, SingleChange } from '../../../../shared/workbook/edit.ts';
import { findRow, parseContextOf, rowsOf } from '../../../../shared/workbook/read.ts';
import type { Row, Workbook } from '../../../../shared/workbook/types.ts';
import { type CellInput, OPTION_SEPARATOR } from '../../../ui/grid/types.ts';

export interface RefusedCell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  /** One sentence why. */
  readonly message: string;
}

export interface ReadCells {
  readonly cells: readonly CellChange[];
  readonly refused: readonly RefusedCell[];
}

/** Reads texts as the columns' types; what cannot be read is refused with its sentence. */
export function readCells(workbook: Workbook, table: Table, inputs: readonly CellInput[]): ReadCells {
  const cells: CellChange[] = [];
  const refused: RefusedCell[] = [];
  for (const { row, column: columnId, text } of inputs) {
    const read = readCell(workbook, table, row, columnId, text);
    if (read.ok) cells.push({ row, column: columnId, value: read.value });
    else refused.push({ row, column: columnId, text: text ?? '', message: read.message });
  }
  return { cells, refused };
}

function readCell(
  workbook: Workbook,
  table: Table,
  row: string,
  columnId: string,
  text: string | null,
): { readonly ok: true; readonly value: Value | null } | { readonly ok: false; readonly message: string } {
  const column = findColumn(table, columnId);
  if (!column) return { ok: false, message: strings.guide.unknownCell };
  if (column.formula !== undefined) return { ok: false, message: strings.guide.computedCell(column.label) };
  if (text === null) return { ok: true, value: null };
  if (text.includes(OPTION_SEPARATOR))
    return { ok: true, value: text.split(OPTION_SEPARATOR).filter(Boolean) };
  const current = findRow(workbook, table.id, row)?.cells[columnId];
  return parseValue(column, text, parseContextOf(workbook, current));
}

export interface PastedBlock {
  readonly change: Change;
  readonly refused: readonly RefusedCell[];
  /** Rows added below the last one. */
  readonly added: number;
  /** What is taken. */
  readonly cells: readonly CellChange[];
}

/**
 * A block of texts from another program, its upper left corner at `anchor` (row null: below the last).
 * Rows beyond the last are added, columns beyond the last are left out; one undo step.
 */
export function pasteBlock(
  workbook: Workbook,
  table: Table,
  anchor: { readonly row: string | null; readonly column: string },
  texts: readonly (readonly string[])[],
  newId: () => string,
): PastedBlock {
  const rows = rowsOf(workbook, table.id);
  const from = rows.findIndex((row) => row.id === anchor.row);
  const firstRow = from < 0 ? rows.length : from;
  const firstColumn = Math.max(
    0,
    table.columns.findIndex((column) => column.id === anchor.column),
  );
  const ids = texts.map((_, index) => rows[firstRow + index]?.id ?? newId());
  const added = Math.max(0, firstRow + texts.length - rows.length);
  const inputs = texts.flatMap((line, index) =>
    line.flatMap((text, offset): readonly CellInput[] => {
      const column = table.columns[firstColumn + offset];
      const row = ids[index];
      return column && row !== undefined && column.formula === undefined
        ? [{ row, column: column.id, text }]
        : [];
    }),
  );
  const { cells, refused } = readCells(workbook, table, inputs);
  const fresh: Row[] = ids.slice(texts.length - added).map((id) => ({ id, cells: {} }));
  const changes: SingleChange[] = [];
  if (fresh.length > 0) changes.push({ kind: 'insert-rows', table: table.id, at: rows.length, rows: fresh });
  changes.push({ kind: 'set-cells', table: table.id, cells });
  return { change: { kind: 'group', changes }, cells, refused, added };
}

/** Copies of rows right below the last of them; texts that must be unique stay for the person to change. */
export function duplicateRows(
  workbook: Workbook,
  table: Table,
  ids: readonly string[],
  newId: () => string,
): Change {
  const rows = rowsOf(workbook, table.id);
  const chosen = rows.filter((row) => ids.includes(row.id));
  const last = chosen.at(-1);
  const at = last ? rows.indexOf(last) + 1 : rows.length;
  return {
    kind: 'insert-rows',
    table: table.id,
    at,
    rows: chosen.map((row) => ({ id: newId(), cells: row.cells })),
  };
}
