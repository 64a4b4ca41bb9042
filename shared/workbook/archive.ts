/** What updates of its template took out of a workbook, to be read: where it stood, its rows as a person reads them. */
import { findTable } from '../template/find.ts';
import type { Column, Slot } from '../template/types.ts';
import { exactText } from '../values/written.ts';
import { formatContextOf } from './read.ts';
import { rowNameOf } from './row-name.ts';
import type { Archived, Workbook } from './types.ts';

export interface ArchivedPlace {
  /** The key in the workbook's archive. */
  readonly place: string;
  readonly section: string;
  /** The field, the column with its table, or the table. */
  readonly title: string;
  readonly kind: Archived['kind'];
  /** Answers, cells or rows it holds. */
  readonly count: number;
}

export const columnTitle = (table: string, { label }: Column): string => `${table}: ${label}`;

export function placeOf(workbook: Workbook, place: string, archived: Archived): ArchivedPlace {
  const { kind, section } = archived;
  const count =
    kind === 'answer' ? 1 : kind === 'column' ? Object.keys(archived.cells).length : archived.rows.length;
  return { place, section, title: titleOf(workbook, archived), kind, count };
}

function titleOf(workbook: Workbook, archived: Archived): string {
  switch (archived.kind) {
    case 'answer':
      return archived.field.label;
    case 'table':
      return archived.table.title;
    case 'column': {
      const table = tableTitle(workbook, archived.table);
      return table === null ? archived.column.label : columnTitle(table, archived.column);
    }
  }
}

/** Of the present template, or of an archived table whose column had been taken out before it. */
function tableTitle(workbook: Workbook, id: string): string | null {
  const present = findTable(workbook.template, id)?.table;
  if (present) return present.title;
  for (const archived of Object.values(workbook.archive))
    if (archived.kind === 'table' && archived.table.id === id) return archived.table.title;
  return null;
}

export interface ArchivedContent extends ArchivedPlace {
  /** ISO 8601, UTC: when it was taken out. */
  readonly at: string;
  /** Of a table its columns' names, of a column one; empty for an answer. */
  readonly heads: readonly string[];
  /** As a person reads them; an answer is one row of one. */
  readonly rows: readonly (readonly string[])[];
  /** Which of its columns hold long text with its marks (../document/markdown.ts). */
  readonly rich: readonly boolean[];
}

/** Whether updates of its template took something out of a workbook, and it has it still. */
export const keepsValues = ({ archive }: Workbook): boolean => Object.keys(archive).length > 0;

/** Everything earlier templates left behind, the newest first. */
export function archiveOf(workbook: Workbook): readonly ArchivedContent[] {
  return Object.entries(workbook.archive)
    .map(([place, archived]) => ({
      ...placeOf(workbook, place, archived),
      at: archived.at,
      ...cellsOf(workbook, archived),
    }))
    .toSorted((one, other) => other.at.localeCompare(one.at));
}

function cellsOf(workbook: Workbook, archived: Archived): Pick<ArchivedContent, 'heads' | 'rows' | 'rich'> {
  const context = formatContextOf(workbook);
  switch (archived.kind) {
    case 'answer':
      return {
        heads: [],
        rows: [[exactText(archived.field, archived.value, context)]],
        rich: [isRich(archived.field)],
      };
    case 'column':
      return {
        heads: ['', archived.column.label],
        rows: Object.entries(archived.cells).map(([row, value]) => [
          rowNameOf(workbook, archived.table, row, archived.column.id),
          exactText(archived.column, value, context),
        ]),
        rich: [false, isRich(archived.column)],
      };
    case 'table': {
      const columns = archived.table.columns.filter((column) => column.formula === undefined);
      return {
        heads: columns.map((column) => column.label),
        rows: archived.rows.map(({ cells }) =>
          columns.map((column) => {
            const value = cells[column.id];
            return value === undefined ? '' : exactText(column, value, context);
          }),
        ),
        rich: columns.map(isRich),
      };
    }
  }
}

const isRich = ({ type }: Slot): boolean => type === 'rich';
