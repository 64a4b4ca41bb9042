/** The places of a template that a formula reads. */
import { answerKey, refTablesOf } from '../find.ts';
import { columnPlace, type PlacedSlot } from '../slots.ts';
import { dependenciesOf, type FormulaName } from './dependencies.ts';
import { parseFormula } from './parse.ts';

/** Each name that the slot's formula reads, with its places; none without a formula that can be read. */
export function placesRead(
  reader: PlacedSlot,
): readonly { readonly name: FormulaName; readonly places: readonly string[] }[] {
  if (reader.slot.formula === undefined) return [];
  const parsed = parseFormula(reader.slot.formula);
  if (!parsed.ok) return [];
  return dependenciesOf(parsed.value).map((name) => ({ name, places: placesOf(name, reader) }));
}

/** Answer keys and `T.table.column`. What is looked up reads the reference and may stand in any table it names. */
function placesOf(name: FormulaName, { section, table }: PlacedSlot): readonly string[] {
  const own = (id: string): string => (table ? columnPlace(table.id, id) : answerKey(section.id, id));
  switch (name.kind) {
    case 'own':
    case 'own-column':
      return [own(name.id)];
    case 'field':
      return [name.key];
    case 'table-column':
      return [columnPlace(name.table, name.column)];
    case 'lookup': {
      const reference = (table?.columns ?? section.fields).find(({ id }) => id === name.reference);
      const targets = reference ? refTablesOf(reference) : [];
      return [own(name.reference), ...targets.map((id) => columnPlace(id, name.column))];
    }
  }
}
