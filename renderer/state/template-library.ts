/** The templates as main last told them, and what can be done to one. Main alone keeps them. */
import type { Bridge, DeletedTemplate, TakenTemplate, TemplateEntry } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { Template } from '../../shared/template/types.ts';
import { createToldList, type ToldList } from './told-list.ts';

type TemplateBridge = Pick<
  Bridge,
  | 'listTemplates'
  | 'listDeletedTemplates'
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

export interface TemplateLibrary extends ToldList<TemplateEntry> {
  /** Own ones that were deleted; the library alone shows them. */
  readonly deleted: ToldList<DeletedTemplate>;
  read(id: string): Promise<Result<Template>>;
  duplicate(id: string, title: string): Promise<Result<{ readonly id: string; readonly title: string }>>;
  rename(id: string, title: string): Promise<Result<null>>;
  /** Its content becomes that of the shipped one again; its name stays. Gives what it was, for `unreset`. */
  reset(id: string): Promise<Result<Template>>;
  /** Takes a reset back. */
  unreset(before: Template): Promise<Result<unknown>>;
  /** Out of the list; `restore` brings it back. */
  remove(id: string): Promise<Result<null>>;
  restore(id: string): Promise<Result<null>>;
  importFile(): Promise<Result<TakenTemplate>>;
  exportFile(id: string): Promise<Result<{ readonly fileName: string }>>;
}

export function createTemplateLibrary(bridge: TemplateBridge): TemplateLibrary {
  const { list, anew } = createToldList(() => bridge.listTemplates());
  const { list: deleted, anew: deletedAnew } = createToldList(() => bridge.listDeletedTemplates());
  return {
    ...list,
    deleted,
    read: (id) => bridge.readTemplate(id),
    duplicate: (id, title) => anew(bridge.duplicateTemplate({ id, title })),
    rename: (id, title) => anew(bridge.renameTemplate(id, title)),
    reset: async (id) => {
      const before = await bridge.readTemplate(id);
      if (!before.ok) return before;
      const done = await anew(bridge.resetTemplate(id));
      return done.ok ? before : done;
    },
    // The reset is a version of its own, and workbooks may know it: this is the one after it.
    unreset: (before) => anew(bridge.saveTemplate({ ...before, version: before.version + 2 })),
    // The list that is looked at comes last: once it has changed, the way back is there.
    remove: (id) => anew(deletedAnew(bridge.deleteTemplate(id))),
    restore: (id) => anew(deletedAnew(bridge.restoreTemplate(id))),
    importFile: () => anew(bridge.importTemplate()),
    exportFile: (id) => bridge.exportTemplate(id),
  };
}
