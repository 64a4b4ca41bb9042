/** The names people see of a template's places, whole ones in quotes: `“Company › Vision”`, `“Channel plan › Cost”`. */
import { isolated } from '../lib/isolated.ts';
import { findColumn, findField, findSection, findTable } from './find.ts';
import type { Column, Field, Section, Table, Template } from './types.ts';

const quoted = (...names: readonly string[]): string => `“${names.map(isolated).join(' › ')}”`;

/** The id people say, M3; the set-up sections have none. */
export const shownId = ({ part, id }: Pick<Section, 'part' | 'id'>): string => (part === 'setup' ? '' : id);

/** A section as it heads a list of its places: “M1 Executive summary”; two parts may use one title. */
export const sectionHeading = (section: Pick<Section, 'part' | 'id' | 'title'>): string =>
  `${shownId(section)} ${section.title}`.trim();

const sectionName = ({ title }: Pick<Section, 'title'>): string => quoted(title);
export const fieldName = ({ title }: Pick<Section, 'title'>, { label }: Pick<Field, 'label'>): string =>
  quoted(title, label);
export const tableName = ({ title }: Pick<Table, 'title'>): string => quoted(title);
export const columnName = ({ title }: Pick<Table, 'title'>, { label }: Pick<Column, 'label'>): string =>
  quoted(title, label);
export const cellName = (
  { title }: Pick<Table, 'title'>,
  row: string,
  { label }: Pick<Column, 'label'>,
): string => quoted(title, row, label);

/** Of a section id, an answer key, `T.table` or `T.table.column`; the template's title for every other place. */
export function placeName(template: Template, place: string): string {
  const section = findSection(template, place);
  if (section) return sectionName(section);
  const found = findField(template, place);
  if (found) return fieldName(found.section, found.field);
  const [, id = '', column] = place.split('.');
  const table = findTable(template, id)?.table;
  if (!table) return quoted(template.title);
  const slot = column === undefined ? undefined : findColumn(table, column);
  return slot ? columnName(table, slot) : tableName(table);
}
