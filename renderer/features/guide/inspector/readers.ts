/** Which sections read a field, a column or a table: by formula or by reference. Read from the template. */
import { findSection, refTablesOf } from '../../../../shared/template/find.ts';
import { placesRead } from '../../../../shared/template/formula/places.ts';
import { slotsOf, tablePlace } from '../../../../shared/template/slots.ts';
import type { Section, Template } from '../../../../shared/template/types.ts';

/** Reader's section ids by what is read: `M9.deal_assumption`, `T.campaigns.budget`, `T.campaigns`. */
type Readers = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<Template, Readers>();

/** Sections that read the place, in the template's order; the section itself is left out. */
export function readersOf(template: Template, place: string, own: string): readonly Section[] {
  let readers = known.get(template);
  if (!readers) {
    readers = collect(template);
    known.set(template, readers);
  }
  return [...(readers.get(place) ?? [])]
    .filter((id) => id !== own)
    .flatMap((id) => findSection(template, id) ?? [])
    .filter((section) => !section.hidden);
}

function collect(template: Template): Readers {
  const readers = new Map<string, Set<string>>();
  for (const reader of slotsOf(template)) {
    const note = (place: string): void => {
      const sections = readers.get(place) ?? new Set();
      readers.set(place, sections.add(reader.section.id));
    };
    for (const target of refTablesOf(reader.slot)) note(tablePlace(target));
    for (const { name, places } of placesRead(reader)) {
      for (const place of places) note(place);
      if (name.kind === 'table-column') note(tablePlace(name.table));
    }
  }
  return readers;
}
