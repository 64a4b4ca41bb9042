/** A planner's change of a template: a change in, the new template out. What it does not touch stays the same object. */

import { assertNever } from '../../lib/assert-never.ts';
import { blockIdsOf, sectionsOfPart } from '../find.ts';
import { overfull } from '../limits.ts';
import { plainTexts } from '../plain-texts.ts';
import { shortNameAfter } from '../short-name.ts';
import { withColumns } from '../table-columns.ts';
import type { Section, Table, Template } from '../types.ts';
import type { NewBlock, SectionPatch, TemplateChange } from './change.ts';
import { patched } from './patched.ts';
import { whyKept, whyKeptTo } from './protection.ts';

/**
 * Unknown ids, ids that are taken, whatever the calculation needs (./protection.ts) and what a list has no
 * room for (../limits.ts) leave the template as it is: the same object comes back.
 */
export function applyTemplateChange(template: Template, change: TemplateChange): Template {
  // What is pasted may hold characters that nothing shows.
  const after = changed(template, plainTexts(change).value as TemplateChange);
  return overfull(after).length > overfull(template).length ? template : after;
}

function changed(template: Template, change: TemplateChange): Template {
  switch (change.kind) {
    case 'set-template': {
      const { title = template.title, description = template.description } = change;
      return title === template.title && description === template.description
        ? template
        : { ...template, title, description };
    }
    case 'add-section': {
      const { section, at } = change;
      const ids = new Set(section.tables.map(({ id }) => id));
      if (template.sections.some((one) => one.id === section.id || one.tables.some(({ id }) => ids.has(id))))
        return template;
      const order = sectionsOfPart(template, section.part).map(({ id }) => id);
      const added = { ...template, sections: [...template.sections, section] };
      return withOrder(added, section.part, inserted(order, section.id, at));
    }
    case 'set-section':
      return inSection(template, change.section, (section) =>
        patched(section, withShort(section, change.to)),
      );
    case 'move-section': {
      const section = template.sections.find(({ id }) => id === change.section);
      if (!section) return template;
      const order = sectionsOfPart(template, section.part).map(({ id }) => id);
      return withOrder(template, section.part, moved(order, section.id, change.to));
    }
    case 'remove-section':
      if (whyKept(template, { section: change.section }).length > 0) return template;
      return withList(template, 'sections', without(template.sections, change.section));
    case 'add-block':
      return inSection(template, change.section, (section) =>
        addBlock(template, section, change.block, change.at),
      );
    case 'move-block':
      return inSection(template, change.section, (section) =>
        withLayout(section, moved(blockIdsOf(section), change.block, change.to)),
      );
    case 'remove-block':
      if (whyKept(template, { section: change.section, block: change.block }).length > 0) return template;
      return inSection(template, change.section, (section) => removeBlock(section, change.block));
    case 'set-field': {
      const { section, field, to } = change;
      if (whyKeptTo(template, { section, block: field }, to) !== null) return template;
      return inSection(template, section, (one) =>
        withList(
          one,
          'fields',
          mapped(one.fields, field, (slot) => patched(slot, to)),
        ),
      );
    }
    case 'set-table':
      return inTable(template, change.table, (table) => patched(table, change.to));
    case 'add-column':
      return inTable(template, change.table, (table) =>
        table.columns.some(({ id }) => id === change.column.id)
          ? table
          : {
              ...table,
              columns: table.columns.toSpliced(clamped(change.at, table.columns), 0, change.column),
            },
      );
    case 'set-column': {
      const { table, column, to } = change;
      if (whyKeptTo(template, { table, column }, to) !== null) return template;
      return inTable(template, table, (one) =>
        withList(
          one,
          'columns',
          mapped(one.columns, column, (slot) => patched(slot, to)),
        ),
      );
    }
    case 'move-column':
      return inTable(template, change.table, (table) => {
        const order = moved(
          table.columns.map(({ id }) => id),
          change.column,
          change.to,
        );
        return withList(table, 'columns', sorted(table.columns, order));
      });
    case 'remove-column':
      if (whyKept(template, { table: change.table, column: change.column }).length > 0) return template;
      return inTable(template, change.table, (table) => removeColumn(table, change.column));
    default:
      return assertNever(change);
  }
}

