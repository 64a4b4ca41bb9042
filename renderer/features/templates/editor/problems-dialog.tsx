/** What keeps the template from being used, each line the way to its place. */
import { ChevronRight } from 'lucide-react';
import { type ReactElement, useEffect } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findSection } from '../../../../shared/template/find.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useEditor, useTemplate } from './context.ts';
import css from './dialogs.module.css';
import { faultPlace } from './faults.ts';
import { readPlace } from './places.ts';

const text = strings.templates;

export function ProblemsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { store, goTo } = useEditor();
  const template = useTemplate();
  const problems = useStore(store, (state) => state.problems);
  // The last of them may be put right meanwhile: an empty list has nothing to say.
  useEffect(() => {
    if (problems.length === 0) onClose();
  }, [problems, onClose]);
  return (
    <Dialog title={text.problemsTitle} onClose={onClose}>
      <p>{text.problemsWhy}</p>
      <ul className={css.faults}>
        {problems.map((fault) => {
          const place = faultPlace(template, fault);
          const section = place === null ? undefined : findSection(template, readPlace(place).section);
          const words = (
            <>
              {section && <b>{section.short}</b>}
              <span>{fault.message}</span>
            </>
          );
          return (
            <li key={fault.message}>
              {place === null ? (
                words
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    onClose();
                    goTo(place);
                  }}
                >
                  {words}
                  <Icon of={ChevronRight} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
