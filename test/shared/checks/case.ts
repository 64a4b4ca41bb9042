/** A check's cases: the shipped sample with a few places changed, and what the check says of it. */

import type { CheckId, Finding } from '../../../shared/checks/finding.ts';
import { type Option, optionsOf } from '../../../shared/checks/options.ts';
import { checkOf } from '../../../shared/checks/run-checks.ts';
import { withChanges } from '../../../shared/checks/try-out.ts';
import { sampleWorkbook } from '../../../shared/sample/sample.ts';
import type { Value } from '../../../shared/values/value.ts';
import type { SingleChange } from '../../../shared/workbook/edit.ts';
import { rowsOf } from '../../../shared/workbook/read.ts';
import type { Cells, Workbook } from '../../../shared/workbook/types.ts';

/** The sample company with its seeded conflicts. */
export const seeded: Workbook = sampleWorkbook({ id: 'sample', at: '2026-11-30T09:00:00.000Z' });

/** Answers by key (`M9.sourced_pct`), cells by `table/row/column`; null clears. */
export function changed(workbook: Workbook, places: { readonly [place: string]: Value | null }): Workbook {
  const changes = Object.entries(places).map(([place, value]): SingleChange => {
    const [table, row, column] = place.split('/');
    return table !== undefined && row !== undefined && column !== undefined
      ? { kind: 'set-cells', table, cells: [{ row, column, value }] }
      : { kind: 'set-answer', key: place, value };
  });
  return withChanges(workbook, changes);
}

export const withRows = (
  workbook: Workbook,
  table: string,
  rows: readonly { readonly id: string; readonly cells: Cells }[],
): Workbook =>
  withChanges(workbook, [{ kind: 'insert-rows', table, at: rowsOf(workbook, table).length, rows }]);

export const withoutRows = (workbook: Workbook, table: string, rows: readonly string[]): Workbook =>
  withChanges(workbook, [{ kind: 'remove-rows', table, rows }]);

/** What one check says; a check that is not there is a mistake of the test. */
export function findingsOf(workbook: Workbook, id: CheckId): readonly Finding[] {
  const check = checkOf(id);
  if (!check) throw new Error(`no check ${id}`);
  return check.find(workbook);
}

/** The one finding of a check. */
export function findingOf(workbook: Workbook, id: CheckId): Finding {
  const [finding, ...others] = findingsOf(workbook, id);
  if (!finding || others.length > 0)
    throw new Error(`${id} says ${others.length + (finding ? 1 : 0)} findings`);
  return finding;
}

export const optionsFor = (workbook: Workbook, id: CheckId): readonly Option[] =>
  optionsOf(workbook, findingOf(workbook, id));

export const afterOption = (workbook: Workbook, option: Option): Workbook =>
  withChanges(workbook, option.changes);
