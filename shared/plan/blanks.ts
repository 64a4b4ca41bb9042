/** Required places that are blank: fields, tables with too few rows, cells of rows that are begun. */
import { answerKey } from '../template/find.ts';
import type { Table } from '../template/types.ts';
import type { Row } from '../workbook/types.ts';
import { type Derived, derived, joined, perRow } from './derived.ts';

/** Signatures are given last, and the register writes itself. */
export const isSignatureOrRegister = (section: string): boolean => section === 'L12' || section === 'L10';

/** Cells that C09 (stage definitions), C13 (owners, dates, measures) and C14 (deliverables) name already. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  stage_defs: ['definition', 'entry', 'owner_party', 'owner_role'],
  process: ['entry'],
  corp_goals: ['due', 'owner', 'metric', 'target'],
  mkt_goals: ['due', 'owner', 'metric', 'target'],
  actions: ['due', 'owner', 'goal'],
  mkt_deliv: ['due', 'owner', 'metric', 'acceptance'],
  sales_deliv: ['due', 'owner', 'metric', 'acceptance'],
  measures: ['party', 'owner'],
};

export function namedElsewhere(place: string): boolean {
  const [table = '', , column] = place.split('/');
  return column !== undefined && (elsewhere[table]?.includes(column) ?? false);
}

const none: readonly string[] = [];

function tableBlanks(table: Table): Derived<readonly string[]> {
  const required = table.columns.flatMap(({ id, required: isRequired, formula }) =>
    isRequired && formula === undefined ? [id] : [],
  );
  const blanksOf = perRow((row: Row): readonly string[] => {
    let found = none;
    for (const column of required)
      if (row.cells[column] === undefined) found = [...found, `${table.id}/${row.id}/${column}`];
    return found;
  });
  return derived((read) => {
    const rows = read.rows(table.id);
    if (rows.length < table.min_rows) return [table.id];
    return required.length === 0 ? none : joined(blanksOf(rows));
  });
}

/** One projection a table, so that an edit of one reads that one again. */
const byTable = new WeakMap<Table, Derived<readonly string[]>>();

/** The table itself where it has too few rows, else the required cells that are blank. */
export function blanksOfTable(table: Table): Derived<readonly string[]> {
  const known = byTable.get(table);
  if (known) return known;
  const made = tableBlanks(table);
  byTable.set(table, made);
  return made;
}

export const requiredBlanks = derived((read): readonly string[] =>
  read.template().sections.flatMap((section) => {
    if (section.hidden || isSignatureOrRegister(section.id)) return [];
    const fields = section.fields.flatMap((field) => {
      const key = answerKey(section.id, field.id);
      return field.required && field.formula === undefined && read.answer(key) === undefined ? [key] : [];
    });
    const tables = section.tables.flatMap((table) => read.from(blanksOfTable(table)));
    return [...fields, ...tables];
  }),
);
