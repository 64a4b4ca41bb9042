/** Small templates and workbooks for tests, built to be read. */
import { coreSlotAt } from '../../shared/template/core-slots.ts';
import type { Column, Field, Section, Table, Template } from '../../shared/template/types.ts';
import type { Value } from '../../shared/values/value.ts';
import { newWorkbook } from '../../shared/workbook/new-workbook.ts';
import type { Row, Workbook } from '../../shared/workbook/types.ts';

export const AT = '2026-11-30T09:00:00.000Z';

export const aField = (field: Pick<Field, 'id' | 'type'> & Partial<Field>): Field => ({
  label: field.id,
  prompt: 'What is it?',
  help: 'Why it matters.',
  example: 'For example.',
  good: ['It is clear'],
  ...field,
});

export const aColumn = (column: Pick<Column, 'id' | 'type'> & Partial<Column>): Column => ({
  label: column.id,
  help: 'What goes here.',
  ...column,
});

export const aTable = (table: Pick<Table, 'id' | 'columns'> & Partial<Table>): Table => ({
  title: table.id,
  row_name: 'row',
  prompt: 'Which ones?',
  help: 'Why.',
  example: 'One.',
  good: [],
  min_rows: 0,
  ...table,
});

export const aSection = (section: Pick<Section, 'id'> & Partial<Section>): Section => ({
  part: 'company',
  title: section.id,
  short: section.id,
  prompt: 'What?',
  help: 'Why.',
  example: 'So.',
  required: false,
  order: 1,
  hidden: false,
  fields: [],
  tables: [],
  ...section,
});

export const aTemplate = (sections: readonly Section[]): Template => ({
  id: 'test',
  version: 1,
  base_version: 1,
  kind: 'own',
  title: 'Test',
  description: 'For tests.',
  sections,
});

/** A workbook of a template with answers and rows put in. */
export function aWorkbook(
  template: Template,
  {
    answers = {},
    tables = {},
  }: {
    readonly answers?: { readonly [key: string]: Value };
    readonly tables?: { readonly [table: string]: readonly Row[] };
  } = {},
): Workbook {
  const fresh = newWorkbook(template, { id: 'wb', at: AT, title: 'Test plan' });
  return { ...fresh, answers, tables: { ...fresh.tables, ...tables } };
}

/** A choice of the calculation, with the choices it needs. */
function chosen(place: string): Pick<Field, 'id' | 'type' | 'choices'> {
  const slot = coreSlotAt(place);
  if (!slot?.choices) throw new Error(`${place} offers nothing to choose`);
  return { id: slot.id, type: slot.type, choices: slot.choices };
}

/** Settings, a registry, fields of every type and a table with a formula and a total. */
export const kitchenSink: Template = aTemplate([
  aSection({
    id: 'settings',
    part: 'setup',
    fields: [
      aField({ id: 'plan_title', type: 'text' }),
      aField({ ...chosen('settings.currency'), default: 'USD' }),
      aField({ ...chosen('settings.locale'), default: 'en-US' }),
      aField({ id: 'fiscal_start', type: 'month' }),
    ],
  }),
  aSection({
    id: 'registries',
    part: 'setup',
    tables: [
      aTable({ id: 'people', columns: [aColumn({ id: 'name', type: 'text', required: true })] }),
      aTable({ id: 'segments', columns: [aColumn({ id: 'name', type: 'text', required: true })] }),
    ],
  }),
  aSection({
    id: 'M1',
    part: 'marketing',
    fields: [
      aField({ id: 'headline', type: 'text', required: true }),
      aField({ id: 'ask', type: 'rich' }),
      aField({ id: 'budget', type: 'money', required: true }),
      aField({ id: 'share', type: 'pct', min: 0, max: 1 }),
      aField({ id: 'launch', type: 'date' }),
      aField({ id: 'owner', type: 'person' }),
      aField({ id: 'approved', type: 'bool' }),
      aField({
        id: 'mode',
        type: 'choice',
        choices: [
          { id: 'push', label: 'Push' },
          { id: 'pull', label: 'Pull' },
        ],
      }),
      aField({ id: 'for_marketing', type: 'money', formula: 'budget × share' }),
    ],
    tables: [
      aTable({
        id: 'lines',
        min_rows: 1,
        columns: [
          aColumn({ id: 'name', type: 'text', required: true }),
          aColumn({ id: 'segment', type: 'ref', ref: ['segments'] }),
          aColumn({ id: 'budget', type: 'money', total: 'sum' }),
          aColumn({ id: 'cpl', type: 'money', unit: 'per lead' }),
          aColumn({ id: 'leads', type: 'int', formula: 'budget ÷ cpl', total: 'sum' }),
        ],
      }),
    ],
  }),
]);
