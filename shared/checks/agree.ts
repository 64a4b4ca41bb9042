/** Agreeing on a pair: the agreed value with who and when, and its writing back to both plans. */
import type { AssumptionPair } from '../plan/pairs.ts';
import type { SingleChange } from '../workbook/edit.ts';
import type { AgreedValue, Side } from '../workbook/types.ts';

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

const asBasis = (value: unknown): number | string | null =>
  typeof value === 'number' || typeof value === 'string' ? value : null;

/** A deal or a conversion of 0 divides everything that is computed from it. */
export const takesZero = ({ id }: AssumptionPair): boolean =>
  id !== 'deal_assumption' && !id.startsWith('conv_');
