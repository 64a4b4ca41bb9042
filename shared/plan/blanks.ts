/** Required places that are blank: fields, tables with too few rows, cells of rows that are begun. */
import { answerKey } from '../template/find.ts';
import { answerOf, rowsOf } from '../workbook/read.ts';
import { derived } from './derived.ts';
import { unwrittenCells } from './unwritten.ts';

/** Signatures are given last, and the register writes itself. */
export const isSignatureOrRegister = (section: string): boolean => section === 'L12' || section === 'L10';

/** Cells that C09 (stage definitions), C13 (owners, dates, measures) and C14 (deliverables) name already. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  stage_defs: ['definition', 'entry', 'owner_party'],
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
export const tableBlanks = derived((read): ReadonlyMap<string, readonly string[]> => {
  const tables = read.part('tables');
  const cells = read.from(unwrittenCells);
  return new Map(
    read.template().sections.flatMap((section) =>
      section.tables.map((table): [string, readonly string[]] => {
        if (table.hidden) return [table.id, none];
        const isShort = rowsOf({ tables }, table.id).length < table.min_rows;
        return [table.id, isShort ? [table.id] : (cells.get(table.id)?.blank ?? none)];
      }),
    ),
  );
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
