/** The figures a template's own formulas and total rows give, by place, for scripts. */
import { answerKey } from '../template/find.ts';
import type { Computed } from '../template/formula/expression.ts';
import type { Slot, Table } from '../template/types.ts';
import { isRate } from '../values/check.ts';
import { rowsOf } from '../workbook/read.ts';
import type { Row, Workbook } from '../workbook/types.ts';
import { computeCell, computeField, computeTotal } from './compute.ts';
import { keptFraction, wholeMinor } from './rounding.ts';

/** Money in minor units (`per lead` with a fraction), rates as fractions, dates and texts as they are, blank and n/a null. */
export type PlainFigure = number | string | null;

export interface TemplateFigures {
  /** By `section.field`. */
  readonly fields: Readonly<Record<string, PlainFigure>>;
  /** By `T.table[row].column`, the row by its id. */
  readonly cells: Readonly<Record<string, PlainFigure>>;
  /** By `T.table.column`. */
  readonly totals: Readonly<Record<string, PlainFigure>>;
}

/** Everything the workbook's template computes, a planner's own sections included. */
export function templateFigures(workbook: Workbook): TemplateFigures {
  const { sections } = workbook.template;
  const tables = sections.flatMap((section) => section.tables);
  return {
    fields: Object.fromEntries(
      sections.flatMap((section) =>
        section.fields
          .filter(isComputed)
          .map((field) => [
            answerKey(section.id, field.id),
            plain(field, computeField(workbook, section, field)),
          ]),
      ),
    ),
    cells: Object.fromEntries(
      tables.flatMap((table) => rowsOf(workbook, table.id).flatMap((row) => cellsOf(workbook, table, row))),
    ),
    totals: Object.fromEntries(
      tables.flatMap((table) =>
        table.columns.flatMap((column) => {
          const total = computeTotal(workbook, table, column);
          return total === null ? [] : [[`T.${table.id}.${column.id}`, plain(column, total)]];
        }),
      ),
    ),
  };
}

const isComputed = (slot: Slot): boolean => slot.formula !== undefined;

const cellsOf = (workbook: Workbook, table: Table, row: Row): readonly (readonly [string, PlainFigure])[] =>
  table.columns
    .filter(isComputed)
    .map((column) => [
      `T.${table.id}[${row.id}].${column.id}`,
      plain(column, computeCell(workbook, table, row, column)),
    ]);

function plain(slot: Slot, computed: Computed): PlainFigure {
  if (computed.kind !== 'value') return null;
  const { value } = computed;
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return null;
  if (slot.type === 'money') return isRate(slot) ? value : wholeMinor(value);
  return keptFraction(value);
}
