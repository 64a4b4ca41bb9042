/** The list of workbooks as main last told it, and what can be done to an entry. Main alone keeps it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, LibraryEntry } from '../../shared/ipc/contract.ts';
import type { Failure, Result } from '../../shared/lib/result.ts';

export interface LibraryState {
  /** In main's order, the bin included; null until the first answer. */
  readonly entries: readonly LibraryEntry[] | null;
  /** Why the list could not be read the last time. */
  readonly failure: Failure | null;
}

type LibraryBridge = Pick<
  Bridge,
  | 'listWorkbooks'
  | 'pinWorkbook'
  | 'renameWorkbook'
  | 'duplicateWorkbook'
  | 'deleteWorkbook'
  | 'restoreWorkbook'
  | 'eraseWorkbook'
>;

export interface LibraryStore
  extends Pick<StoreApi<LibraryState>, 'getState' | 'getInitialState' | 'subscribe'> {
  refresh(): Promise<void>;
  pin(id: string, pinned: boolean): Promise<Result<null>>;
  rename(id: string, title: string): Promise<Result<null>>;
  duplicate(id: string): Promise<Result<{ readonly id: string }>>;
  /** Into the bin. */
  remove(id: string): Promise<Result<null>>;
  restore(id: string): Promise<Result<null>>;
  /** For good; `title` is what the person typed to confirm. */
  erase(id: string, title: string): Promise<Result<null>>;
}

export function createLibraryStore(bridge: LibraryBridge): LibraryStore {
  const store = createStore<LibraryState>(() => ({ entries: null, failure: null }));
  let asked = 0;

  const refresh = async (): Promise<void> => {
    asked++;
    const mine = asked;
    const answer = await bridge.listWorkbooks();
    // A later question has the newer answer, whichever arrives last.
    if (mine !== asked) return;
    if (answer.ok) store.setState({ entries: answer.value, failure: null });
    else store.setState({ failure: answer.error });
  };
  const then = async <T>(answer: Promise<Result<T>>): Promise<Result<T>> => {
    const settled = await answer;
    await refresh();
    return settled;
  };

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    refresh,
    pin: (id, pinned) => then(bridge.pinWorkbook(id, pinned)),
    rename: (id, title) => then(bridge.renameWorkbook(id, title)),
    duplicate: (id) => then(bridge.duplicateWorkbook(id)),
    remove: (id) => then(bridge.deleteWorkbook(id)),
    restore: (id) => then(bridge.restoreWorkbook(id)),
    erase: (id, title) => then(bridge.eraseWorkbook(id, title)),
  };
}
