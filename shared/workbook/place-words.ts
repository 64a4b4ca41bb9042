/** A place as a person is told of it. */
import { strings } from '../strings/catalogue.ts';
import { findField, findTable, labelColumnOf } from '../template/find.ts';
import type { Slot } from '../template/types.ts';
import { viewPlaceOf } from '../template/view-place.ts';
import { fiscalMonthName } from '../values/date-format.ts';
import { findRow, fiscalStartOf, labelOfRow, localeOf } from './read.ts';
import type { Workbook } from './types.ts';

/** The label of a field or column; a month by its name in the fiscal year, as its head shows it. */
export const slotName = (workbook: Workbook, slot: Slot & { readonly month?: number }): string =>
  slot.month === undefined
    ? slot.label
    : fiscalMonthName(localeOf(workbook), fiscalStartOf(workbook), slot.month, 'long');

/**
 * "M9, Average deal" of an answer key, "M10, Spring push: End" of a cell, "M10, Campaigns" of a table; a section by
 * its title, "L10, C08" a conflict and "L2, Agreed" what was agreed. `beside`: a row that is named there is not
 * named again.
 */
export function placeWords(workbook: Workbook, place: string, beside = ''): string {
  const { template } = workbook;
  const view = viewPlaceOf(place);
  if (view) {
    // The check of a key: the subject behind it is an id.
    const [check = ''] = view.at.split(':');
    return strings.words.place(view.section, view.kind === 'conflict' ? check : strings.words.parties.agreed);
  }
  const field = findField(template, place);
  if (field) return strings.words.place(field.section.id, field.field.label);
  const [id = place, rowId = '', column] = place.split('/');
  const table = findTable(template, id);
  if (!table) return template.sections.find((section) => section.id === place)?.title ?? place;
  const named = table.table.columns.find((one) => one.id === column);
  if (!named) return strings.words.place(table.section.id, table.table.title);
  const row = findRow(workbook, id, rowId);
  const name = row ? labelOfRow(workbook, table.table, row) : '';
  return strings.words.place(
    table.section.id,
    name !== '' && named === labelColumnOf(table.table)
      ? name
      : strings.words.cell(name === beside ? '' : name, slotName(workbook, named)),
  );
}
