/** What one template has that another has not, readable: for comparing two and for updating a workbook. */
import { strings } from '../strings/catalogue.ts';
import { blocksOf, sectionsOfPart } from './find.ts';
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

/** By section in the order of `to`, those that are gone last; sections that are the same are left out. */
export function templateDifference(from: Template, to: Template): readonly SectionDifference[] {
  const before = new Map(from.sections.map((section) => [section.id, section]));
  const after = new Set(to.sections.map((section) => section.id));
  const here = parts
    .flatMap((part) => sectionsOfPart(to, part))
    .map((section) => ofSection(before.get(section.id), section, wasMoved(from, to, section)));
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

function ofSection(from: Section | undefined, to: Section, moved: boolean): SectionDifference {
  if (!from)
    return { id: to.id, title: to.title, differences: [whole('added', to), ...contentOf(to, 'added')] };
  const changes = changesOf(from, to, sectionProperties);
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
      ...listDifference(from.fields, to.fields, order, (field, kind, changed) => ({
        kind,
        what: 'field',
        place: `${to.id}.${field.id}`,
        title: field.label,
        table: '',
        changes: changed,
      })),
      ...ofTables(from.tables, to.tables, order),
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

function ofTables(from: readonly Table[], to: readonly Table[], order: Orders): readonly Difference[] {
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
    const changes = changesOf(old, table, tableProperties);
    return [
      ...(changes.length > 0 ? [named('changed', table, changes)] : []),
      ...(hasMoved(table.id, order) ? [named('moved', table, [])] : []),
      ...listDifference(old.columns, table.columns, columnOrder(old, table), (column, kind, changed) => ({
        kind,
        what: 'column',
        place: `T.${table.id}.${column.id}`,
        title: column.label,
        table: table.title,
        changes: changed,
      })),
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
  describe: (slot: S, kind: Difference['kind'], changes: readonly PropertyChange[]) => Difference,
): readonly Difference[] {
  const before = new Map(from.map((slot) => [slot.id, slot]));
  const after = new Set(to.map(({ id }) => id));
  const here = to.flatMap((slot) => {
    const old = before.get(slot.id);
    if (!old) return [describe(slot, 'added', [])];
    const changes = changesOf<Slot>(old, slot, slotProperties);
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
  'prompt',
  'help',
  'example',
  'required',
  'hidden',
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
  'formula',
  'total',
];
const tableProperties: readonly Property[] = [
  'title',
  'row_name',
  'prompt',
  'help',
  'example',
  'good',
  'min_rows',
  'hidden',
  'wide',
];

function changesOf<T extends object>(
  from: T,
  to: T,
  properties: readonly Property[],
): readonly PropertyChange[] {
  const before = new Map<string, unknown>(Object.entries(from));
  const after = new Map<string, unknown>(Object.entries(to));
  return properties.flatMap((property) => {
    const [was, is] = [inWords(property, before.get(property)), inWords(property, after.get(property))];
    return was === is ? [] : [{ property: text.properties[property], from: was, to: is }];
  });
}

function inWords(property: Property, value: unknown): string {
  if (property === 'required' || property === 'hidden' || property === 'wide')
    return value === true ? strings.values.yes : strings.values.no;
  if (value === undefined || value === null) return '';
  if (property === 'type') return text.types[value as Slot['type']];
  if (Array.isArray(value))
    return value
      .map((one: unknown) => (typeof one === 'object' && one !== null && 'label' in one ? one.label : one))
      .join(strings.values.listJoin);
  return String(value);
}
