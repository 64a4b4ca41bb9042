/**
 * A workbook's frozen template becomes another one. Nothing is lost: what the new one has no place for
 * goes into the archive with what it meant, and comes back when a later template has the place again.
 */
import type { Draft } from 'mutative';
import { answerKey, findColumn, findField, findTable } from '../template/find.ts';
import { sectionHeading } from '../template/place-name.ts';
import type { Table, Template } from '../template/types.ts';
import type { ParseContext } from '../values/parse.ts';
import type { Value } from '../values/value.ts';
import { archivedPlace, freeArchivePlace } from './archive-place.ts';
import { carried } from './carried.ts';
import { cellPlace } from './cell-place.ts';
import { parseContextOf } from './read.ts';
import { isUntouched, starterRows } from './starter-rows.ts';
import type { Archived, Row, Workbook } from './types.ts';

type WorkbookDraft = Draft<Workbook>;

/** `at`: ISO 8601, UTC. Changes the draft; a second time with the same template changes nothing. */
export function takeTemplate(draft: WorkbookDraft, template: Template, at: string): void {
  const before = draft.template as Template;
  if (before === template) return;
  // Values are written in the locale and currency that they were written in so far.
  const context = parseContextOf(draft as Workbook);
  draft.template = template as Draft<Template>;
  const shown = keepDefaults(draft, before, context);
  archiveAnswers(draft, before, at, context);
  archiveTables(draft, before, at, context);
  bringBack(draft, shown, context);
  addStarterRows(draft, before);
}

/**
 * A default was shown, counted and printed like an answer. Where the new template would show another value or
 * none, it becomes the answer it looked like. Returns the keys that go on showing theirs.
 */
function keepDefaults(draft: WorkbookDraft, before: Template, context: ParseContext): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const section of before.sections)
    for (const field of section.fields) {
      const key = answerKey(section.id, field.id);
      if (field.default === undefined || field.formula !== undefined || draft.answers[key] !== undefined)
        continue;
      const to = findField(draft.template as Template, key)?.field;
      if (to?.default !== undefined && carried(field, to, field.default, context) === to.default)
        shown.add(key);
      else draft.answers[key] = field.default;
    }
  return shown;
}

function archiveAnswers(draft: WorkbookDraft, before: Template, at: string, context: ParseContext): void {
  for (const [key, value] of Object.entries(draft.answers as Workbook['answers'])) {
    const old = findField(before, key);
    if (!old) continue;
    const field = findField(draft.template as Template, key)?.field;
    const kept = field ? carried(old.field, field, value, context) : null;
    if (kept === value) continue;
    delete draft.marks[key];
    if (kept !== null) draft.answers[key] = kept as Draft<Value>;
    else {
      delete draft.answers[key];
      put(draft, key, { kind: 'answer', at, section: sectionHeading(old.section), field: old.field, value });
    }
  }
}

function archiveTables(draft: WorkbookDraft, before: Template, at: string, context: ParseContext): void {
  for (const [id, rows] of Object.entries(draft.tables as Workbook['tables'])) {
    const old = findTable(before, id);
    if (!old) continue;
    const table = findTable(draft.template as Template, id)?.table;
    const origin = { section: sectionHeading(old.section), at, context };
    if (table)
      archiveColumns(
        draft,
        rows.map((row) => row.id),
        old.table,
        table,
        origin,
      );
    else {
      for (const row of rows)
        for (const column of Object.keys(row.cells)) delete draft.marks[cellPlace(id, row.id, column)];
      delete draft.tables[id];
      if (!isUntouched(old.table, rows))
        put(draft, `T.${id}`, { section: origin.section, at, kind: 'table', table: old.table, rows });
    }
  }
}

interface Origin {
  readonly section: string;
  readonly at: string;
  readonly context: ParseContext;
}

/** Cells of the rows, written in the `old` columns, that the new ones do not take. */
function archiveColumns(
  draft: WorkbookDraft,
  ids: readonly string[],
  old: Table,
  table: Table,
  { section, at, context }: Origin,
): void {
  const wanted = new Set(ids);
  for (const column of old.columns) {
    if (column.formula !== undefined) continue;
    const to = findColumn(table, column.id);
    const cells: [string, Value][] = [];
    for (const row of draft.tables[old.id] ?? []) {
      const value = row.cells[column.id] as Value | undefined;
      if (value === undefined || !wanted.has(row.id)) continue;
      const kept = to ? carried(column, to, value, context) : null;
      if (kept === value) continue;
      delete draft.marks[cellPlace(old.id, row.id, column.id)];
      if (kept !== null) row.cells[column.id] = kept as Draft<Value>;
      else {
        delete row.cells[column.id];
        cells.push([row.id, value]);
      }
    }
    if (cells.length > 0)
      put(draft, `T.${old.id}.${column.id}`, {
        section,
        at,
        kind: 'column',
        table: old.id,
        column,
        cells: Object.fromEntries(cells),
      });
  }
}

