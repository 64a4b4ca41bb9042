/**
 * Places as people and scripts write them: `marketing.deal_assumption`, `marketing.M9.deal_assumption`,
 * `settings.currency`, `T.channel_plan[Webinars].cpl`, and `T.channel_plan[+].cpl` for a row not there yet.
 */
import { fail, ok, type Result } from '../lib/result.ts';
import { strings } from '../strings/catalogue.ts';
import { answerKey, findColumn, findTable } from '../template/find.ts';
import type { Column, Field, Section, Table } from '../template/types.ts';
import { formatValue, isFiscalMonth } from '../values/format.ts';
import { findRow, formatContextOf, rowsOf } from './read.ts';
import type { Row, Workbook } from './types.ts';

export type Place =
  | { readonly kind: 'answer'; readonly key: string; readonly field: Field }
  | { readonly kind: 'cell'; readonly table: Table; readonly row: Row; readonly column: Column }
  /** A row to be added at the end. */
  | { readonly kind: 'new-row'; readonly table: Table; readonly column: Column };

const NEW_ROW = '+';

/** The place, or one sentence with the three nearest paths. */
export function resolvePlace(workbook: Workbook, path: string): Result<Place> {
  const cell = /^T\.([A-Za-z0-9_]+)\[(.*)\]\.([A-Za-z0-9_]+)$/s.exec(path.trim());
  return cell
    ? resolveCell(workbook, path, cell[1] ?? '', cell[2] ?? '', cell[3] ?? '')
    : resolveAnswer(workbook, path.trim());
}

function resolveAnswer(workbook: Workbook, path: string): Result<Place> {
  const names = path.split('.');
  const matches = sectionsAndFields(workbook).filter(({ section, field }) => {
    const part = partName(section);
    if (names.length === 3) return part === names[0] && section.id === names[1] && field.id === names[2];
    return names.length === 2 && (part === names[0] || section.id === names[0]) && field.id === names[1];
  });
  const inputs = matches.filter(({ field }) => field.formula === undefined);
  const [match] = inputs;
  if (match && inputs.length === 1)
    return ok({ kind: 'answer', key: answerKey(match.section.id, match.field.id), field: match.field });
  if (match) return fail('invalid', strings.cli.severalPlaces(path, inputs.map(answerPath).join(', ')));
  const [computed] = matches;
  if (computed) return fail('invalid', strings.cli.computedPlace(path));
  return fail('not-found', strings.cli.noSuchPlace(path, nearest(path, answerPaths(workbook)).join(', ')));
}

function resolveCell(
  workbook: Workbook,
  path: string,
  tableId: string,
  rowName: string,
  columnId: string,
): Result<Place> {
  const table = findTable(workbook.template, tableId)?.table;
  if (!table)
    return fail('not-found', strings.cli.noSuchPlace(path, nearest(path, tablePaths(workbook)).join(', ')));
  const row = rowName === NEW_ROW ? null : findRowByName(workbook, table, rowName);
  if (row?.ok === false) return row;
  const column = findColumn(table, columnId);
  if (!column) {
    const paths = table.columns
      .filter((candidate) => candidate.formula === undefined)
      .map((candidate) => `T.${table.id}[${rowName}].${candidate.id}`);
    return fail('not-found', strings.cli.noSuchPlace(path, nearest(path, paths).join(', ')));
  }
  if (column.formula !== undefined) return fail('invalid', strings.cli.computedPlace(path));
  return ok(row ? { kind: 'cell', table, row: row.value, column } : { kind: 'new-row', table, column });
}

