/**
 * What belongs to the sitting and not to the document: where the person is, what guidance explains, and
 * in which places something is being typed. Never saved, never undone.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What the guidance explains. */
export type Focus =
  | { readonly kind: 'section' }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'table'; readonly table: string; readonly column: string | null };

/** Figures of selected cells, as shown. */
export interface Selection {
  readonly table: string;
  readonly sum: string;
  readonly average: string;
  readonly count: string;
}

/** What stands in the main area: a section being written, or a view over both plans. */
export const viewIds = ['dashboard', 'conflicts', 'assumptions', 'scenarios'] as const;
export type ViewId = (typeof viewIds)[number];

export interface Session {
  /** null: the section. */
  readonly view: ViewId | null;
  /** What a view is opened at: a finding's key, a pair's id; null for its beginning. */
  readonly viewAt: string | null;
  /** null until a section was opened. */
  readonly section: string | null;
  readonly focus: Focus;
  /** Places with typed text that is not dispatched yet: answer keys and table ids. */
  readonly typing: readonly string[];
  /** Groups of the outline that are folded. */
  readonly folded: readonly string[];
  /** Tables shown by month: their other columns are left out. */
  readonly byMonth: readonly string[];
  /** The Word preview stands beside the text. */
  readonly preview: boolean;
  /** Guidance is shown. Wide grids and the preview need the room and begin without it. */
  readonly guidance: { readonly prose: boolean; readonly wide: boolean; readonly preview: boolean };
  readonly outline: boolean;
  /** Over the cells selected in a grid, already in words; null while one cell or none is. */
  readonly selection: Selection | null;
}

export interface SessionActions {
  openSection(section: string): void;
  openView(view: ViewId, at?: string | null): void;
  explain(focus: Focus): void;
  setTyping(place: string, pending: boolean): void;
  setFolded(group: string, folded: boolean): void;
  setByMonth(table: string, shown: boolean): void;
  setPreview(shown: boolean): void;
  setGuidance(kind: keyof Session['guidance'], shown: boolean): void;
  setOutline(shown: boolean): void;
  setSelection(selection: Selection): void;
  /** Nothing is selected in that table any more. */
  clearSelection(table: string): void;
  /** Registers a control with typed text that is not dispatched yet; returns its unsubscribe. */
  onFlushTyping(commit: (close: boolean) => void): () => void;
  /**
   * Dispatches what stands in open controls: before undo, save, export and close. `close` also ends the
   * visit: a text that cannot be stored is refused now rather than when its control is left.
   */
  flushTyping(close?: boolean): void;
}

export type SessionStore = StoreApi<Session> & SessionActions;

/** Where each workbook was left, as long as the window lives. */
const lastSections = new Map<string, string>();

/** `first`: what stands there when the workbook was not open in this window before; null: its first section. */
export function createSession(workbookId: string, first: ViewId | null = null): SessionStore {
  const store = createStore<Session>(() => ({
    view: lastSections.has(workbookId) ? null : first,
    viewAt: null,
    section: lastSections.get(workbookId) ?? null,
    focus: { kind: 'section' },
    typing: [],
    folded: [],
    byMonth: [],
    preview: false,
    guidance: { prose: true, wide: false, preview: false },
    outline: true,
    selection: null,
  }));
  const commits = new Set<(close: boolean) => void>();
  const actions: SessionActions = {
    openSection(section) {
      const before = store.getState();
      if (before.section === section && before.view === null) return;
      lastSections.set(workbookId, section);
      store.setState({ section, view: null, viewAt: null, focus: { kind: 'section' }, selection: null });
    },
    openView(view, at = null) {
      store.setState({ view, viewAt: at, focus: { kind: 'section' }, selection: null });
    },
    explain(focus) {
      if (!isSameFocus(store.getState().focus, focus)) store.setState({ focus });
    },
    setTyping(place, pending) {
      const { typing } = store.getState();
      if (typing.includes(place) === pending) return;
      store.setState({ typing: pending ? [...typing, place] : typing.filter((other) => other !== place) });
    },
    setFolded(group, folded) {
      store.setState((state) => {
        const others = state.folded.filter((name) => name !== group);
        return { folded: folded ? [...others, group] : others };
      });
    },
    setByMonth(table, shown) {
      store.setState((state) => {
        const others = state.byMonth.filter((id) => id !== table);
        return { byMonth: shown ? [...others, table] : others };
      });
    },
    setPreview(preview) {
      store.setState({ preview });
    },
    setGuidance(kind, shown) {
      store.setState(({ guidance }) => ({ guidance: { ...guidance, [kind]: shown } }));
    },
    setOutline(outline) {
      store.setState({ outline });
    },
    setSelection(selection) {
      store.setState({ selection });
    },
    clearSelection(table) {
      if (store.getState().selection?.table === table) store.setState({ selection: null });
    },
    onFlushTyping(commit) {
      commits.add(commit);
      return () => commits.delete(commit);
    },
    flushTyping(close = false) {
      for (const commit of commits) commit(close);
    },
  };
  return Object.assign(store, actions);
}

function isSameFocus(a: Focus, b: Focus): boolean {
  if (a.kind === 'field') return b.kind === 'field' && a.field === b.field;
  if (a.kind === 'table') return b.kind === 'table' && a.table === b.table && a.column === b.column;
  return a.kind === b.kind;
}
