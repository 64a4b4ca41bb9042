/** Levers in words: what can be assumed, what a scenario assumes, and the values in the plan and in the scenario. */
import { pairWords } from '../../../shared/numbers/pair-words.ts';
import { type Lever, levers } from '../../../shared/plan/levers.ts';
import { type AssumptionPair, assumptionPairs } from '../../../shared/plan/pairs.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { findColumn, findField, findTable } from '../../../shared/template/find.ts';
import type { Slot } from '../../../shared/template/types.ts';
import { formatValue } from '../../../shared/values/format.ts';
import type { Value } from '../../../shared/values/value.ts';
import { answerOf, findRow, formatContextOf, rowLabel } from '../../../shared/workbook/read.ts';
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

/** Everything a scenario can assume, in the order it is offered. */
export const offeredLevers = (workbook: Workbook): readonly LeverWords[] =>
  levers(workbook).flatMap((lever) => leverWords(workbook, lever) ?? []);

/**
 * Everything the scenario holds: what is offered first, then what the plan offers no more and adopting would
 * write all the same.
 */
export function assumed(workbook: Workbook, scenario: Scenario): readonly LeverWords[] {
  const offered = offeredLevers(workbook).filter(({ lever }) => heldAt(scenario, lever) !== undefined);
  const known = new Set(offered.map(({ id }) => id));
  const held = (['answers', 'cells', 'agreed'] as const).flatMap((of) =>
    Object.keys(scenario[of] ?? {}).flatMap((place) => {
      const [table = '', row] = place.split('/');
      if (row !== undefined && !findRow(workbook, table, row)) return [];
      const name = row === undefined ? '' : rowLabel(workbook, [table], row);
      return leverWords(workbook, { of, place, row: name }) ?? [];
    }),
  );
  return [...offered, ...held.filter(({ id }) => !known.has(id))];
}

/** null where the template has no such place. */
function leverWords(workbook: Workbook, lever: Lever): LeverWords | null {
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
    label: strings.words.place(table.section.id, strings.words.cell(row, column.label)),
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
