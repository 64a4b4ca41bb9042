/** Figures of template formulas explain themselves from the formula: its words, and the cells it reads. */

import { strings } from '../../strings/catalogue.ts';
import { answerKey, findColumn, findField, findTable } from '../../template/find.ts';
import { dependenciesOf, type FormulaName, summedNamesOf } from '../../template/formula/dependencies.ts';
import type { Computed } from '../../template/formula/expression.ts';
import { formulaInWords } from '../../template/formula/in-words.ts';
import { parseFormula } from '../../template/formula/parse.ts';
import type { Column, Field, Section, Slot, Table } from '../../template/types.ts';
import { formatComputed } from '../../values/format.ts';
import type { Value } from '../../values/value.ts';
import { slotName } from '../../workbook/place-words.ts';
import { answerOf, findRow, formatContextOf, labelOfRow, rowsOf } from '../../workbook/read.ts';
import type { Row, Workbook } from '../../workbook/types.ts';
import { computeCell, computeField, computeTotal, lookedUp } from '../compute.ts';
import { QUOTA_TABLE } from '../quota-in-force.ts';
import { explainCore } from './core-cells.ts';
import { type ExplainedInput, type Explanation, inWords } from './explanation.ts';

const text = strings.explain;

/** `field:A3.new_business_goal` or `cell:table/row/column`; null where nothing is computed there. */
export function explainPlace(workbook: Workbook, place: string): Explanation | null {
  const [tableId = '', rowId, columnId] = place.split('/');
  if (rowId !== undefined && columnId !== undefined) {
    const table = findTable(workbook.template, tableId)?.table;
    const row = findRow(workbook, tableId, rowId);
    const column = table && findColumn(table, columnId);
    return table && row && column ? explainCell(workbook, table, row, column) : null;
  }
  const found = findField(workbook.template, place);
  return found ? explainField(workbook, found.section, found.field) : null;
}

function explainField(workbook: Workbook, section: Section, field: Field): Explanation | null {
  return explained(
    workbook,
    `field:${answerKey(section.id, field.id)}`,
    field,
    section.fields,
    computeField(workbook, section, field),
    (name) => {
      if (name.kind !== 'own') return null;
      const other = section.fields.find((one) => one.id === name.id);
      return other
        ? {
            id: other.id,
            slot: other,
            value: computeField(workbook, section, other),
            place: answerKey(section.id, other.id),
          }
        : null;
    },
    { row: null, table: '', valueOf: (id) => answerOf(workbook, answerKey(section.id, id)) },
  );
}

function explainCell(workbook: Workbook, table: Table, row: Row, column: Column): Explanation | null {
  return explained(
    workbook,
    `cell:${table.id}/${row.id}/${column.id}`,
    column,
    table.columns,
    computeCell(workbook, table, row, column),
    (name) => {
      if (name.kind !== 'own') return null;
      const other = findColumn(table, name.id);
      return other
        ? {
            id: other.id,
            slot: other,
            value: computeCell(workbook, table, row, other),
            place: `${table.id}/${row.id}/${other.id}`,
          }
        : null;
    },
    { row, table: table.id, valueOf: (id) => row.cells[id] },
  );
}

/** Where a formula stands. */
interface At {
  readonly row: Row | null;
  readonly table: string;
  /** What is written beside it. */
  readonly valueOf: (id: string) => Value | undefined;
}

/** What is looked up through a reference, at the place it stands at. */
function lookedUpInput(
  workbook: Workbook,
  slot: Slot | undefined,
  value: Value | undefined,
  name: string,
  words: (of: Slot, computed: Computed) => string,
): readonly ExplainedInput[] {
  const cell = slot && lookedUp(workbook, slot, value, name);
  if (!cell) return [];
  const { table, row, column } = cell;
  return [
    {
      label: text.ofRow(labelOfRow(workbook, table, row) || strings.values.blank, slotName(workbook, column)),
      value: words(column, computeCell(workbook, table, row, column)),
      place: `${table.id}/${row.id}/${column.id}`,
      ...(table.id === QUOTA_TABLE && column.id === 'annual' ? { figure: `quota.${row.id}` } : {}),
    },
  ];
}

