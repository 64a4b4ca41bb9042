/** A template table as grid columns: kinds, heads from the fiscal start, one decimal policy a column. */
import type { Column, FieldType, Table } from '../../../../shared/template/types.ts';
import { fiscalMonthName } from '../../../../shared/values/date-format.ts';
import { isFiscalMonth } from '../../../../shared/values/format.ts';
import { choicesOf, currencyOf, fiscalStartOf, localeOf, rowsOf } from '../../../../shared/workbook/read.ts';
import type { Row, Workbook } from '../../../../shared/workbook/types.ts';
import type { GridColumn, GridKind } from '../../../ui/grid/types.ts';
import { unitInHead, unitOf } from '../unit.ts';

const kinds: Readonly<Record<FieldType, GridKind>> = {
  text: 'text',
  rich: 'long',
  int: 'number',
  dec: 'number',
  money: 'number',
  pct: 'number',
  date: 'date',
  month: 'month',
  choice: 'choice',
  multi: 'choices',
  person: 'choice',
  bool: 'check',
  ref: 'choice',
  refs: 'choices',
  picture: 'text',
};

export const kindOf = (column: Column): GridKind => kinds[column.type];

/** Right for figures and their heads, left for all else; a fiscal month stands there as its name. */
const alignOf = (column: Column): 'left' | 'right' =>
  kindOf(column) === 'number' && !isFiscalMonth(column) ? 'right' : 'left';

/** The column's head: the month's name for a fiscal month, otherwise its label. */
export const headOf = (workbook: Workbook, column: Column): string =>
  column.month === undefined
    ? column.label
    : fiscalMonthName(localeOf(workbook), fiscalStartOf(workbook), column.month);

/** The unit in words, once a column. */
export const unitOfColumn = (workbook: Workbook, column: Column): string =>
  column.type === 'pct' ? '%' : unitOf(column, currencyOf(workbook));

/** Characters that a column wants when neither the template nor its figures say more. */
const defaults: Readonly<Record<GridKind, number>> = {
  text: 22,
  long: 32,
  number: 8,
  date: 14,
  month: 11,
  choice: 17,
  choices: 22,
  check: 8,
};
const CHARACTER = 7;
/** Cell padding on both sides, hairline, and the wider edge of the last column. */
const PADDING = 20;
/** Figures are looked at in this many rows; beyond them a column keeps the width it has. */
const MEASURED_ROWS = 300;
/** Names longer than this are sentences: they wrap in the width the template wants. */
const WIDEST_NAME = 300;
/** Pixels a column of sentences needs at least where they wrap. */
const NARROWEST_TEXT = 96;
const named: ReadonlySet<GridKind> = new Set(['choice', 'choices', 'date', 'month']);

/** Pixels of a line at 13 px in the interface's typeface, a little generous. */
export function lineWidth(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/[\d−€£]/.test(sign)) width += 7.9;
    else if (/[.,:;'’\s|il]/.test(sign)) width += 4;
    else width += /[A-ZMWmw%]/.test(sign) ? 8.8 : 7;
  }
  return Math.ceil(width);
}

/**
 * Pixels for each column: what the template wants, never narrower than the head with its unit, and for
 * figures never narrower than the longest one, so that no figure is ever cut. In a working grid names
 * stay on one line too, so that a row is one line high. `textOf` gives what a cell or, without a row, the
 * total shows.
 */
export function columnWidths(
  workbook: Workbook,
  table: Table,
  textOf: (column: Column, row: Row | null) => string,
): readonly number[] {
  const rows: readonly (Row | null)[] = [...rowsOf(workbook, table.id).slice(0, MEASURED_ROWS), null];
  return table.columns.map((column, index) => {
    const unit = column.month === undefined ? unitInHead(column) : '';
    const head = lineWidth(`${headOf(workbook, column)} ${unit}`);
    const kind = kindOf(column);
    const usual = column.month === undefined ? defaults[kind] : 0;
    const wanted = (column.width ?? (index === 0 && isShort(table) ? 2 * usual : usual)) * CHARACTER;
    const whole = kind === 'number' || (table.wide === true && named.has(kind));
    const most = whole ? rows.reduce((most, row) => Math.max(most, lineWidth(textOf(column, row))), 0) : 0;
    const content = kind === 'number' || most <= WIDEST_NAME ? most : 0;
    return Math.round(Math.max(head, wanted, content) + PADDING);
  });
}

/** A name with a figure or two: what room there is belongs to the name. */
const isShort = ({ columns }: Table): boolean =>
  columns.length <= 3 && columns.slice(1).every((column) => kindOf(column) === 'number');

/**
 * Pixels a column of a table in the text column can do with, so that the last one is in view too: sentences
 * wrap, choices keep to their longest word. Undefined where it keeps its width.
 */
function leastWidth(table: Table, column: Column, label: string, width: number): number | undefined {
  const kind = kindOf(column);
  if (table.wide === true) return undefined;
  const head = lineWidth(label) + PADDING;
  if (kind === 'text' || kind === 'long') return Math.min(width, Math.max(head, NARROWEST_TEXT));
  if (kind !== 'choice' || column.choices === undefined) return undefined;
  const words = column.choices.map((choice) => lineWidth(choice.label) + PADDING);
  return Math.min(width, Math.max(head, ...words));
}

/**
 * The grid's columns. `current` hands out the workbook of the moment, so that a list of choices is
 * never older than the registry it comes from.
 */
export function gridColumns(
  workbook: Workbook,
  table: Table,
  widths: readonly number[],
  current: () => Workbook,
): readonly GridColumn[] {
  return table.columns.map((column, index): GridColumn => {
    const kind = kindOf(column);
    const label = headOf(workbook, column);
    const unit = unitOfColumn(workbook, column);
    const width = widths[index] ?? PADDING;
    const least = leastWidth(table, column, label, width);
    return {
      id: column.id,
      label,
      description: column.help,
      align: alignOf(column),
      kind,
      width,
      ...(least === undefined ? {} : { minWidth: least }),
      readOnly: column.formula !== undefined || column.type === 'picture',
      required: column.required ?? false,
      frozen: index === 0,
      ...(unit === '' || column.month !== undefined ? {} : { unit, shownUnit: unitInHead(column) }),
      ...(kind === 'choice' || kind === 'choices' ? { options: () => choicesOf(current(), column) } : {}),
    };
  });
}
