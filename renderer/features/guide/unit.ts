/** Units in words. */
import type { Slot } from '../../../shared/template/types.ts';
import { isYear } from '../../../shared/values/format.ts';

/** What a column's head shows: the currency stands once over the table, and a unit the name says is not said twice. */
export function unitInHead(slot: Pick<Slot, 'type' | 'unit' | 'label'>): string {
  if (slot.type === 'pct') return '%';
  const unit = slot.unit ?? '';
  if (isYear(slot)) return '';
  return slot.label.toLowerCase().includes(unit.toLowerCase()) ? '' : unit;
}

/** What stands behind the figure: the currency, the template's unit, or both. */
export function unitOf(slot: Pick<Slot, 'type' | 'unit'>, currency: string): string {
  if (isYear(slot)) return '';
  if (slot.type === 'money') return slot.unit ? `${currency} ${slot.unit}` : currency;
  if (slot.type === 'pct') return slot.unit && slot.unit !== '%' ? slot.unit : '';
  return slot.unit ?? '';
}
