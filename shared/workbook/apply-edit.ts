/** Every change of a workbook goes through here: an edit in, the new workbook and its patches out. */
import { apply, create, type Draft } from 'mutative';
import { assertNever } from '../lib/assert-never.ts';
import { reachesPrototype } from '../lib/prototype-keys.ts';
import { findColumn, findField, findTable } from '../template/find.ts';
import { isValueOf } from '../values/check.ts';
import type { Value } from '../values/value.ts';
import { cellPlace } from './cell-place.ts';
import type { Edit, Patch, SingleChange } from './edit.ts';
import { gathered } from './gather-patches.ts';
import type { Row, Workbook } from './types.ts';
import { takeTemplate } from './update-template.ts';

export interface Applied {
  readonly workbook: Workbook;
  /** Empty when the edit changed nothing. */
  readonly patches: readonly Patch[];
  /** Applied to `workbook`, these lead back. */
  readonly inverse: readonly Patch[];
}

/**
 * Unknown ids, computed slots and values of the wrong kind leave the workbook unchanged, so that an
 * edit made against an older template can never damage a newer one.
 */
export function applyEdit(workbook: Workbook, edit: Edit): Applied {
  const changes = edit.change.kind === 'group' ? edit.change.changes : [edit.change];
  const [next, patches, inverse] = create(
    workbook,
    (draft) => {
      for (const change of changes) applyChange(draft, change);
    },
    { enablePatches: { pathAsArray: true, arrayLengthAssignment: false } },
  );
  return {
    workbook: next,
    patches: gathered(patches as readonly Patch[], workbook, next),
    inverse: gathered(inverse as readonly Patch[], next, workbook),
  };
}

/**
 * Applies patches as the log holds them. Throws when they do not fit the workbook, which means the
 * log belongs to another state; storage treats that record as damaged.
 */
export function applyPatches(workbook: Workbook, patches: readonly Patch[]): Workbook {
  return apply(workbook, patches as Parameters<typeof apply>[1]) as Workbook;
}

/** What storage does with one accepted log entry: its patches, the next revision, the time of the edit. */
export function applyLogEntry(
  workbook: Workbook,
  entry: { readonly at: string; readonly patches: readonly Patch[] },
): Workbook {
  const next = applyPatches(workbook, entry.patches);
  return { ...next, revision: workbook.revision + 1, meta: { ...next.meta, editedAt: entry.at } };
}

type WorkbookDraft = Draft<Workbook>;
type RowDraft = Draft<Row>;

function applyChange(draft: WorkbookDraft, change: SingleChange): void {
  switch (change.kind) {
    case 'set-answer':
      setAnswer(draft, change.key, change.value, change.mark);
      return;
    case 'set-cells': {
      const table = findTable(draft.template, change.table)?.table;
      if (!table) return;
      const rows = new Map((draft.tables[change.table] ?? []).map((row) => [row.id, row]));
      for (const cell of change.cells) {
        const row = rows.get(cell.row);
        const column = findColumn(table, cell.column);
        if (!row || !column || column.formula !== undefined) continue;
        if (cell.value !== null && !isValueOf(column, cell.value)) continue;
        writeCell(row, cell.column, cell.value);
        writeMark(
          draft,
          cellPlace(change.table, cell.row, cell.column),
          cell.value === null ? undefined : change.mark,
        );
      }
      return;
    }
    case 'insert-rows': {
      const table = findTable(draft.template, change.table)?.table;
      if (!table || change.rows.length === 0) return;
      const rows = draft.tables[change.table] ?? [];
      const taken = new Set(rows.map((row) => row.id));
      const fresh = change.rows.filter(({ id }) => !taken.has(id) && taken.add(id));
      const clean = fresh.map((row) => ({
        id: row.id,
        cells: Object.fromEntries(
          Object.entries(row.cells).filter(([id, value]) => {
            const column = findColumn(table, id);
            return column !== undefined && column.formula === undefined && isValueOf(column, value);
          }),
        ),
      })) as RowDraft[];
      if (draft.tables[change.table] === undefined) draft.tables[change.table] = clean;
      else rows.splice(Math.min(Math.max(change.at, 0), rows.length), 0, ...clean);
      if (change.mark !== undefined)
        for (const row of clean)
          for (const column of Object.keys(row.cells))
            writeMark(draft, cellPlace(change.table, row.id, column), change.mark);
      return;
    }
    case 'remove-rows': {
      const rows = draft.tables[change.table];
      if (!rows) return;
      const gone = new Set(change.rows);
      for (let at = rows.length - 1; at >= 0; at--) {
        const row = rows[at];
        if (!row || !gone.has(row.id)) continue;
        for (const column of Object.keys(row.cells))
          writeMark(draft, cellPlace(change.table, row.id, column), undefined);
        rows.splice(at, 1);
      }
      return;
    }
    case 'move-row': {
      const rows = draft.tables[change.table];
      const from = rows?.findIndex((row) => row.id === change.row) ?? -1;
      if (!rows || from < 0) return;
      const to = Math.min(Math.max(change.to, 0), rows.length - 1);
      if (to === from) return;
      const [row] = rows.splice(from, 1);
      if (row) rows.splice(to, 0, row);
      return;
    }
    case 'agree':
      writeRecord(draft.agreed, change.pair, change.agreed);
      return;
    case 'decide':
      writeRecord(draft.decisions, change.finding, change.decision);
      return;
    case 'tune-check':
      writeRecord(draft.tuning, change.check, change.threshold);
      return;
    case 'set-scenario':
      writeRecord(draft.scenarios, change.id, change.scenario);
      return;
    case 'seal':
      writeRecord(draft.seals, change.signature, change.seal);
      return;
    case 'set-archived':
      if (Object.hasOwn(draft.archive, change.place))
        writeRecord(draft.archive, change.place, change.archived);
      return;
    case 'set-template':
      takeTemplate(draft, change.template, change.at);
      return;
    default:
      assertNever(change);
  }
}

/** null takes the entry away; names that reach a prototype are no entries. */
function writeRecord<T>(record: { [key: string]: Draft<T> }, key: string, value: T | null): void {
  if (reachesPrototype(key)) return;
  if (value === null) {
    if (Object.hasOwn(record, key)) delete record[key];
  } else if (JSON.stringify(record[key]) !== JSON.stringify(value)) record[key] = value as Draft<T>;
}

function setAnswer(
  draft: WorkbookDraft,
  key: string,
  value: Value | null,
  mark: 'example' | undefined,
): void {
  const field = findField(draft.template, key)?.field;
  if (!field || field.formula !== undefined) return;
  if (value !== null && !isValueOf(field, value)) return;
  if (value === null) {
    if (key in draft.answers) delete draft.answers[key];
  } else if (!sameValue(draft.answers[key], value)) draft.answers[key] = value as Draft<Value>;
  writeMark(draft, key, value === null ? undefined : mark);
}

function writeCell(row: RowDraft, column: string, value: Value | null): void {
  if (value === null) {
    if (column in row.cells) delete row.cells[column];
  } else if (!sameValue(row.cells[column], value)) row.cells[column] = value as Draft<Value>;
}

function writeMark(draft: WorkbookDraft, place: string, mark: 'example' | 'pasted' | undefined): void {
  if (mark === undefined) {
    if (place in draft.marks) delete draft.marks[place];
  } else if (draft.marks[place] !== mark) draft.marks[place] = mark;
}

const sameValue = (a: unknown, b: Value): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
