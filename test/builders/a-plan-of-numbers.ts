/**
 * Plans nobody would write: the sample company with any of its inputs zero, blank, negative, enormous,
 * beyond its bounds, dangling or leading in a circle; rows taken out, doubled and emptied.
 */
import fc from 'fast-check';
import { sampleWorkbook } from '../../shared/sample/sample.ts';
import { refTablesOf } from '../../shared/template/find.ts';
import type { Column, Field, Slot } from '../../shared/template/types.ts';
import type { Value } from '../../shared/values/value.ts';
import type { Cells, Row, Workbook } from '../../shared/workbook/types.ts';

export const sample: Workbook = sampleWorkbook({ id: 'sample', at: '2026-11-30T09:00:00.000Z' });

/** One place made strange; the index is taken around the number of rows there are. */
export type Strange =
  | { readonly kind: 'answer'; readonly key: string; readonly value: Value | null }
  | {
      readonly kind: 'cell';
      readonly table: string;
      readonly row: number;
      readonly column: string;
      readonly value: Value | null;
    }
  | { readonly kind: 'remove' | 'double' | 'empty'; readonly table: string; readonly row: number };

const numbers = [0, 1, -1, 0.5, 1e-9, 0.1 + 0.2, 3, 12, 99.5, -1e6, 123_456_789, 1e14, -1e14, 1e300, 5e-324];
const dates = [
  '2027-01-01',
  '2027-12-31',
  '2028-02-29',
  '2026-02-16',
  '1900-01-01',
  '9999-12-31',
  '0001-01-15',
];

function strangeValue(workbook: Workbook, slot: Slot): fc.Arbitrary<Value | null> {
  const blank = fc.constant(null);
  switch (slot.type) {
    case 'int':
    case 'dec':
    case 'money':
      return fc.oneof(
        { weight: 1, arbitrary: blank },
        { weight: 3, arbitrary: fc.constantFrom(...numbers) },
        { weight: 3, arbitrary: fc.integer({ min: 0, max: 1_000_000_000 }) },
      );
    case 'pct':
      return fc.oneof(
        { weight: 1, arbitrary: blank },
        { weight: 2, arbitrary: fc.constantFrom(0, 1, 1e-12, -0.5, 1.5, 1e9) },
        { weight: 4, arbitrary: fc.double({ min: 0.001, max: 1, noNaN: true }) },
      );
    case 'date':
      return fc.constantFrom(null, ...dates);
    case 'month':
      return fc.constantFrom(null, ...dates.map((date) => date.slice(0, 7)));
    case 'bool':
      return fc.constantFrom(null, true, false);
    case 'choice':
      return fc.constantFrom(null, 'no such choice', ...(slot.choices ?? []).map((choice) => choice.id));
    case 'ref':
    case 'person': {
      const rows = refTablesOf(slot).flatMap((table) => (workbook.tables[table] ?? []).map((row) => row.id));
      return fc.constantFrom(null, 'no_such_row', ...rows);
    }
    default:
      return fc.constantFrom(null, '', '  ', 'constructor', '__proto__');
  }
}

const isInput = (slot: Field | Column): boolean => slot.formula === undefined;

const answerSlots = sample.template.sections.flatMap((section) =>
  section.fields
    .filter((field) => isInput(field) && field.type !== 'rich' && section.id !== 'settings')
    .map((field) => [`${section.id}.${field.id}`, field] as const),
);
/** What the calculation reads of the settings; a language or currency nobody knows cannot be chosen. */
const settingSlots = sample.template.sections.flatMap((section) =>
  section.fields
    .filter((field) => ['fiscal_start', 'unit_policy', 'tolerance_pct', 'plan_date'].includes(field.id))
    .map((field) => [`${section.id}.${field.id}`, field] as const),
);
const cellSlots = sample.template.sections.flatMap((section) =>
  section.tables.flatMap((table) =>
    (sample.tables[table.id] ?? []).length === 0
      ? []
      : table.columns.filter(isInput).map((column) => [table.id, column] as const),
  ),
);
const filledTables = [...new Set(cellSlots.map(([table]) => table))];

