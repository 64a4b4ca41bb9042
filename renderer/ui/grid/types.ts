/** What a grid is given and what it hands back. Text in, text out: it knows nothing of money, dates or rows' meaning. */
import type { ReactNode, Ref } from 'react';

export type GridKind = 'text' | 'long' | 'number' | 'date' | 'month' | 'choice' | 'choices' | 'check';

/** Joins the option ids in the text of a `choices` cell. */
export const OPTION_SEPARATOR = '\u001f';

export interface GridOption {
  readonly id: string;
  readonly label: string;
  /** Why it cannot be chosen now. */
  readonly unavailable?: string;
}

export interface GridColumn {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly align: 'left' | 'right';
  readonly kind: GridKind;
  /** Pixels; columns that are not frozen share what is left in proportion. */
  readonly width: number;
  /** Pixels; `width` when absent. */
  readonly minWidth?: number;
  /** Computed: sunken, never edited. */
  readonly readOnly?: boolean;
  /** Said with the column's name. */
  readonly unit?: string;
  /** As the head shows it; `unit` when absent. */
  readonly shownUnit?: string;
  readonly required?: boolean;
  /** The first column is frozen unless a column says otherwise. */
  readonly frozen?: boolean;
  /** Drawn in the head instead of the label, and in ticked cells instead of a tick. */
  readonly icon?: ReactNode;
  /** A pale ground in a party's hue: whose figures these are. */
  readonly wash?: 'sales';
  /** Figures of one size down with little room around them, as twelve months side by side want it. */
  readonly dense?: boolean;
  /** Such columns and all before them fill the view together; those after them are scrolled to. */
  readonly inView?: boolean;
  options?(row: string): readonly GridOption[];
}

export interface GridCell {
  /** As shown. */
  readonly text: string;
  /** As edited. Choices: option ids joined by OPTION_SEPARATOR. Check: `true` when ticked. */
  readonly edit: string;
  readonly mark?: 'example' | 'pasted' | 'invalid' | 'conflict';
  /** A sentence for the callout. */
  readonly problem?: string;
  /** What still counts while the text is invalid, as shown. */
  readonly counts?: string;
  /** Why there is no figure. */
  readonly na?: string;
  /** A figure that falls short: red, with its minus. */
  readonly short?: boolean;
  /** Steps back: another figure beside it counts. */
  readonly quiet?: boolean;
  /** The figure in full where `text` is shortened; shown while somebody stands on the cell. */
  readonly exact?: string;
  /** Stands before the text; the same element from draw to draw. */
  readonly icon?: ReactNode;
  /** Said after the text, one step back. */
  readonly aside?: string;
  /** In a footer: how many columns it runs over. */
  readonly span?: number;
}

/**
 * Text for one cell; null clears it. From a list of choices it is the chosen ids joined by
 * OPTION_SEPARATOR, from a tick `true` or `false`, otherwise what was typed or pasted.
 */
export interface CellInput {
  readonly row: string;
  readonly column: string;
  readonly text: string | null;
}

export interface Refusal {
  readonly row: string;
  readonly column: string;
  /** One sentence why. */
  readonly message: string;
}

export interface CommitAnswer {
  readonly refused: readonly Refusal[];
}

export interface PasteAnswer extends CommitAnswer {
  /** Rows added below the last one. */
  readonly added: number;
}

export interface PastePlace {
  /** The column its left edge stands in. */
  readonly column: string;
  readonly texts: readonly (readonly string[])[];
}

export type CommitKind = 'type' | 'paste' | 'fill' | 'clear' | 'cut';

export interface GridStatistics {
  readonly cells: number;
  /** Cells with a figure. */
  readonly count: number;
  readonly sum: number;
}

export interface GridFooter {
  readonly label: string;
  /** Drawn before the label: whose row it is. */
  readonly mark?: ReactNode;
  /** What the rows above come to. */
  readonly strong?: boolean;
  readonly cells: Readonly<Record<string, GridCell>>;
}

/** Bars on a zero line under the footer, by column: each a share of the longest, below zero hanging down. */
export type GridBars = Readonly<Record<string, number>>;

/** What a screen may ask of a grid it shows. */
export interface GridHandle {
  /** Selects the cell, scrolls it into view and moves the focus there. False where it does not exist. */
  focusCell(row: string, column: string): boolean;
}

/** A row's place in a tree; rows come in the order they are shown, those under a folded one left out. */
export interface GridBranch {
  /** 1 for a root. */
  readonly level: number;
  /** null: nothing stands under it. */
  readonly expanded: boolean | null;
  /** Among its siblings, from 1. */
  readonly position: number;
  readonly size: number;
}

export interface GridProps {
  readonly id: string;
  /** Accessible name. */
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rowIds: readonly string[];
  getCell(row: string, column: string): GridCell;
  /** Changes whenever a cell may have changed. */
  readonly version: unknown;
  onCommit(inputs: readonly CellInput[], how: CommitKind): CommitAnswer;
  /** The domain keeps refused texts and hands them out by `getCell`; otherwise the grid keeps them itself. */
  readonly keepsRefused?: boolean;
  /** Somebody has typed into an open editor and it is not committed yet. */
  onTyping?(pending: boolean): void;
  /** Where a pasted block belongs, when not where it is dropped; null: right there. `rows`: from there on. */
  placePaste?(
    column: string,
    texts: readonly (readonly string[])[],
    rows: readonly string[],
  ): PastePlace | null;
  /** A block that reaches beyond the last row, or stands on the add row (`row: null`); one step. */
  onPasteRows?(
    anchor: { readonly row: string | null; readonly column: string },
    texts: readonly (readonly string[])[],
  ): PasteAnswer;
  /** Adds a blank row at an index and answers its id. */
  onInsertRow(at: number): string;
  onRemoveRows(rows: readonly string[]): void;
  onMoveRow(row: string, to: number): void;
  onDuplicateRows(rows: readonly string[]): void;
  /** One row in the trade's words, small letters: "campaign". */
  readonly rowName: string;
  readonly footer?: readonly GridFooter[];
  /** Drawn beneath the footer, which holds the same as figures. */
  readonly bars?: GridBars;
  /** One line under the grid about what may be typed. */
  readonly parseNote?: string;
  readonly readOnly?: boolean;
  /** Takes the height of its parent; otherwise it is as tall as its rows, up to a share of the window. */
  readonly fill?: boolean;
  onActiveCell?(row: string, column: string): void;
  /** The figure of a cell, null where it has none. */
  getNumber?(row: string, column: string): number | null;
  /** Sum and count over the selection; null while a single cell is selected. */
  onStatistics?(statistics: GridStatistics | null): void;
  /** Says a sentence in the screen's own live region; without it the grid brings one. */
  onSay?(sentence: string): void;
  /** Cells one paste may hold; 100,000 when absent. */
  readonly maxPaste?: number;
  /** Where a computed figure comes from was asked: F2, a double click, its opener or the menu. */
  onExplain?(row: string, column: string, cell: HTMLElement): void;
  /** The same of a figure in the footer, by the index of its row. */
  onExplainFooter?(row: number, column: string, figure: HTMLElement): void;
  /** Makes the grid a tree: its first column is indented and folds. */
  branchOf?(row: string): GridBranch;
  onFold?(row: string, expanded: boolean): void;
  readonly ref?: Ref<GridHandle>;
}
