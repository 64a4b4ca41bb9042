/**
 * Another currency for the whole plan. Amounts are stored in the currency's smallest unit, so where the
 * two currencies have another number of decimals every stored amount is rewritten: 24,000 stays 24,000.
 */
import { findColumn, findField, findTable, slotAt } from '../template/find.ts';
import type { Slot, Template } from '../template/types.ts';
import { isRate } from '../values/check.ts';
import { minorDigits } from '../values/number-format.ts';
import type { Value } from '../values/value.ts';
import type { Change, SingleChange } from './edit.ts';
import { type NewCell, setCells } from './marked-cells.ts';
import { currencyOf } from './read.ts';
import type { Archived, Scenario, Workbook } from './types.ts';

export const CURRENCY = 'settings.currency';

export interface CurrencyChange {
  /** One step: the currency and every amount. */
  readonly change: Change;
  /** Amounts rewritten. */
  readonly amounts: number;
  /** Amounts that lost decimals the new currency does not have. */
  readonly rounded: number;
}

/** `currency` null: back to the template's own. */
export function currencyChange(workbook: Workbook, currency: string | null): CurrencyChange {
  const set: SingleChange = { kind: 'set-answer', key: CURRENCY, value: currency };
  const { [CURRENCY]: _before, ...others } = workbook.answers;
  const next = currencyOf({
    ...workbook,
    answers: currency === null ? others : { ...others, [CURRENCY]: currency },
  });
  const shift = minorDigits(next) - minorDigits(currencyOf(workbook));
  if (shift === 0) return { change: set, amounts: 0, rounded: 0 };
  const scale = scaleBy(shift);
  const changes = [
    set,
    ...answerChanges(workbook, scale.of),
    ...tableChanges(workbook, scale.of),
    ...recordChanges(workbook, scale),
    ...archiveChanges(workbook, scale.of),
  ];
  return { change: { kind: 'group', changes }, ...scale.counted };
}

type Rescale = (slot: Pick<Slot, 'type' | 'unit'>, value: Value) => Value | null;

interface Scale {
  readonly counted: { amounts: number; rounded: number };
  /** The amount in the new smallest unit; null where the value is no amount or stays the same. */
  readonly of: Rescale;
  /** An amount kept only to be compared with; not counted. */
  remembered(value: number | string | null): number | string | null;
}

function scaleBy(shift: number): Scale {
  const counted = { amounts: 0, rounded: 0 };
  const exactly = (value: number): number =>
    Number((shift > 0 ? value * 10 ** shift : value / 10 ** -shift).toPrecision(15));
  return {
    counted,
    of(slot, value) {
      if (slot.type !== 'money' || typeof value !== 'number' || value === 0) return null;
      const exact = exactly(value);
      const scaled = isRate(slot) ? exact : Math.round(exact);
      counted.amounts++;
      if (scaled !== exact) counted.rounded++;
      return scaled;
    },
    remembered: (value) => (typeof value === 'number' ? Math.round(exactly(value)) : value),
  };
}

function answerChanges(workbook: Workbook, rescale: Rescale): readonly SingleChange[] {
  return Object.entries(workbook.answers).flatMap(([key, value]): readonly SingleChange[] => {
    const field = findField(workbook.template, key)?.field;
    const scaled = field ? rescale(field, value) : null;
    if (scaled === null) return [];
    const example = workbook.marks[key] === 'example' ? { mark: 'example' as const } : {};
    return [{ kind: 'set-answer', key, value: scaled, ...example }];
  });
}

function tableChanges(workbook: Workbook, rescale: Rescale): readonly SingleChange[] {
  return Object.entries(workbook.tables).flatMap(([id, rows]) => {
    const table = findTable(workbook.template, id)?.table;
    const cells = rows.flatMap((row) =>
      (table?.columns ?? []).flatMap((column): readonly NewCell[] => {
        const value = row.cells[column.id];
        const scaled = value === undefined ? null : rescale(column, value);
        return scaled === null ? [] : [{ row: row.id, column: column.id, value: scaled }];
      }),
    );
    return setCells(workbook, id, cells);
  });
}

