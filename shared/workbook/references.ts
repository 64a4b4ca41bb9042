/** Where a row is referred to: by answers and by cells of other rows. */
import { answerKey, refTablesOf } from '../template/find.ts';
import type { Section, Slot } from '../template/types.ts';
import type { Value } from '../values/value.ts';
import { cellPlace } from './cell-place.ts';
import { rowsOf } from './read.ts';
import type { Workbook } from './types.ts';

export interface Reference {
  readonly section: Section;
  /** An answer key or `table/row/column`. */
  readonly place: string;
}

/** In the template's order. Rows that go together do not hold one another. */
export function referencesTo(
  workbook: Workbook,
  table: string,
  rows: readonly string[],
): readonly Reference[] {
  const gone = new Set(rows);
  const refers = (slot: Slot, value: Value | undefined): boolean =>
    value !== undefined &&
    refTablesOf(slot).includes(table) &&
    (typeof value === 'string' ? gone.has(value) : Array.isArray(value) && value.some((id) => gone.has(id)));
  return workbook.template.sections.flatMap((section) => {
    const answers = section.fields.flatMap((field): readonly Reference[] => {
      const place = answerKey(section.id, field.id);
      return refers(field, workbook.answers[place]) ? [{ section, place }] : [];
    });
    const cells = section.tables.flatMap((one) =>
      rowsOf(workbook, one.id).flatMap((row) =>
        one.id === table && gone.has(row.id)
          ? []
          : one.columns.flatMap((column): readonly Reference[] =>
              refers(column, row.cells[column.id])
                ? [{ section, place: cellPlace(one.id, row.id, column.id) }]
                : [],
            ),
      ),
    );
    return [...answers, ...cells];
  });
}
