/**
 * Another first month of the fiscal year. Monthly figures stand by position (the first month, the second
 * …); either they keep that order, or each stays with the calendar month it was written for.
 */
import { findTable } from '../template/find.ts';
import type { Column } from '../template/types.ts';
import { cellPlace } from './cell-place.ts';
import type { Change, SingleChange } from './edit.ts';
import { type NewCell, setCells } from './marked-cells.ts';
import { fiscalStartOf } from './read.ts';
import type { Scenario, Workbook } from './types.ts';

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
  const lost = outside + scenarios.outside;
  return {
    start,
    months,
    tables,
    keepOrder: set,
    keepMonths: lost > 0 ? null : { kind: 'group', changes: [set, ...changes, ...scenarios.changes] },
    outside: lost,
  };
}

/** Figures somebody writes; computed months follow by themselves. */
const monthColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ month, formula }) => month !== undefined && formula === undefined);

function scenarioChanges(
  { template, scenarios }: Workbook,
  months: number,
): { readonly changes: readonly SingleChange[]; readonly outside: number } {
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
