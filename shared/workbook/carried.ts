/**
 * What becomes of a value when its slot asks for another type: one rule for an update, for what comes back from
 * the archive, and for what a file holds in a slot of another type.
 */
import type { FieldType, Slot } from '../template/types.ts';
import { isValueOf } from '../values/check.ts';
import type { ParseContext } from '../values/parse.ts';
import type { Value } from '../values/value.ts';
import { readWritten, written } from '../values/written.ts';

const texts: readonly FieldType[] = ['text', 'rich'];
const isText = ({ type }: Slot): boolean => texts.includes(type);

/**
 * The value as `to` holds it; null where it would mean something else there. Figures, dates, answers and choices
 * become text as people write them, and such text becomes one of them again.
 */
export function carried(from: Slot, to: Slot, value: Value, context: ParseContext): Value | null {
  if (to.formula !== undefined) return null;
  if (isText(to) && !isText(from))
    return from.type === 'choice' ? nameOf(from, value) : written(from, value, context);
  if (isText(from) && !isText(to)) {
    if (typeof value !== 'string') return null;
    return to.type === 'choice' ? choiceOf(to, value) : readWritten(to, value, context);
  }
  if (!isValueOf(to, value)) return null;
  const isSameKind =
    from.type === to.type ||
    (isText(from) && isText(to)) ||
    (from.type === 'int' && to.type === 'dec') ||
    (from.type === 'dec' && to.type === 'int' && Number.isInteger(value));
  return isSameKind && staysOffered(from, to, value) ? value : null;
}

const nameOf = ({ choices }: Slot, value: Value): string | null =>
  typeof value === 'string' ? (choices?.find(({ id }) => id === value)?.label ?? value) : null;

const choiceOf = ({ choices }: Slot, text: string): string | null =>
  choices?.find(({ id, label }) => label === text || id === text)?.id ?? null;

/** A choice taken off the list, a list that now refers to other tables. */
function staysOffered(from: Slot, to: Slot, value: Value): boolean {
  if (to.type === 'choice' || to.type === 'multi') {
    const chosen = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
    const offered = (slot: Slot, id: unknown): boolean => (slot.choices ?? []).some((one) => one.id === id);
    return chosen.every((id) => offered(to, id) || !offered(from, id));
  }
  if (to.type === 'ref' || to.type === 'refs')
    return (from.ref ?? []).some((table) => (to.ref ?? []).includes(table));
  return true;
}
