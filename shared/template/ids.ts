/** What the ids of a template may be. Answers, rows and cells are kept by them. */

/** Names that every object has from its prototype: nothing can be kept under them. */
const reserved: readonly string[] = ['prototype', ...Object.getOwnPropertyNames(Object.prototype)];

export const isReservedId = (id: string): boolean => reserved.includes(id);

/** A letter, then letters, digits and `_`, at most 64 together, and no reserved name. */
export const idPattern = new RegExp(`^(?!(?:${reserved.join('|')})$)[A-Za-z][A-Za-z0-9_]{0,63}$`);
