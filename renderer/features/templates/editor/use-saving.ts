/** Saving beside the typing: it follows the window. */
import { useEffect } from 'react';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { saveWords } from '../../../state/save-words.ts';
import type { TemplateStore } from '../../../state/template-store.ts';

/** Saves when the window is left, tries again when it is returned to, and says when saving fails and works again. */
export function useSaving(store: TemplateStore, announce: (sentence: string) => void): void {
  useEffect(() => {
    let failed = false;
    const flush = (): void => void store.flush();
    const retry = (): void => {
      if (store.getState().save.kind === 'failed') store.retry();
    };
    window.addEventListener('blur', flush);
    window.addEventListener('focus', retry);
    const unsubscribe = store.subscribe(({ save }) => {
      if (save.kind === 'failed' && !failed) announce(saveWords(save));
      if (save.kind === 'clean' && failed) announce(strings.templates.savedAgain);
      if (save.kind === 'failed' || save.kind === 'clean') failed = save.kind === 'failed';
    });
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('focus', retry);
      unsubscribe();
    };
  }, [store, announce]);
}
