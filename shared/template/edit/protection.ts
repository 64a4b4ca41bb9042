/** What a template must keep: places the calculation reads by their ids, and places that formulas read. */
import { isSameJson } from '../../lib/same-json.ts';
import { findColumn, findSection, findTable, refTablesOf } from '../find.ts';
import { placesRead } from '../formula/places.ts';
import { columnPlace, type PlacedSlot, slotsOf, slotsOfSection, slotsOfTable, titleOver } from '../slots.ts';
import type { Slot, Table, Template } from '../types.ts';
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
  const isGone = new Set(goes.map((one) => one.place));
  const gone = tablesAt(template, place);
  return [
    ...structure(template, place),
    ...goes.flatMap((one): Reason[] => (one.slot.core ? [{ kind: 'calculation', ...named(one) }] : [])),
    ...slotsOf(template)
      .filter((reader) => !isGone.has(reader.place))
      .flatMap((reader): Reason[] => [
        ...(readsAny(reader, isGone) ? [{ kind: 'formula', ...named(reader) } as const] : []),
        ...(choosesFrom(reader.slot, gone, isGone) ? [{ kind: 'choices', ...named(reader) } as const] : []),
      ]),
  ];
}

const named = (one: PlacedSlot) => ({ label: one.slot.label, where: titleOver(one) });

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
    after[key] === undefined || isSameJson(before[key] ?? null, after[key]);
  const changed = kept.find((key) => !same(key));
  if (changed !== undefined) return changed;
  const ids = new Set((patch.choices ?? found.slot.choices ?? []).map(({ id }) => id));
  const loses = patch.choices === null || (found.slot.choices ?? []).some(({ id }) => !ids.has(id));
  return loses && found.slot.choices ? 'choices' : null;
}

/** Whether any slot of the table belongs to the calculation; the table is one with it. */
export const isCoreTable = (table: Table): boolean => table.columns.some((column) => column.core === true);

function slotsAt(template: Template, place: TemplatePlace): readonly PlacedSlot[] {
  if ('table' in place) {
    const found = findTable(template, place.table);
    return found
      ? slotsOfTable(found.section, found.table).filter(({ slot }) => slot.id === place.column)
      : [];
  }
  const section = findSection(template, place.section);
  if (!section) return [];
  const slots = slotsOfSection(section);
  return 'block' in place ? slots.filter(({ slot, table }) => (table ?? slot).id === place.block) : slots;
}

function tablesAt(template: Template, place: TemplatePlace): ReadonlySet<string> {
  if ('table' in place) return new Set();
  const section = findSection(template, place.section);
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
  const section = findSection(template, place.section);
  return section?.part === 'setup' && !('block' in place) ? [{ kind: 'setup' }] : [];
}

const readsAny = (reader: PlacedSlot, places: ReadonlySet<string>): boolean =>
  places.size > 0 && placesRead(reader).some((one) => one.places.some((place) => places.has(place)));

/** Whether the slot's choices are rows of the tables, or narrowed by one of the places. */
const choosesFrom = (slot: Slot, tables: ReadonlySet<string>, places: ReadonlySet<string>): boolean =>
  refTablesOf(slot).some((id) => tables.has(id)) ||
  (slot.ref_where !== undefined && places.has(columnPlace(slot.ref_where.table, slot.ref_where.column)));
