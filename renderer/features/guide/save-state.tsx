/** Where saving stands, in the title bar, and how many typed texts could not be stored; pressed, the first one. */
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../shared/strings/catalogue.ts';
import { standingDrafts } from '../../../shared/workbook/drafts.ts';
import { saveWords } from '../../state/save-words.ts';
import { useDrafts, useGuide, useSession, useWorkbook } from './context.ts';
import { useOpenPlace } from './open-place.ts';
import css from './screen.module.css';

export function SaveState(): ReactElement {
  const { store } = useGuide();
  const save = useStore(store, (state) => state.save);
  const typing = useSession((session) => session.typing.length > 0);
  const drafts = useDrafts();
  const workbook = useWorkbook();
  const openPlace = useOpenPlace();
  const places = standingDrafts(workbook, drafts);
  const [first] = places;
  // From the first letter on: what stands in an open control is not on the disk.
  const words = typing && save.kind === 'clean' ? strings.guide.typing : saveWords(save);
  return (
    <>
      <span className={save.kind === 'failed' ? css.unsaved : css.saved}>{words}</span>
      {first !== undefined && (
        <button
          type="button"
          className={css.notStored}
          title={strings.guide.showNotStored(places.length)}
          onClick={() => openPlace(first)}
        >
          {strings.guide.notStoredCount(places.length)}
        </button>
      )}
    </>
  );
}
