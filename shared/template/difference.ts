/** What one template has that another has not, readable: for comparing two and for updating a workbook. */
import { strings } from '../strings/catalogue.ts';
import { blocksOf, findColumn, findTable, labelColumnOf, sectionsOfPart } from './find.ts';
import {
  type Column,
  type Field,
  parts,
  type Section,
  type Slot,
  type Table,
  type Template,
} from './types.ts';

export interface PropertyChange {
  /** In words: "Name", "Choices". */
  readonly property: string;
  /** '' where there was or is none. */
  readonly from: string;
  readonly to: string;
}

export interface Difference {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly what: 'section' | 'field' | 'table' | 'column';
  /** Section id, answer key, `T.table` or `T.table.column`. */
  readonly place: string;
  /** As it is called now, or was when it is gone. */
  readonly title: string;
  /** The table's title for a column; '' for everything else. */
  readonly table: string;
  /** Of `changed`. */
  readonly changes: readonly PropertyChange[];
}

export interface SectionDifference {
  readonly id: string;
  readonly title: string;
  readonly differences: readonly Difference[];
}

const text = strings.template.difference;

interface Pair {
  readonly from: Template;
  readonly to: Template;
}

/** By section in the order of `to`, those that are gone last; sections that are the same are left out. */
export function templateDifference(from: Template, to: Template): readonly SectionDifference[] {
  const before = new Map(from.sections.map((section) => [section.id, section]));
  const after = new Set(to.sections.map((section) => section.id));
  const here = parts
    .flatMap((part) => sectionsOfPart(to, part))
    .map((section) => ofSection(before.get(section.id), section, wasMoved(from, to, section), { from, to }));
  const gone = from.sections
    .filter((section) => !after.has(section.id))
    .map((section) => ({
      id: section.id,
      title: section.title,
      differences: [whole('removed', section), ...contentOf(section, 'removed')],
    }));
  return [...here, ...gone].filter(({ differences }) => differences.length > 0);
}

const whole = (kind: 'added' | 'removed', section: Section): Difference => ({
  kind,
  what: 'section',
  place: section.id,
  title: section.title,
  table: '',
  changes: [],
});

/** Whether it stands after another one of those that both templates have in its part. */
function wasMoved(from: Template, to: Template, section: Section): boolean {
  const order = (template: Template): readonly string[] =>
    sectionsOfPart(template, section.part).map(({ id }) => id);
  return hasMoved(section.id, { before: order(from), after: order(to) });
}

/** Moved: not part of the longest run of neighbours kept in order. Two swapped neighbours are one move. */
function isMoved(id: string, before: readonly string[], after: readonly string[]): boolean {
  const kept = longestInOrder(after.map((one) => before.indexOf(one)));
  const at = after.indexOf(id);
  return at >= 0 && before.includes(id) && !kept.has(before.indexOf(id));
}

/** The longest increasing sequence of places; few items, so the plain way is quick enough. */
function longestInOrder(places: readonly number[]): ReadonlySet<number> {
  const best: (readonly number[])[] = [];
  for (const [at, place] of places.entries()) {
    let longest: readonly number[] = [];
    for (let earlier = 0; earlier < at; earlier++) {
      const run = best[earlier] ?? [];
      if ((places[earlier] ?? 0) < place && run.length > longest.length) longest = run;
    }
    best.push([...longest, place]);
  }
  return new Set(
    best.reduce<readonly number[]>((one, other) => (other.length > one.length ? other : one), []),
  );
}

function ofSection(
  from: Section | undefined,
  to: Section,
  moved: boolean,
  templates: Pair,
): SectionDifference {
  if (!from)
    return { id: to.id, title: to.title, differences: [whole('added', to), ...contentOf(to, 'added')] };
  const changes = changesOf(from, to, sectionProperties, templates);
  const own: Difference[] = [];
  const order = { before: orderOf(from), after: orderOf(to) };
  const base = { what: 'section', place: to.id, title: to.title, table: '' } as const;
  if (changes.length > 0) own.push({ ...base, kind: 'changed', changes });
  if (moved) own.push({ ...base, kind: 'moved', changes: [] });
  return {
    id: to.id,
    title: to.title,
    differences: [
      ...own,
      ...listDifference(from.fields, to.fields, order, templates, (field, kind, changed) => ({
        kind,
        what: 'field',
        place: `${to.id}.${field.id}`,
        title: field.label,
        table: '',
        changes: changed,
      })),
      ...ofTables(from.tables, to.tables, order, templates),
    ],
  };
}

