/**
 * docx's layout measures a word once for every character it could break at. A pasted word of 100,000
 * characters would take it minutes, so the copy that is only laid out has such words in pieces.
 */

const longest = 100;
/** About as wide as half a page: a column with such a word is as wide as one may be (see column-widths). */
const piece = 40;
const longWord = new RegExp(`[^\\s]{${longest},}`);
const longWords = new RegExp(`[^\\s]{${longest},}`, 'g');

/** The same data with long words in pieces; the very same object where there are none. */
export function draftForLayout<T>(value: T): T;
export function draftForLayout(value: unknown): unknown {
  if (typeof value === 'string') return longWord.test(value) ? breakWords(value) : value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => draftForLayout(item));
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, draftForLayout(item)] as const);
  const same = entries.every(([key, item]) => Reflect.get(value, key) === item);
  return same ? value : Object.fromEntries(entries);
}

function breakWords(text: string): string {
  return text.replace(longWords, (word) => {
    const signs = [...word];
    const pieces = Array.from({ length: Math.ceil(signs.length / piece) }, (_, i) =>
      signs.slice(i * piece, (i + 1) * piece).join(''),
    );
    return pieces.join(' ');
  });
}
