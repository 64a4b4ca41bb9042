/** Undo and redo of the workbook from anywhere on the screen, with focus back where the edit was. */
import { useCallback, useMemo } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Guide } from './context.ts';
import { returnToPlace } from './open-place.ts';

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
      if (taken.place !== null) returnToPlace({ store, session, grids }, taken.place);
    },
    [store, session, grids, say],
  );
  return useMemo(() => ({ undo: () => step('undo'), redo: () => step('redo') }), [step]);
}
