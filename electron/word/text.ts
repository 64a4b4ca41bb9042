/**
 * User text on its way into XML. Everything a reader can see survives; what XML cannot hold, or what would
 * reorder the page around it, is made harmless. Nothing here knows Word.
 */

const lineBreaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
/** Control characters and non-characters: the former have no glyph, the latter make a file nobody can open. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu;
const opensIsolate = /[\u2066-\u2068]/;
const opensEmbedding = /[\u202a\u202b\u202d\u202e]/;

/** Lone surrogates become U+FFFD, every line break `\n`; control and non-characters go; bidi controls are closed. */
export function cleanText(text: string): string {
  return closeDirections(text.toWellFormed().replace(lineBreaks, '\n').replace(unprintable, ''));
}

/** The same on one line, for headings, captions, labels and attributes. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\n\t]+/g, ' ')
    .trim();
}

/** Whether anything would be seen on paper. */
export function isVisible(text: string): boolean {
  return cleanText(text).trim() !== '';
}

/**
 * The address as a URI Word accepts, or null when it is none: http, https and mailto only. Longer than
 * 2,083 characters Word calls the file damaged.
 */
export function safeLink(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return null;
  if (url.protocol === 'mailto:' && !/^[^@\s]+@[^@\s]+$/.test(url.pathname)) return null;
  const uri = url.href
    .replace(/[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]/g, (sign) => encodeURIComponent(sign))
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
  return uri.length <= 2083 ? uri : null;
}

/** An override left open would turn around the page number behind it. */
function closeDirections(text: string): string {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  const open: string[] = [];
  for (const sign of text) {
    if (opensIsolate.test(sign)) open.push('\u2069');
    else if (opensEmbedding.test(sign)) open.push('\u202c');
    else if (sign === open.at(-1)) open.pop();
  }
  return text + open.reverse().join('');
}
