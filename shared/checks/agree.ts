/** Agreeing on a pair: the agreed value with who and when, and its writing back to both plans. */
import { pairWords } from '../numbers/pair-words.ts';
import { type AssumptionPair, isDivisor, type PairKind } from '../plan/pairs.ts';
import { strings } from '../strings/catalogue.ts';
import { slotAt } from '../template/find.ts';
import type { FieldType, Slot } from '../template/types.ts';
import { parseValue } from '../values/parse.ts';
import type { Change, SingleChange } from '../workbook/edit.ts';
import { parseContextOf } from '../workbook/read.ts';
import type { AgreedValue, Side, Workbook } from '../workbook/types.ts';
import { asBasis } from './moved.ts';
import { withChanges } from './try-out.ts';

export interface Agreement {
  readonly at: string;
  readonly by: string;
  readonly side: Side | null;
  readonly reason: string;
}

/** The changes that write a value back to both plans' own places; a plan without the row has none. */
export function agreeChanges(pair: AssumptionPair, value: number | string): readonly SingleChange[] {
  return [pair.places.marketing, pair.places.sales].flatMap((place): readonly SingleChange[] => {
    if (place === null) return [];
    const [table, row, column] = place.split('/');
    if (table === undefined || row === undefined || column === undefined)
      return [{ kind: 'set-answer', key: place, value }];
    return [{ kind: 'set-cells', table, cells: [{ row, column, value }] }];
  });
}

/** The record of the agreement, with what the plans held at that moment. */
export const agreeRecord = (
  pair: AssumptionPair,
  value: number | string,
  { at, by, side, reason }: Agreement,
): SingleChange => {
  const agreed: AgreedValue = {
    value,
    at,
    by,
    side,
    reason,
    basis: { marketing: asBasis(pair.marketing), sales: asBasis(pair.sales) },
  };
  return { kind: 'agree', pair: pair.id, agreed };
};

/** The workbook with that value in both plans, and in the place of what was agreed before: that would still count. */
export const withAgreed = (workbook: Workbook, pair: AssumptionPair, value: number | string): Workbook =>
  withChanges(workbook, [
    ...agreeChanges(pair, value),
    ...(pair.agreed ? [agreeRecord(pair, value, pair.agreed)] : []),
  ]);

/** Agreeing as one step; `writeBack` false: it is recorded, and both plans stay as they are. */
export const agree = (
  pair: AssumptionPair,
  value: number | string,
  agreement: Agreement,
  writeBack: boolean,
): Change => ({
  kind: 'group',
  changes: [...(writeBack ? agreeChanges(pair, value) : []), agreeRecord(pair, value, agreement)],
});

const types: { readonly [K in PairKind]: FieldType } = {
  money: 'money',
  pct: 'pct',
  days: 'int',
  priority: 'int',
  date: 'date',
  words: 'text',
};

/** What both plans' own places take: it is written to both. */
function limitsOf({ template }: Workbook, { places }: AssumptionPair): Pick<Slot, 'min' | 'max'> {
  const slots = [places.marketing, places.sales].flatMap(
    (place) => (place === null ? undefined : slotAt(template, place)) ?? [],
  );
  const highest = Math.min(...slots.map(({ max }) => max ?? Number.POSITIVE_INFINITY));
  return {
    min: Math.max(0, ...slots.map(({ min }) => min ?? 0)),
    ...(Number.isFinite(highest) ? { max: highest } : {}),
  };
}

/** What was typed for a pair, in the workbook's locale; `value` null where nothing is. `error` says why it is none. */
export function readAgreed(
  workbook: Workbook,
  pair: AssumptionPair,
  typed: string,
): { readonly value: number | string | null; readonly error: string | null } {
  const slot = {
    id: 'agreed',
    label: pairWords(workbook).label(pair),
    type: types[pair.kind],
    ...limitsOf(workbook, pair),
  };
  const parsed = parseValue(slot, typed, parseContextOf(workbook));
  if (!parsed.ok) return { value: null, error: parsed.message };
  const { value } = parsed;
  if (value === 0 && isDivisor(pair.id))
    return { value: null, error: strings.assumptions.noZero(slot.label) };
  return { value: asBasis(value), error: null };
}
