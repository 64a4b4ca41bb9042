/** Whether a stored value is of the kind its slot asks for. */
import type { Slot } from '../template/types.ts';
import type { Picture, Value } from './value.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/;

/** A calendar date that exists, `YYYY-MM-DD`, years 1000–9999. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A calendar month, `YYYY-MM`, of the same years. */
export const isMonth = (text: string): boolean => MONTH.test(text);

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const isTextList = (value: Value): value is readonly string[] => Array.isArray(value);

export const isPicture = (value: Value): value is Picture =>
  typeof value === 'object' && !Array.isArray(value) && 'sha256' in value;

/**
 * What the calculation can take in a slot that it reads: within its limits, whole where it counts whole things,
 * one of its choices. Nothing else can be typed there, so only a file from elsewhere holds it. Slots that the
 * calculation does not read keep what they hold: a value a person typed is never lost because a limit moved.
 */
export function isUsable(slot: Slot, value: Value): boolean {
  if (slot.core !== true) return true;
  if (typeof value === 'number') return isWithin(slot, value);
  if (slot.type !== 'choice' && slot.type !== 'multi') return true;
  const isOffered = (one: unknown): boolean => slot.choices?.some(({ id }) => id === one) ?? true;
  return isTextList(value) ? value.every(isOffered) : isOffered(value);
}

/** Within the slot's limits, and whole where it counts whole things. */
export const isWithin = (slot: Slot, figure: number): boolean =>
  figure >= (slot.min ?? Number.NEGATIVE_INFINITY) &&
  figure <= (slot.max ?? Number.POSITIVE_INFINITY) &&
  (!isCounted(slot) || Number.isInteger(figure));

/** Slots whose money is a rate may carry a fraction of a minor unit: `per lead`. */
export const isRate = (slot: Pick<Slot, 'type' | 'unit'>): boolean =>
  slot.type === 'money' && (slot.unit?.startsWith('per ') ?? false);

/** Whole numbers, and amounts in minor units that are no rates. */
export const isCounted = (slot: Pick<Slot, 'type' | 'unit'>): boolean =>
  slot.type === 'int' || (slot.type === 'money' && !isRate(slot));

/**
 * True when `value` is of the kind that `slot` holds. Limits (`isUsable`) and references to rows that are gone
 * (C34) are looked at elsewhere.
 */
export function isValueOf(slot: Slot, value: Value): boolean {
  switch (slot.type) {
    case 'text':
    case 'rich':
    case 'person':
    case 'ref':
    case 'choice':
      return typeof value === 'string' && value !== '';
    case 'int':
    case 'dec':
    case 'money':
    case 'pct':
      return typeof value === 'number' && Number.isFinite(value);
    case 'date':
      return typeof value === 'string' && isDate(value);
    case 'month':
      return typeof value === 'string' && isMonth(value);
    case 'multi':
    case 'refs':
      return isTextList(value) && value.length > 0;
    case 'bool':
      return typeof value === 'boolean';
    case 'picture':
      return isPicture(value);
  }
}
