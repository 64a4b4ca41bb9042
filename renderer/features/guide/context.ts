/** What every part of the guide reaches: the document, the sitting, the bridge. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Bridge } from '../../../shared/ipc/contract.ts';
import type { Drafts } from '../../../shared/workbook/drafts.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import type { Session, SessionStore } from '../../state/session.ts';
import type { WorkbookStore } from '../../state/workbook-store.ts';
import type { GridHandle } from '../../ui/grid/types.ts';
import type { Question } from './question.tsx';

export interface Guide {
  readonly store: WorkbookStore;
  readonly session: SessionStore;
  readonly bridge: Bridge;
  /** The grids on the page by table id, so that focus can return to a cell. */
  readonly grids: Map<string, GridHandle>;
  /** Opens the explanation of a figure (`field:A3.new_business_goal`) at the element that shows it. */
  readonly explain: (figure: string, anchor: HTMLElement) => void;
  /** Says a sentence to assistive technology without moving focus. */
  readonly announce: (message: string) => void;
  /** Shows and says what was done, with undo beside it. */
  readonly done: (sentence: string) => void;
  /** Asks before an act that reaches further than its place. */
  readonly ask: (question: Question) => void;
}

export const GuideContext = createContext<Guide | null>(null);

export function useGuide(): Guide {
  const guide = useContext(GuideContext);
  if (!guide) throw new Error('The guide needs its provider');
  return guide;
}

/** The current workbook, or a part of it; `select` answers with what is in it, never with a new object. */
export function useWorkbook<T = Workbook>(select?: (workbook: Workbook) => T): T {
  const { store } = useGuide();
  return useStore(store, (state) => (select ? select(state.workbook) : (state.workbook as T)));
}

export function useSession<T>(select: (session: Session) => T): T {
  return useStore(useGuide().session, select);
}

/** The texts typed but not stored, or what `select` finds in them. */
export function useDrafts<T = Drafts>(select?: (drafts: Drafts) => T): T {
  return useStore(useGuide().store, (state) => (select ? select(state.drafts) : (state.drafts as T)));
}
