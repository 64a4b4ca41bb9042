/** What the screen of a workbook hands to a view over both plans (dashboard, conflicts …). */
import type { Bridge, Preferences } from '../../shared/ipc/contract.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import type { ViewId } from './session.ts';
import type { WorkbookStore } from './workbook-store.ts';

export interface ViewProps {
  readonly store: WorkbookStore;
  /** Who decides and agrees: the name and side set on this machine. */
  readonly person: Pick<Preferences, 'name' | 'side'>;
  /** Keeps on this machine who has just said so. */
  readonly introduce: (who: Pick<Preferences, 'name' | 'side'>) => void;
  /** A finding's key or a pair's id the view is opened at. */
  readonly at: string | null;
  readonly openView: (view: ViewId, at?: string | null) => void;
  /** Opens an answer key, `table/row/column`, table id or section id, a conflict or an agreed value (view-place.ts). */
  readonly openPlace: (place: string) => void;
  /**
   * Opens the explanation of a figure (shared/numbers/explain) at the element that shows it; of another
   * workbook than the one that is open where something is supposed.
   */
  readonly explain: (figure: string, anchor: HTMLElement, supposed?: Supposed) => void;
  /** Shows and says what was done, with the way back. */
  readonly done: (sentence: string) => void;
}

/** A plan as it would be: under a scenario, or with a value agreed. */
export interface Supposed {
  readonly workbook: Workbook;
  /** What is supposed, in words. */
  readonly words: string;
}

/** A figure by its id, and the element that shows it. */
export interface Explained {
  readonly figure: string;
  readonly anchor: HTMLElement;
  /** null: of the workbook that is open. */
  readonly supposed: Supposed | null;
}

export interface ExplainProps {
  readonly store: WorkbookStore;
  readonly explained: Explained;
  readonly onClose: () => void;
  /** An input's place was chosen: go there. */
  readonly onPlace: (place: string) => void;
}

/** What the Word preview beside a section is given. */
export interface WordPreviewProps {
  readonly store: WorkbookStore;
  /** Reads pictures. */
  readonly bridge: Bridge;
  /** The section being written; its first printed block comes into view. */
  readonly section: string | null;
}

/** What a preview of one section is given: a workbook to look at, never written to. */
export interface SectionPreviewProps {
  readonly workbook: Workbook;
  /** A section id of its template. */
  readonly section: string;
  /** Reads pictures. */
  readonly bridge: Bridge;
}

/** Long text in the Markdown subset, shown as it reads. */
export interface RichTextProps {
  readonly text: string;
}
