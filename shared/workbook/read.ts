/** Reading a workbook: answers, rows, names, and what its settings mean for formatting. */
import { strings } from '../strings/catalogue.ts';
import { findField, findTable, labelColumnOf, refTablesOf } from '../template/find.ts';
import type { Choice, Slot, Table } from '../template/types.ts';
import { type FormatContext, formatValue } from '../values/format.ts';
import { isCurrency, isLocale } from '../values/number-format.ts';
import type { ParseContext } from '../values/parse.ts';
import type { Value } from '../values/value.ts';
import type { Content, Row, Workbook } from './types.ts';

const noRows: readonly Row[] = [];

/** The stored answer, else the template's default, else undefined. */
export function answerOf(workbook: Pick<Content, 'template' | 'answers'>, key: string): Value | undefined {
  return workbook.answers[key] ?? findField(workbook.template, key)?.field.default;
}

export function textOf(workbook: Workbook, key: string): string | undefined {
  const value = answerOf(workbook, key);
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(workbook: Workbook, key: string): number | undefined {
  const value = answerOf(workbook, key);
  return typeof value === 'number' ? value : undefined;
}

/** What a workbook is called wherever one is named. */
export const titleOf = (workbook: Workbook): string =>
  textOf(workbook, 'settings.plan_title')?.trim() || strings.words.untitledWorkbook;

/** The rows of a table in their order; a table never touched has none. */
export const rowsOf = (workbook: Pick<Content, 'tables'>, table: string): readonly Row[] =>
  workbook.tables[table] ?? noRows;

const rowIndexes = new WeakMap<readonly Row[], ReadonlyMap<string, Row>>();

/** Rows by id; indexed once per state of their table. */
export function rowIndex(rows: readonly Row[]): ReadonlyMap<string, Row> {
  let index = rowIndexes.get(rows);
  if (!index) {
    index = new Map(rows.map((row) => [row.id, row]));
    rowIndexes.set(rows, index);
  }
  return index;
}

export const findRow = (workbook: Pick<Content, 'tables'>, table: string, id: string): Row | undefined =>
  rowIndex(rowsOf(workbook, table)).get(id);

/** Fallbacks where a setting is blank or cannot be used: a workbook is readable before its settings are written. */
export const usableLocale = (text: unknown): string => (isLocale(text) ? text : 'en-US');
export const usableCurrency = (text: unknown): string => (isCurrency(text) ? text : 'USD');
export const localeOf = (workbook: Workbook): string => usableLocale(textOf(workbook, 'settings.locale'));
export const currencyOf = (workbook: Workbook): string =>
  usableCurrency(textOf(workbook, 'settings.currency'));
/** Where no year is written, the calendar year the workbook was made in: months need a year to be named by. */
export const usableFiscalStart = (entered: string | undefined, createdAt: string): string =>
  entered ?? `${createdAt.slice(0, 4)}-01`;
export const fiscalStartOf = (workbook: Workbook): string =>
  usableFiscalStart(textOf(workbook, 'settings.fiscal_start'), workbook.meta.createdAt);

export function formatContextOf(workbook: Workbook): FormatContext {
  return {
    locale: localeOf(workbook),
    currency: currencyOf(workbook),
    fiscalStart: fiscalStartOf(workbook),
    labelOf: (tables, row) => rowLabel(workbook, tables, row),
  };
}

/** Everything `parseValue` needs; `current` is what stands in the place now. */
export function parseContextOf(workbook: Workbook, current?: Value): ParseContext {
  return {
    ...formatContextOf(workbook),
    choicesOf: (slot) => choicesOf(workbook, slot),
    ...(current === undefined ? {} : { current }),
  };
}

/** References that lead in a circle end after so many steps with a blank name. */
const LABEL_STEPS = 4;

/** The name of a referenced row: its label column, followed through references. */
export function rowLabel(
  workbook: Workbook,
  tables: readonly string[],
  rowId: string,
  steps = LABEL_STEPS,
): string {
  for (const id of tables) {
    const table = findTable(workbook.template, id)?.table;
    const row = table && findRow(workbook, id, rowId);
    if (table && row) return labelOfRow(workbook, table, row, steps);
  }
  return strings.values.removedRow;
}

/** The name of a row; `steps` references may still be followed. */
export function labelOfRow(workbook: Workbook, table: Table, row: Row, steps = LABEL_STEPS): string {
  const column = labelColumnOf(table);
  const value = column && row.cells[column.id];
  if (column === undefined || value === undefined || steps === 0) return '';
  return formatValue(column, value, {
    ...formatContextOf(workbook),
    labelOf: (tables, id) => rowLabel(workbook, tables, id, steps - 1),
  });
}

/** What may be chosen in a slot: its choices, or the named rows of the tables it refers to. */
export function choicesOf(workbook: Workbook, slot: Slot): readonly Choice[] {
  if (slot.choices) return slot.choices;
  return refTablesOf(slot).flatMap((id) => {
    const table = findTable(workbook.template, id)?.table;
    if (!table) return [];
    return rowsOf(workbook, id)
      .filter((row) => isOffered(slot, id, row))
      .map((row) => ({ id: row.id, label: labelOfRow(workbook, table, row) }))
      .filter((choice) => choice.label !== '');
  });
}

function isOffered(slot: Slot, table: string, row: Row): boolean {
  const where = slot.ref_where;
  if (!where || where.table !== table) return true;
  const value = row.cells[where.column];
  return typeof value === 'string' && where.values.includes(value);
}
