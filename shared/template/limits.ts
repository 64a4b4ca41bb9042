/** How much a template holds. The schema refuses more, and the editor offers no more. */
import { strings } from '../strings/catalogue.ts';
import { answerKey } from './find.ts';
import { columnPlace, tablePlace } from './slots.ts';
import type { Slot, Template } from './types.ts';

/** Entries of a list: sections of a template, fields and tables of a section, columns of a table … */
export const most = {
  sections: 200,
  fields: 200,
  tables: 60,
  columns: 60,
  choices: 300,
  references: 10,
  good: 12,
} as const;
export type Listed = keyof typeof most;

/** Said where one more is wanted. */
export const atMost = (list: Listed): string => strings.template.most[list](String(most[list]));

/** Characters of a text. */
export const longest = { id: 64, short: 24, name: 200, text: 4000, formula: 500 } as const;

export interface FullList {
  /** Whose list it is: a section id, an answer key, `T.table` or `T.table.column`; '' the template's. */
  readonly place: string;
  readonly list: Listed;
}

/** Every list that holds more than it may. */
export function overfull(template: Template): readonly FullList[] {
  const found: FullList[] = [];
  const count = (place: string, list: Listed, entries: readonly unknown[] = []): void => {
    if (entries.length > most[list]) found.push({ place, list });
  };
  const countSlot = (place: string, slot: Slot): void => {
    count(place, 'choices', slot.choices);
    count(place, 'references', slot.ref);
  };
  count('', 'sections', template.sections);
  for (const section of template.sections) {
    count(section.id, 'fields', section.fields);
    count(section.id, 'tables', section.tables);
    for (const field of section.fields) {
      const place = answerKey(section.id, field.id);
      countSlot(place, field);
      count(place, 'good', field.good);
    }
    for (const table of section.tables) {
      const place = tablePlace(table.id);
      count(place, 'columns', table.columns);
      count(place, 'good', table.good);
      for (const column of table.columns) countSlot(columnPlace(table.id, column.id), column);
    }
  }
  return found;
}
