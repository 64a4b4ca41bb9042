/** Ids for what a planner adds: readable in formulas and on the command line, and never taken twice. */

import { isReservedId } from '../ids.ts';

const LONGEST = 40;

/**
 * An id made of a label: `Cost per visit (€)` → `cost_per_visit`; `field`, `field_2` … where nothing of it can
 * be written. `taken` are the ids it may not have.
 */
export function freshId(label: string, taken: ReadonlySet<string>): string {
  const plain = label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[0-9_]+/, '')
    .slice(0, LONGEST)
    .replace(/_+$/, '');
  const wanted = plain === '' ? 'field' : plain;
  let id = wanted;
  for (let copy = 2; taken.has(id) || isReservedId(id); copy++) id = `${wanted}_${copy}`;
  return id;
}
