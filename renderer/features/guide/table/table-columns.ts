/** A template table as grid columns: kinds, heads from the fiscal start, one decimal policy a column. */
import type { Column, FieldType, Table } from '../../../../shared/template/types.ts';
import { fiscalMonthName } from '../../../../shared/values/date-format.ts';
import { choicesOf, currencyOf, fiscalStartOf, localeOf } from '../../../../shared/workbook/read.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import type { GridColumn, GridKind } from '../../../ui/grid/types.ts';
import { unitOf } from '../unit.ts';

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

/** Right for figures and their heads, left for all else. */
export const alignOf = (column: Column): 'left' | 'right' => (kindOf(column) === 'number' ? 'right' : 'left');

/** The column's head: the month's name for a fiscal month, otherwise its label. */
export const headOf = (workbook: Workbook, column: Column): string =>
  column.month === undefined
    ? column.label
    : fiscalMonthName(localeOf(workbook), fiscalStartOf(workbook), column.month);

/** The unit in words, once a column. */
export const unitOfColumn = (workbook: Workbook, column: Column): string =>
  column.type === 'pct' ? '%' : unitOf(column, currencyOf(workbook));

/** Average width of a character at 13 px, cell padding and hairline. */
const CHARACTER = 7;
const PADDING = 16;
const MONTH_WIDTH = 60;
const defaults: Readonly<Record<GridKind, number>> = {
  text: 22,
  long: 32,
  number: 11,
  date: 14,
  month: 11,
  choice: 17,
  choices: 22,
  check: 8,
};

/** Pixels at the base size: what the template wants, never narrower than the head. */
export function widthOf(column: Column, head: string): number {
  if (column.month !== undefined && column.width === undefined) return MONTH_WIDTH;
  const characters = Math.max(column.width ?? defaults[kindOf(column)], Math.min(head.length, 22));
  return Math.round(characters * CHARACTER + PADDING);
}

/**
 * The grid's columns. `current` hands out the workbook of the moment, so that a list of choices is
 * never older than the registry it comes from.
 */
export function gridColumns(
  workbook: Workbook,
  table: Table,
  current: () => Workbook,
): readonly GridColumn[] {
  return table.columns.map((column, index): GridColumn => {
    const kind = kindOf(column);
    const label = headOf(workbook, column);
    const unit = unitOfColumn(workbook, column);
    return {
      id: column.id,
      label,
      description: column.help,
      align: alignOf(column),
      kind,
      width: widthOf(column, label),
      readOnly: column.formula !== undefined || column.type === 'picture',
      required: column.required ?? false,
      frozen: index === 0,
      ...(unit === '' || column.month !== undefined ? {} : { unit }),
      ...(kind === 'choice' || kind === 'choices' ? { options: () => choicesOf(current(), column) } : {}),
    };
  });
}
