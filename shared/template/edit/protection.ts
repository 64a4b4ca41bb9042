/** What a template must keep: places the calculation reads by their ids, and places that formulas read. */
import { answerKey, findColumn, findField, findTable } from '../find.ts';
import { dependenciesOf } from '../formula/dependencies.ts';
import { parseFormula } from '../formula/parse.ts';
import type { Column, Section, Slot, Table, Template } from '../types.ts';
import type { ColumnPatch, FieldPatch } from './change.ts';

/** A place in a template. */
export type TemplatePlace =
  | { readonly section: string }
  /** A field or a table of the section. */
  | { readonly section: string; readonly block: string }
  | { readonly table: string; readonly column: string };

/** Why a place cannot be taken away. */
export type Reason =
  /** The calculation reads it. `label` names the field or column, `where` its section or table. */
  | { readonly kind: 'calculation'; readonly label: string; readonly where: string }
  /** A formula elsewhere reads it. */
  | { readonly kind: 'formula'; readonly label: string; readonly where: string }
  /** Other fields or columns choose from it. */
  | { readonly kind: 'choices'; readonly label: string; readonly where: string }
  /** The settings and the registries; everything else refers to them. */
  | { readonly kind: 'setup' }
  /** A table has at least one column. */
  | { readonly kind: 'last-column' };

/** Why a place cannot be taken away, everything there is; empty when it can. */
export function whyKept(template: Template, place: TemplatePlace): readonly Reason[] {
  const goes = slotsAt(template, place);
  const isGone = new Set(goes.map(({ key }) => key));
  const gone = tablesAt(template, place);
  return [
    ...structure(template, place),
    ...goes.flatMap(({ slot, where }): Reason[] =>
      slot.core ? [{ kind: 'calculation', label: slot.label, where }] : [],
    ),
    ...everySlot(template)
      .filter(({ key }) => !isGone.has(key))
      .flatMap((reader): Reason[] => [
        ...(readsAny(template, reader, isGone)
          ? [{ kind: 'formula', label: reader.slot.label, where: reader.where } as const]
          : []),
        ...(choosesFrom(reader.slot, gone, isGone)
          ? [{ kind: 'choices', label: reader.slot.label, where: reader.where } as const]
          : []),
      ]),
  ];
}

/** Properties of a slot of the calculation that stay; a choice's label may change, its id may not. */
const kept = ['type', 'unit', 'formula', 'ref', 'ref_where', 'pay', 'month', 'min', 'max'] as const;

/** The first property of the patch that a slot of the calculation must keep; null when all may change. */
export function whyKeptTo(
  template: Template,
  place: Exclude<TemplatePlace, { section: string; block?: never }>,
  patch: FieldPatch | ColumnPatch,
): string | null {
  const [found] = slotsAt(template, place);
  if (!found?.slot.core) return null;
  const before: { readonly [key: string]: unknown } = { ...found.slot };
  const after: { readonly [key: string]: unknown } = { ...patch };
  const same = (key: string): boolean =>
    after[key] === undefined || JSON.stringify(before[key] ?? null) === JSON.stringify(after[key]);
  const changed = kept.find((key) => !same(key));
  if (changed !== undefined) return changed;
  const ids = new Set((patch.choices ?? found.slot.choices ?? []).map(({ id }) => id));
  const loses = patch.choices === null || (found.slot.choices ?? []).some(({ id }) => !ids.has(id));
  return loses && found.slot.choices ? 'choices' : null;
}

/** Whether any slot of the table belongs to the calculation; the table is one with it. */
export const isCoreTable = (table: Table): boolean => table.columns.some((column) => column.core === true);

interface PlacedSlot {
  /** `M3.positioning_statement` or `T.channel_plan.cpl`. */
  readonly key: string;
  readonly slot: Slot;
  /** The title of its section or table. */
  readonly where: string;
  readonly section: Section;
  readonly table: Table | null;
}

const columnKey = (table: string, column: string): string => `T.${table}.${column}`;

const slotsOfTable = (section: Section, table: Table): readonly PlacedSlot[] =>
  table.columns.map((column) => ({
    key: columnKey(table.id, column.id),
    slot: column,
    where: table.title,
    section,
    table,
  }));

const slotsOfSection = (section: Section): readonly PlacedSlot[] => [
  ...section.fields.map((field) => ({
    key: answerKey(section.id, field.id),
    slot: field,
    where: section.title,
    section,
    table: null,
  })),
  ...section.tables.flatMap((table) => slotsOfTable(section, table)),
];

const everySlot = (template: Template): readonly PlacedSlot[] => template.sections.flatMap(slotsOfSection);

function slotsAt(template: Template, place: TemplatePlace): readonly PlacedSlot[] {
  if ('table' in place) {
    const found = findTable(template, place.table);
    return found
      ? slotsOfTable(found.section, found.table).filter(({ slot }) => slot.id === place.column)
      : [];
  }
  const section = template.sections.find(({ id }) => id === place.section);
  if (!section) return [];
  const slots = slotsOfSection(section);
  return 'block' in place ? slots.filter(({ slot, table }) => (table ?? slot).id === place.block) : slots;
}

function tablesAt(template: Template, place: TemplatePlace): ReadonlySet<string> {
  if ('table' in place) return new Set();
  const section = template.sections.find(({ id }) => id === place.section);
  const tables = section?.tables ?? [];
  return new Set(tables.filter(({ id }) => !('block' in place) || id === place.block).map(({ id }) => id));
}

function structure(template: Template, place: TemplatePlace): readonly Reason[] {
  if ('table' in place) {
    const table = findTable(template, place.table)?.table;
    return table && table.columns.length === 1 && findColumn(table, place.column)
      ? [{ kind: 'last-column' }]
      : [];
  }
  const section = template.sections.find(({ id }) => id === place.section);
  return section?.part === 'setup' && !('block' in place) ? [{ kind: 'setup' }] : [];
}

/** Whether the slot's formula reads one of the places. */
function readsAny(template: Template, reader: PlacedSlot, places: ReadonlySet<string>): boolean {
  if (reader.slot.formula === undefined || places.size === 0) return false;
  const parsed = parseFormula(reader.slot.formula);
  if (!parsed.ok) return false;
  const { section, table } = reader;
  const own = (id: string): string => (table ? columnKey(table.id, id) : answerKey(section.id, id));
  return dependenciesOf(parsed.value).some((name) => {
    if (name.kind === 'own' || name.kind === 'own-column') return places.has(own(name.id));
    if (name.kind === 'field') return places.has(name.key);
    if (name.kind === 'table-column') return places.has(columnKey(name.table, name.column));
    const slot = table
      ? findColumn(table, name.reference)
      : findField(template, answerKey(section.id, name.reference))?.field;
    if (places.has(own(name.reference))) return true;
    const tables = slot?.type === 'person' ? ['people'] : (slot?.ref ?? []);
    return tables.some((id) => places.has(columnKey(id, name.column)));
  });
}

/** Whether the slot's choices are rows of the tables, or narrowed by one of the places. */
const choosesFrom = (
  slot: Slot | Column,
  tables: ReadonlySet<string>,
  places: ReadonlySet<string>,
): boolean =>
  (slot.ref ?? []).some((id) => tables.has(id)) ||
  (slot.ref_where !== undefined && places.has(columnKey(slot.ref_where.table, slot.ref_where.column))) ||
  (slot.type === 'person' && tables.has('people'));
