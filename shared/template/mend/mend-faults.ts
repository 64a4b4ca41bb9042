/** A well-shaped template that breaks rules becomes one that keeps them: the smallest change for each fault. */
import { strings } from '../../strings/catalogue.ts';
import { asNeeded, coreSlotAt } from '../core-slots.ts';
import type { Patch } from '../edit/change.ts';
import { patched } from '../edit/patched.ts';
import { answerKey, findTable } from '../find.ts';
import { freeId } from '../ids.ts';
import { numbered } from '../numbered.ts';
import { columnPlace, slotsOf, tablePlace } from '../slots.ts';
import { withColumns } from '../table-columns.ts';
import type { Choice, Column, Field, Section, Slot, Template } from '../types.ts';
import { type FaultKind, type TemplateFault, templateFaults } from '../validate.ts';
import type { Tell } from './mend-shape.ts';

const text = strings.template.mended;

/** Each round mends every fault that is seen; mending one may show another, a circle behind a circle for one. */
export function mendFaults(template: Template, tell: Tell): Template | null {
  let mended = uniqueIds(template, tell);
  const rounds = 10 + formulasIn(mended);
  for (let round = 0; round < rounds; round++) {
    const faults = templateFaults(mended);
    if (faults.length === 0) return mended;
    const now = first(faults);
    for (const fault of now) tell(`${fault.message} ${text.done[fault.kind]}`);
    mended = withoutFaults(mended, now);
  }
  return templateFaults(mended).length === 0 ? mended : null;
}

/**
 * The calculation's first: formulas over its figures then keep what they compute with. Circles last: a formula
 * that goes for another reason may open one.
 */
function first(faults: readonly TemplateFault[]): readonly TemplateFault[] {
  const core = faults.filter(({ kind }) => kind === 'core');
  if (core.length > 0) return core;
  const others = faults.filter(({ kind }) => kind !== 'circle');
  return others.length > 0 ? others : faults;
}

const formulasIn = (template: Template): number =>
  slotsOf(template).filter(({ slot }) => slot.formula !== undefined).length;

type Identified = { readonly id: string };
const idsOf = (...lists: readonly (readonly Identified[])[]): ReadonlySet<string> =>
  new Set(lists.flat().map(({ id }) => id));

/**
 * Whatever has an id that stood before gets one of its own, which nothing else has; answers and references stay
 * with the first.
 */
function uniqueIds(template: Template, tell: Tell): Template {
  const [sections, tables] = [new Set<string>(), new Set<string>()];
  /** `before` take in the id it gets; `all` are those that came in. */
  const own = <T extends Identified>(
    thing: T,
    name: string,
    before: readonly Set<string>[],
    ...all: readonly ReadonlySet<string>[]
  ): T => {
    const isTaken = before.some((ids) => ids.has(thing.id));
    const id = isTaken ? freeId(thing.id, ...before, ...all) : thing.id;
    for (const ids of before) ids.add(id);
    if (!isTaken) return thing;
    tell(text.renamed(thing.id, name, id));
    return { ...thing, id };
  };
  const allSections = idsOf(template.sections);
  const allTables = idsOf(...template.sections.map((section) => section.tables));
  return {
    ...template,
    sections: template.sections.map((section) => {
      // Fields and tables of a section stand in one layout and so share their ids.
      const inSection = new Set<string>();
      const allFields = idsOf(section.fields);
      return {
        ...own(section, section.title, [sections], allSections),
        fields: section.fields.map((field) =>
          own(field, field.label, [inSection], allFields, idsOf(section.tables)),
        ),
        tables: section.tables.map((table) => {
          const columns = new Set<string>();
          const allColumns = idsOf(table.columns);
          return {
            ...own(table, table.title, [tables, inSection], allTables, allFields),
            columns: table.columns.map((column) => own(column, column.label, [columns], allColumns)),
          };
        }),
      };
    }),
  };
}

function withoutFaults(template: Template, faults: readonly TemplateFault[]): Template {
  const kindsAt = Map.groupBy(faults, ({ place }) => place);
  const has = (place: string, kind: FaultKind): boolean =>
    kindsAt.get(place)?.some((fault) => fault.kind === kind) ?? false;
  const slotAt = <S extends Field | Column>(slot: S, place: string): S => {
    const needed = has(place, 'core') ? coreSlotAt(place) : undefined;
    if (needed) return asNeeded(slot, needed);
    return kindsAt.has(place)
      ? patched<S, Omit<Slot, 'id' | 'core'>>(
          slot,
          mendedBy(template, slot, (kind) => has(place, kind)),
        )
      : slot;
  };
  return {
    ...template,
    sections: template.sections.map((section) => ({
      ...(has(section.id, 'layout') ? withLayout(section) : section),
      fields: section.fields.map((field) => {
        const place = answerKey(section.id, field.id);
        const mended = slotAt(field, place);
        return has(place, 'default')
          ? patched<Field, Pick<Field, 'default'>>(mended, { default: null })
          : mended;
      }),
      tables: section.tables.map((table) => ({
        ...(has(tablePlace(table.id), 'columns') ? withColumns(table, table.columns) : table),
        columns: distinctColumns(
          table.columns.map((column) => slotAt(column, columnPlace(table.id, column.id))),
          (column, kind) => has(columnPlace(table.id, column.id), kind),
        ),
      })),
    })),
  };
}

function withLayout(section: Section): Section {
  const ids = new Set([...section.fields, ...section.tables].map(({ id }) => id));
  return { ...section, layout: (section.layout ?? []).filter((id) => ids.has(id)) };
}

type SlotPatch = Patch<Omit<Slot, 'id' | 'core'>>;

/** What to change of a slot; null takes a property out. */
function mendedBy(template: Template, slot: Slot, has: (kind: FaultKind) => boolean): SlotPatch {
  const ref = (slot.ref ?? []).filter((table) => findTable(template, table));
  const isLost = has('reference') && ref.length === 0;
  return {
    ...(has('formula') || has('circle') ? { formula: null } : {}),
    ...(has('bounds') ? { min: null, max: null } : {}),
    ...(has('narrowing') || isLost ? { ref_where: null } : {}),
    ...(has('double-choice') ? { choices: distinct(slot.choices ?? []) } : {}),
    ...(has('reference') ? { ref: isLost ? null : ref } : {}),
    // A reference to nothing is text; a person stays one of `people`.
    ...(isLost && (slot.type === 'ref' || slot.type === 'refs') ? { type: 'text' } : {}),
    ...(has('choices') ? { choices: null, type: 'text' } : {}),
  };
}

/** The second of two equal ids goes; the second of two equal names gets a number. */
function distinct(choices: readonly Choice[]): readonly Choice[] {
  const [ids, labels] = [new Set<string>(), new Set<string>()];
  return choices.flatMap(({ id, label }) => {
    if (ids.has(id)) return [];
    ids.add(id);
    const own = numbered(label, labels);
    labels.add(own);
    return [{ id, label: own }];
  });
}

/** The second of two equal names gets a number, the second for one fiscal month stands for none. */
function distinctColumns(
  columns: readonly Column[],
  has: (column: Column, kind: FaultKind) => boolean,
): readonly Column[] {
  const labels = new Set(columns.map(({ label }) => label));
  return columns.map((column) => {
    if (has(column, 'double-month')) return patched<Column, Pick<Column, 'month'>>(column, { month: null });
    if (!has(column, 'double-name')) return column;
    const label = numbered(column.label, labels);
    labels.add(label);
    return { ...column, label };
  });
}
