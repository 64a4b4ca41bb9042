/**
 * A place in the editor as one string, for focus and for the typing that is one step:
 * `M3`, `M3/positioning`, `M3/segments_table/name`, each with `#property` behind it.
 */
import type { TemplatePlace } from '../../../../shared/template/edit/protection.ts';
import {
  answerKey,
  findColumn,
  findField,
  findSection,
  findTable,
} from '../../../../shared/template/find.ts';
import type { Section, Slot, Template } from '../../../../shared/template/types.ts';

export interface Place {
  readonly section: string;
  readonly block: string | undefined;
  readonly column: string | undefined;
  readonly property: string | undefined;
}

export const placeOf = (...ids: readonly string[]): string => ids.join('/');

export const propertyPlace = (place: string, property: string): string => `${place}#${property}`;

export function readPlace(text: string): Place {
  const [path = '', property] = text.split('#');
  const [section = '', block, column] = path.split('/');
  return { section, block, column, property };
}

/** The rows that must be open for the place to be seen; `whole`: itself too. */
export function openedBy(text: string, whole: boolean): readonly string[] {
  const { section, block, column, property } = readPlace(text);
  if (block === undefined) return [];
  const row = placeOf(section, block);
  const isWhole = whole || property !== undefined;
  if (column === undefined) return isWhole ? [row] : [];
  return isWhole ? [row, placeOf(row, column)] : [row];
}

/** The place as far as it is there; null when not even its section is. */
export function nearestPlace(template: Template, text: string): string | null {
  const { section: id, block, column } = readPlace(text);
  const section = findSection(template, id);
  if (!section) return null;
  if (block === undefined) return text;
  if (!hasBlock(section, block)) return id;
  const table = section.tables.find((one) => one.id === block);
  if (column !== undefined && !(table && findColumn(table, column))) return placeOf(id, block);
  return text;
}

/** The field or column of the place; undefined where the template has none there. */
export function slotOf(template: Template, text: string): Slot | undefined {
  const { section, block = '', column } = readPlace(text);
  if (column === undefined) return findField(template, answerKey(section, block))?.field;
  const table = findTable(template, block)?.table;
  return table && findColumn(table, column);
}

/** The same place as the rules of protection name it. */
export function templatePlace(text: string): TemplatePlace {
  const { section, block, column } = readPlace(text);
  if (block === undefined) return { section };
  return column === undefined ? { section, block } : { table: block, column };
}

const hasBlock = (section: Section, id: string): boolean =>
  [...section.fields, ...section.tables].some((block) => block.id === id);

/** Puts the focus on the place: its property's control, else the head of its row, else the section's heading. */
export function focusPlace(text: string): void {
  const { section, block, property } = readPlace(text);
  const path = text.split('#')[0] ?? '';
  const within = (selector: string): HTMLElement | null | undefined =>
    document
      .querySelector<HTMLElement>(`[data-place="${CSS.escape(path)}"]`)
      ?.querySelector<HTMLElement>(selector);
  const control =
    property === undefined
      ? null
      : within(`[data-property="${CSS.escape(text)}"] :is(input, textarea, select, button)`);
  const head =
    section === ''
      ? document.querySelector<HTMLElement>('[data-template-title]')
      : block === undefined
        ? document.querySelector<HTMLElement>('[data-section-heading]')
        : within('[data-row-head]');
  const target = control ?? head;
  // With the whole of its form where that fits; the control itself in any case.
  control?.closest('[data-open]')?.scrollIntoView({ block: 'nearest' });
  target?.scrollIntoView({ block: 'nearest' });
  target?.focus();
}

/** The section that is open, in the outline. */
export function focusOutline(): void {
  document.querySelector<HTMLElement>('[data-row][aria-current="page"]')?.focus();
}

/** The row after the place, else the one before it, else what holds it: where the focus goes when it is taken away. */
export function neighbourOf(text: string): string {
  const row = document.querySelector(`[data-place="${CSS.escape(text)}"]`);
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  return beside?.getAttribute('data-place') ?? text.split('/').slice(0, -1).join('/');
}
