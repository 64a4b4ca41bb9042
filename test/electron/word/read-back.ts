/** Reads a Word file back through mammoth, which shares no code with what wrote it. */
import mammoth from 'mammoth';

export interface ReadBack {
  readonly headings: readonly string[];
  readonly cells: readonly string[];
  readonly items: readonly string[];
  readonly all: string;
}

export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const texts = (pattern: RegExp): string[] =>
    [...value.matchAll(pattern)].map(([, html = '']) => plain(html));
  return {
    headings: texts(/<h[1-3]>(.*?)<\/h[1-3]>/gs),
    cells: texts(/<t[dh]\b[^>]*>(.*?)<\/t[dh]>/gs),
    items: texts(/<li>(.*?)<\/li>/gs),
    all: plain(value),
  };
}

/** What of a text must survive: white space counts once, what XML cannot hold and bidi controls do not count. */
export function essence(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/(?![\t\n\v\f\r\u0085])\p{Cc}/gu, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

function plain(html: string): string {
  const text = html
    .replace(/<(\/?)(\w+)[^>]*>/g, (_, _close: string, tag: string) =>
      /^(a|strong|em|sup|sub)$/.test(tag) ? '' : ' ',
    )
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
  return essence(text);
}
