/**
 * The printed document as data. `build-document` makes it; electron/word turns it into bytes and the
 * preview into HTML, and a test holds the two to the same words. Every number in it is already text.
 */
import type { Chart, Target } from '../lib/chart.ts';

export interface Inline {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** http, https or mailto, already checked; anything else stays plain text. */
  readonly link?: string;
}

export type Inlines = readonly Inline[];

/** Where a piece of the document comes from, so that the preview can jump there: `M3.positioning_statement`, `M3`, or a table's id. */
export type Origin = string;

export interface TableColumn {
  readonly label: string;
  /** Numbers are right-aligned, text left. */
  readonly align: 'left' | 'right';
}

export interface TableRow {
  readonly kind: 'body' | 'total' | 'group';
  /** As many as there are columns. Line breaks as `\n`. */
  readonly cells: readonly string[];
  /** Whose row it is, where two parties face each other; the name stands in the row as well. */
  readonly party?: 'marketing' | 'sales';
  /** Where the figure in a cell leads whoever asks in the window, cell by cell; null for words. */
  readonly targets?: readonly (Target | null)[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** Without number; the renderer counts tables. A true sentence or the table's title, with the unit. */
  readonly caption: string;
  /** Alt text for readers who cannot see the table. */
  readonly description: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Set small under the table. */
  readonly note?: string;
  /** Where the figure that the note says leads. */
  readonly noteTarget?: Target;
  readonly origin?: Origin;
}

export interface ChartBlock {
  readonly kind: 'chart';
  /** Without number; the renderer counts figures. The finding as one true sentence. */
  readonly caption: string;
  /** Alt text with the figures, for readers who cannot see the chart. */
  readonly description: string;
  readonly chart: Chart;
  readonly origin?: Origin;
}

export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  /** Small under the value; may be ''. */
  readonly note: string;
  /** Where the figure, and the one in the note, lead whoever asks in the window. */
  readonly target?: Target;
  readonly noteTarget?: Target;
}

export interface SignatureParty {
  readonly role: string;
  readonly name: string;
  readonly title: string;
}

export type Block =
  /** Level 1 starts a new page. `id` is unique in the document. */
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly id: string;
      /** Printed before the text: `2`, `2.4`, `A`. Renderers print it and never count headings themselves. */
      readonly number?: string;
      readonly text: string;
      readonly origin?: Origin;
    }
  /** The answer in one sentence, under a level 1 heading. */
  | { readonly kind: 'lead'; readonly content: Inlines; readonly origin?: Origin }
  /** The question a section answers, under its heading; it stays with what follows. */
  | { readonly kind: 'question'; readonly text: string; readonly origin?: Origin }
  | { readonly kind: 'paragraph'; readonly content: Inlines; readonly origin?: Origin }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly Inlines[];
      readonly origin?: Origin;
    }
  /** A short label with its value: `Mission`, `Headcount`. */
  | { readonly kind: 'labelled'; readonly label: string; readonly content: Inlines; readonly origin?: Origin }
  /** A sentence with a bar at its left, about what follows it. */
  | { readonly kind: 'callout'; readonly text: string }
  /** A row of key figures. */
  | {
      readonly kind: 'figures';
      readonly description: string;
      readonly items: readonly KeyFigure[];
    }
  | TableBlock
  | ChartBlock
  | {
      readonly kind: 'picture';
      readonly sha256: string;
      readonly alt: string;
      /** As it was stored, in pixels; it is printed in the size of `picture-size`. */
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'signatures'; readonly parties: readonly SignatureParty[] }
  | { readonly kind: 'contents'; readonly title: string };

/** Blocks that share one page orientation. A landscape run holds the 12-month tables. */
export interface PageRun {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export interface Cover {
  readonly company: string;
  readonly title: string;
  readonly subtitle: string;
  /** draft, in review, approved: in words. */
  readonly status: string;
  readonly logo?: {
    readonly sha256: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  };
  /** Version, date, prepared for, classification … as label and value. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export interface PlanDocument {
  /** Goes into the file's properties. */
  readonly title: string;
  readonly author: string;
  /** BCP 47, from the workbook's locale. */
  readonly language: string;
  readonly paper: 'a4' | 'letter';
  /** Running header: company and plan; footer: classification and status. */
  readonly header: string;
  readonly footer: string;
  readonly cover: Cover;
  readonly runs: readonly PageRun[];
}

export const exportParts = ['all', 'marketing', 'sales', 'agreement'] as const;
export type ExportPart = (typeof exportParts)[number];
