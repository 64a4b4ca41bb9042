/** A place as a person is told of it. */
import { strings } from '../strings/catalogue.ts';
import { findField, findTable } from '../template/find.ts';
import type { Template } from '../template/types.ts';

/** "M9, Average deal" of an answer key, a table, a cell or a section. */
export function placeWords(template: Template, place: string): string {
  const field = findField(template, place);
  if (field) return strings.words.place(field.section.id, field.field.label);
  const [id = place, , column] = place.split('/');
  const table = findTable(template, id);
  if (!table) return template.sections.find((section) => section.id === place)?.title ?? place;
  const named = table.table.columns.find((one) => one.id === column);
  return strings.words.place(table.section.id, named ? named.label : table.table.title);
}
