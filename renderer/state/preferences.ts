/** How the window looks and who sits before it: kept by main, shown by every screen. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, Preferences } from '../../shared/ipc/contract.ts';
import { firstPreferences } from '../../shared/ipc/first-preferences.ts';
import type { Result } from '../../shared/lib/result.ts';

export interface PreferencesStore
  extends Pick<StoreApi<Preferences>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Shown at once; put back when main could not keep it, and the answer says why. */
  change(change: Partial<Preferences>): Promise<Result<Preferences>>;
  dispose(): void;
}

export function createPreferencesStore(
  bridge: Pick<Bridge, 'setPreferences' | 'onPreferences'>,
  initial: Preferences = firstPreferences,
): PreferencesStore {
  const store = createStore<Preferences>(() => initial);
  const unsubscribe = bridge.onPreferences((preferences) => store.setState(preferences, true));
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    async change(change) {
      const before = store.getState();
      const wanted = { ...before, ...change };
      store.setState(wanted, true);
      const answer = await bridge.setPreferences(wanted);
      // Another change may have come in the meantime: then it is the newer one that counts.
      if (store.getState() === wanted || !answer.ok) store.setState(answer.ok ? answer.value : before, true);
      return answer;
    },
    dispose: unsubscribe,
  };
}

/** Without a theme of its own the document follows the system. */
export function showAppearance(
  root: HTMLElement,
  { theme, density }: Pick<Preferences, 'theme' | 'density'>,
): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.density = density;
}
