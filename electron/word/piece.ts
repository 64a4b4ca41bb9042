/** What the blocks of the model become: the children of Word's body, each knowing how it may move on the page. */
import type { FileChild } from 'docx';
import type { Faces } from '../../shared/document/faces.ts';
import type { PageSetup } from '../../shared/document/page-setup.ts';

/** One paragraph or table of the body, or the contents, which count as several. */
export interface Piece {
  readonly node: FileChild;
  readonly kind: 'heading' | 'caption' | 'table' | 'contents' | 'text';
  /** The block it comes from, counted over the whole document. */
  readonly block: number;
  /** Of a heading: level 1 always starts a page. */
  readonly level?: number;
  /** Of a heading: what the contents point at. */
  readonly bookmark?: string;
}

/** What the layout taught about this document: where pages break by hand, which tables may not stay whole. */
export interface Adjustments {
  readonly breakBefore: ReadonlySet<number>;
  readonly loose: ReadonlySet<number>;
}

/** Counts within one document, so that numbers do not depend on what was made before. */
export interface Counters {
  tables: number;
  charts: number;
  lists: number;
  pictures: number;
}

/** Where a block stands. */
export interface Place {
  readonly page: PageSetup;
  readonly block: number;
  readonly faces: Faces;
  readonly counters: Counters;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly breakBefore: boolean;
  readonly loose: boolean;
  /** This copy is only laid out, never written. */
  readonly draft: boolean;
  /** What stands directly above: Word melts two tables together that nothing parts. */
  readonly after: Piece['kind'] | null;
}
