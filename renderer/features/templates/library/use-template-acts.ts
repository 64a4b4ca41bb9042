/** What the rows of the library do, each with its word for the toast and its failure in place. */
import { useMemo } from 'react';
import type { TemplateEntry } from '../../../../shared/ipc/contract.ts';
import type { Result } from '../../../../shared/lib/result.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Template } from '../../../../shared/template/types.ts';
import { isDialogOpen } from '../../../state/dialog-open.ts';
import { settle } from '../../../state/settle.ts';
import type { TemplateLibrary } from '../../../state/template-library.ts';
import { nameButton } from '../../../ui/use-row-list.ts';
import type { OnTemplateAction, TemplateAction } from './template-actions.ts';
import { templateTitle } from './template-text.ts';

/** Dialogs that are about one template. */
export type TemplateDialog = {
  readonly kind: 'duplicate' | 'rename' | 'reset';
  readonly entry: TemplateEntry;
};

export interface TemplateSurroundings {
  readonly templates: TemplateLibrary;
  readonly onEdit: (entry: TemplateEntry) => void;
  readonly onStart: (id: string) => void;
  readonly onCompare: (from: string | null) => void;
  /** Says what was done; with `undo` it can be taken back. */
  readonly say: (text: string, undo?: () => void) => void;
  /** Says in place what did not work; null when it is settled. */
  readonly explain: (problem: string | null) => void;
  readonly ask: (dialog: TemplateDialog | null) => void;
}

export interface TemplateActs {
  readonly onAction: OnTemplateAction;
  readonly importFile: () => void;
  /** Brings a deleted one back. */
  readonly restore: (deleted: Pick<TemplateEntry, 'id' | 'title'>) => void;
  readonly unreset: (entry: TemplateEntry, before: Template) => void;
}

/** The row takes the focus once the dialog that led to it has given back its own. */
export function focusTemplate(id: string): void {
  requestAnimationFrame(() => {
    if (isDialogOpen()) focusTemplate(id);
    else nameButton(document, id)?.focus();
  });
}

export function useTemplateActs(surroundings: TemplateSurroundings): TemplateActs {
  const { templates, onEdit, onStart, onCompare, say, explain, ask } = surroundings;
  return useMemo(() => {
    const text = strings.templatesLibrary;
    const asked = <T>(answer: Promise<Result<T>>, done: (value: T) => void): Promise<void> =>
      settle(answer, explain, done);
    const restore: TemplateActs['restore'] = (entry) =>
      void asked(templates.restore(entry.id), () => {
        say(text.restoredDone(templateTitle(entry)));
        focusTemplate(entry.id);
      });
    const actions: { readonly [A in TemplateAction]: (entry: TemplateEntry) => unknown } = {
      edit: onEdit,
      look: onEdit,
      why: (entry) =>
        explain(text.whyUnusable(templateTitle(entry), entry.problem ?? '', entry.origin === 'company')),
      start: ({ id }) => onStart(id),
      duplicate: (entry) => ask({ kind: 'duplicate', entry }),
      rename: (entry) => ask({ kind: 'rename', entry }),
      compare: ({ id }) => onCompare(id),
      export: ({ id }) => asked(templates.exportFile(id), ({ fileName }) => say(text.exportedDone(fileName))),
      reset: (entry) => ask({ kind: 'reset', entry }),
      delete: (entry) =>
        asked(templates.remove(entry.id), () =>
          say(text.deletedDone(templateTitle(entry)), () => restore(entry)),
        ),
    };
    return {
      onAction: (action, entry) => void actions[action](entry),
      restore,
      unreset: (entry, before) =>
        void asked(templates.unreset(before), () => {
          say(text.unresetDone(templateTitle(entry)));
          focusTemplate(entry.id);
        }),
      importFile: () =>
        void asked(templates.importFile(), ({ id, title, remark }) => {
          say(text.importedDone(title));
          explain(remark);
          focusTemplate(id);
        }),
    };
  }, [templates, onEdit, onStart, onCompare, say, explain, ask]);
}
