/**
 * A workbook's frozen template becomes another one. Nothing is lost: what the new one has no place for
 * goes into the archive with what it meant, and comes back when a later template has the place again.
 */
import type { Draft } from 'mutative';
import { answerKey, findColumn, findField, findTable } from '../template/find.ts';
import { sectionHeading } from '../template/place-name.ts';
import type { FieldType, Slot, Table, Template } from '../template/types.ts';
import { isValueOf } from '../values/check.ts';
import type { Value } from '../values/value.ts';
import { freeArchivePlace } from './archive-place.ts';
import { cellPlace } from './cell-place.ts';
import { starterRows } from './starter-rows.ts';
import type { Archived, Row, Workbook } from './types.ts';

type WorkbookDraft = Draft<Workbook>;

/** `at`: ISO 8601, UTC. Changes the draft; a second time with the same template changes nothing. */
export function takeTemplate(draft: WorkbookDraft, template: Template, at: string): void {
  const before = draft.template as Template;
  if (before === template) return;
  draft.template = template as Draft<Template>;
  const shown = keepDefaults(draft, before);
  archiveAnswers(draft, before, at);
  archiveTables(draft, before, at);
  bringBack(draft, shown);
  addStarterRows(draft, before);
}

const texts: readonly FieldType[] = ['text', 'rich'];

/** What a value of one slot is in another; null where it would mean something else. */
function carried(from: Slot, to: Slot, value: Value): Value | null {
  if (to.formula !== undefined || !isValueOf(to, value)) return null;
  if (from.type === 'choice' && texts.includes(to.type))
    return from.choices?.find(({ id }) => id === value)?.label ?? value;
  if (texts.includes(from.type) && to.type === 'choice')
    return to.choices?.find(({ id, label }) => label === value || id === value)?.id ?? null;
  const isSameKind =
    from.type === to.type ||
    (texts.includes(from.type) && texts.includes(to.type)) ||
    (from.type === 'int' && to.type === 'dec');
  return isSameKind && staysOffered(from, to, value) ? value : null;
}

/** A choice taken off the list, a list that now refers to other tables. */
function staysOffered(from: Slot, to: Slot, value: Value): boolean {
  if (to.type === 'choice' || to.type === 'multi') {
    const chosen = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
    const offered = (slot: Slot, id: unknown): boolean => (slot.choices ?? []).some((one) => one.id === id);
    return chosen.every((id) => offered(to, id) || !offered(from, id));
  }
  if (to.type === 'ref' || to.type === 'refs')
    return (from.ref ?? []).some((table) => (to.ref ?? []).includes(table));
  return true;
}

/**
 * A default was shown, counted and printed like an answer. Where the new template would show another value or
 * none, it becomes the answer it looked like. Returns the keys that go on showing theirs.
 */
function keepDefaults(draft: WorkbookDraft, before: Template): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const section of before.sections)
    for (const field of section.fields) {
      const key = answerKey(section.id, field.id);
      if (field.default === undefined || field.formula !== undefined || draft.answers[key] !== undefined)
        continue;
      const to = findField(draft.template as Template, key)?.field;
      if (to?.default !== undefined && carried(field, to, field.default) === to.default) shown.add(key);
      else draft.answers[key] = field.default;
    }
  return shown;
}

function archiveAnswers(draft: WorkbookDraft, before: Template, at: string): void {
  for (const [key, value] of Object.entries(draft.answers as Workbook['answers'])) {
    const old = findField(before, key);
    if (!old) continue;
    const field = findField(draft.template as Template, key)?.field;
    const kept = field ? carried(old.field, field, value) : null;
    if (kept === value) continue;
    delete draft.marks[key];
    if (kept !== null) draft.answers[key] = kept as Draft<Value>;
    else {
      delete draft.answers[key];
      put(draft, key, { kind: 'answer', at, section: sectionHeading(old.section), field: old.field, value });
    }
  }
}

function archiveTables(draft: WorkbookDraft, before: Template, at: string): void {
  for (const [id, rows] of Object.entries(draft.tables as Workbook['tables'])) {
    const old = findTable(before, id);
    if (!old) continue;
    const table = findTable(draft.template as Template, id)?.table;
    const origin = { section: sectionHeading(old.section), at };
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
        put(draft, `T.${id}`, { ...origin, kind: 'table', table: old.table, rows });
    }
  }
}

/** Rows as the template itself started them hold nothing that anybody wrote. */
const isUntouched = (table: Table, rows: readonly Row[]): boolean =>
  rows.length === 0 || JSON.stringify(rows) === JSON.stringify(starterRows(table));

interface Origin {
  readonly section: string;
  readonly at: string;
}

/** Cells of the rows, written in the `old` columns, that the new ones do not take. */
function archiveColumns(
  draft: WorkbookDraft,
  ids: readonly string[],
  old: Table,
  table: Table,
  origin: Origin,
): void {
  const wanted = new Set(ids);
  for (const column of old.columns) {
    if (column.formula !== undefined) continue;
    const to = findColumn(table, column.id);
    const cells: [string, Value][] = [];
    for (const row of draft.tables[old.id] ?? []) {
      const value = row.cells[column.id] as Value | undefined;
      if (value === undefined || !wanted.has(row.id)) continue;
      const kept = to ? carried(column, to, value) : null;
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
        ...origin,
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
function bringBack(draft: WorkbookDraft, shown: ReadonlySet<string>): void {
  // Tables first: a column's cells need the rows that they belong to.
  for (const [place, archived] of Object.entries(draft.archive as Workbook['archive']))
    if (archived.kind === 'table') bringBackTable(draft, place, archived);
  for (const [place, archived] of Object.entries(draft.archive as Workbook['archive'])) {
    if (archived.kind === 'answer') bringBackAnswer(draft, place, archived, shown);
    else if (archived.kind === 'column') bringBackColumn(draft, place, archived);
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
): void {
  const key = place.replace(/#\d+$/, '');
  if (shown.has(key)) return;
  const to = findField(draft.template as Template, key)?.field;
  const kept = to && draft.answers[key] === undefined ? carried(field, to, value) : null;
  if (kept === null) return;
  draft.answers[key] = kept as Draft<Value>;
  delete draft.archive[place];
}

function bringBackColumn(
  draft: WorkbookDraft,
  place: string,
  { table, column, cells }: Archived & { readonly kind: 'column' },
): void {
  const found = findTable(draft.template as Template, table)?.table;
  const to = found && findColumn(found, column.id);
  if (!to) return;
  const left = new Map(Object.entries(cells));
  for (const row of draft.tables[table] ?? []) {
    const value = left.get(row.id);
    if (value === undefined || row.cells[column.id] !== undefined) continue;
    const kept = carried(column, to, value);
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
  archiveColumns(draft, ids, table, to, { section, at });
}