/** A new title takes the name in the outline along, unless that is one of its own. */
function withShort(section: Section, to: SectionPatch): SectionPatch {
  const short = to.short ?? (to.title === undefined ? undefined : shortNameAfter(section, to.title));
  return short === undefined ? to : { ...to, short };
}

function addBlock(template: Template, section: Section, block: NewBlock, at: number): Section {
  const isTable = block.kind === 'table';
  const id = isTable ? block.table.id : block.field.id;
  const taken = isTable && template.sections.some((one) => one.tables.some((table) => table.id === id));
  if (taken || blockIdsOf(section).includes(id)) return section;
  const added = isTable
    ? { ...section, tables: [...section.tables, block.table] }
    : { ...section, fields: [...section.fields, block.field] };
  return withLayout(added, inserted(blockIdsOf(section), id, at));
}

function removeBlock(section: Section, id: string): Section {
  const fields = without(section.fields, id);
  const tables = without(section.tables, id);
  if (fields === section.fields && tables === section.tables) return section;
  const { layout, ...rest } = section;
  return { ...rest, fields, tables, ...(layout ? { layout: layout.filter((one) => one !== id) } : {}) };
}

function removeColumn(table: Table, id: string): Table {
  const columns = without(table.columns, id);
  // A table is its columns: the last one goes with the table.
  return columns === table.columns || columns.length === 0 ? table : withColumns(table, columns);
}

function withLayout(section: Section, layout: readonly string[]): Section {
  const order = blockIdsOf(section);
  return layout.every((id, at) => order[at] === id) ? section : { ...section, layout };
}

/** Numbers the sections of a part 1, 2, 3 … in the order given. */
function withOrder(template: Template, part: Section['part'], order: readonly string[]): Template {
  const sections = template.sections.map((section) => {
    const place = order.indexOf(section.id) + 1;
    return section.part !== part || section.order === place ? section : { ...section, order: place };
  });
  return withList(template, 'sections', sections);
}

const inSection = (template: Template, id: string, change: (section: Section) => Section): Template =>
  withList(template, 'sections', mapped(template.sections, id, change));

const inTable = (template: Template, id: string, change: (table: Table) => Table): Template =>
  withList(
    template,
    'sections',
    template.sections.map((section) => withList(section, 'tables', mapped(section.tables, id, change))),
  );

/** The same object when nothing in the list is another. */
function withList<T, K extends keyof T>(owner: T, key: K, list: T[K] & readonly unknown[]): T {
  const before: readonly unknown[] = owner[key] as T[K] & readonly unknown[];
  const isSame = before.length === list.length && list.every((one, at) => one === before[at]);
  return isSame ? owner : { ...owner, [key]: list };
}

const mapped = <T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: (one: T) => T,
): readonly T[] => list.map((one) => (one.id === id ? change(one) : one));

const without = <T extends { readonly id: string }>(list: readonly T[], id: string): readonly T[] => {
  const left = list.filter((one) => one.id !== id);
  return left.length === list.length ? list : left;
};

const clamped = (at: number, list: readonly unknown[]): number => Math.min(Math.max(at, 0), list.length);

const inserted = (order: readonly string[], id: string, at: number): readonly string[] =>
  order.toSpliced(clamped(at, order), 0, id);

const moved = (order: readonly string[], id: string, to: number): readonly string[] =>
  order.includes(id)
    ? inserted(
        order.filter((one) => one !== id),
        id,
        to,
      )
    : order;

const sorted = <T extends { readonly id: string }>(
  list: readonly T[],
  order: readonly string[],
): readonly T[] => list.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
