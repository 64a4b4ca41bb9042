/** A table of the workbook as printed tables: what is blank is left out, what is too wide goes landscape. */

import { isFigure } from '../numbers/column-decimals.ts';
import { totalRowLabel } from '../numbers/total-row.ts';
import { strings } from '../strings/catalogue.ts';
import { labelColumnOf, shownColumns } from '../template/find.ts';
import type { Choice, Column, Table } from '../template/types.ts';
import { isRate } from '../values/check.ts';
import { currencyOf, formatContextOf, rowsOf } from '../workbook/read.ts';
import type { Row, Workbook } from '../workbook/types.ts';
import { type PrintedColumn, printColumn } from './columns.ts';
import type { TableBlock, TableRow } from './model.ts';

export interface PrintedTable {
  readonly block: TableBlock;
  readonly orientation: 'portrait' | 'landscape';
  /** Further columns of the table before it; it stands right behind that one, however narrow it is. */
  readonly continues: boolean;
}

export interface TableOptions {
  readonly includeCompensation: boolean;
}

/** Characters that fit beside each other at the table's type size, measured on the printed page. */
const PORTRAIT_CAPACITY = 92;
const LANDSCAPE_CAPACITY = 150;

/** Tables whose rows stand under a heading for each choice of one column. */
const groupedBy: Readonly<Record<string, string>> = { quota_tree: 'level' };

/** No tables when there are no rows worth printing. */
export function tableBlocks(
  workbook: Workbook,
  table: Table,
  options: TableOptions,
): readonly PrintedTable[] {
  const context = formatContextOf(workbook);
  const rows = orderedRows(workbook, table);
  const columns = shownColumns(table)
    .filter((column) => options.includeCompensation || !column.pay)
    .map((column) => printColumn(workbook, table, column, rows, context))
    .filter((column) => column.cells.some((cell) => cell !== ''));
  // Rows that a template starts with say nothing before something is written beside them.
  const isUntouched = table.starter_rows !== undefined && columns.length === 1 && table.columns.length > 1;
  if (rows.length === 0 || columns.length === 0 || isUntouched) return [];
  return pieces(table, columns).map((piece) => ({
    block: toBlock(workbook, table, rows, piece),
    orientation: piece.continues || widthOf(piece.columns) > PORTRAIT_CAPACITY ? 'landscape' : 'portrait',
    continues: piece.continues,
  }));
}

interface Piece {
  readonly title: string;
  readonly continues: boolean;
  readonly columns: readonly PrintedColumn[];
}

/** Twelve months stand in a table of their own when the rest would squeeze them. */
function pieces(table: Table, columns: readonly PrintedColumn[]): readonly Piece[] {
  const labelId = labelColumnOf(table)?.id;
  const label = columns.find((column) => column.column.id === labelId) ?? columns[0];
  const months = columns.filter((column) => column.column.month !== undefined);
  if (!label) return [];
  if (months.length === 0) return split(table.title, label, columns);
  const sums = sumsOfMonths(columns);
  const byMonth = [...(months.includes(label) ? [] : [label]), ...months, ...sums];
  const rest = columns.filter((column) => !months.includes(column) && !sums.includes(column));
  if (rest.length <= 1) return [{ title: table.title, continues: false, columns: byMonth }];
  return [
    ...split(table.title, label, rest),
    { title: strings.document.byMonth(table.title), continues: false, columns: byMonth },
  ];
}

/** The computed figures right after the months belong to them: their sum, and what it is compared with. */
function sumsOfMonths(columns: readonly PrintedColumn[]): readonly PrintedColumn[] {
  const lastMonth = columns.findLastIndex((column) => column.column.month !== undefined);
  const after = columns.slice(lastMonth + 1);
  const end = after.findIndex(({ column }) => column.formula === undefined || !isFigure(column));
  return after.slice(0, Math.min(3, end < 0 ? after.length : end));
}

