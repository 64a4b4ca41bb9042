/** Text of somebody's own inside a sentence of the program: its direction stays its own affair. */

const turnsDirection = /[\u200f\u202a-\u202e\u2066-\u2069]|[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const isolates = /[\u2066-\u2069]/g;

/** Between U+2068 and U+2069 where it can turn the words around it; any other text comes back as it is. */
export const isolated = (text: string): string =>
  turnsDirection.test(text) ? `\u2068${text.replace(isolates, '')}\u2069` : text;
