/** What a signature is given for: the figures of that day, kept beside its date. */

import { newBusinessGoal } from '../numbers/goal.ts';
import { sumOf } from '../numbers/month-sums.ts';
import { supply } from '../numbers/supply.ts';
import { capacity } from '../numbers/team-capacity.ts';
import { deliverables, signatureKeys } from '../plan/agreement.ts';
import { ownAssumptions } from '../plan/assumptions.ts';
import { derived } from '../plan/derived.ts';
import { budgetFrame } from '../plan/marketing.ts';
import { orNull } from '../plan/outcome.ts';
import { plainPairs } from '../plan/pairs.ts';
import type { SingleChange } from '../workbook/edit.ts';
import { type Basis, sides, type Workbook } from '../workbook/types.ts';

/** The figures both sides put their name to. */
export const signedBasis = derived((read): Basis => {
  const basis: Record<string, number | string | null> = {
    goal: orNull(read.from(newBusinessGoal)),
    budget: read.from(budgetFrame).total,
    leads: orNull(read.from(supply).leads),
    street: orNull(read.from(capacity).street),
  };
  for (const [id] of plainPairs)
    for (const side of sides)
      basis[`${side}.${id}`] = orNull(read.from(ownAssumptions[side]).values[id].value);
  for (const side of sides)
    for (const row of read.from(deliverables[side])) basis[`deliverable.${row.id}`] = sumOf(row.months);
  return basis;
});

/** Whether an answer is the date of a signature. */
export const isSignature = (key: string): boolean => signatureKeys.some((one) => one === key);

/** A signature's date with the figures it stands for, as one step; null takes both away. */
export const signChanges = (
  workbook: Workbook,
  key: string,
  date: string | null,
  at: string,
): readonly SingleChange[] => [
  { kind: 'set-answer', key, value: date },
  { kind: 'seal', signature: key, seal: date === null ? null : { at, basis: signedBasis(workbook) } },
];
