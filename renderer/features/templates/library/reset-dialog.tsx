/** An own template becomes the shipped one again: asked first, with what is lost. */
import { type ReactElement, useState } from 'react';
import type { TemplateEntry } from '../../../../shared/ipc/contract.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Template } from '../../../../shared/template/types.ts';
import type { TemplateLibrary } from '../../../state/template-library.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { DifferenceOf } from '../difference/difference-of.tsx';
import { templateTitle } from './template-text.ts';

export interface ResetDialogProps {
  readonly entry: TemplateEntry;
  /** Its base. */
  readonly shipped: TemplateEntry;
  readonly templates: TemplateLibrary;
  /** It is done; `before` is what it was. */
  readonly onReset: (words: string, before: Template) => void;
  readonly onClose: () => void;
}

export function ResetDialog({ entry, shipped, templates, onReset, onClose }: ResetDialogProps): ReactElement {
  const [problem, setProblem] = useState<string | null>(null);
  const text = strings.templatesLibrary.reset;
  const title = templateTitle(entry);
  const base = templateTitle(shipped);
  const reset = async (): Promise<void> => {
    const done = await templates.reset(entry.id);
    if (!done.ok) return setProblem(done.error.message);
    onReset(strings.templatesLibrary.resetDone(title, base), done.value);
    onClose();
  };
  return (
    <Dialog
      title={text.title(title)}
      wide
      alert
      onClose={onClose}
      onSubmit={() => void reset()}
      footer={
        <>
          <Button data-autofocus onClick={onClose}>
            {text.keep}
          </Button>
          <Button kind="primary" type="submit">
            {text.submit}
          </Button>
        </>
      }
    >
      {problem !== null && <Problem message={problem} />}
      <p>{text.text(base)}</p>
      <DifferenceOf
        templates={templates}
        from={shipped.id}
        to={entry.id}
        heading="h3"
        title={text.lost}
        same={text.nothing(base)}
      />
    </Dialog>
  );
}
