/** The list of workbooks as main last told it, and what can be done to an entry. Main alone keeps it. */
import type { Bridge, LibraryEntry } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/lib/result.ts';
import { createToldList, type ToldList } from './told-list.ts';

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

/** The bin included. */
export interface LibraryStore extends ToldList<LibraryEntry> {
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
  const { list, anew } = createToldList(() => bridge.listWorkbooks());
  return {
    ...list,
    pin: (id, pinned) => anew(bridge.pinWorkbook(id, pinned)),
    rename: (id, title) => anew(bridge.renameWorkbook(id, title)),
    duplicate: (id) => anew(bridge.duplicateWorkbook(id)),
    remove: (id) => anew(bridge.deleteWorkbook(id)),
    restore: (id) => anew(bridge.restoreWorkbook(id)),
    erase: (id, title) => anew(bridge.eraseWorkbook(id, title)),
  };
}
