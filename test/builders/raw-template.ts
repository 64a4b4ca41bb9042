/** A template as parsed JSON, to be broken on purpose. */
import type { Template } from '../../shared/template/types.ts';

export type Json = { [key: string]: unknown };
type Slot = Json & { id: string };
export interface RawSection extends Json {
  id: string;
  fields: Slot[];
  tables: (Slot & { columns: Slot[] })[];
}
export interface RawTemplate extends Json {
  sections: RawSection[];
}

export const rawTemplate = (template: Template): RawTemplate => JSON.parse(JSON.stringify(template));

export function rawSection(template: RawTemplate, id: string): RawSection {
  const found = template.sections.find((one) => one.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

export function rawField(template: RawTemplate, key: string): Slot {
  const [id = '', name = ''] = key.split('.');
  const found = rawSection(template, id).fields.find((one) => one.id === name);
  if (!found) throw new Error(`no field ${key}`);
  return found;
}
