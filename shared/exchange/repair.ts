/** Sets aside what a workbook's template does not know, and says so, item by item. */
import { strings } from '../strings/catalogue.ts';
import { findColumn, findField, findTable } from '../template/find.ts';
import { freeId } from '../template/ids.ts';
import { columnPlace } from '../template/slots.ts';
import type { Table } from '../template/types.ts';
import { isValueOf } from '../values/check.ts';
import type { Value } from '../values/value.ts';
import { cellPlace } from '../workbook/cell-place.ts';
import type { Row, Workbook } from '../workbook/types.ts';
import { isUsableAt } from '../workbook/usable-at.ts';
import { type SetAside, setAside } from './set-aside.ts';

export interface Repaired {
  readonly workbook: Workbook;
  readonly report: readonly string[];
}

/**
 * A sound workbook comes back as it was, with an empty report. Whatever the template has no place for, or what
 * does not fit its place, goes to the archive.
 */
export function repairWorkbook(workbook: Workbook): Repaired {
  const report: string[] = [];
  const aside = setAside(workbook);
  const answers = Object.fromEntries(
    Object.entries(workbook.answers).filter(([key, value]) => {
      const complaint = answerComplaint(workbook, key, value, aside);
      if (complaint === null) return true;
      report.push(complaint);
      if (!isEmpty(value)) aside.answer(key, value);
      return false;
    }),
  );
  const tables = Object.fromEntries(
    Object.entries(workbook.tables).flatMap(([id, rows]) => {
      const table = findTable(workbook.template, id)?.table;
      if (table) return [[id, repairRows(table, rows, report, aside)]];
      report.push(strings.files.unknownTable(id));
      aside.table(id, rows);
      return [];
    }),
  );
  if (report.length === 0) return { workbook, report };
  return { workbook: { ...workbook, answers, tables, archive: aside.archive }, report };
}

/** Why the answer cannot stand; null: it can. */
function answerComplaint(workbook: Workbook, key: string, value: Value, aside: SetAside): string | null {
  const field = findField(workbook.template, key)?.field;
  if (!field || field.formula !== undefined) return strings.files.unknownAnswer(key);
  if (!isValueOf(field, value)) return strings.files.wrongValue(key, aside.shown(key, value));
  if (isUsableAt(field, key, value)) return null;
  return strings.files.unusableValue(key, aside.shown(key, value));
}

/** Holds nothing that could be kept. */
const isEmpty = (value: Value): boolean => value === '' || (Array.isArray(value) && value.length === 0);

function repairRows(table: Table, rows: readonly Row[], report: string[], aside: SetAside): readonly Row[] {
  const ids = new Set(rows.map(({ id }) => id));
  const before = new Set<string>();
  const unknown = new Set<string>();
  return rows.map((row) => {
    // No other row's id: references to that row would lead to this one.
    const id = before.has(row.id) ? freeId(row.id, ids, before) : row.id;
    if (id !== row.id) report.push(strings.files.doubleRow(table.id, row.id));
    before.add(id);
    const cells = Object.entries(row.cells).filter(([columnId, value]) => {
      const column = findColumn(table, columnId);
      const isKnown = column !== undefined && column.formula === undefined;
      const isOfKind = isKnown && isValueOf(column, value);
      const place = cellPlace(table.id, row.id, columnId);
      if (isOfKind && isUsableAt(column, place, value)) return true;
      if (isKnown) {
        const text = aside.shown(columnPlace(table.id, columnId), value);
        const say = isOfKind ? strings.files.unusableValue : strings.files.wrongValue;
        report.push(say(`T.${table.id}[${row.id}].${columnId}`, text));
      } else if (!unknown.has(columnId)) {
        report.push(strings.files.unknownColumn(table.id, columnId));
        unknown.add(columnId);
      }
      if (!isEmpty(value)) aside.cell(table.id, id, columnId, value);
      return false;
    });
    return { id, cells: Object.fromEntries(cells) };
  });
}
