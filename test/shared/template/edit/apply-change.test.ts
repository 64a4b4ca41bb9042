/** A planner's changes of a template: what each does, what it leaves alone, and what no change can take away. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyTemplateChange } from '../../../../shared/template/edit/apply-change.ts';
import type { TemplateChange } from '../../../../shared/template/edit/change.ts';
import { whyKept } from '../../../../shared/template/edit/protection.ts';
import { blocksOf, findField, findTable, sectionsOfPart } from '../../../../shared/template/find.ts';
import { templateSchema } from '../../../../shared/template/schema.ts';
import { shippedTemplates } from '../../../../shared/template/shipped/catalogue.ts';
import type { Column, Field, Section, Table, Template } from '../../../../shared/template/types.ts';

const full = shippedTemplates.find(({ id }) => id === 'full') as Template;
const changedBy = (...changes: readonly TemplateChange[]): Template =>
  changes.reduce(applyTemplateChange, full);
const section = (template: Template, id: string): Section =>
  template.sections.find((one) => one.id === id) as Section;
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const order = (template: Template, id: string): readonly string[] =>
  blocksOf(section(template, id)).map((block) => (block.kind === 'field' ? block.field.id : block.table.id));

const words = { prompt: '', help: '', example: '', good: [] };
const newField = (id: string): Field => ({ ...words, id, label: 'Booth', type: 'text' });
const newColumn = (id: string): Column => ({ id, label: 'Note', type: 'text', help: '' });
const newTable = (id: string): Table => ({
  ...words,
  id,
  title: 'Fairs',
  row_name: 'fair',
  min_rows: 0,
  columns: [newColumn('name')],
});
const newSection = (id: string, tables: readonly Table[] = []): Section => ({
  id,
  part: 'marketing',
  title: 'Fairs',
  short: 'Fairs',
  prompt: '',
  help: '',
  example: '',
  required: false,
  order: 99,
  hidden: false,
  fields: [newField('booth')],
  tables,
});

describe('a change', () => {
  it('renames the template', () => {
    expect(changedBy({ kind: 'set-template', title: 'Ours' })).toMatchObject({
      title: 'Ours',
      description: full.description,
      sections: full.sections,
    });
  });

  it('adds, moves and removes a section of its part', () => {
    const added = changedBy({ kind: 'add-section', section: newSection('X1'), at: 1 });
    expect(ids(sectionsOfPart(added, 'marketing')).slice(0, 3)).toEqual(['M1', 'X1', 'M2']);
    const moved = applyTemplateChange(added, { kind: 'move-section', section: 'X1', to: 99 });
    expect(ids(sectionsOfPart(moved, 'marketing')).at(-1)).toBe('X1');
    expect(ids(sectionsOfPart(moved, 'sales'))).toEqual(ids(sectionsOfPart(full, 'sales')));
    const gone = applyTemplateChange(moved, { kind: 'remove-section', section: 'X1' });
    expect(gone).toEqual(full);
  });

  it('adds, moves and removes a field and a table in the reading order of a section', () => {
    const before = order(full, 'M3');
    const added = changedBy(
      { kind: 'add-block', section: 'M3', block: { kind: 'field', field: newField('booth') }, at: 99 },
      { kind: 'add-block', section: 'M3', block: { kind: 'table', table: newTable('fairs') }, at: 0 },
    );
    expect(order(added, 'M3')).toEqual(['fairs', ...before, 'booth']);
    const moved = applyTemplateChange(added, { kind: 'move-block', section: 'M3', block: 'booth', to: 1 });
    expect(order(moved, 'M3')).toEqual(['fairs', 'booth', ...before]);
    const gone = ['fairs', 'booth'].reduce(
      (template, block) => applyTemplateChange(template, { kind: 'remove-block', section: 'M3', block }),
      moved,
    );
    expect(order(gone, 'M3')).toEqual(before);
  });

  it('sets properties and takes optional ones away', () => {
    const changed = changedBy(
      { kind: 'set-section', section: 'M3', to: { title: 'Our customers', hidden: true } },
      { kind: 'set-field', section: 'A1', field: 'vision', to: { label: 'Aim', required: null } },
      { kind: 'set-table', table: 'swot', to: { title: 'Strong and weak', hidden: true } },
      { kind: 'set-column', table: 'swot', column: 'evidence', to: { label: 'Proof', required: true } },
    );
    expect(section(changed, 'M3')).toMatchObject({ title: 'Our customers', hidden: true });
    expect(findField(changed, 'A1.vision')?.field.label).toBe('Aim');
    expect(findField(changed, 'A1.vision')?.field).not.toHaveProperty('required');
    const swot = findTable(changed, 'swot')?.table;
    expect(swot).toMatchObject({ title: 'Strong and weak', hidden: true });
    expect(swot?.columns.find(({ id }) => id === 'evidence')).toMatchObject({
      label: 'Proof',
      required: true,
    });
  });

  it('adds, moves and removes a column', () => {
    const before = ids(findTable(full, 'swot')?.table.columns ?? []);
    const columns = (template: Template) => ids(findTable(template, 'swot')?.table.columns ?? []);
    const added = changedBy({ kind: 'add-column', table: 'swot', column: newColumn('weight'), at: 1 });
    expect(columns(added)).toEqual(before.toSpliced(1, 0, 'weight'));
    const moved = applyTemplateChange(added, {
      kind: 'move-column',
      table: 'swot',
      column: 'weight',
      to: 99,
    });
    expect(columns(moved)).toEqual([...before, 'weight']);
    const gone = applyTemplateChange(moved, { kind: 'remove-column', table: 'swot', column: 'weight' });
    expect(columns(gone)).toEqual(before);
  });

  it('takes out with a column what names it', () => {
    const table: Table = {
      ...newTable('fairs'),
      columns: [newColumn('name'), { ...newColumn('share'), type: 'pct' }],
      label_column: 'share',
      sum_rule: { column: 'share', equals: 1 },
      starter_rows: [{ name: 'Hall', share: 1 }],
    };
    const gone = changedBy(
      { kind: 'add-section', section: newSection('X1', [table]), at: 0 },
      { kind: 'remove-column', table: 'fairs', column: 'share' },
    );
    const { label_column: _label, sum_rule: _rule, ...rest } = table;
    expect(findTable(gone, 'fairs')?.table).toEqual({
      ...rest,
      columns: [newColumn('name')],
      starter_rows: [{ name: 'Hall' }],
    });
  });

  it('leaves every other section the same object', () => {
    const changed = changedBy({
      kind: 'set-column',
      table: 'swot',
      column: 'evidence',
      to: { label: 'Proof' },
    });
    expect(changed.sections.filter((one, at) => one !== full.sections[at]).map(({ id }) => id)).toEqual([
      'M2',
    ]);
    const [was, is] = [section(full, 'M2'), section(changed, 'M2')];
    expect(is.fields).toBe(was.fields);
    expect(is.tables.filter((one, at) => one !== was.tables[at]).map(({ id }) => id)).toEqual(['swot']);
  });
});

describe('the same object comes back', () => {
  const vision = findField(full, 'A1.vision')?.field as Field;
  const nothing: readonly (readonly [string, TemplateChange])[] = [
    ['where nothing is another', { kind: 'set-field', section: 'A1', field: 'vision', to: { ...vision } }],
    ['where a section stands there already', { kind: 'move-section', section: 'M1', to: 0 }],
    [
      'where a block stands there already',
      { kind: 'move-block', section: 'A1', block: order(full, 'A1')[0] ?? '', to: 0 },
    ],
    ['for an unknown section', { kind: 'set-section', section: 'Z9', to: { title: 'x' } }],
    ['for an unknown section removed', { kind: 'remove-section', section: 'Z9' }],
    ['for an unknown field', { kind: 'set-field', section: 'A1', field: 'zz', to: { label: 'x' } }],
    ['for an unknown block', { kind: 'move-block', section: 'A1', block: 'zz', to: 0 }],
    ['for an unknown table', { kind: 'set-table', table: 'zz', to: { title: 'x' } }],
    ['for an unknown column', { kind: 'remove-column', table: 'swot', column: 'zz' }],
    ['for a section id that is taken', { kind: 'add-section', section: newSection('S3'), at: 0 }],
    [
      'for a new section with a table id that is taken',
      { kind: 'add-section', section: newSection('X1', [newTable('swot')]), at: 0 },
    ],
    [
      'for a table id taken elsewhere',
      { kind: 'add-block', section: 'S3', block: { kind: 'table', table: newTable('swot') }, at: 0 },
    ],
    [
      'for a field id that is taken',
      { kind: 'add-block', section: 'A1', block: { kind: 'field', field: newField('vision') }, at: 0 },
    ],
    [
      'for a column id that is taken',
      { kind: 'add-column', table: 'swot', column: newColumn('evidence'), at: 0 },
    ],
    ['for the settings', { kind: 'remove-section', section: 'settings' }],
    [
      'for a field of the calculation',
      { kind: 'remove-block', section: 'A3', block: 'corporate_revenue_goal' },
    ],
    ['for a column of the calculation', { kind: 'remove-column', table: 'channel_plan', column: 'cpl' }],
    ['for a table of the calculation', { kind: 'remove-block', section: 'M9', block: 'channel_plan' }],
    [
      'for the type of a field of the calculation',
      { kind: 'set-field', section: 'A3', field: 'corporate_revenue_goal', to: { type: 'text' } },
    ],
    [
      'for the choices of a column of the calculation',
      { kind: 'set-column', table: 'campaigns', column: 'status', to: { choices: null } },
    ],
  ];
  it.each(nothing)('%s', (_case, change) => {
    expect(applyTemplateChange(full, change)).toBe(full);
  });
});

describe('what a list has no room for', () => {
  const atLeast = (length: number, one: (at: number) => unknown): unknown[] =>
    Array.from({ length }, (_, at) => one(at));
  const table = { ...newTable('fairs'), columns: atLeast(60, (at) => newColumn(`c${at}`)) as Column[] };
  const template: Template = {
    ...full,
    sections: [
      ...full.sections,
      {
        ...newSection('M90', [table, ...(atLeast(59, (at) => newTable(`t${at}`)) as Table[])]),
        fields: atLeast(200, (at) => newField(`f${at}`)) as Field[],
      },
    ],
  };
  const choices = (length: number) =>
    atLeast(length, (at) => ({ id: `x${at}`, label: `Choice ${at}` })) as NonNullable<Field['choices']>;

  it.each<[string, TemplateChange]>([
    ['a 61st column', { kind: 'add-column', table: 'fairs', column: newColumn('more'), at: 0 }],
    [
      'a 201st field',
      { kind: 'add-block', section: 'M90', block: { kind: 'field', field: newField('more') }, at: 0 },
    ],
    [
      'a 61st table',
      { kind: 'add-block', section: 'M90', block: { kind: 'table', table: newTable('more') }, at: 0 },
    ],
    [
      'a 301st choice',
      { kind: 'set-field', section: 'M90', field: 'f1', to: { type: 'choice', choices: choices(301) } },
    ],
    [
      'a 13th point',
      { kind: 'set-field', section: 'M90', field: 'f1', to: { good: choices(13).map(({ id }) => id) } },
    ],
  ])('%s is not taken: the same object comes back, and it can be saved', (_, change) => {
    expect(templateSchema.safeParse(template).success).toBe(true);
    expect(applyTemplateChange(template, change)).toBe(template);
  });

  it('a 201st section is not taken', () => {
    const sections = atLeast(200, (at) => newSection(`M${at}`)) as Section[];
    const whole: Template = { ...full, sections };
    expect(applyTemplateChange(whole, { kind: 'add-section', section: newSection('M999'), at: 0 })).toBe(
      whole,
    );
  });

  it('the last that fits is taken', () => {
    const to = { type: 'choice', choices: choices(300) } as const;
    const after = applyTemplateChange(template, { kind: 'set-field', section: 'M90', field: 'f1', to });
    expect(findField(after, 'M90.f1')?.field.choices).toHaveLength(300);
    expect(templateSchema.safeParse(after).success).toBe(true);
  });
});

it('characters that nothing shows do not come in with what is pasted', () => {
  const after = changedBy({
    kind: 'set-section',
    section: 'M3',
    to: { title: 'Who\u0000 we\u0007 are\ufffe\ud800', help: 'One\n\ttwo 😀' },
  });
  expect(section(after, 'M3')).toMatchObject({ title: 'Who we are', help: 'One\n\ttwo 😀' });
});

describe('what others read stays', () => {
  it('says who reads a place by a formula, and who chooses by it', () => {
    const kinds = full.sections.flatMap(({ id, fields, tables }) => [
      ...fields.flatMap((field) => whyKept(full, { section: id, block: field.id })),
      ...tables.flatMap((table) =>
        table.columns.flatMap((column) => whyKept(full, { table: table.id, column: column.id })),
      ),
    ]);
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['calculation', 'formula', 'choices']));
  });

  it('keeps the last column of a table', () => {
    const template = changedBy({
      kind: 'add-section',
      section: newSection('X1', [newTable('fairs')]),
      at: 0,
    });
    expect(whyKept(template, { table: 'fairs', column: 'name' })).toEqual([{ kind: 'last-column' }]);
  });

  it('keeps a column by whose values another place narrows its choices', () => {
    const narrowed: Field = {
      ...newField('booth'),
      type: 'ref',
      ref: ['swot'],
      ref_where: { table: 'swot', column: 'evidence', values: ['x'] },
    };
    const template = changedBy({
      kind: 'add-block',
      section: 'M3',
      block: { kind: 'field', field: narrowed },
      at: 0,
    });
    expect(whyKept(full, { table: 'swot', column: 'evidence' })).toEqual([]);
    expect(whyKept(template, { table: 'swot', column: 'evidence' })).toMatchObject([
      { kind: 'choices', label: 'Booth' },
    ]);
    expect(applyTemplateChange(template, { kind: 'remove-column', table: 'swot', column: 'evidence' })).toBe(
      template,
    );
  });
});

describe('any sequence of changes', () => {
  const place = fc.nat({ max: 40 });
  const places = full.sections.flatMap((one) =>
    order(full, one.id).map((block) => ({ section: one.id, block })),
  );
  const columns = full.sections.flatMap(({ tables }) =>
    tables.flatMap((table) => table.columns.map(({ id }) => ({ table: table.id, column: id }))),
  );
  const sections = fc.constantFrom(...ids(full.sections), 'X1');
  const fresh = fc.constantFrom('booth', 'fairs', 'vision', 'swot', 'zz');
  const slot = fc.record(
    {
      label: fc.constantFrom('Aim', 'Proof'),
      help: fc.constantFrom('', 'Why'),
      type: fc.constantFrom('text', 'money', 'date'),
      required: fc.constantFrom(true, null),
      hidden: fc.constantFrom(true, null),
      formula: fc.constantFrom('1 +', null),
    },
    { requiredKeys: [] },
  );
  const change: fc.Arbitrary<TemplateChange> = fc.oneof(
    fc.record({
      kind: fc.constant('add-section'),
      section: fresh.map((id) => newSection('X1', [newTable(id)])),
      at: place,
    }),
    fc.record({ kind: fc.constant('move-section'), section: sections, to: place }),
    fc.record({ kind: fc.constant('remove-section'), section: sections }),
    fc.record({
      kind: fc.constant('set-section'),
      section: sections,
      to: fc.constantFrom({ hidden: true }, { title: 'Z' }),
    }),
    fc.record({
      kind: fc.constant('add-block'),
      section: sections,
      block: fresh.map((id) => ({ kind: 'table', table: newTable(id) }) as const),
      at: place,
    }),
    fc.record({
      kind: fc.constant('add-block'),
      section: sections,
      block: fresh.map((id) => ({ kind: 'field', field: newField(id) }) as const),
      at: place,
    }),
    fc
      .tuple(fc.constantFrom(...places), place)
      .map(([at, to]) => ({ kind: 'move-block', ...at, to }) as const),
    fc.constantFrom(...places).map((at) => ({ kind: 'remove-block', ...at }) as const),
    fc
      .tuple(fc.constantFrom(...places), slot)
      .map(([at, to]) => ({ kind: 'set-field', section: at.section, field: at.block, to }) as const),
    fc
      .tuple(fc.constantFrom(...columns), slot)
      .map(([at, to]) => ({ kind: 'set-column', ...at, to }) as const),
    fc
      .tuple(fc.constantFrom(...columns), place)
      .map(([at, to]) => ({ kind: 'move-column', ...at, to }) as const),
    fc.constantFrom(...columns).map((at) => ({ kind: 'remove-column', ...at }) as const),
    fc
      .tuple(fc.constantFrom(...columns), fresh)
      .map(([at, id]) => ({ kind: 'add-column', table: at.table, column: newColumn(id), at: 0 }) as const),
  );
  const core = (template: Template): readonly string[] =>
    template.sections
      .flatMap(({ id, fields, tables }) => [
        ...fields.flatMap((one) => (one.core ? [`${id}.${one.id} ${one.type}`] : [])),
        ...tables.flatMap((table) =>
          table.columns.flatMap((one) => (one.core ? [`T.${table.id}.${one.id} ${one.type}`] : [])),
        ),
      ])
      .toSorted();

  it('leaves a template of the right shape, as JSON too, with everything the calculation reads', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const before = JSON.stringify(full);
        const template = changedBy(...(JSON.parse(JSON.stringify(changes)) as readonly TemplateChange[]));
        expect(JSON.stringify(full)).toBe(before);
        expect(templateSchema.safeParse(template).error?.issues ?? []).toEqual([]);
        expect(JSON.parse(JSON.stringify(template))).toEqual(template);
        expect(core(template)).toEqual(core(full));
        const tables = template.sections.flatMap((one) => ids(one.tables));
        expect(new Set(tables).size).toBe(tables.length);
      }),
      { numRuns: 60 },
    );
  });
});
