/** What a place of a workbook takes, by its own template and by the one that ships. */
import { slotAt } from '../template/find.ts';
import { fullTemplate } from '../template/shipped/full.ts';
import type { Slot, Template } from '../template/types.ts';
import { isUsable, isValueOf, isWithin } from '../values/check.ts';
import { isCurrency } from '../values/number-format.ts';
import type { Value } from '../values/value.ts';

/** Whether the value of a kind that fits its slot may stay there; anything else the import guard sets aside. */
export const isUsableAt = (slot: Slot, place: string, value: Value): boolean =>
  // A currency that is not among those offered is one all the same.
  (isUsable(slot, value) || (place === 'settings.currency' && isCurrency(value))) &&
  isWithinShipped(place, value);

/** Limits of the calculation's own places hold whatever the workbook's template says of them. */
function isWithinShipped(place: string, value: Value): boolean {
  const known = slotAt(fullTemplate, place);
  return known === undefined || typeof value !== 'number' || isUsable(known, value);
}

/** Whether a person could type it there: the slot's limits hold in every slot, also where nothing is computed from it. */
export function isTypableAt(template: Template, place: string, value: Value): boolean {
  const slot = slotAt(template, place);
  if (slot === undefined) return true;
  if (!isValueOf(slot, value) || !isUsableAt(slot, place, value)) return false;
  return typeof value !== 'number' || (isWithin(slot, value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER);
}
