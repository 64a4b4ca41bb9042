/** Every field and column of a template with its place. */
import { answerKey } from './find.ts';
import type { Column, Field, Section, Table, Template } from './types.ts';

export interface PlacedSlot {
  /** An answer key or `T.table.column`. */
  readonly place: string;
  readonly slot: Field | Column;
  readonly section: Section;
  /** Of a column; null for a field. */
  readonly table: Table | null;
}

/** The place of a table in a template: `T.channel_plan`. */
export const tablePlace = (tableId: string): string => `T.${tableId}`;

/** The place of a column in a template: `T.channel_plan.cpl`. */
export const columnPlace = (tableId: string, columnId: string): string =>
  `${tablePlace(tableId)}.${columnId}`;

/** The title that a slot stands under: its table's or its section's. */
export const titleOver = ({ section, table }: PlacedSlot): string => (table ?? section).title;

export const slotsOfTable = (section: Section, table: Table): readonly PlacedSlot[] =>
  table.columns.map((slot) => ({ place: columnPlace(table.id, slot.id), slot, section, table }));

/** Its fields, then the columns of its tables. */
export const slotsOfSection = (section: Section): readonly PlacedSlot[] => [
  ...section.fields.map((slot) => ({ place: answerKey(section.id, slot.id), slot, section, table: null })),
  ...section.tables.flatMap((table) => slotsOfTable(section, table)),
];

export const slotsOf = (template: Template): readonly PlacedSlot[] =>
  template.sections.flatMap(slotsOfSection);
