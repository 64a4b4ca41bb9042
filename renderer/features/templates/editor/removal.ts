/** Taking something away: what stands against it in sentences, and the change that does it. */

import { strings } from '../../../../shared/strings/catalogue.ts';
import type { TemplateChange } from '../../../../shared/template/edit/change.ts';
import { type Reason, whyKept } from '../../../../shared/template/edit/protection.ts';
import type { Section, Slot, Table, Template } from '../../../../shared/template/types.ts';
import { placeOf, templatePlace } from './places.ts';

export interface Removal {
  readonly place: string;
  readonly name: string;
  readonly change: TemplateChange;
  /** Does instead what removing cannot: neither asked nor printed. null where it is so already. */
  readonly hide: TemplateChange | null;
  /** Workbooks can hold values in it. */
  readonly hasValues: boolean;
  /** Asked for in the outline, where the focus then stays. */
  readonly inOutline?: true;
}

/** Why it stays, one sentence each; empty when it may go. What the calculation reads of one place is one sentence. */
export function keptReasons(template: Template, place: string): readonly string[] {
  const text = strings.templates.reasons;
  const reasons = whyKept(template, templatePlace(place));
  const read = Map.groupBy(
    reasons.filter((reason) => reason.kind === 'calculation'),
    ({ where }) => where,
  );
  const sentences = [...read].map(([where, all]) =>
    text.calculation(strings.words.list(all.map(({ label }) => `“${label}”`)), where),
  );
  return [...new Set([...sentences, ...reasons.flatMap(otherReason)])];
}

function otherReason(reason: Reason): readonly string[] {
  const text = strings.templates.reasons;
  if (reason.kind === 'calculation') return [];
  return reason.kind === 'setup' || reason.kind === 'last-column'
    ? [text[reason.kind]]
    : [text[reason.kind](reason.label, reason.where)];
}

export const sectionRemoval = (section: Section): Removal => ({
  place: section.id,
  name: section.short,
  change: { kind: 'remove-section', section: section.id },
  hide:
    section.hidden || section.part === 'setup'
      ? null
      : { kind: 'set-section', section: section.id, to: { hidden: true } },
  hasValues: section.fields.some(isTyped) || section.tables.length > 0,
});

export const fieldRemoval = (section: Section, field: Slot): Removal => ({
  place: placeOf(section.id, field.id),
  name: field.label,
  change: { kind: 'remove-block', section: section.id, block: field.id },
  hide: field.hidden
    ? null
    : { kind: 'set-field', section: section.id, field: field.id, to: { hidden: true } },
  hasValues: isTyped(field),
});

export const tableRemoval = (section: Section, table: Table): Removal => ({
  place: placeOf(section.id, table.id),
  name: table.title,
  change: { kind: 'remove-block', section: section.id, block: table.id },
  hide: table.hidden ? null : { kind: 'set-table', table: table.id, to: { hidden: true } },
  hasValues: true,
});

export const columnRemoval = (section: Section, table: Table, column: Slot): Removal => ({
  place: placeOf(section.id, table.id, column.id),
  name: column.label,
  change: { kind: 'remove-column', table: table.id, column: column.id },
  hide: column.hidden
    ? null
    : { kind: 'set-column', table: table.id, column: column.id, to: { hidden: true } },
  hasValues: isTyped(column),
});

/** A computed value is never stored, so nothing of it is lost. */
const isTyped = (slot: Slot): boolean => slot.formula === undefined;