/**
 * Agreed values with what they were agreed on, what decisions say was at stake, and the amounts of
 * scenarios. Signatures and decisions stand on the figures of their day: those in another currency have moved.
 */
function recordChanges(workbook: Workbook, { of: rescale, remembered }: Scale): readonly SingleChange[] {
  const { template } = workbook;
  const agreed = Object.entries(workbook.agreed).flatMap(([pair, one]): readonly SingleChange[] => {
    const field = pairField(template, pair);
    const value = field ? rescale(field, one.value) : null;
    if (value === null) return [];
    const basis = Object.fromEntries(
      Object.entries(one.basis).map(([side, held]) => [side, remembered(held)]),
    );
    return [{ kind: 'agree', pair, agreed: { ...one, value, basis } }];
  });
  const decided = Object.entries(workbook.decisions).flatMap(([finding, one]): readonly SingleChange[] => {
    const money = one.finding.money === null ? null : rescale({ type: 'money' }, one.finding.money);
    if (typeof money !== 'number') return [];
    return [{ kind: 'decide', finding, decision: { ...one, finding: { ...one.finding, money } } }];
  });
  const scenarios = Object.entries(workbook.scenarios).map(
    ([id, scenario]): SingleChange => ({
      kind: 'set-scenario',
      id,
      scenario: rescaledScenario(workbook, scenario, rescale),
    }),
  );
  return [...agreed, ...decided, ...scenarios];
}

/** What updates of the template took out comes back in the plan's currency. */
function archiveChanges(workbook: Workbook, rescale: Rescale): readonly SingleChange[] {
  return Object.entries(workbook.archive).flatMap(([place, one]): readonly SingleChange[] => {
    const archived = rescaledArchived(one, rescale);
    return archived === null ? [] : [{ kind: 'set-archived', place, archived }];
  });
}

/** null where it holds no amount. */
function rescaledArchived(one: Archived, rescale: Rescale): Archived | null {
  switch (one.kind) {
    case 'answer': {
      const value = rescale(one.field, one.value);
      return value === null ? null : { ...one, value };
    }
    case 'column':
      if (one.column.type !== 'money') return null;
      return { ...one, cells: mapped(one.cells, (value) => rescale(one.column, value) ?? value) };
    case 'table': {
      if (!one.table.columns.some(({ type }) => type === 'money')) return null;
      const over = (value: Value, id: string): Value => {
        const column = findColumn(one.table, id);
        return (column ? rescale(column, value) : null) ?? value;
      };
      return { ...one, rows: one.rows.map(({ id, cells }) => ({ id, cells: mapped(cells, over) })) };
    }
  }
}

const mapped = (
  values: { readonly [key: string]: Value },
  over: (value: Value, key: string) => Value,
): { readonly [key: string]: Value } =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, over(value, key)]));

/** A pair of amounts carries the id of the fields it compares. */
const pairField = ({ sections }: Template, pair: string): Slot | undefined =>
  sections.flatMap(({ fields }) => fields).find(({ id }) => id === pair);

function rescaledScenario({ template }: Workbook, scenario: Scenario, rescale: Rescale): Scenario {
  const over = (
    values: Scenario['answers'],
    slotOf: (place: string) => Slot | undefined,
  ): Scenario['answers'] =>
    mapped(values, (value, place) => {
      const slot = slotOf(place);
      return (slot ? rescale(slot, value) : null) ?? value;
    });
  return {
    ...scenario,
    answers: over(scenario.answers, (key) => slotAt(template, key)),
    cells: over(scenario.cells, (place) => slotAt(template, place)),
    ...(scenario.agreed ? { agreed: over(scenario.agreed, (pair) => pairField(template, pair)) } : {}),
  };
}
