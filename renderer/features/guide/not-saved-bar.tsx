/** Stays until the edits are on the disk: since when, why, what is held, and two ways out. No close button. */
import { CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../shared/strings/catalogue.ts';
import { useGuide } from './context.ts';
import { timeOfDay } from './save-words.ts';
import css from './screen.module.css';

export function NotSavedBar(): ReactElement | null {
  const { store, session, bridge, announce } = useGuide();
  const save = useStore(store, (state) => state.save);
  if (save.kind !== 'failed') return null;
  const saveCopy = async (): Promise<void> => {
    session.flushTyping();
    const copied = await bridge.saveCopy(store.getState().workbook.id);
    if (copied.ok) announce(strings.guide.copySaved(copied.value.fileName));
    else if (copied.error.code !== 'cancelled') announce(copied.error.message);
  };
  return (
    <div className={css.notSaved} role="alert">
      <CircleAlert size={16} strokeWidth={1.6} aria-hidden="true" />
      <span>
        <b>{strings.guide.notSavedSince(timeOfDay(save.since))}</b> {save.message}{' '}
        {strings.guide.heldEdits(save.held)}
      </span>
      <span className={css.space} />
      <button type="button" className={css.button} onClick={() => store.retry()}>
        {strings.guide.tryAgain}
      </button>
      <button type="button" className={css.button} onClick={() => void saveCopy()}>
        {strings.guide.saveCopy}
      </button>
    </div>
  );
}
