/** A section as it will be written, to look at: the page itself on a workbook that takes nothing in. */
import { type ReactElement, useMemo } from 'react';
import { findSection } from '../../../shared/template/find.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { createSession } from '../../state/session.ts';
import type { SectionPreviewProps } from '../../state/view-props.ts';
import type { WorkbookStore } from '../../state/workbook-store.ts';
import { type Guide, GuideContext } from './context.ts';
import { isWideSection } from './section/runs.ts';
import { SectionPage } from './section/section-page.tsx';

export function SectionPreview({ workbook, section: id, bridge }: SectionPreviewProps): ReactElement | null {
  const guide = useMemo(
    (): Guide => ({
      store: shownStore(workbook),
      session: createSession(workbook.id),
      bridge,
      grids: new Map(),
      explain: nothing,
      announce: nothing,
      done: nothing,
      ask: nothing,
    }),
    [workbook, bridge],
  );
  const section = findSection(workbook.template, id);
  if (!section) return null;
  return (
    <GuideContext value={guide}>
      <div inert>
        <SectionPage section={section} wide={isWideSection(section)} />
      </div>
    </GuideContext>
  );
}

const nothing = (): void => {};

/** The store of a workbook that never changes. */
function shownStore(workbook: Workbook): WorkbookStore {
  const state = {
    workbook,
    save: { kind: 'clean', savedAt: null },
    drafts: {},
    canUndo: false,
    canRedo: false,
    undoLabel: null,
    redoLabel: null,
  } as const;
  return {
    getState: () => state,
    getInitialState: () => state,
    subscribe: () => nothing,
    dispatch: () => false,
    closeStep: nothing,
    undo: () => null,
    redo: () => null,
    flush: async () => true,
    held: () => ({ baseRevision: workbook.revision, entries: [] }),
    retry: nothing,
    dispose: nothing,
  };
}