/** A place taken out again keeps what was taken out before. */
function put(draft: WorkbookDraft, place: string, archived: Archived): void {
  draft.archive[freeArchivePlace(draft.archive as Workbook['archive'], place)] = archived as Draft<Archived>;
}

/** Whatever the template has a blank place for again; one of the `shown` is not blank. What this very step took out finds none. */
function bringBack(draft: WorkbookDraft, shown: ReadonlySet<string>, context: ParseContext): void {
  // Tables first: a column's cells need the rows that they belong to.
  for (const [place, archived] of Object.entries(draft.archive as Workbook['archive']))
    if (archived.kind === 'table') bringBackTable(draft, place, archived, context);
  for (const [place, archived] of Object.entries(draft.archive as Workbook['archive'])) {
    if (archived.kind === 'answer') bringBackAnswer(draft, place, archived, shown, context);
    else if (archived.kind === 'column') bringBackColumn(draft, place, archived, context);
  }
}

/** A table that is new starts as it does in a new workbook. */
function addStarterRows(draft: WorkbookDraft, before: Template): void {
  for (const section of (draft.template as Template).sections)
    for (const table of section.tables)
      if (!findTable(before, table.id) && draft.tables[table.id] === undefined) {
        const rows = starterRows(table);
        if (rows.length > 0) draft.tables[table.id] = rows as Draft<Row>[];
      }
}

function bringBackAnswer(
  draft: WorkbookDraft,
  place: string,
  { field, value }: Archived & { readonly kind: 'answer' },
  shown: ReadonlySet<string>,
  context: ParseContext,
): void {
  const key = archivedPlace(place);
  if (shown.has(key)) return;
  const to = findField(draft.template as Template, key)?.field;
  const kept = to && draft.answers[key] === undefined ? carried(field, to, value, context) : null;
  if (kept === null) return;
  draft.answers[key] = kept as Draft<Value>;
  delete draft.archive[place];
}

function bringBackColumn(
  draft: WorkbookDraft,
  place: string,
  { table, column, cells }: Archived & { readonly kind: 'column' },
  context: ParseContext,
): void {
  const found = findTable(draft.template as Template, table)?.table;
  const to = found && findColumn(found, column.id);
  if (!to) return;
  const left = new Map(Object.entries(cells));
  for (const row of draft.tables[table] ?? []) {
    const value = left.get(row.id);
    if (value === undefined || row.cells[column.id] !== undefined) continue;
    const kept = carried(column, to, value, context);
    if (kept === null) continue;
    row.cells[column.id] = kept as Draft<Value>;
    left.delete(row.id);
  }
  if (left.size === 0) delete draft.archive[place];
  else if (left.size < Object.keys(cells).length)
    draft.archive[place] = {
      ...(draft.archive[place] as Archived & { readonly kind: 'column' }),
      cells: Object.fromEntries(left),
    } as Draft<Archived>;
}

/**
 * Rows come back whole, at the end, but for those whose place is taken; cells whose column is gone or means
 * something else stay archived.
 */
function bringBackTable(
  draft: WorkbookDraft,
  place: string,
  archived: Archived & { readonly kind: 'table' },
  context: ParseContext,
): void {
  const { table, rows, section, at } = archived;
  const to = findTable(draft.template as Template, table.id)?.table;
  if (!to) return;
  const present = (draft.tables[table.id] ?? []) as readonly Row[];
  const taken = new Set(present.map(({ id }) => id));
  const fresh = rows.filter(({ id }) => !taken.has(id));
  const left = rows.filter(({ id }) => taken.has(id));
  if (left.length === 0) delete draft.archive[place];
  else if (fresh.length > 0) draft.archive[place] = { ...archived, rows: left } as Draft<Archived>;
  else return;
  draft.tables[table.id] = [...present, ...fresh] as Draft<Row>[];
  const ids = fresh.map(({ id }) => id);
  archiveColumns(draft, ids, table, to, { section, at, context });
}
