/** Sets aside what a workbook's template does not know, and says so, item by item. */
import { strings } from '../strings/catalogue.ts';
import { findColumn, findField, findTable } from '../template/find.ts';
import { freeId } from '../template/ids.ts';
import { cellName, columnName, placeName, tableName } from '../template/place-name.ts';
import { fullTemplate } from '../template/shipped/full.ts';
import { columnPlace } from '../template/slots.ts';
import type { Slot, Table } from '../template/types.ts';
import { isValueOf } from '../values/check.ts';
import type { ParseContext } from '../values/parse.ts';
import type { Value } from '../values/value.ts';
import { carried } from '../workbook/carried.ts';
import { cellPlace } from '../workbook/cell-place.ts';
import { labelOfRow, parseContextOf } from '../workbook/read.ts';
import type { Row, Workbook } from '../workbook/types.ts';
import { isUsableAt } from '../workbook/usable-at.ts';
import { type SetAside, setAside, typeOf } from './set-aside.ts';

export interface Repaired {
  readonly workbook: Workbook;
  readonly report: readonly string[];
}

/** What has been found so far: sentences for the report, and where the rest goes. */
interface Repair {
  readonly workbook: Workbook;
  readonly context: ParseContext;
  readonly aside: SetAside;
  report(sentence: string): void;
}

/**
 * A sound workbook comes back as it was, with an empty report. Whatever the template has no place for, or what
 * does not fit its place, goes to the archive; what says the same in the type of its place stays there in it.
 */
export function repairWorkbook(workbook: Workbook): Repaired {
  const report: string[] = [];
  const aside = setAside(workbook);
  const context = parseContextOf(workbook);
  const repair: Repair = { workbook, context, aside, report: (sentence) => void report.push(sentence) };
  const answers = Object.fromEntries(
    Object.entries(workbook.answers).flatMap(([key, value]) => {
      const kept = repairAnswer(repair, key, value);
      return kept === null ? [] : [[key, kept]];
    }),
  );
  const tables = Object.fromEntries(
    Object.entries(workbook.tables).flatMap(([id, rows]) => {
      const table = findTable(workbook.template, id)?.table;
      if (table) return [[id, repairRows(repair, table, rows)]];
      report.push(strings.files.unknownTable(tableTitle(id)));
      aside.table(id, rows);
      return [];
    }),
  );
  if (report.length === 0) return { workbook, report };
  return { workbook: { ...workbook, answers, tables, archive: aside.archive }, report };
}

/** The value as its place takes it, or null; what it holds of another type is read as that type where it says the same. */
function taken({ context }: Repair, slot: Slot, place: string, value: Value): Value | null {
  const own = isValueOf(slot, value)
    ? value
    : carried({ ...slot, type: typeOf(value) }, slot, value, context);
  return own !== null && isUsableAt(slot, place, own) ? own : null;
}

function repairAnswer(repair: Repair, key: string, value: Value): Value | null {
  const { workbook, aside, report } = repair;
  const field = findField(workbook.template, key)?.field;
  const isKnown = field !== undefined && field.formula === undefined;
  const kept = isKnown ? taken(repair, field, key, value) : null;
  const name = placeName(workbook.template, key);
  if (kept === value) return value;
  if (kept !== null) report(strings.files.rewritten(name));
  else {
    if (!isKnown) report(strings.files.unknownAnswer(key));
    else report(complaint(field, value)(name, aside.shown(key, value)));
    if (!isEmpty(value)) aside.answer(key, value);
  }
  return kept;
}

/** Why a value cannot stand in its place. */
const complaint = (slot: Slot, value: Value): typeof strings.files.wrongValue =>
  isValueOf(slot, value) ? strings.files.unusableValue : strings.files.wrongValue;

/** A table that the template lacks, by the title it has in the full one. */
function tableTitle(id: string): string {
  const known = findTable(fullTemplate, id)?.table;
  return known ? tableName(known) : `“${id}”`;
}

/** Holds nothing that could be kept. */
const isEmpty = (value: Value): boolean => value === '' || (Array.isArray(value) && value.length === 0);

function repairRows(repair: Repair, table: Table, rows: readonly Row[]): readonly Row[] {
  const { workbook, aside, report } = repair;
  const ids = new Set(rows.map(({ id }) => id));
  const before = new Set<string>();
  const said = new Set<string>();
  const once = (sentence: string): void => {
    if (!said.has(sentence)) report(sentence);
    said.add(sentence);
  };
  return rows.map((row, at) => {
    // No other row's id: references to that row would lead to this one.
    const id = before.has(row.id) ? freeId(row.id, ids, before) : row.id;
    if (id !== row.id) report(strings.files.doubleRow(tableName(table), row.id));
    before.add(id);
    const cells = Object.entries(row.cells).flatMap(([columnId, value]): [string, Value][] => {
      const column = findColumn(table, columnId);
      const isKnown = column !== undefined && column.formula === undefined;
      const kept = isKnown ? taken(repair, column, cellPlace(table.id, row.id, columnId), value) : null;
      if (kept !== null) {
        if (kept !== value) once(strings.files.rewritten(columnName(table, column ?? { label: columnId })));
        return [[columnId, kept]];
      }
      if (isKnown) {
        const name = labelOfRow(workbook, table, row) || strings.values.rowNumber(String(at + 1));
        const text = aside.shown(columnPlace(table.id, columnId), value);
        report(complaint(column, value)(cellName(table, name, column), text));
      } else once(strings.files.unknownColumn(tableName(table), column?.label ?? columnId));
      if (!isEmpty(value)) aside.cell(table.id, id, columnId, value);
      return [];
    });
    return { id, cells: Object.fromEntries(cells) };
  });
}
