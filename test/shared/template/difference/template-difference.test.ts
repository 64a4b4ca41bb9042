/** What one template has that another has not, in the order and words that a reader meets. */
import { describe, expect, it } from 'vitest';
import { templateDifference } from '../../../../shared/template/difference/template-difference.ts';
import { applyTemplateChange } from '../../../../shared/template/edit/apply-change.ts';
import type { TemplateChange } from '../../../../shared/template/edit/change.ts';
import { columnShape, fieldShape, sectionShape, tableShape } from '../../../../shared/template/schema.ts';
import { shippedTemplates } from '../../../../shared/template/shipped/catalogue.ts';
import type { Column, Field, Section, Table, Template } from '../../../../shared/template/types.ts';
import { aColumn, aField, aSection, aTable, aTemplate } from '../../../builders/a-template.ts';

const full = shippedTemplates.find(({ id }) => id === 'full') as Template;
const differences = (...changes: readonly TemplateChange[]) =>
  templateDifference(full, changes.reduce(applyTemplateChange, full)).flatMap((one) => one.differences);

describe('the difference of two templates', () => {
  it.each(shippedTemplates.map((template) => [template.id, template] as const))(
    'is nothing between the %s template and itself',
    (_id, template) => {
      expect(templateDifference(template, structuredClone(template))).toEqual([]);
    },
  );

  it('names what was renamed, before and after', () => {
    const to = { title: 'Our customers' };
    expect(differences({ kind: 'set-section', section: 'M3', to })).toMatchObject([
      {
        kind: 'changed',
        what: 'section',
        place: 'M3',
        title: to.title,
        changes: [{ to: to.title }, { to: to.title }],
      },
    ]);
  });

  it('names what a new section asks', () => {
    const source = full.sections.find(({ id }) => id === 'A1');
    if (!source) throw new Error('A1');
    const section = { ...source, id: 'A9', title: 'Partners', fields: source.fields.slice(0, 1) };
    expect(
      differences({ kind: 'add-section', section, at: 9 }).map(
        ({ kind, what, place }) => `${kind} ${what} ${place}`,
      ),
    ).toEqual(['added section A9', 'added field A9.legal_name']);
  });

  it('names what is gone and what is hidden, by its place', () => {
    expect(
      differences(
        { kind: 'remove-block', section: 'A1', block: 'vision' },
        { kind: 'remove-block', section: 'M2', block: 'swot' },
        { kind: 'set-column', table: 'campaigns', column: 'status', to: { hidden: true } },
      ).map(({ kind, what, place }) => `${kind} ${what} ${place}`),
    ).toEqual(['removed field A1.vision', 'removed table T.swot', 'changed column T.campaigns.status']);
  });

  it('calls two swapped neighbours one move', () => {
    expect(differences({ kind: 'move-section', section: 'M1', to: 1 })).toMatchObject([
      { kind: 'moved', what: 'section' },
    ]);
  });
});

describe('every property that a template has', () => {
  /** Another value for each, so that one that is new in the schema is missed here first. */
  const other: { readonly [property: string]: unknown } = {
    label: 'Other',
    title: 'Other',
    short: 'Other',
    row_name: 'other',
    prompt: 'Other?',
    help: 'Other.',
    example: 'Other.',
    good: ['Other'],
    unit: 'days',
    type: 'int',
    part: 'sales',
    required: true,
    hidden: true,
    wide: true,
    core: true,
    pay: true,
    min: 1,
    max: 2,
    choices: [{ id: 'other', label: 'Other' }],
    ref: ['t'],
    ref_where: { table: 't', column: 'b', values: ['x'] },
    formula: '1 + 1',
    default: 'other',
    total: 'sum',
    month: 3,
    width: 30,
    label_column: 'b',
    min_rows: 3,
    sum_rule: { column: 'b', equals: 1 },
    starter_rows: [{ a: 'First' }],
    generated: ['matrix'],
    columns: [aColumn({ id: 'z', type: 'text' })],
    fields: [aField({ id: 'z', type: 'text' })],
    tables: [aTable({ id: 'z', columns: [aColumn({ id: 'a', type: 'text' })] })],
  };
  /** What names a thing, and orders, which are told as what moved. */
  const isTold = (property: string): boolean => !['id', 'order', 'layout'].includes(property);
  const withParts = (parts: {
    readonly section?: object;
    readonly field?: object;
    readonly table?: object;
    readonly column?: object;
  }): Template => {
    const field = { ...aField({ id: 'f', type: 'text' }), ...parts.field } as Field;
    const column = { ...aColumn({ id: 'a', type: 'text' }), ...parts.column } as Column;
    const columns = [column, aColumn({ id: 'b', type: 'dec' })];
    const table = { ...aTable({ id: 't', columns }), ...parts.table } as Table;
    const section = {
      ...aSection({ id: 'X', fields: [field], tables: [table] }),
      ...parts.section,
    } as Section;
    return aTemplate([section]);
  };

  it.each(
    [
      ...Object.keys(sectionShape).map((property) => ['section', property] as const),
      ...Object.keys(fieldShape).map((property) => ['field', property] as const),
      ...Object.keys(tableShape).map((property) => ['table', property] as const),
      ...Object.keys(columnShape).map((property) => ['column', property] as const),
    ].filter(([, property]) => isTold(property)),
  )('of a %s is told when it changes: %s', (what, property) => {
    expect(other[property]).toBeDefined();
    const after = withParts({ [what]: { [property]: other[property] } });
    const told = templateDifference(withParts({}), after).flatMap(({ differences }) => differences);
    expect(told.length).toBeGreaterThan(0);
  });

  it('is told in the names people see', () => {
    const after = withParts({
      field: { type: 'ref', ref: ['t'], ref_where: { table: 't', column: 'b', values: ['Gold'] } },
      table: { title: 'Fairs', label_column: 'b', sum_rule: { column: 'b', at_most: 0.5 } },
    });
    const words = templateDifference(withParts({ table: { title: 'Fairs' } }), after)
      .flatMap(({ differences }) => differences)
      .flatMap(({ changes }) => changes)
      .map(({ property, to }) => `${property}: ${to}`);
    expect(words).toEqual([
      'Type: Row of a table',
      'Chooses from: Fairs',
      'Only rows where: Fairs, b: Gold',
      'A row is named by: b',
      'Rule of the sum: b: 50 % together at most',
    ]);
  });

  it('is told in per cent where it is a share', () => {
    const share = { type: 'pct', min: 0 } as const;
    const after = withParts({ field: { ...share, max: 0.5, default: 0.1 } });
    const words = templateDifference(withParts({ field: share }), after)
      .flatMap(({ differences }) => differences)
      .flatMap(({ changes }) => changes)
      .map(({ property, to }) => `${property}: ${to}`);
    expect(words).toEqual(['Default: 10\u00a0%', 'Most: 50\u00a0%']);
  });

  it('says an amount in the smallest unit, since a template has no currency', () => {
    const price = { type: 'money', min: 0 } as const;
    const words = templateDifference(
      withParts({ field: price }),
      withParts({ field: { ...price, max: 24_000 } }),
    )
      .flatMap(({ differences }) => differences)
      .flatMap(({ changes }) => changes)
      .map(({ property, to }) => `${property}: ${to}`);
    expect(words).toEqual(['Most: 24000 in the currency’s smallest unit']);
  });
});
