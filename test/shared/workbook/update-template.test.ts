import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../../shared/sample/sample.ts';
import { applyTemplateChange } from '../../../shared/template/edit/apply-change.ts';
import type { TemplateChange } from '../../../shared/template/edit/change.ts';
import { findField, findTable } from '../../../shared/template/find.ts';
import { shippedTemplates } from '../../../shared/template/shipped/catalogue.ts';
import type { Field, Template } from '../../../shared/template/types.ts';
import type { Value } from '../../../shared/values/value.ts';
import { readWritten, written } from '../../../shared/values/written.ts';
import { applyEdit, applyPatches } from '../../../shared/workbook/apply-edit.ts';
import { archiveOf } from '../../../shared/workbook/archive.ts';
import { answerOf, parseContextOf, rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { updatePreview } from '../../../shared/workbook/update-preview.ts';

const sample = sampleWorkbook({ id: 'plan', at: '2026-11-30T09:00:00.000Z' });
const changedBy = (template: Template, ...changes: readonly TemplateChange[]): Template =>
  changes.reduce(applyTemplateChange, template);

let time = 0;
const updateOf = (workbook: Workbook, template: Template) => {
  const at = new Date(Date.UTC(2027, 0, 1, 0, 0, time++)).toISOString();
  return applyEdit(workbook, {
    id: `u${time}`,
    at,
    label: 'update',
    change: { kind: 'set-template', template, at },
  });
};
const updated = (workbook: Workbook, ...changes: readonly TemplateChange[]): Workbook =>
  updateOf(workbook, changedBy(workbook.template, ...changes)).workbook;

/** Every value with its place, whether it stands in the plan or in the archive. */
function valuesOf(workbook: Workbook): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (place: string, value: Value): unknown => found.add(`${place} = ${JSON.stringify(value)}`);
  for (const [key, value] of Object.entries(workbook.answers)) add(key, value);
  const addRows = (table: string, rows: ReturnType<typeof rowsOf>): void => {
    for (const { id, cells } of rows)
      for (const [column, value] of Object.entries(cells)) add(`${table}/${id}/${column}`, value);
  };
  for (const [table, rows] of Object.entries(workbook.tables)) addRows(table, rows);
  for (const [place, archived] of Object.entries(workbook.archive)) {
    if (archived.kind === 'answer') add(place.replace(/#\d+$/, ''), archived.value);
    else if (archived.kind === 'table') addRows(archived.table.id, archived.rows);
    else
      for (const [row, value] of Object.entries(archived.cells))
        add(`${archived.table}/${row}/${archived.column.id}`, value);
  }
  return found;
}
const sorted = (record: { readonly [key: string]: unknown }): unknown =>
  Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => one.localeCompare(other)));

it('tells sections of one title in two parts apart', () => {
  const kept = archiveOf(
    updated(
      sample,
      { kind: 'remove-block', section: 'M1', block: 'headline' },
      { kind: 'remove-block', section: 'S1', block: 'headline' },
    ),
  );
  expect(new Set(kept.map(({ section }) => section))).toEqual(
    new Set(['M1 Executive summary', 'S1 Executive summary']),
  );
});

describe('a field that is gone', () => {
  const gone = { kind: 'remove-block', section: 'A1', block: 'vision' } as const;

  it('leaves its answer in the archive, with what it meant', () => {
    const after = updated(sample, gone);
    expect(after.answers['A1.vision']).toBeUndefined();
    expect(after.archive['A1.vision']).toMatchObject({
      kind: 'answer',
      section: 'A1 Overview',
      field: { label: 'Vision' },
      value: sample.answers['A1.vision'],
    });
    expect(archiveOf(after)).toMatchObject([
      { title: 'Vision', rows: [[sample.answers['A1.vision']]], rich: [true] },
    ]);
  });

  it('gets its answer back when a template has it again', () => {
    const back = updateOf(updated(sample, gone), sample.template).workbook;
    expect(back.answers['A1.vision']).toBe(sample.answers['A1.vision']);
    expect(back.archive).toEqual({});
  });

  it('never takes the place of what was written there meanwhile; both are kept', () => {
    const without = updated(sample, gone);
    const anew = applyEdit(updateOf(without, sample.template).workbook, {
      id: 'e',
      at: '2027-01-02T00:00:00.000Z',
      label: '',
      change: { kind: 'set-answer', key: 'A1.vision', value: 'Another vision' },
    }).workbook;
    const again = updated(anew, gone);
    const twice = updated(
      { ...again, answers: { ...again.answers, 'A1.vision': 'A third' }, template: sample.template },
      gone,
    );
    expect(Object.keys(twice.archive)).toEqual(['A1.vision', 'A1.vision#2']);
    const back = updateOf(twice, sample.template).workbook;
    expect(back.answers['A1.vision']).toBe('Another vision');
    expect(Object.keys(back.archive)).toEqual(['A1.vision#2']);
  });

  it('takes the mark of an example with it', () => {
    const marked = { ...sample, marks: { 'A1.vision': 'example' as const } };
    expect(updated(marked, gone).marks).toEqual({});
  });
});

