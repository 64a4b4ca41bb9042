/** What a grid remembers besides its selection: the open editor, refused texts, the menu, the last report. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal } from './types.ts';

export interface CellKey {
  readonly row: string;
  readonly column: string;
}

export interface Editing extends CellKey {
  /** The text the editor opens with; null opens with the cell's own. */
  readonly text: string | null;
  /** Choices open at once. */
  readonly open: boolean;
}

/** A text that was typed and refused. It stays until it is edited, cleared or the value changes elsewhere. */
export interface Draft {
  readonly text: string;
  readonly message: string;
  /** The cell's own text to edit when the draft was refused. */
  readonly over: string;
  /** What still counts, as shown. */
  readonly counts: string;
}

export interface ReportLine extends Refusal {
  readonly text: string;
}

export interface Report {
  readonly sentences: readonly string[];
  readonly lines: readonly ReportLine[];
  /** What a paste wrote over, as it stood: once all of it stands again, the paste was undone. */
  readonly over: readonly OldCell[];
}

export interface OldCell extends CellKey {
  readonly edit: string;
}

export interface MenuPlace {
  /** Window pixels; null opens at the active cell. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

export interface GridUi {
  readonly edit: Editing | null;
  /** By row, then by column. */
  readonly drafts: ReadonlyMap<string, Readonly<Record<string, Draft>>>;
  readonly menu: MenuPlace | null;
  readonly report: Report | null;
  /** Said once by the live region. */
  readonly said: string;
  /** The focus is in the grid. */
  readonly focused: boolean;
}

export type GridUiStore = StoreApi<GridUi>;

export const createGridUi = (): GridUiStore =>
  createStore<GridUi>(() => ({
    edit: null,
    drafts: new Map(),
    menu: null,
    report: null,
    said: '',
    focused: false,
  }));

export const draftOf = (ui: GridUi, row: string, column: string): Draft | undefined =>
  ui.drafts.get(row)?.[column];

export function putDrafts(
  ui: GridUiStore,
  drafts: readonly (CellKey & { readonly draft: Draft | null })[],
): void {
  const before = ui.getState().drafts;
  const relevant = drafts.filter(({ row, column, draft }) => draft || before.get(row)?.[column]);
  if (relevant.length === 0) return;
  const next = new Map(before);
  for (const { row, column, draft } of relevant) {
    const { [column]: _replaced, ...others } = next.get(row) ?? {};
    const cells = draft ? { ...others, [column]: draft } : others;
    if (Object.keys(cells).length === 0) next.delete(row);
    else next.set(row, cells);
  }
  ui.setState({ drafts: next });
}
