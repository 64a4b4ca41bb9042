/** Names of places, values and parts as sentences of the guide use them. */
import { strings } from '../../../shared/strings/catalogue.ts';
import { findField, findTable } from '../../../shared/template/find.ts';
import type { Section, Slot, Template } from '../../../shared/template/types.ts';
import { type FormatContext, formatValue } from '../../../shared/values/format.ts';
import type { Value } from '../../../shared/values/value.ts';

/** Where a section prints: "Shown in Word under Part II, Target market." */
export function printsWhere(section: Section): string {
  return section.part === 'setup'
    ? strings.guide.printsOnCover
    : strings.guide.printsUnder(strings.words.printedParts[section.part], section.title);
}

/** What a person calls the place. */
export function placeName(template: Template, place: string): string {
  return findField(template, place)?.field.label ?? findTable(template, place)?.table.title ?? place;
}

/** A stored value beside words; blank is a dash. */
export const valueText = (slot: Slot, value: Value | undefined, context: FormatContext): string =>
  value === undefined ? strings.values.blank : formatValue(slot, value, context, { sign: true });
