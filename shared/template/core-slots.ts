/** What the calculation reads, as the full template defines it: every other template keeps to it where it has it. */
import { isSameJson } from '../lib/same-json.ts';
import { patched } from './edit/patched.ts';
import { findTable } from './find.ts';
import { fullTemplate } from './shipped/full.ts';
import { slotsOf, titleOver } from './slots.ts';
import type { Slot, Template } from './types.ts';

/**
 * Properties by which the calculation understands a value: choices by their ids, and of formulas that there is
 * none where a value is entered.
 */
const meant = ['type', 'formula', 'ref', 'month', 'choices'] as const;
export type MeantProperty = (typeof meant)[number];

export interface CoreDeviation {
  /** `M10.total_budget` or `T.channel_plan.cpl`. */
  readonly place: string;
  /** The title of its section or table, and its own name. */
  readonly where: string;
  readonly label: string;
  readonly property: MeantProperty;
  /** As the calculation needs it. */
  readonly needed: Slot;
}

const coreSlots: ReadonlyMap<string, Slot> = new Map(
  slotsOf(fullTemplate).flatMap(({ place, slot }) => (slot.core ? [[place, slot] as const] : [])),
);

/** As the calculation needs the place; undefined for what it does not read. */
export const coreSlotAt = (place: string): Slot | undefined => coreSlots.get(place);

/** Places of the calculation that mean something else in this template, with the first property that differs. */
export const coreDeviations = (template: Template): readonly CoreDeviation[] =>
  slotsOf(template).flatMap((one): readonly CoreDeviation[] => {
    const { place, slot } = one;
    const needed = coreSlots.get(place);
    // A reference to tables that this template left out cannot be asked of it.
    if (!needed || (needed.ref ?? []).some((table) => !findTable(template, table))) return [];
    const property = meant.find((one) => !keeps(one, needed, slot));
    return property ? [{ place, where: titleOver(one), label: slot.label, property, needed }] : [];
  });

function keeps(property: MeantProperty, needed: Slot, slot: Slot): boolean {
  if (property === 'formula') return needed.formula !== undefined || slot.formula === undefined;
  if (property !== 'choices') return isSameJson(stated(needed, property), stated(slot, property));
  const ids = new Set((slot.choices ?? []).map(({ id }) => id));
  return (needed.choices ?? []).every(({ id }) => ids.has(id));
}

const stated = (slot: MonthSlot, property: Exclude<MeantProperty, 'choices' | 'formula'>) =>
  slot[property] ?? null;

/** The slot as the calculation needs it, under the name and with the words that it has; own choices stay. */
export function asNeeded<S extends Slot>(slot: S, needed: Slot): S {
  const labels = new Map((slot.choices ?? []).map(({ id, label }) => [id, label]));
  const known = new Set((needed.choices ?? []).map(({ id }) => id));
  const choices = (needed.choices ?? []).map(({ id, label }) => ({ id, label: labels.get(id) ?? label }));
  const own = (slot.choices ?? []).filter(({ id }) => !known.has(id));
  return patched<S, Omit<MonthSlot, 'id'>>(slot, {
    type: needed.type,
    core: true,
    ...(needed.formula === undefined ? { formula: null } : {}),
    ref: needed.ref ?? null,
    choices: needed.choices ? [...choices, ...own] : null,
    month: monthOf(needed),
  });
}

/** A column may stand for a fiscal month. */
type MonthSlot = Slot & { readonly month?: number };
const monthOf = ({ month }: MonthSlot): number | null => month ?? null;
