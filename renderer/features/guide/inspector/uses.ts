/** Which sections read a field, a column or a table: by formula or by reference. Read from the template. */
import { findSection, findTable } from '../../../../shared/template/find.ts';
import type { Expression } from '../../../../shared/template/formula/expression.ts';
import { parseFormula } from '../../../../shared/template/formula/parse.ts';
import type { Section, Slot, Table, Template } from '../../../../shared/template/types.ts';
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
  for (const section of template.sections) {
    const note = (place: string): void => {
      const sections = readers.get(place) ?? new Set();
      readers.set(place, sections.add(section.id));
    };
    for (const field of section.fields) noteSlot(template, field, section, null, note);
    for (const table of section.tables)
      for (const column of table.columns) noteSlot(template, column, section, table, note);
  }
  return readers;
}

function noteSlot(
  template: Template,
  slot: Slot,
  section: Section,
  table: Table | null,
  note: (place: string) => void,
): void {
  for (const target of refTablesOf(slot)) note(`T.${target}`);
  const formula = slot.formula === undefined ? null : parseFormula(slot.formula);
  if (!formula?.ok) return;
  for (const part of partsOf(formula.value)) {
    if (part.kind === 'field') note(part.key);
    else if (part.kind === 'sum-table') {
      note(`T.${part.table}.${part.column}`);
      note(`T.${part.table}`);
    } else if (part.kind === 'lookup') {
      const source = (table?.columns ?? section.fields).find((other) => other.id === part.reference);
      for (const target of source ? refTablesOf(source) : [])
        if (findTable(template, target)) note(`T.${target}.${part.column}`);
    } else if (part.kind === 'name' && table === null) note(`${section.id}.${part.name}`);
  }
}

function* partsOf(expression: Expression): Generator<Expression> {
  yield expression;
  for (const inner of Object.values(expression)) {
    if (Array.isArray(inner)) for (const term of inner) yield* partsOf(term);
    else if (typeof inner === 'object' && inner !== null) yield* partsOf(inner as Expression);
  }
}