describe('a table that is gone', () => {
  const gone = { kind: 'remove-block', section: 'M2', block: 'swot' } as const;

  it('leaves its rows in the archive and gets them back', () => {
    const after = updated(sample, gone);
    expect(rowsOf(after, 'swot')).toEqual([]);
    expect(archiveOf(after)[0]).toMatchObject({
      title: 'Strengths, weaknesses, opportunities, threats',
      count: 8,
    });
    expect(archiveOf(after)[0]?.rows[0]).toContain('Strength');
    const back = updateOf(after, sample.template).workbook;
    expect(rowsOf(back, 'swot')).toEqual(rowsOf(sample, 'swot'));
  });

  it('comes back without the columns that are gone meanwhile; their cells stay archived', () => {
    const after = updated(sample, gone);
    const narrower = changedBy(sample.template, { kind: 'remove-column', table: 'swot', column: 'evidence' });
    const back = updateOf(after, narrower).workbook;
    expect(rowsOf(back, 'swot')[0]?.cells).not.toHaveProperty('evidence');
    expect(back.archive['T.swot.evidence']).toMatchObject({ kind: 'column', table: 'swot' });
    expect(valuesOf(back)).toEqual(valuesOf(sample));
  });
});

describe('a column and then its table that are gone', () => {
  const [column, table] = [
    { kind: 'remove-column', table: 'swot', column: 'evidence' },
    { kind: 'remove-block', section: 'M2', block: 'swot' },
  ] as const;

  it('come back together, the cells into their rows', () => {
    const after = updated(updated(sample, column), table);
    expect(Object.keys(after.archive)).toEqual(['T.swot.evidence', 'T.swot']);
    const back = updateOf(after, sample.template).workbook;
    expect(rowsOf(back, 'swot')).toEqual(rowsOf(sample, 'swot'));
    expect(back.archive).toEqual({});
  });
});

describe('a slot that means something else now', () => {
  const to = (
    field: string,
    patch: Extract<TemplateChange, { kind: 'set-field' }>['to'],
  ): TemplateChange => ({
    kind: 'set-field',
    section: 'A1',
    field,
    to: patch,
  });

  it('keeps a text as a text, and archives what cannot be one', () => {
    expect(updated(sample, to('vision', { type: 'rich' })).answers['A1.vision']).toBe(
      sample.answers['A1.vision'],
    );
    const after = updated(sample, to('headcount', { type: 'pct' }));
    expect(after.answers['A1.headcount']).toBeUndefined();
    expect(after.archive['A1.headcount']).toMatchObject({ value: sample.answers['A1.headcount'] });
  });

  it('takes a choice into a text by its name, and archives one that is no longer offered', () => {
    const chosen = sample.answers['M5.pricing_objective'];
    const field = sample.template.sections
      .find(({ id }) => id === 'M5')
      ?.fields.find(({ id }) => id === 'pricing_objective');
    const label = field?.choices?.find(({ id }) => id === chosen)?.label;
    const asText = updated(sample, {
      kind: 'set-field',
      section: 'M5',
      field: 'pricing_objective',
      to: { type: 'text', choices: null },
    });
    expect(asText.answers['M5.pricing_objective']).toBe(label);
    expect(updateOf(asText, sample.template).workbook.answers['M5.pricing_objective']).toBe(chosen);
    const others = field?.choices?.filter(({ id }) => id !== chosen) ?? [];
    const fewer = updated(sample, {
      kind: 'set-field',
      section: 'M5',
      field: 'pricing_objective',
      to: { choices: others },
    });
    expect(fewer.answers['M5.pricing_objective']).toBeUndefined();
    expect(fewer.archive['M5.pricing_objective']).toMatchObject({ value: chosen });
  });
});

