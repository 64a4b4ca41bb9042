/** A formula that leads back to itself. */

import { slotsOf } from '../slots.ts';
import type { Template } from '../types.ts';
import { placesRead } from './places.ts';

/**
 * The places round each circle, answer keys and `T.table.column`, in the order they read one another. A graph
 * of places: `prev(column)` reads the row above and so never closes a circle.
 */
export function formulaCircles(template: Template): readonly (readonly string[])[] {
  const edges = new Map<string, readonly string[]>();
  for (const reader of slotsOf(template)) {
    const read = placesRead(reader).filter(({ name }) => !(name.kind === 'own-column' && name.above));
    if (read.length > 0)
      edges.set(
        reader.place,
        read.flatMap(({ places }) => places),
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
