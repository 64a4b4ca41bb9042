/** A formula that leads back to itself. */
import { answerKey, findColumn } from './find.ts';
import { dependenciesOf } from './formula/dependencies.ts';
import { parseFormula } from './formula/parse.ts';
import type { Slot, Template } from './types.ts';

/**
 * The places round each circle, answer keys and `T.table.column`, in the order they read one another. A graph
 * of places: `prev(column)` reads the row above and so never closes a circle.
 */
export function formulaCircles(template: Template): readonly (readonly string[])[] {
  const edges = new Map<string, readonly string[]>();
  const add = (
    place: string,
    formula: string,
    own: (id: string) => string,
    slotOf: (id: string) => Slot | undefined,
  ): void => {
    const parsed = parseFormula(formula);
    if (!parsed.ok) return;
    const targets = dependenciesOf(parsed.value).flatMap((name): readonly string[] => {
      if (name.kind === 'own') return [own(name.id)];
      if (name.kind === 'own-column') return name.above ? [] : [own(name.id)];
      if (name.kind === 'field') return [name.key];
      if (name.kind === 'table-column') return [`T.${name.table}.${name.column}`];
      const slot = slotOf(name.reference);
      return (slot?.ref ?? []).map((table) => `T.${table}.${name.column}`);
    });
    edges.set(place, targets);
  };
  for (const section of template.sections) {
    for (const field of section.fields)
      if (field.formula !== undefined)
        add(
          answerKey(section.id, field.id),
          field.formula,
          (id) => answerKey(section.id, id),
          (id) => section.fields.find((other) => other.id === id),
        );
    for (const table of section.tables)
      for (const column of table.columns)
        if (column.formula !== undefined)
          add(
            `T.${table.id}.${column.id}`,
            column.formula,
            (id) => `T.${table.id}.${id}`,
            (id) => findColumn(table, id),
          );
  }
  return circlesIn(edges);
}

/** One for each formula that closes one: taking those formulas out leaves none. */
function circlesIn(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (place: string): void => {
    if (done.has(place)) return;
    const at = path.indexOf(place);
    if (at >= 0) {
      circles.push(path.slice(at));
      return;
    }
    path.push(place);
    for (const target of edges.get(place) ?? []) visit(target);
    path.pop();
    done.add(place);
  };
  for (const place of edges.keys()) visit(place);
  return circles;
}
