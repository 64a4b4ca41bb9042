/** What is asked before a template is copied, named anew or reset. */
import type { ReactElement } from 'react';
import type { TemplateEntry } from '../../../../shared/ipc/contract.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Template } from '../../../../shared/template/types.ts';
import type { TemplateLibrary } from '../../../state/template-library.ts';
import { NameDialog } from '../../../ui/name-dialog.tsx';
import { ResetDialog } from './reset-dialog.tsx';
import { templateTitle } from './template-text.ts';
import { focusTemplate, type TemplateDialog } from './use-template-acts.ts';

export interface TemplateDialogsProps {
  readonly dialog: TemplateDialog;
  readonly templates: TemplateLibrary;
  readonly entries: readonly TemplateEntry[];
  readonly say: (text: string, undo?: () => void) => void;
  /** Takes a reset back. */
  readonly onUnreset: (entry: TemplateEntry, before: Template) => void;
  readonly onClose: () => void;
}

export function TemplateDialogs(props: TemplateDialogsProps): ReactElement | null {
  const { dialog, templates, entries, say, onUnreset, onClose } = props;
  const text = strings.templatesLibrary;
  const { entry } = dialog;
  const title = templateTitle(entry);
  switch (dialog.kind) {
    case 'duplicate':
      return (
        <NameDialog
          title={text.duplicate.title(title)}
          label={text.duplicate.name}
          hint={text.duplicate.hint}
          name={text.duplicate.suggested(title)}
          needsName={text.needsName}
          submit={text.duplicate.submit}
          onName={async (name) => {
            const made = await templates.duplicate(entry.id, name);
            if (made.ok) {
              say(text.duplicatedDone(made.value.title));
              focusTemplate(made.value.id);
            }
            return made;
          }}
          onClose={onClose}
        />
      );
    case 'rename':
      return (
        <NameDialog
          title={text.rename.title}
          label={text.rename.name}
          hint={text.rename.hint}
          name={entry.title}
          needsName={text.needsName}
          submit={text.rename.submit}
          onName={async (name) => {
            const renamed = await templates.rename(entry.id, name);
            if (renamed.ok) say(text.renamedDone(name));
            return renamed;
          }}
          onClose={onClose}
        />
      );
    case 'reset': {
      // Offered only where there is one.
      const shipped = entries.find(({ id }) => id === entry.base);
      return shipped === undefined ? null : (
        <ResetDialog
          entry={entry}
          shipped={shipped}
          templates={templates}
          onReset={(words, before) => say(words, () => onUnreset(entry, before))}
          onClose={onClose}
        />
      );
    }
  }
}
