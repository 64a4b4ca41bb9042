/** What the calculation reads, as the full template defines it: every other template keeps to it where it has it. */
import { answerKey } from './find.ts';
import { fullTemplate } from './shipped/full.ts';
import type { Column, Field, Slot, Template } from './types.ts';

/** Properties by which the calculation understands a value; `choices` are compared by their ids. */
const meant = ['type', 'formula', 'ref', 'ref_where', 'month', 'choices', 'core'] as const;
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

interface Placed {
  readonly place: string;
  readonly where: string;
  readonly slot: Slot;
}

/** Every field and column of a template with its place. */
export const placedSlots = ({ sections }: Template): readonly Placed[] =>
  sections.flatMap((section) => [
    ...section.fields.map((slot) => ({
      place: answerKey(section.id, slot.id),
      where: section.title,
      slot,
    })),
    ...section.tables.flatMap((table) =>
      table.columns.map((slot) => ({ place: `T.${table.id}.${slot.id}`, where: table.title, slot })),
    ),
  ]);

const coreSlots: ReadonlyMap<string, Slot> = new Map(
  placedSlots(fullTemplate).flatMap(({ place, slot }) => (slot.core ? [[place, slot] as const] : [])),
);

/** As the calculation needs the place; undefined for what it does not read. */
export const coreSlotAt = (place: string): Slot | undefined => coreSlots.get(place);

/** Places of the calculation that mean something else in this template, with the first property that differs. */
export const coreDeviations = (template: Template): readonly CoreDeviation[] =>
  placedSlots(template).flatMap(({ place, where, slot }): readonly CoreDeviation[] => {
    const needed = coreSlots.get(place);
    const property = needed && meant.find((one) => !keeps(one, needed, slot));
    return needed && property ? [{ place, where, label: slot.label, property, needed }] : [];
  });

function keeps(property: MeantProperty, needed: Slot, slot: Slot): boolean {
  if (property !== 'choices')
    return JSON.stringify(stated(needed, property)) === JSON.stringify(stated(slot, property));
  const ids = new Set((slot.choices ?? []).map(({ id }) => id));
  return (needed.choices ?? []).every(({ id }) => ids.has(id));
}

const stated = (slot: Slot & { readonly month?: number }, property: Exclude<MeantProperty, 'choices'>) =>
  slot[property] ?? null;

/** What makes a slot the one that the calculation needs; choices that somebody renamed or added stay. */
function meaningOf(slot: Slot, needed: Slot) {
  const labels = new Map((slot.choices ?? []).map(({ id, label }) => [id, label]));
  const known = new Set((needed.choices ?? []).map(({ id }) => id));
  const choices = [
    ...(needed.choices ?? []).map(({ id, label }) => ({ id, label: labels.get(id) ?? label })),
    ...(slot.choices ?? []).filter(({ id }) => !known.has(id)),
  ];
  return {
    type: needed.type,
    core: true,
    ...(needed.formula === undefined ? {} : { formula: needed.formula }),
    ...(needed.ref === undefined ? {} : { ref: needed.ref }),
    ...(needed.ref_where === undefined ? {} : { ref_where: needed.ref_where }),
    ...(needed.choices === undefined ? {} : { choices }),
  };
}

/** The field as the calculation needs it, under the name and with the words that it has. */
export function fieldAsNeeded(field: Field, needed: Slot): Field {
  const { formula: _formula, ref: _ref, ref_where: _where, choices: _choices, ...rest } = field;
  return { ...rest, ...meaningOf(field, needed) };
}

export function columnAsNeeded(column: Column, needed: Slot): Column {
  const {
    formula: _formula,
    ref: _ref,
    ref_where: _where,
    choices: _choices,
    month: _month,
    ...rest
  } = column;
  return { ...rest, ...meaningOf(column, needed), ...monthOf(needed) };
}

const monthOf = (needed: Slot & { readonly month?: number }) =>
  needed.month === undefined ? {} : { month: needed.month };
