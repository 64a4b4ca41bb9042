/** The templates as main last told them, and what can be done to one. Main alone keeps them. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge, TemplateEntry } from '../../shared/ipc/contract.ts';
import type { Failure, Result } from '../../shared/lib/result.ts';
import type { Template } from '../../shared/template/types.ts';

export interface TemplateLibraryState {
  /** In main's order; null until the first answer. */
  readonly entries: readonly TemplateEntry[] | null;
  /** Why the list could not be read the last time. */
  readonly failure: Failure | null;
}

type TemplateBridge = Pick<
  Bridge,
  | 'listTemplates'
  | 'readTemplate'
  | 'duplicateTemplate'
  | 'renameTemplate'
  | 'resetTemplate'
  | 'saveTemplate'
  | 'deleteTemplate'
  | 'restoreTemplate'
  | 'importTemplate'
  | 'exportTemplate'
>;

export interface TemplateLibrary
  extends Pick<StoreApi<TemplateLibraryState>, 'getState' | 'getInitialState' | 'subscribe'> {
  refresh(): Promise<void>;
  read(id: string): Promise<Result<Template>>;
  duplicate(id: string, title: string): Promise<Result<{ readonly id: string }>>;
  rename(id: string, title: string): Promise<Result<null>>;
  /** Its content becomes that of the shipped one again; its name stays. Gives what it was, for `unreset`. */
  reset(id: string): Promise<Result<Template>>;
  /** Takes a reset back. */
  unreset(before: Template): Promise<Result<unknown>>;
  /** Out of the list; `restore` brings it back. */
  remove(id: string): Promise<Result<null>>;
  restore(id: string): Promise<Result<null>>;
  importFile(): Promise<Result<{ readonly id: string; readonly title: string }>>;
  exportFile(id: string): Promise<Result<{ readonly fileName: string }>>;
}

export function createTemplateLibrary(bridge: TemplateBridge): TemplateLibrary {
  const store = createStore<TemplateLibraryState>(() => ({ entries: null, failure: null }));
  let asked = 0;

  const refresh = async (): Promise<void> => {
    asked++;
    const mine = asked;
    const answer = await bridge.listTemplates();
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
    read: (id) => bridge.readTemplate(id),
    duplicate: (id, title) => then(bridge.duplicateTemplate({ id, title })),
    rename: (id, title) => then(bridge.renameTemplate(id, title)),
    reset: async (id) => {
      const before = await bridge.readTemplate(id);
      if (!before.ok) return before;
      const done = await then(bridge.resetTemplate(id));
      return done.ok ? before : done;
    },
    // The reset is a version of its own, and workbooks may know it: this is the one after it.
    unreset: (before) => then(bridge.saveTemplate({ ...before, version: before.version + 2 })),
    remove: (id) => then(bridge.deleteTemplate(id)),
    restore: (id) => then(bridge.restoreTemplate(id)),
    importFile: () => then(bridge.importTemplate()),
    exportFile: (id) => bridge.exportTemplate(id),
  };
}
