/**
 * Reads the document's own layout and changes what would look wrong on paper or differ between engines:
 * a heading near a page's end starts the next page, a table that left most of a page blank may break.
 */
import { type BlockLayout, type DocumentLayout, layoutDocument, type PageLayout } from 'docx/layout';
import { margins } from '../../shared/document/page-setup.ts';
import type { Composition } from './compose.ts';
import type { Adjustments, Piece } from './piece.ts';

/** A heading needs this many lines of text below it on its page. */
const linesBelow = 3;
/** A body line, in the layout's pixels (96 to the inch): 10.5 pt at 1.15. */
const bodyLine = 19.7;
/** A page less full than this is only right before a new chapter or section. */
const leastFill = 0.25;
const mostRounds = 14;

const pixels = (twips: number): number => (twips / 1440) * 96;

export interface Settled {
  readonly adjustments: Adjustments;
  readonly pages: number;
  /** The page each heading's bookmark stands on, as the page shows it. */
  readonly pageOf: ReadonlyMap<string, string>;
}

/** Composes again until nothing needs to move any more. */
export function settlePages(compose: (adjustments: Adjustments) => Composition): Settled {
  const breakBefore = new Set<number>();
  const loose = new Set<number>();
  for (let round = 0; ; round++) {
    const composition = compose({ breakBefore, loose });
    const layout = layoutDocument(composition.document, { guess: true });
    const settled = (): Settled => ({
      adjustments: { breakBefore, loose },
      pages: layout.pages.length,
      pageOf: findPages(layout, composition.pieces),
    });
    if (round === mostRounds - 1 || !adjust(layout, composition.pieces, breakBefore, loose)) return settled();
  }
}

function findPages(layout: DocumentLayout, pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const pieceOf = matchPieces(layout, pieces);
  const pageOf = new Map<string, string>();
  layout.pages.forEach((page, p) => {
    for (const block of page.body) {
      const bookmark = pieceOf(block)?.bookmark;
      if (bookmark !== undefined && !pageOf.has(bookmark))
        pageOf.set(bookmark, page.pageNumber ?? String(p + 1));
    }
  });
  return pageOf;
}

/**
 * Adds to the two sets; whether anything was added. After a move the rest of its chapter lies elsewhere, so
 * it waits for the next round: a break kept from a layout that no longer holds would leave a page empty.
 */
function adjust(
  layout: DocumentLayout,
  pieces: readonly Piece[],
  breakBefore: Set<number>,
  loose: Set<number>,
): boolean {
  const pieceOf = matchPieces(layout, pieces);
  let moved = false;
  let waiting = false;
  layout.pages.forEach((page, p) => {
    const start = page.body[0] && pieceOf(page.body[0]);
    if (start?.level === 1 || page.section !== layout.pages[p - 1]?.section) waiting = false;
    if (waiting) return;
    const next = layout.pages[p + 1];
    const firstOfNext = next?.body[0] && pieceOf(next.body[0]);
    if (next && firstOfNext && next.section === page.section && p > 0) {
      const sparse = fill(page) < leastFill && firstOfNext.level !== 1;
      const kept = sparse ? keptTable(next, pieceOf) : null;
      if (kept !== null && !loose.has(kept)) {
        loose.add(kept);
        moved = true;
        waiting = true;
        return;
      }
    }
    for (const block of page.body) {
      const piece = pieceOf(block);
      if (piece?.kind !== 'heading' || piece.level === 1 || breakBefore.has(piece.block)) continue;
      const first = block === page.body[0];
      // A heading the layout moved to the top is pinned there: another engine might find room before it.
      if (first || endOf(block) + linesBelow * bodyLine > bottomOf(page)) {
        breakBefore.add(piece.block);
        moved = true;
        // Pinned where it stands, it moves nothing; sent to the next page, it moves all that follows.
        if (!first) waiting = true;
      }
      if (waiting) return;
    }
  });
  return moved;
}

/** The first table of a page that came over whole, with nothing but its captions and headings above it. */
function keptTable(page: PageLayout, pieceOf: (block: BlockLayout) => Piece | undefined): number | null {
  for (const block of page.body) {
    const piece = pieceOf(block);
    if (piece?.kind === 'table') return piece.block;
    if (piece?.kind !== 'caption' && piece?.kind !== 'heading') return null;
  }
  return null;
}

/** The layout counts every paragraph of the contents, the pieces count them once. */
function matchPieces(
  layout: DocumentLayout,
  pieces: readonly Piece[],
): (block: BlockLayout) => Piece | undefined {
  const last = Math.max(-1, ...layout.pages.flatMap(({ body }) => body.map(({ index }) => index)));
  const contents = pieces.findIndex(({ kind }) => kind === 'contents');
  const extra = last + 1 - pieces.length;
  return ({ index }) => {
    if (contents === -1 || index < contents) return pieces[index];
    if (index <= contents + extra) return pieces[contents];
    return pieces[index - extra];
  };
}

function fill(page: PageLayout): number {
  const end = Math.max(0, ...page.body.map(endOf));
  const top = pixels(margins.top);
  return (end - top) / (bottomOf(page) - top);
}

function bottomOf(page: PageLayout): number {
  return page.height - pixels(margins.bottom);
}

function endOf(block: BlockLayout): number {
  const parts = block.type === 'paragraph' ? block.lines : block.rows;
  const last = parts.at(-1);
  return last ? last.y + last.height : 0;
}
