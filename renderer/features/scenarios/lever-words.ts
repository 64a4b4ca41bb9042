/** A lever in words, and its value in the plan and in a scenario. */

import type { Lever } from '../../../shared/plan/levers.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { findColumn, findField, findTable } from '../../../shared/template/find.ts';
import type { Slot } from '../../../shared/template/types.ts';
import { formatValue } from '../../../shared/values/format.ts';
import type { Value } from '../../../shared/values/value.ts';
import { answerOf, findRow, formatContextOf } from '../../../shared/workbook/read.ts';
import type { Scenario, Workbook } from '../../../shared/workbook/types.ts';

export interface LeverWords {
  readonly place: string;
  /** "M9, Average deal"; "M9, Search: Budget". */
  readonly label: string;
  readonly slot: Slot;
  readonly base: Value | undefined;
}

/** null where the template has no such place. */
export function leverWords(workbook: Workbook, lever: Lever): LeverWords | null {
  const { place, row } = lever;
  const field = findField(workbook.template, place);
  if (field)
    return {
      place,
      label: strings.words.place(field.section.id, field.field.label),
      slot: field.field,
      base: answerOf(workbook, place),
    };
  const [tableId = '', rowId = '', columnId = ''] = place.split('/');
  const table = findTable(workbook.template, tableId);
  const column = table && findColumn(table.table, columnId);
  if (!table || !column) return null;
  return {
    place,
    label: strings.words.place(table.section.id, strings.scenarios.cell(row, column.label)),
    slot: column,
    base: findRow(workbook, tableId, rowId)?.cells[columnId],
  };
}

export const valueWords = (workbook: Workbook, slot: Slot, value: Value | undefined): string =>
  value === undefined
    ? strings.values.blank
    : formatValue(slot, value, formatContextOf(workbook), { sign: true });

/** What the scenario holds at a place. */
export const heldAt = (scenario: Scenario, place: string): Value | undefined =>
  place.includes('/') ? scenario.cells[place] : scenario.answers[place];

/** The scenario with another value at a place; null takes it out. */
export function withValue(scenario: Scenario, place: string, value: Value | null): Scenario {
  const part = place.includes('/') ? 'cells' : 'answers';
  const { [place]: _before, ...others } = scenario[part];
  return { ...scenario, [part]: value === null ? others : { ...others, [place]: value } };
}
