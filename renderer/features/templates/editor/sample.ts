/** The workbook the preview shows: the sample company brought to the template, examples where it has no answer. */
import { sampleWorkbook } from '../../../../shared/sample/sample.ts';
import { answerKey } from '../../../../shared/template/find.ts';
import { fullTemplate } from '../../../../shared/template/shipped/full.ts';
import type { Slot, Table, Template } from '../../../../shared/template/types.ts';
import { isCounted } from '../../../../shared/values/check.ts';
import { parseValue } from '../../../../shared/values/parse.ts';
import type { Value } from '../../../../shared/values/value.ts';
import { applyEdit } from '../../../../shared/workbook/apply-edit.ts';
import { cellPlace } from '../../../../shared/workbook/cell-place.ts';
import { parseContextOf } from '../../../../shared/workbook/read.ts';
import type { Row, Workbook } from '../../../../shared/workbook/types.ts';

/** Any time will do. */
const AT = '2026-01-01T00:00:00.000Z';
const sample = sampleWorkbook({ id: 'preview', at: AT });
const known = new Set([
  ...fullTemplate.sections.flatMap((section) =>
    section.fields.map((field) => answerKey(section.id, field.id)),
  ),
  ...fullTemplate.sections.flatMap((section) => section.tables.map((table) => table.id)),
]);

export function sampleIn(template: Template): Workbook {
  const change = { kind: 'set-template', template, at: AT } as const;
  const { workbook } = applyEdit(sample, { id: 'preview', at: AT, label: '', change });
  const answers: Record<string, Value> = {};
  const tables: Record<string, readonly Row[]> = {};
  for (const section of template.sections) {
    for (const field of section.fields) {
      const key = answerKey(section.id, field.id);
      // A default is seen as it will stand in a new workbook.
      const isSeen = known.has(key) || workbook.answers[key] !== undefined || field.default !== undefined;
      const value = isSeen ? null : exampleOf(workbook, field);
      if (value !== null) answers[key] = value;
    }
    for (const table of section.tables)
      if (!known.has(table.id) && (workbook.tables[table.id] ?? []).length === 0)
        tables[table.id] = [exampleRow(workbook, table)];
  }
  const cells = Object.entries(tables).flatMap(([table, rows]) =>
    rows.flatMap((row) => Object.keys(row.cells).map((column) => cellPlace(table, row.id, column))),
  );
  const marks = Object.fromEntries(
    [...Object.keys(answers), ...cells].map((place) => [place, 'example' as const]),
  );
  return {
    ...workbook,
    answers: { ...workbook.answers, ...answers },
    tables: { ...workbook.tables, ...tables },
    marks: { ...workbook.marks, ...marks },
  };
}

/** The example where it can be a value; otherwise something of the slot's type, so that its place is seen. */
function exampleOf(workbook: Workbook, slot: Slot): Value | null {
  if (slot.formula !== undefined) return null;
  const { example = '' } = slot;
  const parsed = example.trim() === '' ? null : parseValue(slot, example, parseContextOf(workbook));
  return (parsed?.ok ? parsed.value : null) ?? standIn(slot);
}

function standIn(slot: Slot): Value | null {
  const { type, label, choices } = slot;
  switch (type) {
    case 'text':
    case 'rich':
      return label;
    case 'int':
    case 'dec':
      return withinLimits(slot, 12);
    case 'money':
      return withinLimits(slot, 1_200_000);
    case 'pct':
      return withinLimits(slot, 0.12);
    case 'date':
      return AT.slice(0, 10);
    case 'month':
      return AT.slice(0, 7);
    case 'bool':
      return true;
    case 'choice':
      return choices?.[0]?.id ?? null;
    case 'multi':
      return choices?.slice(0, 1).map(({ id }) => id) ?? null;
    case 'person':
    case 'ref':
    case 'refs':
    case 'picture':
      return null;
  }
}

/** The nearest figure that could be typed there. */
function withinLimits(slot: Slot, figure: number): number {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = slot;
  const [least, most] = isCounted(slot) ? [Math.ceil(min), Math.floor(max)] : [min, max];
  return Math.max(least, Math.min(most, figure));
}

function exampleRow(workbook: Workbook, table: Table): Row {
  const cells: Record<string, Value> = {};
  for (const column of table.columns) {
    const value = exampleOf(workbook, column);
    if (value !== null) cells[column.id] = value;
  }
  return { id: `${table.id}_example`, cells };
}
