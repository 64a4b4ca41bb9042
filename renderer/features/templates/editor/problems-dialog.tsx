/** What keeps the template from being used, each line the way to its place. */
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findSection } from '../../../../shared/template/find.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useEditor, useTemplate } from './context.ts';
import css from './dialogs.module.css';
import { faultPlace } from './faults.ts';
import { readPlace } from './places.ts';

const text = strings.templates;

export function ProblemsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { store, goTo } = useEditor();
  const template = useTemplate();
  const problems = useStore(store, (state) => state.problems);
  return (
    <Dialog title={text.problemsTitle} onClose={onClose}>
      <p>{text.problemsWhy}</p>
      <ul className={css.faults}>
        {problems.map((fault) => {
          const place = faultPlace(template, fault);
          const section = place === null ? undefined : findSection(template, readPlace(place).section);
          return (
            <li key={fault.message}>
              <button
                type="button"
                onClick={() => {
                  onClose();
                  if (place !== null) goTo(place);
                }}
              >
                {section && <b>{section.short}</b>}
                <span>{fault.message}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
