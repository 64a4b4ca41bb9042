/**
 * Computed fields, cells and totals, memoised by the identity of the workbook: one edit makes a new
 * workbook, so nothing can be stale. Figures of the calculation (`core(...)`) come from core-figures.ts.
 */

import { planSettings } from '../plan/plan-settings.ts';
import { strings } from '../strings/catalogue.ts';
import { answerKey, findColumn, findField, findTable, refTablesOf } from '../template/find.ts';
import { isMoneyFigure } from '../template/formula/core-names.ts';
import { evaluate, type FormulaScope, type Operand, plain, sum } from '../template/formula/evaluate.ts';
import { blank, type Computed, type Expression } from '../template/formula/expression.ts';
import { parseFormula } from '../template/formula/parse.ts';
import type { Column, Field, Section, Slot, Table } from '../template/types.ts';
import { minorDigits } from '../values/number-format.ts';
import type { Value } from '../values/value.ts';
import { answerOf, findRow, rowsOf } from '../workbook/read.ts';
import type { Row, Workbook } from '../workbook/types.ts';
import { coreFigure } from './core-figures.ts';
import { QUOTA_TABLE, quotaCell } from './quota-in-force.ts';

const expressions = new Map<string, Expression | null>();

function expressionOf(formula: string): Expression | null {
  let known = expressions.get(formula);
  if (known === undefined) {
    const parsed = parseFormula(formula);
    known = parsed.ok ? parsed.value : null;
    expressions.set(formula, known);
  }
  return known;
}

interface Memo {
  readonly cells: Map<string, Computed>;
  /** Places being computed: meeting one again is a circle. */
  readonly open: Set<string>;
}

const memos = new WeakMap<Workbook, Memo>();

function memoOf(workbook: Workbook): Memo {
  let memo = memos.get(workbook);
  if (!memo) {
    memo = { cells: new Map(), open: new Set() };
    memos.set(workbook, memo);
  }
  return memo;
}

const circular: Computed = { kind: 'na', reason: strings.values.circular };

function remembered(workbook: Workbook, place: string, compute: () => Computed): Computed {
  const memo = memoOf(workbook);
  const known = memo.cells.get(place);
  if (known) return known;
  if (memo.open.has(place)) return circular;
  memo.open.add(place);
  try {
    const figure = compute();
    memo.cells.set(place, figure);
    return figure;
  } finally {
    memo.open.delete(place);
  }
}

/** A field's figure: its formula's, or its own answer as one. */
export function computeField(workbook: Workbook, section: Section, field: Field): Computed {
  const key = answerKey(section.id, field.id);
  const formula = field.formula;
  if (formula === undefined) return ofValue(answerOf(workbook, key));
  return remembered(workbook, key, () =>
    run(formula, field, {
      ...sharedScope(workbook, null),
      read: (name) => {
        const other = section.fields.find((candidate) => candidate.id === name);
        return other ? operand(other, computeField(workbook, section, other)) : nothing;
      },
      lookup: (reference, column) => {
        const slot = section.fields.find((candidate) => candidate.id === reference);
        return slot
          ? follow(workbook, slot, answerOf(workbook, answerKey(section.id, reference)), column)
          : nothing;
      },
      previous: () => nothing,
      readColumn: () => [],
    }),
  );
}

/** A cell's figure: its formula's, what a quota comes to, or what stands in it as one. */
export function computeCell(workbook: Workbook, table: Table, row: Row, column: Column): Computed {
  const formula = column.formula;
  if (formula === undefined)
    return (
      (table.id === QUOTA_TABLE ? quotaCell(workbook, row.id, column) : null) ?? ofValue(row.cells[column.id])
    );
  return remembered(workbook, `${table.id}/${row.id}/${column.id}`, () =>
    run(formula, column, {
      ...sharedScope(workbook, row),
      read: (name) => {
        const other = findColumn(table, name);
        return other ? operand(other, computeCell(workbook, table, row, other)) : nothing;
      },
      lookup: (reference, name) => {
        const slot = findColumn(table, reference);
        return slot ? follow(workbook, slot, row.cells[reference], name) : nothing;
      },
      previous: (name) => {
        const rows = rowsOf(workbook, table.id);
        const above = rows[rows.indexOf(row) - 1];
        const other = findColumn(table, name);
        return above && other ? operand(other, computeCell(workbook, table, above, other)) : nothing;
      },
      readColumn: (name) => operandsOf(workbook, table, name),
    }),
  );
}

/** The figure of the total row, or null where a column has none. Computed from unrounded figures. */
export function computeTotal(workbook: Workbook, table: Table, column: Column): Computed | null {
  if (column.total === undefined || column.total === 'none') return null;
  const cells = rowsOf(workbook, table.id)
    .map((row) => computeCell(workbook, table, row, column))
    .filter((cell) => cell.kind !== 'blank');
  const total = sum(cells);
  if (column.total === 'sum' || total.kind !== 'value' || typeof total.value !== 'number') return total;
  return { kind: 'value', value: total.value / cells.length };
}

function operandsOf(workbook: Workbook, table: Table, name: string): readonly Operand[] {
  const column = findColumn(table, name);
  return column
    ? rowsOf(workbook, table.id).map((row) => operand(column, computeCell(workbook, table, row, column)))
    : [];
}

const moneyOf = (slot: Slot): number => (slot.type === 'money' ? 1 : 0);
const operand = (slot: Slot, figure: Computed): Operand => ({ figure, money: moneyOf(slot) });
const nothing: Operand = plain(blank);

/** What every formula can reach, whatever it stands in. */
function sharedScope(
  workbook: Workbook,
  row: Row | null,
): Pick<FormulaScope, 'readField' | 'readTable' | 'core' | 'minorUnits'> {
  return {
    minorUnits: 10 ** minorDigits(planSettings(workbook).currency),
    readField: (key) => {
      const found = findField(workbook.template, key);
      return found ? operand(found.field, computeField(workbook, found.section, found.field)) : nothing;
    },
    readTable: (id, name) => {
      const table = findTable(workbook.template, id)?.table;
      return table ? operandsOf(workbook, table, name) : [];
    },
    core: (figure) => ({
      figure: coreFigure(workbook, row, figure),
      money: isMoneyFigure(figure) ? 1 : 0,
    }),
  };
}

/** The cell that a reference leads to; null where it leads nowhere. */
export function lookedUp(
  workbook: Workbook,
  slot: Slot,
  value: Value | undefined,
  name: string,
): { readonly table: Table; readonly row: Row; readonly column: Column } | null {
  if (typeof value !== 'string') return null;
  for (const id of refTablesOf(slot)) {
    const table = findTable(workbook.template, id)?.table;
    const row = table && findRow(workbook, id, value);
    const column = table && findColumn(table, name);
    if (table && row && column) return { table, row, column };
  }
  return null;
}

function follow(workbook: Workbook, slot: Slot, value: Value | undefined, name: string): Operand {
  const cell = lookedUp(workbook, slot, value, name);
  return cell ? operand(cell.column, computeCell(workbook, cell.table, cell.row, cell.column)) : nothing;
}

function run(formula: string, slot: Slot, scope: FormulaScope): Computed {
  const expression = expressionOf(formula);
  return expression ? evaluate(expression, scope, moneyOf(slot)) : blank;
}

const ofValue = (value: Value | undefined): Computed =>
  typeof value === 'number' || typeof value === 'string' ? { kind: 'value', value } : blank;
