/**
 * Another trade's words for the same questions. Ids, types, formulas, rules and the order of what is
 * there stay those of the full plan, so the calculation works unchanged; new columns, fields and
 * tables stand after its own.
 */
import type { Choice, Column, Field, Section, Table } from '../types.ts';

/** Labels by choice id; choices not named keep theirs. */
type ChoiceWords = Readonly<Record<string, string>>;

export type FieldWords = Partial<Pick<Field, 'label' | 'prompt' | 'help' | 'example' | 'good'>> & {
  readonly choices?: ChoiceWords;
};

export type ColumnWords = Partial<Pick<Column, 'label' | 'help'>> & { readonly choices?: ChoiceWords };

export type TableWords = Partial<
  Pick<Table, 'title' | 'row_name' | 'prompt' | 'help' | 'example' | 'good'>
> & {
  readonly columns?: Readonly<Record<string, ColumnWords>>;
  readonly add?: readonly Column[];
};

export type SectionWords = Partial<Pick<Section, 'title' | 'short' | 'prompt' | 'help' | 'example'>> & {
  readonly fields?: Readonly<Record<string, FieldWords>>;
  readonly tables?: Readonly<Record<string, TableWords>>;
  readonly addFields?: readonly Field[];
  readonly addTables?: readonly Table[];
};

/** By section id. */
export type Words = Readonly<Record<string, SectionWords>>;

/** Throws when words name something the sections do not have: that is a fault of the data. */
export function reword(sections: readonly Section[], words: Words): readonly Section[] {
  allKnown(Object.keys(words), sections, '');
  return sections.map((section) => {
    const { fields = {}, tables = {}, addFields = [], addTables = [], ...own } = words[section.id] ?? {};
    allKnown(Object.keys(fields), section.fields, section.id);
    allKnown(Object.keys(tables), section.tables, section.id);
    return {
      ...section,
      ...own,
      fields: [...section.fields.map((field) => withWords(field, fields[field.id])), ...addFields],
      tables: [...section.tables.map((table) => tableIn(table, tables[table.id])), ...addTables],
    };
  });
}

function tableIn(table: Table, words: TableWords = {}): Table {
  const { columns = {}, add = [], ...own } = words;
  allKnown(Object.keys(columns), table.columns, table.id);
  return {
    ...table,
    ...own,
    columns: [...table.columns.map((column) => withWords(column, columns[column.id])), ...add],
  };
}

function withWords<S extends { readonly id: string; readonly choices?: readonly Choice[] }>(
  slot: S,
  words: (Partial<Omit<S, 'choices'>> & { readonly choices?: ChoiceWords }) | undefined,
): S {
  if (words === undefined) return slot;
  const { choices, ...own } = words;
  const said = { ...slot, ...own };
  if (choices === undefined) return said;
  allKnown(Object.keys(choices), slot.choices ?? [], slot.id);
  return {
    ...said,
    choices: (slot.choices ?? []).map((choice) => ({ ...choice, label: choices[choice.id] ?? choice.label })),
  };
}

function allKnown(ids: readonly string[], there: readonly { readonly id: string }[], place: string): void {
  const unknown = ids.find((id) => !there.some((one) => one.id === id));
  if (unknown !== undefined) throw new Error(`The full template has no “${unknown}” in “${place}”.`);
}
