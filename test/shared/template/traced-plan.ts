/** A workbook that notes which of its places the calculation reads, and everything of the calculation. */

import { sideBySide } from '../../../shared/checks/matrix.ts';
import { optionsOf } from '../../../shared/checks/options.ts';
import { readiness } from '../../../shared/checks/readiness.ts';
import { register } from '../../../shared/checks/register.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { computeCell, computeField } from '../../../shared/numbers/compute.ts';
import { explainedFigures } from '../../../shared/numbers/explain/figures.ts';
import { explain } from '../../../shared/numbers/explain.ts';
import { numbersJson } from '../../../shared/numbers/numbers-json.ts';
import { scenarioFigures } from '../../../shared/numbers/scenarios.ts';
import { rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';

/**
 * Readers that ask whatever the template holds, place by place, and need none in particular: a place
 * taken away is one less to look at. An edit tried out copies what stands in a place.
 */
const generic =
  /c34-placeholders|workbook\/apply-edit|plan\/blanks|plan\/unwritten|plan\/share-totals|labelOfRow|numbers\/compute\.ts|explain\/template-figures/;

/** `places` fills while something reads `traced`: answer keys, `T.table.column`. */
export function tracedPlan(workbook: Workbook): {
  readonly traced: Workbook;
  readonly places: ReadonlyMap<string, string>;
} {
  const places = new Map<string, string>();
  const noting = <T extends object>(owner: T, place: (key: string) => string): T =>
    new Proxy(owner, {
      get(target, key) {
        if (typeof key === 'string' && !places.has(place(key))) note(place(key));
        return Reflect.get(target, key);
      },
    });
  const note = (place: string): void => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 80;
    const { stack = '' } = new Error(place);
    Error.stackTraceLimit = limit;
    // Figures that formulas take from the calculation are the calculation's, whoever asked.
    const frames = stack
      .split('\n')
      .filter((frame) => frame.includes('/shared/') && !frame.includes('traced-plan'));
    const own = frames.findIndex((frame) => frame.includes('core-figures.ts'));
    const asked = own < 0 ? frames : frames.slice(0, own + 1);
    if (!asked.some((frame) => generic.test(frame))) places.set(place, asked.slice(0, 3).join(''));
  };
  const tables = Object.entries(workbook.tables).map(([table, rows]) => [
    table,
    rows.map((row) => ({ ...row, cells: noting(row.cells, (column) => `T.${table}.${column}`) })),
  ]);
  const traced = {
    ...workbook,
    answers: noting(workbook.answers, (key) => key),
    tables: Object.fromEntries(tables),
  };
  return { traced, places };
}

/** The numbers, checks with their options, readiness, the register, the matrix and the explanations. */
export function runEverything(workbook: Workbook): void {
  numbersJson(workbook);
  scenarioFigures(workbook);
  for (const finding of runChecks(workbook)) optionsOf(workbook, finding);
  readiness(workbook);
  register(workbook);
  sideBySide(workbook);
  for (const figure of explainedFigures) explain(workbook, figure);
  for (const section of workbook.template.sections) {
    for (const field of section.fields) computeField(workbook, section, field);
    for (const table of section.tables)
      for (const row of rowsOf(workbook, table.id))
        for (const column of table.columns) computeCell(workbook, table, row, column);
  }
}
