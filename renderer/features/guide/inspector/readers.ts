/** Which sections read a field, a column or a table: by formula or by reference. Read from the template. */
import { findSection } from '../../../../shared/template/find.ts';
import { dependenciesOf } from '../../../../shared/template/formula/dependencies.ts';
import { parseFormula } from '../../../../shared/template/formula/parse.ts';
import type { Section, Slot, Template } from '../../../../shared/template/types.ts';
import { refTablesOf } from '../../../../shared/values/format.ts';

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
  for (const section of template.sections)
    for (const siblings of [section.fields, ...section.tables.map(({ columns }) => columns)])
      for (const slot of siblings)
        for (const place of placesReadBy(slot, siblings)) {
          const sections = readers.get(place) ?? new Set();
          readers.set(place, sections.add(section.id));
        }
  return readers;
}

/** Places outside its own section; `siblings` are the fields or columns the slot stands among. */
function placesReadBy(slot: Slot, siblings: readonly Slot[]): readonly string[] {
  const formula = slot.formula === undefined ? null : parseFormula(slot.formula);
  const names = formula?.ok ? dependenciesOf(formula.value) : [];
  return [
    ...refTablesOf(slot).map((table) => `T.${table}`),
    ...names.flatMap((name): readonly string[] => {
      switch (name.kind) {
        case 'field':
          return [name.key];
        case 'table-column':
          return [`T.${name.table}.${name.column}`, `T.${name.table}`];
        case 'lookup': {
          const reference = siblings.find(({ id }) => id === name.reference);
          return reference ? refTablesOf(reference).map((table) => `T.${table}.${name.column}`) : [];
        }
        default:
          return [];
      }
    }),
  ];
}
