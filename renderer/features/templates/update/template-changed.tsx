/** In the status bar: the workbook's template has a newer state in the library. */
import { LayoutTemplate } from 'lucide-react';
import { type ReactElement, useEffect } from 'react';
import { useStore } from 'zustand';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { TemplateLibrary } from '../../../state/template-library.ts';
import type { WorkbookStore } from '../../../state/workbook-store.ts';
import { Button } from '../../../ui/button.tsx';
import { newerState } from './targets.ts';

export interface TemplateChangedProps {
  readonly store: WorkbookStore;
  readonly templates: TemplateLibrary;
  readonly onShow: () => void;
}

export function TemplateChanged({ store, templates, onShow }: TemplateChangedProps): ReactElement | null {
  const template = useStore(store, (state) => state.workbook.template);
  const entries = useStore(templates, (state) => state.entries);
  useEffect(() => {
    const refresh = (): void => void templates.refresh();
    refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [templates]);
  if (entries === null || newerState(entries, template) === null) return null;
  return (
    <Button small kind="quiet" icon={LayoutTemplate} onClick={onShow}>
      {strings.templatesLibrary.update.changed}
    </Button>
  );
}
