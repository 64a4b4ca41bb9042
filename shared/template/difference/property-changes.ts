/** What changed in the properties of a section, field, column or table, in words. */

import { isSameJson } from '../../lib/same-json.ts';
import { strings } from '../../strings/catalogue.ts';
import { findColumn, findTable, labelColumnOf } from '../find.ts';
import type { Column, Field, Section, Slot, Table, Template } from '../types.ts';

const text = strings.template.difference;

export interface PropertyChange {
  /** In words: "Name", "Choices". */
  readonly property: string;
  /** '' where there was or is none. */
  readonly from: string;
  readonly to: string;
}

/** The two templates compared. */
export interface Pair {
  readonly from: Template;
  readonly to: Template;
}

export type Property = keyof typeof text.properties;

export const sectionProperties: readonly Property[] = [
  'title',
  'short',
  'part',
  'prompt',
  'help',
  'example',
  'required',
  'hidden',
  'generated',
];
export const slotProperties: readonly Property[] = [
  'label',
  'type',
  'unit',
  'prompt',
  'help',
  'example',
  'good',
  'choices',
  'default',
  'required',
  'hidden',
  'min',
  'max',
  'ref',
  'ref_where',
  'formula',
  'total',
  'month',
  'width',
  'core',
  'pay',
];
export const tableProperties: readonly Property[] = [
  'title',
  'row_name',
  'prompt',
  'help',
  'example',
  'good',
  'label_column',
  'min_rows',
  'sum_rule',
  'starter_rows',
  'hidden',
  'wide',
];

/** In the order of `properties`; each value is said in the names of its own template. */
export function changesOf<T extends Owner>(
  from: T,
  to: T,
  properties: readonly Property[],
  templates: Pair,
): readonly PropertyChange[] {
  return properties.flatMap((property) => {
    if (isSameJson(Reflect.get(from, property), Reflect.get(to, property))) return [];
    const words = {
      from: inWords(property, from, templates.from),
      to: inWords(property, to, templates.to),
    };
    // Absent is the same as what it stands for; choices and rows are more than their words.
    return words.from === words.to && !lists.includes(property)
      ? []
      : [{ property: text.properties[property], ...words }];
  });
}

const lists: readonly Property[] = ['choices', 'starter_rows'];

/** What has properties. */
export type Owner = Section | Field | Column | Table;
/** Any of them, where it has them. */
type Properties = Partial<Omit<Section, 'id'> & Omit<Field, 'id'> & Omit<Column, 'id'> & Omit<Table, 'id'>>;

/** A property in words; ids are said as what they name in the template. */
function inWords(property: Property, owner: Owner, template: Template): string {
  const all: Properties = owner;
  const { listJoin, yes, no } = strings.values;
  switch (property) {
    case 'required':
    case 'hidden':
    case 'wide':
    case 'core':
    case 'pay':
      return all[property] === true ? yes : no;
    case 'type':
      return all.type === undefined ? '' : strings.words.slotTypes[all.type];
    case 'part':
      return all.part === undefined ? '' : strings.words.parts[all.part];
    case 'generated':
      return (all.generated ?? []).map((block) => text.generated[block]).join(listJoin);
    case 'choices':
      return (all.choices ?? []).map(({ label }) => label).join(listJoin);
    case 'good':
      return (all.good ?? []).join(listJoin);
    case 'ref':
      return (all.ref ?? []).map((id) => tableTitle(template, id)).join(listJoin);
    case 'ref_where':
      return all.ref_where === undefined ? '' : narrowing(template, all.ref_where);
    case 'default':
    case 'min':
    case 'max': {
      const value = all[property];
      return value === undefined ? '' : stored(all, value);
    }
    case 'total':
      return strings.templates.totals[all.total ?? 'none'];
    case 'month':
      return all.month === undefined ? '' : strings.templates.monthOf(all.month);
    case 'label_column':
      return 'columns' in owner ? (labelColumnOf(owner)?.label ?? '') : '';
    case 'sum_rule':
      return 'columns' in owner && owner.sum_rule ? sumRule(owner, owner.sum_rule) : '';
    case 'starter_rows':
      return 'columns' in owner ? starterRows(owner) : '';
    default:
      return String(all[property] ?? '');
  }
}

const tableTitle = (template: Template, id: string): string => findTable(template, id)?.table.title ?? id;
const columnLabel = (table: Table | undefined, id: string): string =>
  (table && findColumn(table, id)?.label) ?? id;

const percent = (fraction: number): string => text.percent(String(Number((fraction * 100).toFixed(6))));

/** A value as a template holds it. */
function stored({ type, choices }: Partial<Slot>, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? strings.values.yes : strings.values.no;
  if (typeof value === 'number' && type === 'pct') return percent(value);
  // A template has no currency, so nobody knows how many decimals the amount has.
  if (typeof value === 'number' && type === 'money') return text.smallestUnit(String(value));
  return choices?.find(({ id }) => id === value)?.label ?? String(value);
}

function narrowing(
  template: Template,
  { table: id, column, values }: NonNullable<Slot['ref_where']>,
): string {
  const table = findTable(template, id)?.table;
  const slot = table && findColumn(table, column);
  const wanted = values.map((value) => stored(slot ?? {}, value)).join(strings.values.listJoin);
  return text.narrowing(table?.title ?? id, columnLabel(table, column), wanted);
}

function sumRule(table: Table, { column, equals, at_most }: NonNullable<Table['sum_rule']>): string {
  const label = columnLabel(table, column);
  if (equals !== undefined) return text.sumIs(label, percent(equals));
  return at_most === undefined ? label : text.sumAtMost(label, percent(at_most));
}

const starterRows = (table: Table): string =>
  (table.starter_rows ?? [])
    .map((row) =>
      Object.entries(row)
        .map(([id, value]) => stored(findColumn(table, id) ?? {}, value))
        .join(strings.values.listJoin),
    )
    .join(text.rowJoin);