/** By stable id, or by the exact and unique text of the first column. */
function findRowByName(workbook: Workbook, table: Table, name: string): Result<Row> {
  const rows = rowsOf(workbook, table.id);
  const byId = rows.find((row) => row.id === name);
  if (byId) return ok(byId);
  const named = rows.map((row) => ({ row, text: firstText(workbook, table, row) }));
  const matches = named.filter(({ text }) => text === name);
  const [match] = matches;
  if (match && matches.length === 1) return ok(match.row);
  if (match) return fail('invalid', strings.cli.severalRows(name, table.id));
  const pathTo = (row: string): string => `T.${table.id}[${row}]`;
  const paths = named.map(({ row, text }) => pathTo(text === '' ? row.id : text));
  const proposed = [...nearest(pathTo(name), paths), pathTo(NEW_ROW)].slice(0, 3);
  return fail('not-found', strings.cli.noSuchPlace(pathTo(name), proposed.join(', ')));
}

function firstText(workbook: Workbook, table: Table, row: Row): string {
  const [column] = table.columns;
  const value = column && row.cells[column.id];
  if (column === undefined || value === undefined) return '';
  // A month is named in a path by its number, which is the same from whatever month the year starts.
  return isFiscalMonth(column) ? String(value) : formatValue(column, value, formatContextOf(workbook));
}

/**
 * The other way round: an answer key, `table/row/column`, table or section id as `set` and people write
 * it. What is none of them comes back as it is.
 */
export function pathOfPlace(workbook: Workbook, place: string): string {
  const [tableId = place, rowId, column] = place.split('/');
  const table = findTable(workbook.template, tableId)?.table;
  if (table && rowId !== undefined && column !== undefined) {
    const row = findRow(workbook, tableId, rowId);
    const text = row ? firstText(workbook, table, row) : '';
    const isUnique =
      rowsOf(workbook, tableId).filter((one) => firstText(workbook, table, one) === text).length === 1;
    return `T.${tableId}[${text !== '' && isUnique ? text : rowId}].${column}`;
  }
  if (table) return `T.${tableId}`;
  const [sectionId, fieldId] = place.split('.');
  const section = workbook.template.sections.find((one) => one.id === sectionId);
  const field = section?.fields.find((one) => one.id === fieldId);
  return section && field ? answerPath({ section, field }) : place;
}

interface SectionField {
  readonly section: Section;
  readonly field: Field;
}

const sectionsAndFields = (workbook: Workbook): readonly SectionField[] =>
  workbook.template.sections.flatMap((section) => section.fields.map((field) => ({ section, field })));

/** What a path begins with: the part of the plan; the set-up's sections stand for themselves. */
const partName = ({ part, id }: Section): string => (part === 'setup' ? id : part);

/** A path that no other field has. */
function answerPath({ section, field }: SectionField): string {
  return section.part === 'setup' ? `${section.id}.${field.id}` : `${section.part}.${section.id}.${field.id}`;
}

const answerPaths = (workbook: Workbook): readonly string[] => {
  const all = sectionsAndFields(workbook).filter(({ field }) => field.formula === undefined);
  const short = ({ section, field }: SectionField): string => `${partName(section)}.${field.id}`;
  return all.map((one) =>
    all.filter((other) => short(other) === short(one)).length === 1 ? short(one) : answerPath(one),
  );
};

const tablePaths = (workbook: Workbook): readonly string[] =>
  workbook.template.sections.flatMap((section) => section.tables.map((table) => `T.${table.id}`));

/** The three candidates that begin with or hold what was asked for, then those with the fewest letters to change. */
function nearest(path: string, candidates: readonly string[]): readonly string[] {
  const wanted = path.toLowerCase();
  const rankOf = (candidate: string): number =>
    candidate.startsWith(wanted) ? 0 : candidate.includes(wanted) ? 1 : 2;
  return candidates
    .map((candidate) => ({
      candidate,
      rank: rankOf(candidate.toLowerCase()),
      distance: editDistance(wanted, candidate.toLowerCase()),
    }))
    .toSorted(
      (a, b) => a.rank - b.rank || a.distance - b.distance || a.candidate.localeCompare(b.candidate, 'en'),
    )
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance over at most 120 characters each. */
function editDistance(first: string, second: string): number {
  const a = first.slice(0, 120);
  const b = second.slice(0, 120);
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const line = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      line.push(Math.min(replaced, (above[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
