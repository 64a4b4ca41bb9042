/** A lever in words, and its value in the plan and in a scenario. */

import { pairWords } from '../../../shared/numbers/pair-words.ts';
import type { Lever } from '../../../shared/plan/levers.ts';
import { type AssumptionPair, assumptionPairs } from '../../../shared/plan/pairs.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { findColumn, findField, findTable } from '../../../shared/template/find.ts';
import type { Slot } from '../../../shared/template/types.ts';
import { formatValue } from '../../../shared/values/format.ts';
import type { Value } from '../../../shared/values/value.ts';
import { answerOf, findRow, formatContextOf } from '../../../shared/workbook/read.ts';
import type { Scenario, Workbook } from '../../../shared/workbook/types.ts';

export interface LeverWords {
  readonly lever: Lever;
  /** Unique among the levers. */
  readonly id: string;
  /** "M9, Average deal"; "M9, Search: Budget"; "Average deal (agreed)". */
  readonly label: string;
  readonly slot: Slot;
  readonly base: Value | undefined;
  /** The pair on which both plans have agreed, and which it therefore says nothing to or sets anew. */
  readonly agreed: AssumptionPair | null;
}

/** null where the template has no such place. */
export function leverWords(workbook: Workbook, lever: Lever): LeverWords | null {
  const { of, place, row } = lever;
  const id = `${of} ${place}`;
  const { template } = workbook;
  if (of === 'agreed') {
    const pair = assumptionPairs(workbook).find((one) => one.id === place);
    const field = pair && findField(template, pair.places.marketing ?? '')?.field;
    if (!pair?.agreed || !field) return null;
    const label = strings.scenarios.agreed(pairWords(workbook).label(pair));
    return { lever, id, label, slot: field, base: pair.agreed.value, agreed: pair };
  }
  const field = findField(template, place);
  if (field) {
    const agreed = assumptionPairs(workbook).find(
      ({ places, agreed }) => agreed !== null && (places.marketing === place || places.sales === place),
    );
    return {
      lever,
      id,
      label: strings.words.place(field.section.id, field.field.label),
      slot: field.field,
      base: answerOf(workbook, place),
      agreed: agreed ?? null,
    };
  }
  const [tableId = '', rowId = '', columnId = ''] = place.split('/');
  const table = findTable(template, tableId);
  const column = table && findColumn(table.table, columnId);
  if (!table || !column) return null;
  return {
    lever,
    id,
    label: strings.words.place(table.section.id, strings.scenarios.cell(row, column.label)),
    slot: column,
    base: findRow(workbook, tableId, rowId)?.cells[columnId],
    agreed: null,
  };
}

export const valueWords = (workbook: Workbook, slot: Slot, value: Value | undefined): string =>
  value === undefined
    ? strings.values.blank
    : formatValue(slot, value, formatContextOf(workbook), { sign: true });

/** Why one plan's own value changes nothing: what both agreed on counts. null where it does change something. */
export function prevailing(
  workbook: Workbook,
  scenario: Scenario,
  { lever, agreed }: LeverWords,
): string | null {
  if (lever.of === 'agreed' || !agreed?.agreed) return null;
  const value = scenario.agreed?.[agreed.id] ?? agreed.agreed.value;
  return strings.scenarios.prevails(pairWords(workbook).value(agreed, value));
}

/** What the scenario holds for a lever. */
export const heldAt = (scenario: Scenario, { of, place }: Lever): Value | undefined => scenario[of]?.[place];

/** The scenario with another value for a lever; null takes it out. */
export function withValue(scenario: Scenario, { of, place }: Lever, value: Value | null): Scenario {
  const { [place]: _before, ...others } = scenario[of] ?? {};
  return { ...scenario, [of]: value === null ? others : { ...others, [place]: value } };
}
