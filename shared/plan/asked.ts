/** Whether a template asks for something: a check does not miss what nobody is asked. */
import { findColumn, findField, findTable } from '../template/find.ts';
import type { Template } from '../template/types.ts';

/** `place` is an answer key or a table id. What is not there, or hidden, is not asked. */
export function isAsked(template: Template, place: string): boolean {
  const found = place.includes('.') ? findField(template, place) : findTable(template, place);
  if (!found || found.section.hidden) return false;
  const entry = 'field' in found ? found.field : found.table;
  return entry.hidden !== true;
}

/** The same of a table's column: what cannot be filled in is not missing. */
export function isColumnAsked(template: Template, table: string, column: string): boolean {
  const found = findTable(template, table)?.table;
  const slot = found && findColumn(found, column);
  return slot !== undefined && slot.hidden !== true && isAsked(template, table);
}
