/** A field and a column are edited alike: which change writes to it, what its type allows, what is new of one. */

import { strings } from '../../../../shared/strings/catalogue.ts';
import type { ColumnPatch, FieldPatch, TemplateChange } from '../../../../shared/template/edit/change.ts';
import { freshId } from '../../../../shared/template/edit/fresh-id.ts';
import type { Column, Field, FieldType, Slot, Table, Template } from '../../../../shared/template/types.ts';
import { fieldTypes, isFigureType } from '../../../../shared/template/types.ts';

export type SlotTarget =
  | { readonly kind: 'field'; readonly section: string; readonly field: string }
  | { readonly kind: 'column'; readonly table: string; readonly column: string };

/** What both have. */
export type SlotPatch = FieldPatch & ColumnPatch;

/** Writes a patch of the slot as one step; `name` is the property's, for undo. */
export type WriteSlot = (property: string, name: string, to: SlotPatch, capture?: 'now' | 'merge') => void;

export function slotChange(target: SlotTarget, to: SlotPatch): TemplateChange {
  return target.kind === 'field'
    ? { kind: 'set-field', section: target.section, field: target.field, to }
    : { kind: 'set-column', table: target.table, column: target.column, to };
}

/** As the rules of protection name it. */
export const slotPlace = (target: SlotTarget) =>
  target.kind === 'field'
    ? { section: target.section, block: target.field }
    : { table: target.table, column: target.column };

export const hasChoices = (type: FieldType): boolean => type === 'choice' || type === 'multi';
export const hasReferences = (type: FieldType): boolean => type === 'ref' || type === 'refs';

/** A cell holds no pictures. */
export const typesOf = (kind: SlotTarget['kind']): readonly FieldType[] =>
  kind === 'field' ? fieldTypes : fieldTypes.filter((type) => type !== 'picture');

const noIds: ReadonlySet<string> = new Set();

/** A new type takes along only what still makes sense, and brings what it cannot be without. */
export function typePatch(
  template: Template,
  slot: Slot,
  kind: SlotTarget['kind'],
  type: FieldType,
): SlotPatch {
  const firstTable = template.sections.flatMap((section) => section.tables)[0]?.id;
  return {
    type,
    choices: hasChoices(type) ? (slot.choices ?? [firstChoice()]) : null,
    ref: hasReferences(type) ? (slot.ref ?? (firstTable === undefined ? null : [firstTable])) : null,
    ...(hasReferences(type) ? {} : { ref_where: null }),
    ...(isFigureType(type) ? {} : { unit: null, min: null, max: null, formula: null }),
    ...(kind === 'field' ? { default: null } : isFigureType(type) ? {} : { total: null, month: null }),
  };
}

const firstChoice = (): { readonly id: string; readonly label: string } => {
  const label = strings.templates.firstChoice;
  return { id: freshId(label, noIds), label };
};

function newSlot(template: Template, id: string, label: string, type: FieldType): Slot {
  const slot: Slot = { id, label, type };
  const { choices, ref } = typePatch(template, slot, 'field', type);
  return { ...slot, ...(choices ? { choices } : {}), ...(ref ? { ref } : {}) };
}

export const newField = (template: Template, id: string, label: string, type: FieldType): Field => ({
  ...newSlot(template, id, label, type),
  prompt: '',
  help: '',
  example: '',
  good: [],
});

export const newColumn = (template: Template, id: string, label: string, type: FieldType): Column => ({
  ...newSlot(template, id, label, type),
  help: '',
});

/** A table begins with one column that names its rows. */
export const newTable = (template: Template, id: string, title: string): Table => ({
  id,
  title,
  row_name: strings.templates.firstRowName,
  prompt: '',
  help: '',
  example: '',
  good: [],
  min_rows: 0,
  columns: [newColumn(template, 'name', strings.templates.firstColumn, 'text')],
});