/** The tables and fields from which the figures come are met more often than the rest. */
const counted = /^(A3|M9|M10|S6|S10|S2|S3|L2)\./;
const countedTables =
  /^(channel_plan|roster|ramp_profiles|quota_tree|seasonality|campaigns|other_costs|territories|tracking|open_pipeline|prices|hiring|activity_quota|mkt_deliv|history_months)$/;

const rowAt = fc.nat({ max: 30 });

const strange: fc.Arbitrary<Strange> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(
        ...answerSlots.filter(([key]) => counted.test(key)),
        ...answerSlots.filter(([key]) => counted.test(key)),
        ...answerSlots,
        ...settingSlots,
      )
      .chain(([key, slot]) =>
        strangeValue(sample, slot).map((value) => ({ kind: 'answer', key, value }) as const),
      ),
  },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...cellSlots.filter(([table]) => countedTables.test(table)), ...cellSlots)
      .chain(([table, column]) =>
        fc
          .tuple(rowAt, strangeValue(sample, column))
          .map(([row, value]) => ({ kind: 'cell', table, row, column: column.id, value }) as const),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('remove' as const, 'double' as const, 'empty' as const),
        fc.constantFrom(...filledTables),
        rowAt,
      )
      .map(([kind, table, row]) => ({ kind, table, row })),
  },
);

/** A handful of strange places, one after the other. */
export const strangeEdits: fc.Arbitrary<readonly Strange[]> = fc.array(strange, {
  minLength: 1,
  maxLength: 14,
});

const withCell = (cells: Cells, column: string, value: Value | null): Cells => {
  const { [column]: _, ...others } = cells;
  return value === null ? others : { ...others, [column]: value };
};

/** Past every guard, as a file from elsewhere might hold it; untouched tables keep their identity. */
export function made(workbook: Workbook, edit: Strange): Workbook {
  if (edit.kind === 'answer')
    return { ...workbook, answers: withCell(workbook.answers, edit.key, edit.value) };
  const rows = workbook.tables[edit.table] ?? [];
  if (rows.length === 0) return workbook;
  const at = edit.row % rows.length;
  const changed = rows.flatMap((row, index): readonly Row[] => {
    if (index !== at) return [row];
    switch (edit.kind) {
      case 'remove':
        return [];
      case 'double':
        return [row, { id: `${row.id}_${rows.length}`, cells: row.cells }];
      case 'empty':
        return [{ id: row.id, cells: {} }];
      default:
        return [{ id: row.id, cells: withCell(row.cells, edit.column, edit.value) }];
    }
  });
  return { ...workbook, tables: { ...workbook.tables, [edit.table]: changed } };
}

export const madeOf = (edits: readonly Strange[], from: Workbook = sample): Workbook =>
  edits.reduce(made, from);

/** Every amount of money in the workbook, answers and cells, times `factor`. */
export function scaled(workbook: Workbook, factor: number): Workbook {
  const times = (slots: readonly Slot[], cells: Cells, keyOf: (slot: Slot) => string): Cells => {
    const next: Record<string, Value> = { ...cells };
    for (const slot of slots) {
      const value = cells[keyOf(slot)];
      if (slot.type === 'money' && slot.formula === undefined && typeof value === 'number')
        next[keyOf(slot)] = value * factor;
    }
    return next;
  };
  const { sections } = workbook.template;
  return {
    ...workbook,
    answers: sections.reduce(
      (answers, section) => times(section.fields, answers, (slot) => `${section.id}.${slot.id}`),
      workbook.answers,
    ),
    tables: Object.fromEntries(
      Object.entries(workbook.tables).map(([id, rows]) => {
        const table = sections.flatMap((section) => section.tables).find((one) => one.id === id);
        return [
          id,
          rows.map((row) => ({
            id: row.id,
            cells: times(table?.columns ?? [], row.cells, (slot) => slot.id),
          })),
        ];
      }),
    ),
  };
}
