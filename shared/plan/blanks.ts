/** Required places that are blank: fields, tables with too few rows, cells of rows that are begun. */
import { answerKey, shownColumns } from '../template/find.ts';
import { answerOf } from '../workbook/read.ts';
import type { Row } from '../workbook/types.ts';
import { derived, perSpan, perTable } from './derived.ts';

/** Signatures are given last, and the register writes itself. */
export const isSignatureOrRegister = (section: string): boolean => section === 'L12' || section === 'L10';

/** Cells that C09 (stage definitions), C13 (owners, dates, measures) and C14 (deliverables) name already. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  stage_defs: ['definition', 'entry', 'owner_party', 'owner_role'],
  corp_goals: ['due', 'owner', 'metric', 'target'],
  mkt_goals: ['due', 'owner', 'metric', 'target'],
  actions: ['due', 'owner'],
  mkt_deliv: ['due', 'owner', 'metric', 'acceptance'],
  sales_deliv: ['due', 'owner', 'metric', 'acceptance'],
};

export function namedElsewhere(place: string): boolean {
  const [table = '', , column] = place.split('/');
  return column !== undefined && (elsewhere[table]?.includes(column) ?? false);
}

const none: readonly string[] = [];

/** By table: the table itself where it has too few rows, else the required cells that are blank. */
export const tableBlanks = perTable((table): ((rows: readonly Row[]) => readonly string[]) => {
  if (table.hidden) return () => none;
  const required = shownColumns(table).flatMap(({ id, required: isRequired, formula }) =>
    isRequired && formula === undefined ? [id] : [],
  );
  const blanksOf = perSpan((rows, from, to, into) => {
    for (const column of required)
      for (let at = from; at < to; at++) {
        const row = rows[at];
        if (row && row.cells[column] === undefined)
          into.push({ at, place: `${table.id}/${row.id}/${column}` });
      }
  });
  return (rows) => {
    if (rows.length < table.min_rows) return [table.id];
    return required.length === 0 ? none : blanksOf(rows);
  };
});

/** Required fields without an answer, by key. */
export const fieldBlanks = derived((read): ReadonlySet<string> => {
  const template = read.template();
  const answers = read.part('answers');
  const blank = new Set<string>();
  for (const section of template.sections)
    for (const field of section.fields) {
      if (!field.required || field.hidden || field.formula !== undefined) continue;
      const key = answerKey(section.id, field.id);
      if (answerOf({ template, answers }, key) === undefined) blank.add(key);
    }
  return blank;
});

export const requiredBlanks = derived((read): readonly string[] => {
  const [fields, tables] = [read.from(fieldBlanks), read.from(tableBlanks)];
  const blank: string[] = [];
  for (const section of read.template().sections) {
    if (section.hidden || isSignatureOrRegister(section.id)) continue;
    for (const field of section.fields) {
      const key = answerKey(section.id, field.id);
      if (fields.has(key)) blank.push(key);
    }
    for (const table of section.tables) for (const place of tables.get(table.id) ?? none) blank.push(place);
  }
  return blank;
});