describe('what a default showed', () => {
  const asField = (patch: Partial<Field>): Field => ({
    ...{ id: 'bonus', label: 'Bonus', type: 'pct', prompt: '', help: '', example: '', good: [] },
    ...patch,
  });
  const asked = (patch: Partial<Field>): Template => ({
    ...sample.template,
    sections: sample.template.sections.map((section) =>
      section.id === 'A1' ? { ...section, fields: [...section.fields, asField(patch)] } : section,
    ),
  });
  const halved = updateOf(sample, asked({ default: 0.5 })).workbook;
  const shownIn = (workbook: Workbook): Value | undefined => answerOf(workbook, 'A1.bonus');

  it('goes into the archive with its field, and comes back as an answer', () => {
    expect(shownIn(halved)).toBe(0.5);
    const after = updateOf(halved, sample.template).workbook;
    expect(after.archive['A1.bonus']).toMatchObject({
      kind: 'answer',
      section: 'A1 Overview',
      field: { label: 'Bonus' },
      value: 0.5,
    });
    expect(archiveOf(after)).toMatchObject([{ title: 'Bonus', rows: [['50\u00a0%']] }]);
    const back = updateOf(after, asked({ default: 0.2 })).workbook;
    expect(shownIn(back)).toBe(0.5);
    expect(back.archive).toEqual({});
  });

  it('stays as an answer where the default changes or goes, and nowhere else', () => {
    expect(updateOf(halved, asked({ default: 0.2 })).workbook.answers['A1.bonus']).toBe(0.5);
    expect(updateOf(halved, asked({})).workbook.answers['A1.bonus']).toBe(0.5);
    const same = updateOf(halved, asked({ default: 0.5, label: 'Extra' })).workbook;
    expect(same.answers).toEqual(halved.answers);
    expect(same.archive).toEqual({});
  });

  it('never gives way to what was taken out before', () => {
    const kept = {
      kind: 'answer',
      at: '2026-01-01T00:00:00.000Z',
      section: 'A1 Overview',
      value: 0.3,
    } as const;
    const aside = { ...halved, archive: { 'A1.bonus': { ...kept, field: asField({}) } } };
    const after = updateOf(aside, asked({ default: 0.5, label: 'Extra' })).workbook;
    expect(shownIn(after)).toBe(0.5);
    expect(after.archive).toEqual(aside.archive);
  });

  it('is an answer, the same default or in the archive, whatever becomes of its field', () => {
    const choices = ['a', 'b', 'c'].map((id) => ({ id, label: `Choice ${id}` }));
    const fields = fc.oneof(
      fc.record(
        { type: fc.constantFrom('pct', 'int', 'dec', 'money'), default: fc.constantFrom(0, 1, 2) },
        { requiredKeys: ['type'] },
      ),
      fc.record(
        { type: fc.constantFrom('text', 'rich'), default: fc.constantFrom('a', 'Choice a', 'b') },
        { requiredKeys: ['type'] },
      ),
      fc.record(
        {
          type: fc.constant('choice'),
          choices: fc.subarray(choices, { minLength: 1 }),
          default: fc.string(),
        },
        { requiredKeys: ['type', 'choices'] },
      ),
      fc.record({ type: fc.constant('int'), formula: fc.constant('headcount') }),
    ) as fc.Arbitrary<Partial<Field>>;
    const fitting = fields.map((one) =>
      one.type === 'choice' && one.default !== undefined
        ? { ...one, default: one.choices?.at(-1)?.id ?? '' }
        : one,
    );
    fc.assert(
      fc.property(fc.array(fc.option(fitting), { minLength: 2, maxLength: 5 }), (steps) => {
        let workbook = sample;
        for (const step of steps) {
          const before = findField(workbook.template, 'A1.bonus')?.field;
          const value = before && before.formula === undefined ? shownIn(workbook) : undefined;
          workbook = updateOf(workbook, step === null ? sample.template : asked(step)).workbook;
          if (value === undefined) continue;
          const label = before?.choices?.find(({ id }) => id === value)?.label;
          const id = step?.choices?.find((choice) => choice.label === value)?.id;
          const kept = [
            shownIn(workbook),
            ...Object.values(workbook.archive).map((one) => one.kind === 'answer' && one.value),
          ];
          const context = parseContextOf(workbook);
          const words = before && written(before, value, context);
          const read = step && typeof value === 'string' ? readWritten(asField(step), value, context) : null;
          expect(kept.some((one) => [value, label, id, words, read].some((same) => same === one))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an update', () => {
  it('is one step that undo takes back whole', () => {
    const lean = shippedTemplates.find(({ id }) => id === 'lean') ?? sample.template;
    const { workbook, inverse } = updateOf(sample, lean);
    expect(workbook.template).toEqual(lean);
    expect(applyPatches(workbook, inverse)).toEqual(sample);
  });

  it('gives a new table the rows it starts with', () => {
    const lean = shippedTemplates.find(({ id }) => id === 'lean') ?? sample.template;
    const small = updateOf({ ...sample, answers: {}, tables: {} }, lean).workbook;
    const full = updateOf(small, sample.template).workbook;
    expect(rowsOf(full, 'pipeline_plan')).toHaveLength(12);
    // Nobody has written in them: they leave no trace.
    expect(updateOf(full, lean).workbook.archive).toEqual({});
  });

  it('says beforehand what it changes, archives and brings back', () => {
    const template = changedBy(
      sample.template,
      { kind: 'set-section', section: 'M3', to: { title: 'Our customers' } },
      { kind: 'remove-block', section: 'M2', block: 'swot' },
    );
    const preview = updatePreview(sample, template);
    expect(preview.difference.map(({ id }) => id)).toEqual(['M2', 'M3']);
    expect(preview.archived).toMatchObject([{ place: 'T.swot', count: 8 }]);
    expect(preview.restored).toEqual([]);
    const after = updateOf(sample, template).workbook;
    expect(updatePreview(after, sample.template)).toMatchObject({
      archived: [],
      restored: [{ place: 'T.swot' }],
    });
  });

  it.each(shippedTemplates.map(({ id, ...rest }) => [id, { id, ...rest }] as const))(
    'to the %s template and back leaves the plan as it was',
    (_id, template) => {
      const back = updateOf(updateOf(sample, template).workbook, sample.template).workbook;
      expect(sorted(back.answers)).toEqual(sorted(sample.answers));
      for (const table of Object.keys(sample.tables))
        expect(rowsOf(back, table), table).toEqual(rowsOf(sample, table));
      expect(back.archive).toEqual({});
    },
  );

  it('never loses a value, whatever is done to the template', () => {
    const places = sample.template.sections.flatMap((section) => [
      ...section.fields.map(
        (field): TemplateChange => ({ kind: 'remove-block', section: section.id, block: field.id }),
      ),
      ...section.tables.flatMap((table): TemplateChange[] => [
        { kind: 'remove-block', section: section.id, block: table.id },
        ...table.columns.map(
          (column): TemplateChange => ({ kind: 'remove-column', table: table.id, column: column.id }),
        ),
        ...table.columns.map(
          (column): TemplateChange => ({
            kind: 'set-column',
            table: table.id,
            column: column.id,
            to: { type: 'text', formula: null },
          }),
        ),
      ]),
      { kind: 'remove-section', section: section.id } satisfies TemplateChange,
    ]);
    const before = valuesOf(sample);
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...places), { maxLength: 25 }), { minLength: 1, maxLength: 4 }),
        (steps) => {
          let workbook = sample;
          // Each update starts from the full template again, so that places come and go.
          for (const step of steps)
            workbook = updateOf(workbook, changedBy(sample.template, ...step)).workbook;
          const left = valuesOf(workbook);
          const lost = [...before].filter((value) => !left.has(value) && !left.has(inWords(value)));
          expect(lost).toEqual([]);
          const back = valuesOf(updateOf(workbook, sample.template).workbook);
          expect([...before].filter((value) => !back.has(value))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  /** What became a text stands there in words. */
  function inWords(place: string): string {
    const [, table = '', row = '', id = '', json = '""'] = /^(\w+)\/([^/]+)\/(\w+) = (.*)$/.exec(place) ?? [];
    const column = findTable(sample.template, table)?.table.columns.find((one) => one.id === id);
    const value: Value = JSON.parse(json);
    const label = column?.choices?.find((choice) => choice.id === value)?.label;
    const words = label ?? (column && written(column, value, parseContextOf(sample)));
    return `${table}/${row}/${id} = ${JSON.stringify(words ?? value)}`;
  }
});
