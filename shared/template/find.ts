/** Look-ups in a template. Indexes are built once per template object and kept as long as it lives. */
import type { Column, Field, Part, Section, Slot, Table, Template } from './types.ts';
import { viewPlaceOf } from './view-place.ts';

interface TemplateIndex {
  readonly sections: ReadonlyMap<string, Section>;
  readonly fields: ReadonlyMap<string, { readonly section: Section; readonly field: Field }>;
  readonly tables: ReadonlyMap<string, { readonly section: Section; readonly table: Table }>;
}

const indexes = new WeakMap<Template, TemplateIndex>();

function indexOf(template: Template): TemplateIndex {
  const known = indexes.get(template);
  if (known) return known;
  const sections = new Map(template.sections.map((section) => [section.id, section]));
  const fields = new Map(
    template.sections.flatMap((section) =>
      section.fields.map((field) => [answerKey(section.id, field.id), { section, field }] as const),
    ),
  );
  const tables = new Map(
    template.sections.flatMap((section) =>
      section.tables.map((table) => [table.id, { section, table }] as const),
    ),
  );
  const index = { sections, fields, tables };
  indexes.set(template, index);
  return index;
}

/** The key under which a field's answer is stored: `M3.positioning_statement`. */
export const answerKey = (sectionId: string, fieldId: string): string => `${sectionId}.${fieldId}`;

export const findSection = (template: Template, id: string): Section | undefined =>
  indexOf(template).sections.get(id);

/** The field with its section, by answer key. */
export const findField = (
  template: Template,
  key: string,
): { readonly section: Section; readonly field: Field } | undefined => indexOf(template).fields.get(key);

/** The table with its section; table ids are unique in a template. */
export const findTable = (
  template: Template,
  id: string,
): { readonly section: Section; readonly table: Table } | undefined => indexOf(template).tables.get(id);

export const findColumn = (table: Table, id: string): Column | undefined =>
  table.columns.find((column) => column.id === id);

/** The tables whose rows a slot refers to, in the order in which they are offered; `person` always means `people`. */
export const refTablesOf = ({ type, ref }: Pick<Slot, 'type' | 'ref'>): readonly string[] =>
  type === 'person' ? ['people'] : (ref ?? []);

/** The field or column of a place: `M9.sourced_pct`, `product_mix/row/floor_price`. */
export function slotAt(template: Template, place: string): Slot | undefined {
  const [tableId = '', row, columnId = ''] = place.split('/');
  if (row === undefined) return findField(template, place)?.field;
  const found = findTable(template, tableId);
  return found && findColumn(found.table, columnId);
}

/**
 * The section a place lies in: an answer key, a table id, `table/row/column`, the section's own id, or a
 * conflict or an agreed value (view-place.ts).
 */
export const sectionAt = (template: Template, place: string): Section | undefined =>
  findSection(template, viewPlaceOf(place)?.section ?? place) ??
  findField(template, place)?.section ??
  findTable(template, place.split('/')[0] ?? '')?.section;

/** All sections of a part in their order, the hidden ones too. */
export const sectionsOfPart = (template: Template, part: Part): readonly Section[] =>
  template.sections.filter((section) => section.part === part).toSorted((a, b) => a.order - b.order);

/** How many sections a plan has: settings and registries are none. */
export const sectionCount = (template: Template): number =>
  template.sections.filter(({ part }) => part !== 'setup').length;

/** The visible sections of a part in their order. */
export const sectionsOf = (template: Template, part: Part): readonly Section[] =>
  sectionsOfPart(template, part).filter((section) => !section.hidden);

export type Block =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'table'; readonly table: Table };

/** Fields and tables of a section in reading order, the hidden ones too. */
export function blocksOf(section: Section): readonly Block[] {
  const blocks = [
    ...section.fields.map((field) => ({ kind: 'field', id: field.id, field }) as const),
    ...section.tables.map((table) => ({ kind: 'table', id: table.id, table }) as const),
  ];
  const place = (id: string): number => {
    const at = section.layout?.indexOf(id) ?? -1;
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  return blocks.toSorted((a, b) => place(a.id) - place(b.id));
}

/** Ids of the section's fields and tables in reading order. */
export const blockIdsOf = (section: Section): readonly string[] =>
  blocksOf(section).map((block) => (block.kind === 'field' ? block.field.id : block.table.id));

/** Those that are asked and printed. */
export const shownBlocksOf = (section: Section): readonly Block[] =>
  blocksOf(section).filter((block) => (block.kind === 'field' ? block.field : block.table).hidden !== true);

/** Columns that are asked and printed; the calculation reads all of them. */
export const shownColumns = (table: Table): readonly Column[] =>
  table.columns.some((column) => column.hidden === true)
    ? table.columns.filter((column) => column.hidden !== true)
    : table.columns;

/** The column that names a row elsewhere. */
export const labelColumnOf = (table: Table): Column | undefined =>
  (table.label_column === undefined ? undefined : findColumn(table, table.label_column)) ?? table.columns[0];
