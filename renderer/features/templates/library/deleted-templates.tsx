/** Own templates that were deleted: each restored with one press, for as long as the data folder keeps it. */
import { type ReactElement, useEffect } from 'react';
import { useStore } from 'zustand';
import type { DeletedTemplate } from '../../../../shared/ipc/contract.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { TemplateLibrary } from '../../../state/template-library.ts';
import { Bin } from '../../../ui/bin.tsx';
import { Button } from '../../../ui/button.tsx';
import { editedWithin } from '../../../ui/edited-words.ts';
import { Problem } from '../../../ui/problem.tsx';
import { templateTitle } from './template-text.ts';

export interface DeletedTemplatesProps {
  readonly templates: Pick<TemplateLibrary, 'deleted'>;
  readonly now: Date;
  readonly onRestore: (deleted: DeletedTemplate) => void;
}

export function DeletedTemplates({ templates, now, onRestore }: DeletedTemplatesProps): ReactElement {
  const { deleted } = templates;
  const entries = useStore(deleted, (state) => state.entries) ?? [];
  const failure = useStore(deleted, (state) => state.failure);
  useEffect(() => void deleted.refresh(), [deleted]);
  const text = strings.templatesLibrary.bin;
  return (
    <>
      {failure && <Problem message={failure.message} />}
      <Bin
        title={text.title(entries.length)}
        entries={entries.map((entry) => ({
          id: entry.id,
          title: templateTitle(entry),
          when: entry.deletedAt === null ? '' : text.deleted(editedWithin(entry.deletedAt, now)),
          actions: (
            <Button
              small
              aria-label={text.restoreNamed(templateTitle(entry))}
              onClick={() => onRestore(entry)}
            >
              {text.restore}
            </Button>
          ),
        }))}
      />
    </>
  );
}
