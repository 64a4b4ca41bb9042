/**
 * Another first month of the fiscal year. Monthly figures stand by position (the first month, the second
 * …); either they keep that order, or each stays with the calendar month it was written for.
 */
import { findTable } from '../template/find.ts';
import type { Column, Template } from '../template/types.ts';
import { cellPlace } from './cell-place.ts';
import type { Change, SingleChange } from './edit.ts';
import { type NewCell, setCells } from './marked-cells.ts';
import { fiscalStartOf } from './read.ts';
import type { Archived, Cells, Scenario, Workbook } from './types.ts';

export const FISCAL_START = 'settings.fiscal_start';

const MONTHS = 12;

export interface FiscalShift {
  /** The new first month, `YYYY-MM`. */
  readonly start: string;
  /** Months by which the first month moves, later is positive. */
  readonly months: number;
  /** Titles of the tables that hold monthly figures. */
  readonly tables: readonly string[];
  /** Only the first month; every figure keeps its position. */
  readonly keepOrder: Change;
  /** The first month and every monthly figure; null where figures would fall outside the new year. */
  readonly keepMonths: Change | null;
  /** Figures that would fall outside. */
  readonly outside: number;
}

/** null where no month gets another name: no monthly figures, the same month of another year, or no month at all. */
export function fiscalShift(workbook: Workbook, start: string | null): FiscalShift | null {
  if (start === null) return null;
  const months = monthsBetween(fiscalStartOf(workbook), start);
  if (months % MONTHS === 0) return null;
  const { template } = workbook;
  const tables: string[] = [];
  const changes: SingleChange[] = [];
  let outside = 0;
  for (const [id, rows] of Object.entries(workbook.tables)) {
    const table = findTable(template, id)?.table;
    const columns = table ? monthColumns(table.columns) : [];
    let found = false;
    const cells: NewCell[] = [];
    for (const row of rows) {
      for (const column of columns) {
        const at = column.month ?? 0;
        const value = row.cells[column.id];
        const target = columns.find(({ month }) => month === at - months);
        const source = columns.find(({ month }) => month === at + months);
        if (value !== undefined) {
          found = true;
          if (!target) outside++;
        }
        const moved = source && row.cells[source.id];
        if (moved !== undefined && source)
          cells.push({ row: row.id, column: column.id, value: moved, from: source.id });
        else if (value !== undefined) cells.push({ row: row.id, column: column.id, value: null });
      }
    }
    if (!table || !found) continue;
    tables.push(table.title);
    changes.push(...setCells(workbook, id, cells));
  }
  if (tables.length === 0) return null;
  const set: SingleChange = { kind: 'set-answer', key: FISCAL_START, value: start };
  const scenarios = scenarioChanges(workbook, months);
  const archive = archiveChanges(workbook, months);
  const lost = outside + scenarios.outside + archive.outside;
  return {
    start,
    months,
    tables,
    keepOrder: set,
    keepMonths:
      lost > 0
        ? null
        : { kind: 'group', changes: [set, ...changes, ...scenarios.changes, ...archive.changes] },
    outside: lost,
  };
}

/** Figures somebody writes; computed months follow by themselves. */
const monthColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ month, formula }) => month !== undefined && formula === undefined);

interface Shifted {
  readonly changes: readonly SingleChange[];
  readonly outside: number;
}

/** What updates of the template took out comes back under the month that it was written for. */
function archiveChanges({ template, archive }: Workbook, months: number): Shifted {
  let outside = 0;
  const changes: SingleChange[] = [];
  const put = (place: string, archived: Archived): void => {
    changes.push({ kind: 'set-archived', place, archived });
  };
  for (const [place, one] of Object.entries(archive)) {
    if (one.kind === 'column' && one.column.month !== undefined && one.column.formula === undefined) {
      const target = one.column.month - months;
      const column = monthsOf(template, archive, one.table).find(({ month }) => month === target);
      if (column) put(place, { ...one, column });
      else outside += Object.keys(one.cells).length;
    } else if (one.kind === 'table') {
      const columns = monthColumns(one.table.columns);
      if (columns.length === 0) continue;
      const rows = one.rows.map((row) => {
        const cells: Record<string, Cells[string]> = { ...row.cells };
        for (const { id } of columns) delete cells[id];
        for (const { id, month } of columns) {
          const value = row.cells[id];
          if (value === undefined) continue;
          const target = columns.find((column) => column.month === (month ?? 0) - months);
          if (target) cells[target.id] = value;
          else outside++;
        }
        return { id: row.id, cells };
      });
      put(place, { ...one, rows });
    }
  }
  return { changes, outside };
}

/** The months of a table, those too that are in the archive. */
const monthsOf = (template: Template, archive: Workbook['archive'], table: string): readonly Column[] =>
  monthColumns([
    ...(findTable(template, table)?.table.columns ?? []),
    ...Object.values(archive).flatMap((one) =>
      one.kind === 'column' && one.table === table ? [one.column] : [],
    ),
  ]);

function scenarioChanges({ template, scenarios }: Workbook, months: number): Shifted {
  let outside = 0;
  const moved = (cells: Scenario['cells']): Scenario['cells'] =>
    Object.fromEntries(
      Object.entries(cells).flatMap(([place, value]) => {
        const [id = '', row = '', columnId = ''] = place.split('/');
        const columns = monthColumns(findTable(template, id)?.table.columns ?? []);
        const column = columns.find((one) => one.id === columnId);
        if (column?.month === undefined) return [[place, value]];
        const target = columns.find(({ month }) => month === (column.month ?? 0) - months);
        if (target) return [[cellPlace(id, row, target.id), value]];
        outside++;
        return [];
      }),
    );
  const changes = Object.entries(scenarios).map(
    ([id, scenario]): SingleChange => ({
      kind: 'set-scenario',
      id,
      scenario: { ...scenario, cells: moved(scenario.cells) },
    }),
  );
  return { changes, outside };
}

function monthsBetween(from: string, to: string): number {
  const count = (month: string): number => Number(month.slice(0, 4)) * MONTHS + Number(month.slice(5, 7));
  return count(to) - count(from);
}
