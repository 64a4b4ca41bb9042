/** Tells the screen while typed text stands in an open editor. */
import { useCallback, useEffect } from 'react';
import { type GridSession, isEditing } from './grid-session.ts';

/** Answers the handler for what is typed into an editor of the grid. */
export function useTyping(session: GridSession): () => void {
  useEffect(() => {
    const unsubscribe = session.ui.subscribe(({ edit }, before) => {
      // An editor opened by a letter has typed text from its first moment.
      if (edit !== before.edit) session.props.onTyping?.(edit !== null && edit.text !== null);
    });
    return () => {
      unsubscribe();
      session.props.onTyping?.(false);
    };
  }, [session]);
  return useCallback(() => {
    if (isEditing(session)) session.props.onTyping?.(true);
  }, [session]);
}
