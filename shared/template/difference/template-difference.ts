/** What one template has that another has not, readable: for comparing two and for updating a workbook. */
import { answerKey, blockIdsOf, blocksOf, sectionsOfPart } from '../find.ts';
import { columnPlace, tablePlace } from '../slots.ts';
import {
  type Column,
  type Field,
  type Part,
  parts,
  type Section,
  type Table,
  type Template,
} from '../types.ts';
import { movedIds } from './moved.ts';
import {
  changesOf,
  type Owner,
  type Pair,
  type Property,
  type PropertyChange,
  sectionProperties,
  slotProperties,
  tableProperties,
} from './property-changes.ts';

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
  readonly part: Part;
  readonly title: string;
  readonly differences: readonly Difference[];
}

/** By section in the order of `to`, those that are gone last; sections that are the same are left out. */
export function templateDifference(from: Template, to: Template): readonly SectionDifference[] {
  const before = new Map(from.sections.map((section) => [section.id, section]));
  const after = new Set(to.sections.map((section) => section.id));
  const here = parts.flatMap((part) => {
    const order = sectionsOfPart(to, part);
    const moved = movedIds(sectionsOfPart(from, part).map(idOf), order.map(idOf));
    return order.map((section) => ofSection(before.get(section.id), section, moved, { from, to }));
  });
  const gone = from.sections.filter(({ id }) => !after.has(id)).map((section) => whole(section, 'removed'));
  return [...here, ...gone].filter(({ differences }) => differences.length > 0);
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** What differs, without what kind of difference it is. */
type Named = Pick<Difference, 'what' | 'place' | 'title' | 'table'>;

const named = {
  section: ({ id, title }: Section): Named => ({ what: 'section', place: id, title, table: '' }),
  field:
    (section: Section) =>
    ({ id, label }: Field): Named => ({
      what: 'field',
      place: answerKey(section.id, id),
      title: label,
      table: '',
    }),
  table: ({ id, title }: Table): Named => ({ what: 'table', place: tablePlace(id), title, table: '' }),
  column:
    (table: Table) =>
    ({ id, label }: Column): Named => ({
      what: 'column',
      place: columnPlace(table.id, id),
      title: label,
      table: table.title,
    }),
};

/** A section that is new or gone, with what it asks or asked. */
const whole = (section: Section, kind: 'added' | 'removed'): SectionDifference => ({
  id: section.id,
  part: section.part,
  title: section.title,
  differences: [
    named.section(section),
    ...blocksOf(section).map((block) =>
      block.kind === 'field' ? named.field(section)(block.field) : named.table(block.table),
    ),
  ].map((one) => ({ kind, ...one, changes: [] })),
});

function ofSection(
  from: Section | undefined,
  to: Section,
  moved: ReadonlySet<string>,
  templates: Pair,
): SectionDifference {
  if (!from) return whole(to, 'added');
  const movedInside = movedIds(blockIdsOf(from), blockIdsOf(to));
  return {
    id: to.id,
    part: to.part,
    title: to.title,
    differences: [
      ...ofBoth(from, to, moved, { templates, properties: sectionProperties, name: named.section }),
      ...ofList(from.fields, to.fields, movedInside, {
        templates,
        properties: slotProperties,
        name: named.field(to),
      }),
      ...ofList(from.tables, to.tables, movedInside, {
        templates,
        properties: tableProperties,
        name: named.table,
        inside: (old, table) =>
          ofList(old.columns, table.columns, movedIds(old.columns.map(idOf), table.columns.map(idOf)), {
            templates,
            properties: slotProperties,
            name: named.column(table),
          }),
      }),
    ],
  };
}

/** How things of one kind are compared and named. */
interface Told<T> {
  readonly templates: Pair;
  readonly properties: readonly Property[];
  name(one: T): Named;
  /** What differs in what it holds. */
  inside?(from: T, to: T): readonly Difference[];
}

/** In the order of `to`, what is gone last. */
function ofList<T extends Owner>(
  from: readonly T[],
  to: readonly T[],
  moved: ReadonlySet<string>,
  told: Told<T>,
): readonly Difference[] {
  const before = new Map(from.map((one) => [one.id, one]));
  const after = new Set(to.map(idOf));
  const only = (kind: 'added' | 'removed', one: T): Difference => ({ kind, ...told.name(one), changes: [] });
  const here = to.flatMap((one): readonly Difference[] => {
    const old = before.get(one.id);
    return old ? ofBoth(old, one, moved, told) : [only('added', one)];
  });
  return [...here, ...from.filter(({ id }) => !after.has(id)).map((one) => only('removed', one))];
}

function ofBoth<T extends Owner>(
  from: T,
  to: T,
  moved: ReadonlySet<string>,
  { templates, properties, name, inside }: Told<T>,
): readonly Difference[] {
  const changes = changesOf(from, to, properties, templates);
  return [
    ...(changes.length > 0 ? [{ kind: 'changed', ...name(to), changes } as const] : []),
    ...(moved.has(to.id) ? [{ kind: 'moved', ...name(to), changes: [] } as const] : []),
    ...(inside?.(from, to) ?? []),
  ];
}
