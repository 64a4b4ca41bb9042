/** How much of a workbook is written. Unfinished is not an error: this counts, it does not judge. */
import { answerKey, shownColumns } from '../template/find.ts';
import type { Part, Section, Table } from '../template/types.ts';
import { parts } from '../template/types.ts';
import { rowsOf } from './read.ts';
import { isUntouched } from './starter-rows.ts';
import type { Content, Workbook } from './types.ts';

export interface Progress {
  readonly written: number;
  readonly total: number;
  /** Required places still blank: answer keys and table ids, in reading order. */
  readonly missing: readonly string[];
}

/**
 * A section's parts are its input fields and tables, but for the hidden ones. A required part counts always; an optional one
 * only when it is written, so that leaving it out costs nothing. A default answers what is required, but nobody
 * wrote it: it is no part, and a section with nothing else is not begun. A section with optional parts alone
 * is written as soon as one of them is; one that writes itself and holds tables alone, such as a register,
 * asks for nothing (total 0).
 */
export function sectionProgress(workbook: Content, section: Section): Progress {
  const states = [
    ...section.fields
      .filter((field) => field.formula === undefined && !field.hidden)
      .map((field) => {
        const place = answerKey(section.id, field.id);
        return {
          place,
          required: field.required === true && field.default === undefined,
          written: workbook.answers[place] !== undefined,
        };
      }),
    ...section.tables
      .filter((table) => !table.hidden)
      .map((table) => ({
        place: table.id,
        required: table.min_rows > 0,
        written: isTableWritten(workbook, table),
      })),
  ];
  const written = states.filter((state) => state.written).length;
  const counted = states.filter((state) => state.required || state.written).length;
  const writesItself = (section.generated?.length ?? 0) > 0;
  const asksNothing = states.length === 0 || (writesItself && section.fields.length === 0);
  // One of the optional ones is enough.
  const total = counted === 0 && !asksNothing ? 1 : counted;
  return {
    written,
    total,
    missing: states.filter((state) => state.required && !state.written).map((state) => state.place),
  };
}

/** Enough rows, something in them that the template did not start them with, and every required input cell filled. */
export function isTableWritten(workbook: Content, table: Table): boolean {
  const rows = rowsOf(workbook, table.id);
  if (rows.length < table.min_rows || isUntouched(table, rows)) return false;
  if (rows.every(({ cells }) => Object.keys(cells).length === 0)) return false;
  const required = shownColumns(table).filter((column) => column.required && column.formula === undefined);
  return rows.every((row) => required.every((column) => row.cells[column.id] !== undefined));
}

/** Written parts ÷ all parts over the visible sections of the given parts of the plan, 0–1. */
export function workbookProgress(workbook: Workbook, of: readonly Part[] = parts): number {
  let written = 0;
  let total = 0;
  for (const section of workbook.template.sections) {
    if (section.hidden || !of.includes(section.part)) continue;
    const progress = sectionProgress(workbook, section);
    written += progress.written;
    total += progress.total;
  }
  return total === 0 ? 0 : written / total;
}
