/** Bars of the editor: not saved, read-only, and what the status bar says. */
import { Lock } from 'lucide-react';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { sectionCount } from '../../../../shared/template/find.ts';
import type { Template } from '../../../../shared/template/types.ts';
import { timeOfDay } from '../../../state/save-words.ts';
import type { TemplateStore } from '../../../state/template-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Spring } from '../../../ui/frame.tsx';
import { Problem } from '../../../ui/problem.tsx';
import css from './editor.module.css';

const text = strings.templates;

/** Stays until everything is on the disk. */
export function NotSavedBar({ store }: { readonly store: TemplateStore }): ReactElement | null {
  const save = useStore(store, (state) => state.save);
  if (save.kind !== 'failed') return null;
  return (
    <Problem bar message={text.notSavedSince(timeOfDay(save.since), save.message)}>
      <Button small onClick={() => store.retry()}>
        {text.tryAgain}
      </Button>
    </Problem>
  );
}

export function ReadOnlyBar({
  why,
  onDuplicate,
}: {
  readonly why: string;
  readonly onDuplicate: () => void;
}): ReactElement {
  return (
    <div className={css.readOnly}>
      <Lock size={14} strokeWidth={1.6} aria-hidden="true" />
      <span>{why}</span>
      <Button small kind="primary" onClick={onDuplicate}>
        {text.duplicateToEdit}
      </Button>
    </div>
  );
}

export function Status({
  template,
  readOnly,
}: {
  readonly template: Template;
  readonly readOnly: boolean;
}): ReactElement {
  const hidden = template.sections.filter((section) => section.hidden).length;
  return (
    <>
      <span>{text.version(String(template.version))}</span>
      <span>{text.sectionCount(sectionCount(template))}</span>
      {hidden > 0 && <span>{text.hiddenCount(hidden)}</span>}
      <Spring />
      {!readOnly && <span>{text.moveHint}</span>}
    </>
  );
}