/** Pieces that fit a landscape page, each with the column that names the row. */
function split(title: string, label: PrintedColumn, columns: readonly PrintedColumn[]): readonly Piece[] {
  const found: Piece[] = [];
  let current: PrintedColumn[] = [];
  const close = (): void => {
    const continues = found.length > 0;
    found.push({ title: continues ? strings.document.continued(title) : title, continues, columns: current });
  };
  for (const column of columns) {
    if (current.length > 1 && widthOf([...current, column]) > LANDSCAPE_CAPACITY) {
      close();
      current = column === label ? [] : [label];
    }
    current.push(column);
  }
  if (current.length > 0) close();
  return found;
}

/** The width a set of columns wants, in characters: no word is cut, long texts may wrap. */
function widthOf(columns: readonly PrintedColumn[]): number {
  return columns.reduce((width, column) => width + columnWidth(column), 0);
}

function columnWidth({ label, cells, total, align }: PrintedColumn): number {
  const texts = [...cells, total ?? ''];
  const longest = (parts: readonly string[]): number =>
    parts.reduce((most, part) => Math.max(most, Math.min(part.length, 40)), 0);
  const words = longest([label, ...texts].flatMap((text) => text.split(/[ \t\n/–—-]+/)));
  if (align === 'right') return Math.max(words, longest(texts)) + 2;
  const average = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, cells.length);
  return Math.max(words, Math.min(26, Math.sqrt(average * 9))) + 2;
}

function toBlock(
  workbook: Workbook,
  table: Table,
  rows: readonly Row[],
  { title, columns }: Piece,
): TableBlock {
  const text = strings.document;
  const money = columns.some((column) => column.column.type === 'money' && !isRate(column.column));
  const caption = money ? text.inCurrency(title, currencyOf(workbook)) : title;
  const heads = columns.map((column) => column.label).join(', ');
  const body = rows.map((_, at) => columns.map((column) => column.cells[at] ?? ''));
  return {
    kind: 'table',
    caption,
    description:
      rows.length === 1
        ? text.oneRowDescription(title, heads)
        : text.tableDescription(title, String(rows.length), heads),
    columns: columns.map(({ label, align }) => ({ label, align })),
    rows: [...grouped(table, rows, body, columns.length), ...totals(columns)],
    origin: table.id,
  };
}

function orderedRows(workbook: Workbook, table: Table): readonly Row[] {
  const rows = rowsOf(workbook, table.id);
  const choices = groupChoices(table);
  const by = groupedBy[table.id];
  if (!choices || by === undefined) return rows;
  const place = (row: Row): number => choices.findIndex((choice) => choice.id === row.cells[by]);
  return rows.toSorted((a, b) => place(a) - place(b));
}

function groupChoices(table: Table): readonly Choice[] | null {
  const by = groupedBy[table.id];
  return table.columns.find((column: Column) => column.id === by)?.choices ?? null;
}

function grouped(
  table: Table,
  rows: readonly Row[],
  body: readonly (readonly string[])[],
  width: number,
): readonly TableRow[] {
  const choices = groupChoices(table);
  const by = groupedBy[table.id];
  let last: unknown;
  return body.flatMap((cells, at): readonly TableRow[] => {
    const row: TableRow = { kind: 'body', cells };
    const group = by === undefined ? undefined : rows[at]?.cells[by];
    if (!choices || group === last) return [row];
    last = group;
    const name = choices.find((choice) => choice.id === group)?.label ?? '';
    return [{ kind: 'group', cells: [name, ...Array.from({ length: width - 1 }, () => '')] }, row];
  });
}

function totals(columns: readonly PrintedColumn[]): readonly TableRow[] {
  if (!columns.some((column) => column.total !== null && column.total !== '')) return [];
  const label = columns[0]?.total === null ? totalRowLabel(columns.map(({ column }) => column)) : null;
  return [
    {
      kind: 'total',
      cells: columns.map((column, at) => (at === 0 && label !== null ? label : (column.total ?? ''))),
    },
  ];
}
