/** Headings, leads, paragraphs, lists and callouts. */
import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  TextRun,
} from 'docx';
import { inlineText } from '../../../shared/document/inline-text.ts';
import type { Block } from '../../../shared/document/model.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { scopeBookmark } from '../contents.ts';
import { colours, numberings, styleIds } from '../house-style.ts';
import type { Piece, Place } from '../piece.ts';
import { inlineRuns, isInlineVisible, textRuns } from '../runs.ts';
import { cleanLine } from '../text.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export interface HeadingRole {
  readonly bookmark: string;
  /** The bookmark around all that the contents list begins or ends here. */
  readonly opensScope: boolean;
  readonly closesScope: boolean;
  /** A page has just begun, so that level 1 need not begin another. */
  readonly first: boolean;
}

/** Above the ids docx counts itself; they are renumbered in the end. */
const scopeId = 1_000_000_000;

/** docx has bookmarks within a paragraph only; the contents' range goes from one paragraph to another. */
class ScopeParagraph extends Paragraph {
  constructor(role: HeadingRole, options: IParagraphOptions) {
    super(options);
    if (role.opensScope) this.root.splice(1, 0, new BookmarkStart(scopeBookmark, scopeId));
    if (role.closesScope) this.root.push(new BookmarkEnd(scopeId));
  }
}

export function renderHeading(block: Of<'heading'>, place: Place, role: HeadingRole): Piece[] {
  const newPage = !role.first && (block.level === 1 || place.breakBefore);
  const number = cleanLine(block.number ?? '');
  const text = new TextRun(cleanLine(block.text) || strings.word.untitled);
  // One space, not a tab: the contents repeat the heading's text, and a tab there leads to the page number.
  const children = number === '' ? [text] : [new TextRun({ text: `${number} `, color: colours.mute }), text];
  const node = new ScopeParagraph(role, {
    heading: levels[block.level],
    ...(newPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    children: [new Bookmark({ id: role.bookmark, children })],
  });
  return [{ node, kind: 'heading', block: place.block, level: block.level, bookmark: role.bookmark }];
}

/** The answer in one sentence, under a heading of level 1. */
export function renderLead(block: Of<'lead'>, place: Place): Piece[] {
  return text(place, block.content, styleIds.lead);
}

/** Under the heading of a section; its style keeps it with what follows. */
export function renderQuestion(block: Of<'question'>, place: Place): Piece[] {
  return text(place, [{ text: block.text }], styleIds.question).map((piece) => ({
    ...piece,
    kind: 'caption',
  }));
}

/** A paragraph that ends with a colon stays with what it announces. */
export function renderParagraph(block: Of<'paragraph'>, place: Place): Piece[] {
  return text(place, block.content, styleIds.body);
}

/** Empty items are left out; each ordered list counts from one. */
export function renderList(block: Of<'list'>, place: Place): Piece[] {
  const items = block.items.filter(isInlineVisible);
  const instance = ++place.counters.lists;
  return items.map((item, i) => ({
    node: new Paragraph({
      ...(block.ordered
        ? { style: styleIds.step, numbering: { reference: numberings.steps, level: 0, instance } }
        : { style: styleIds.bullet, numbering: { reference: numberings.bullets, level: 0 } }),
      ...(i === 0 && items.length > 2 ? { keepNext: true } : {}),
      children: inlineRuns(item),
    }),
    kind: 'text',
    block: place.block,
  }));
}

/** A sentence with a bar at its left. */
export function renderCallout(block: Of<'callout'>, place: Place): Piece[] {
  const line = cleanLine(block.text);
  if (line === '') return [];
  const children = textRuns(line, { bold: true });
  return [{ node: new Paragraph({ style: styleIds.callout, children }), kind: 'text', block: place.block }];
}

function text(place: Place, content: Of<'paragraph'>['content'], style: string): Piece[] {
  if (!isInlineVisible(content)) return [];
  const announces = inlineText(content).trimEnd().endsWith(':');
  return [
    {
      node: new Paragraph({
        style,
        ...(announces ? { keepNext: true } : {}),
        ...(place.after === 'table' ? { spacing: { before: 200 } } : {}),
        children: inlineRuns(content),
      }),
      kind: 'text',
      block: place.block,
    },
  ];
}
