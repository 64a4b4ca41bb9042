/** Stays until the edits are on the disk: since when, why, what is held, and two ways out. No close button. */
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../shared/strings/catalogue.ts';
import { timeOfDay } from '../../state/save-words.ts';
import { Button } from '../../ui/button.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useGuide } from './context.ts';

export function NotSavedBar(): ReactElement | null {
  const { store, session, bridge, announce } = useGuide();
  const save = useStore(store, (state) => state.save);
  if (save.kind !== 'failed') return null;
  const saveCopy = async (): Promise<void> => {
    session.flushTyping();
    const copied = await bridge.saveCopy(store.getState().workbook.id, store.held());
    if (copied.ok) announce(strings.app.copySaved(copied.value));
    else if (copied.error.code !== 'cancelled') announce(copied.error.message);
  };
  const since = strings.guide.notSavedSince(timeOfDay(save.since));
  return (
    <Problem bar message={`${since} ${save.message} ${strings.guide.heldEdits(save.held)}`}>
      <Button small onClick={() => store.retry()}>
        {strings.guide.tryAgain}
      </Button>
      <Button small onClick={() => void saveCopy()}>
        {strings.guide.saveCopy}
      </Button>
    </Problem>
  );
}
