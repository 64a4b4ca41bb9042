/**
 * The small Markdown subset of rich text: paragraphs, **bold**, *italic*, lists, links. Text that is
 * not of the subset stays as it was typed; nothing is ever HTML. Linear in the length of the text.
 */
import { inlineText } from './inline-text.ts';
import type { Inline, Inlines } from './model.ts';

export type RichBlock =
  | { readonly kind: 'paragraph'; readonly content: Inlines }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Inlines[] };

const BULLET = /^\s{0,3}[-*•]\s+/;
const NUMBER = /^\s{0,3}\d{1,3}[.)]\s+/;

export function parseRichText(text: string): readonly RichBlock[] {
  const blocks: RichBlock[] = [];
  let paragraph: string[] = [];
  let list: OpenList | null = null;
  const close = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', content: parseInlines(paragraph.join('\n')) });
    if (list) blocks.push({ kind: 'list', ordered: list.ordered, items: list.items.map(parseInlines) });
    paragraph = [];
    list = null;
  };
  const listOf = (ordered: boolean): OpenList => {
    if (list?.ordered === ordered) return list;
    close();
    list = { ordered, items: [] };
    return list;
  };
  for (const line of text.split(/\r\n?|\n/)) {
    const mark = BULLET.exec(line) ?? NUMBER.exec(line);
    if (line.trim() === '') close();
    else if (mark) {
      if (paragraph.length > 0) close();
      listOf(!BULLET.test(line)).items.push(line.slice(mark[0].length));
    } else if (!continueItem(list, line)) paragraph.push(line);
  }
  close();
  return blocks;
}

interface OpenList {
  readonly ordered: boolean;
  readonly items: string[];
}

/** A line without a mark belongs to the item above it. */
function continueItem(list: OpenList | null, line: string): boolean {
  const last = (list?.items.length ?? 0) - 1;
  if (!list || last < 0) return false;
  list.items[last] = `${list.items[last] ?? ''}\n${line.trim()}`;
  return true;
}

interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
}

const plain: Style = { bold: false, italic: false };

/** One run of text; unmatched marks stay as typed. */
export function parseInlines(text: string): Inlines {
  const out: Inline[] = [];
  write(text, plain, out);
  return out;
}

function write(text: string, style: Style, out: Inline[]): void {
  let at = 0;
  let from = 0;
  const flush = (end: number): void => push(out, text.slice(from, end), style);
  while (at < text.length) {
    const found = spanAt(text, at, style);
    if (!found) {
      at++;
      continue;
    }
    flush(at);
    if (found.link !== undefined) push(out, found.inner, style, found.link);
    else write(found.inner, found.style, out);
    at = found.end;
    from = at;
  }
  flush(at);
}

interface Span {
  readonly inner: string;
  readonly style: Style;
  readonly end: number;
  readonly link?: string;
}

/** Marks never reach further than this, so that a text of a million stars stays linear. */
const MAX_SPAN = 2000;

function spanAt(text: string, at: number, style: Style): Span | null {
  if (text.startsWith('**', at) && !style.bold) return delimited(text, at, '**', { ...style, bold: true });
  if (text[at] === '*' && text[at + 1] !== '*' && !style.italic)
    return delimited(text, at, '*', { ...style, italic: true });
  return text[at] === '[' ? linkAt(text, at, style) : null;
}

function delimited(text: string, at: number, mark: string, style: Style): Span | null {
  const start = at + mark.length;
  if (/\s/.test(text[start] ?? ' ')) return null;
  const window = text.slice(start, start + MAX_SPAN);
  const close = closing(window, mark);
  if (close <= 0 || /\s/.test(window[close - 1] ?? ' ')) return null;
  return { inner: window.slice(0, close), style, end: start + close + mark.length };
}

/** A single star does not close at a double one. */
function closing(window: string, mark: string): number {
  if (mark === '**') return window.indexOf('**');
  for (let at = window.indexOf('*'); at >= 0; at = window.indexOf('*', at + 2))
    if (window[at + 1] !== '*') return at;
  return -1;
}

function linkAt(text: string, at: number, style: Style): Span | null {
  const window = text.slice(at, at + MAX_SPAN);
  const middle = window.indexOf('](');
  const end = middle < 0 ? -1 : window.indexOf(')', middle);
  if (end < 0 || window.slice(1, middle).includes('[')) return null;
  const link = safeLink(window.slice(middle + 2, end));
  if (link === null) return null;
  return { inner: window.slice(1, middle), style, end: at + end + 1, link };
}

const WEB = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?#][\x21-\x7e]*)?$/;
const MAIL = /^mailto:[\x21-\x3f\x41-\x7e]+@[A-Za-z0-9.-]+(?:\?[\x21-\x7e]*)?$/;

/** http, https and mailto addresses that are well formed; null for everything else. */
export function safeLink(address: string): string | null {
  if (address.length > 2000 || /[\s<>"{}|\\^`]/.test(address)) return null;
  return WEB.test(address) || MAIL.test(address) ? address : null;
}

function push(out: Inline[], text: string, style: Style, link?: string): void {
  if (text === '') return;
  out.push({
    text,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(link === undefined ? {} : { link }),
  });
}

/** The words without their marks, for cells. */
export const plainText = (text: string): string =>
  parseRichText(text)
    .map((block) =>
      block.kind === 'paragraph'
        ? inlineText(block.content)
        : block.items.map((item) => `• ${inlineText(item)}`).join('\n'),
    )
    .join('\n');
