/** What the ids of a template may be. Answers, rows and cells are kept by them. */

/** Names that every object has from its prototype: nothing can be kept under them. */
const reserved: readonly string[] = ['prototype', ...Object.getOwnPropertyNames(Object.prototype)];

export const isReservedId = (id: string): boolean => reserved.includes(id);

const shape = '[A-Za-z][A-Za-z0-9_]{0,63}';

/** A letter, then letters, digits and `_`, at most 64 together, and no reserved name. */
export const idPattern = new RegExp(`^(?!(?:${reserved.join('|')})$)${shape}$`);

/** The same with the reserved names: a file may hold something under one, which is then set aside. */
export const foreignIdPattern = new RegExp(`^${shape}$`);

/** Of templates, workbooks and rows, which programs make: letters, digits, `_` and `-`, at most 64. */
export const madeIdPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** Room for `_2` and its like behind an id as long as may be. */
const ROOM = 6;

/** The id where it is free, else with the first free number behind it: `roster_2`. */
export function freeId(id: string, ...taken: readonly ReadonlySet<string>[]): string {
  let free = id;
  for (let copy = 2; taken.some((ids) => ids.has(free)); copy++) free = `${id.slice(0, 64 - ROOM)}_${copy}`;
  return free;
}
