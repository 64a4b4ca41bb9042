/** A smaller template cut from the full one, so that ids, prompts and rules stay the same everywhere. */
import { withColumns } from '../table-columns.ts';
import type { Section, Table } from '../types.ts';

export interface Pick {
  readonly section: string;
  /** Ids of the fields kept, in this order; without it none, `all` keeps them all. */
  readonly fields?: readonly string[] | 'all';
  /** Tables kept, with the columns kept; `all` keeps every column. */
  readonly tables?: Readonly<Record<string, readonly string[] | 'all'>>;
  /** Fields and tables that the smaller plan asks for but does not insist on. */
  readonly optional?: readonly string[];
}

/** Throws when a pick names something the full template does not have: that is a fault of the data. */
export function pickSections(full: readonly Section[], picks: readonly Pick[]): readonly Section[] {
  return picks.map((pick, at) => {
    const section = found(
      full.find((candidate) => candidate.id === pick.section),
      pick.section,
    );
    const fields =
      pick.fields === 'all'
        ? section.fields
        : (pick.fields ?? []).map((id) =>
            found(
              section.fields.find((field) => field.id === id),
              `${pick.section}.${id}`,
            ),
          );
    const tables = Object.entries(pick.tables ?? {}).map(([id, columns]) =>
      pickColumns(
        found(
          section.tables.find((table) => table.id === id),
          id,
        ),
        columns,
      ),
    );
    const kept = new Set([...fields, ...tables].map((block) => block.id));
    const optional = new Set(
      (pick.optional ?? []).map((id) => found(kept.has(id) ? id : undefined, `${pick.section}.${id}`)),
    );
    const { layout, ...rest } = section;
    return {
      ...rest,
      order: at + 1,
      fields: fields.map((field) => (optional.has(field.id) ? { ...field, required: false } : field)),
      tables: tables.map((table) => (optional.has(table.id) ? { ...table, min_rows: 0 } : table)),
      ...(layout ? { layout: layout.filter((id) => kept.has(id)) } : {}),
    };
  });
}

function pickColumns(table: Table, columns: readonly string[] | 'all'): Table {
  if (columns === 'all') return table;
  const kept = columns.map((id) =>
    found(
      table.columns.find((column) => column.id === id),
      `${table.id}.${id}`,
    ),
  );
  return withColumns(table, kept);
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The full template has no “${name}”.`);
  return value;
}
