/** Undo and redo of the workbook from anywhere on the screen, with focus back where the edit was. */
import { useCallback, useMemo } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { sectionAt } from '../../../shared/template/find.ts';
import type { Guide } from './context.ts';
import { focusBlock } from './open-place.ts';
import { showColumn } from './table/months-view.ts';

export interface Undo {
  undo(): void;
  redo(): void;
}

/** `say` shows and announces what was done; null when there was nothing to do. */
export function useUndo(
  { store, session, grids }: Pick<Guide, 'store' | 'session' | 'grids'>,
  say: (text: string, done: 'undo' | 'redo' | null) => void,
): Undo {
  const step = useCallback(
    (kind: 'undo' | 'redo') => {
      session.flushTyping(true);
      const taken = kind === 'undo' ? store.undo() : store.redo();
      if (!taken) {
        say(kind === 'undo' ? strings.guide.nothingToUndo : strings.guide.nothingToRedo, null);
        return;
      }
      say(kind === 'undo' ? strings.guide.undone(taken.label) : strings.guide.redone(taken.label), kind);
      if (taken.place !== null) returnTo({ store, session, grids }, taken.place);
    },
    [store, session, grids, say],
  );
  return useMemo(() => ({ undo: () => step('undo'), redo: () => step('redo') }), [step]);
}

/** Opens the section of the place; the focus moves unless it is there already. */
function returnTo(
  { store, session, grids }: Pick<Guide, 'store' | 'session' | 'grids'>,
  place: string,
): void {
  const { template } = store.getState().workbook;
  const section = sectionAt(template, place);
  if (!section) return;
  session.openSection(section.id);
  const [block = place, row, column] = place.split('/');
  if (column !== undefined) showColumn(session, template, block, column);
  requestAnimationFrame(() => {
    if (row !== undefined && column !== undefined && grids.get(block)?.focusCell(row, column)) return;
    const there = document.activeElement?.closest('[data-place]')?.getAttribute('data-place');
    if (there !== block) focusBlock(block);
  });
}