/** Fields and tables of a section in reading order. */
const orderOf = (section: Section): readonly string[] =>
  blocksOf(section).map((block) => (block.kind === 'field' ? block.field.id : block.table.id));

interface Orders {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Among what both have. */
function hasMoved(id: string, { before, after }: Orders): boolean {
  const [then, now] = [new Set(before), new Set(after)];
  return isMoved(
    id,
    before.filter((one) => now.has(one)),
    after.filter((one) => then.has(one)),
  );
}

/** What a section asks that is new, or asked when it is gone. */
const contentOf = (section: Section, kind: 'added' | 'removed'): readonly Difference[] =>
  blocksOf(section).map(
    (block): Difference => ({
      kind,
      what: block.kind,
      place: block.kind === 'field' ? `${section.id}.${block.field.id}` : `T.${block.table.id}`,
      title: block.kind === 'field' ? block.field.label : block.table.title,
      table: '',
      changes: [],
    }),
  );

function ofTables(
  from: readonly Table[],
  to: readonly Table[],
  order: Orders,
  templates: Pair,
): readonly Difference[] {
  const before = new Map(from.map((table) => [table.id, table]));
  const named = (
    kind: 'added' | 'removed' | 'changed' | 'moved',
    table: Table,
    changes: readonly PropertyChange[],
  ): Difference => ({
    kind,
    what: 'table',
    place: `T.${table.id}`,
    title: table.title,
    table: '',
    changes,
  });
  const here = to.flatMap((table) => {
    const old = before.get(table.id);
    if (!old) return [named('added', table, [])];
    const changes = changesOf(old, table, tableProperties, templates);
    return [
      ...(changes.length > 0 ? [named('changed', table, changes)] : []),
      ...(hasMoved(table.id, order) ? [named('moved', table, [])] : []),
      ...listDifference(
        old.columns,
        table.columns,
        columnOrder(old, table),
        templates,
        (column, kind, changed) => ({
          kind,
          what: 'column',
          place: `T.${table.id}.${column.id}`,
          title: column.label,
          table: table.title,
          changes: changed,
        }),
      ),
    ];
  });
  const after = new Set(to.map(({ id }) => id));
  return [...here, ...from.filter(({ id }) => !after.has(id)).map((table) => named('removed', table, []))];
}

const columnOrder = (before: Table, after: Table): Orders => ({
  before: before.columns.map(({ id }) => id),
  after: after.columns.map(({ id }) => id),
});

/** Fields of a section, columns of a table. */
function listDifference<S extends Field | Column>(
  from: readonly S[],
  to: readonly S[],
  order: Orders,
  templates: Pair,
  describe: (slot: S, kind: Difference['kind'], changes: readonly PropertyChange[]) => Difference,
): readonly Difference[] {
  const before = new Map(from.map((slot) => [slot.id, slot]));
  const after = new Set(to.map(({ id }) => id));
  const here = to.flatMap((slot) => {
    const old = before.get(slot.id);
    if (!old) return [describe(slot, 'added', [])];
    const changes = changesOf(old, slot, slotProperties, templates);
    return [
      ...(changes.length > 0 ? [describe(slot, 'changed', changes)] : []),
      ...(hasMoved(slot.id, order) ? [describe(slot, 'moved', [])] : []),
    ];
  });
  return [...here, ...from.filter(({ id }) => !after.has(id)).map((slot) => describe(slot, 'removed', []))];
}

type Property = keyof typeof text.properties;

const sectionProperties: readonly Property[] = [
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
const slotProperties: readonly Property[] = [
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
const tableProperties: readonly Property[] = [
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

function changesOf<T extends Owner>(
  from: T,
  to: T,
  properties: readonly Property[],
  templates: Pair,
): readonly PropertyChange[] {
  return properties.flatMap((property) => {
    if (isSame(Reflect.get(from, property), Reflect.get(to, property))) return [];
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

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const lists: readonly Property[] = ['choices', 'starter_rows'];

/** What has properties, all of them optional. */
type Owner = Section | Field | Column | Table;
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
      return all.type === undefined ? '' : text.types[all.type];
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
      return all.default === undefined ? '' : stored(all, all.default);
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

/** A value as a template holds it. */
function stored({ choices }: Pick<Slot, 'choices'>, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? strings.values.yes : strings.values.no;
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
  const percent = (fraction: number): string => text.percent(String(Number((fraction * 100).toFixed(6))));
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
