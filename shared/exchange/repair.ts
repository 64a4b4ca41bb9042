/** Takes out of a workbook what its template does not know, and says so, item by item. */
import { strings } from '../strings/catalogue.ts';
import { findColumn, findField, findTable } from '../template/find.ts';
import type { Table } from '../template/types.ts';
import { isValueOf } from '../values/check.ts';
import type { Value } from '../values/value.ts';
import type { Row, Workbook } from '../workbook/types.ts';

export interface Repaired {
  readonly workbook: Workbook;
  readonly report: readonly string[];
}

/** A sound workbook comes back as it was, with an empty report. */
export function repairWorkbook(workbook: Workbook): Repaired {
  const report: string[] = [];
  const answers = Object.fromEntries(
    Object.entries(workbook.answers).filter(([key, value]) => isSoundAnswer(workbook, key, value, report)),
  );
  const tables = Object.fromEntries(
    Object.entries(workbook.tables).flatMap(([id, rows]) => {
      const table = findTable(workbook.template, id)?.table;
      if (table) return [[id, repairRows(table, rows, report)]];
      report.push(strings.files.unknownTable(id));
      return [];
    }),
  );
  return { workbook: report.length === 0 ? workbook : { ...workbook, answers, tables }, report };
}

function isSoundAnswer(workbook: Workbook, key: string, value: Value, report: string[]): boolean {
  const field = findField(workbook.template, key)?.field;
  if (!field || field.formula !== undefined) report.push(strings.files.unknownAnswer(key));
  else if (!isValueOf(field, value)) report.push(strings.files.wrongValue(key, shown(value)));
  else return true;
  return false;
}

function repairRows(table: Table, rows: readonly Row[], report: string[]): readonly Row[] {
  const taken = new Set<string>();
  const unknown = new Set<string>();
  return rows.map((row) => {
    const id = freeId(row.id, taken);
    if (id !== row.id) report.push(strings.files.doubleRow(table.id, row.id));
    taken.add(id);
    const cells = Object.entries(row.cells).filter(([columnId, value]) => {
      const column = findColumn(table, columnId);
      if (!column || column.formula !== undefined) {
        if (!unknown.has(columnId)) report.push(strings.files.unknownColumn(table.id, columnId));
        unknown.add(columnId);
        return false;
      }
      if (isValueOf(column, value)) return true;
      report.push(strings.files.wrongValue(`T.${table.id}[${row.id}].${columnId}`, shown(value)));
      return false;
    });
    return { id, cells: Object.fromEntries(cells) };
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let candidate = id;
  for (let copy = 2; taken.has(candidate); copy++) candidate = `${id.slice(0, 58)}_${copy}`;
  return candidate;
}

const shown = (value: Value): string =>
  (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, 60);