/** The row above, or all rows of the same table added up. */
function overRows(
  workbook: Workbook,
  at: At,
  { id, above }: Extract<FormulaName, { readonly kind: 'own-column' }>,
  words: (of: Slot, computed: Computed) => string,
): readonly ExplainedInput[] {
  const table = findTable(workbook.template, at.table)?.table;
  const column = table && findColumn(table, id);
  if (!table || !column) return [];
  if (!above) {
    const total = computeTotal(workbook, table, { ...column, total: 'sum' });
    return total
      ? [{ label: text.allRowsOf(column.label), value: words(column, total), place: table.id }]
      : [];
  }
  const rows = rowsOf(workbook, table.id);
  const before = rows[rows.findIndex(({ id: row }) => row === at.row?.id) - 1];
  return before
    ? [
        {
          label: text.rowAboveOf(column.label),
          value: words(column, computeCell(workbook, table, before, column)),
          place: `${table.id}/${before.id}/${column.id}`,
        },
      ]
    : [];
}

type Own = (name: FormulaName) => {
  readonly id: string;
  readonly slot: Slot & { readonly month?: number };
  readonly value: Computed;
  readonly place: string;
} | null;

function explained(
  workbook: Workbook,
  id: string,
  slot: Slot,
  siblings: readonly Slot[],
  value: Computed,
  own: Own,
  at: At,
): Explanation | null {
  if (slot.formula === undefined) return null;
  const parsed = parseFormula(slot.formula);
  if (!parsed.ok) return null;
  const words = (of: Slot, computed: Computed): string =>
    formatComputed(of, computed, formatContextOf(workbook), { sign: true });
  const summed = summedNamesOf(parsed.value);
  const isKnown = value.kind === 'value';
  const inputs = dependenciesOf(parsed.value).flatMap((name): readonly ExplainedInput[] => {
    const mine = own(name);
    if (name.kind === 'own-column') return overRows(workbook, at, name, words);
    if (mine) {
      const figure = words(mine.slot, mine.value);
      // A month of a year is blank until it is written: nobody takes it for more than nothing.
      const isNone =
        isKnown && mine.value.kind === 'blank' && mine.slot.month === undefined && summed.has(mine.id);
      return [
        {
          label: slotName(workbook, mine.slot),
          value: isNone ? text.countsAsNone(figure) : figure,
          place: mine.place,
        },
      ];
    }
    if (name.kind === 'lookup')
      return lookedUpInput(
        workbook,
        siblings.find(({ id: other }) => other === name.reference),
        at.valueOf(name.reference),
        name.column,
        words,
      );
    if (name.kind === 'field') {
      const found = findField(workbook.template, name.key);
      return found
        ? [
            {
              label: found.field.label,
              value: words(found.field, computeField(workbook, found.section, found.field)),
              place: name.key,
            },
          ]
        : [];
    }
    if (name.kind === 'table-column') {
      const table = findTable(workbook.template, name.table)?.table;
      const column = table && findColumn(table, name.column);
      const total = table && column ? computeTotal(workbook, table, { ...column, total: 'sum' }) : null;
      return table && column && total
        ? [{ label: `${table.title}: ${column.label}`, value: words(column, total), place: table.id }]
        : [];
    }
    return [];
  });
  const unique = [...new Map(inputs.map((input) => [input.place ?? input.label, input])).values()];
  if (parsed.value.kind === 'core') {
    const core = explainCore(workbook, parsed.value.figure, at.row, at.table);
    return {
      id,
      label: slot.label,
      value: words(slot, value),
      formula: core?.formula ?? slot.help ?? '',
      source: core?.source ?? '',
      uses: core?.uses ?? '',
      inputs: core?.inputs.map((input) => ('unit' in input ? inWords(workbook, input) : input)) ?? [],
    };
  }
  return {
    id,
    label: slot.label,
    value: words(slot, value),
    formula: formulaInWords(parsed.value, workbook.template, siblings),
    source: '',
    uses: '',
    inputs: unique,
  };
}
