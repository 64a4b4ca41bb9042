/** One template of the library, edited or looked at. */
import { lazy, type ReactElement, Suspense, useCallback } from 'react';
import type { Bridge } from '../shared/ipc/contract.ts';
import { strings } from '../shared/strings/catalogue.ts';
import { SectionPreview } from './features/guide/section-preview.tsx';
import { SectionPages } from './features/preview/section-pages.tsx';
import type { Navigation, Page } from './state/navigation.ts';
import type { TemplateLibrary } from './state/template-library.ts';

/** With its sample company it is larger than all else; few sittings need it. */
const TemplateEditor = lazy(async () => {
  const { TemplateEditor: editor } = await import('./features/templates/editor/template-editor.tsx');
  return { default: editor };
});

export interface TemplatePageProps {
  readonly page: Page & { readonly kind: 'template' };
  readonly bridge: Bridge;
  readonly navigation: Navigation;
  readonly templates: TemplateLibrary;
}

export function TemplatePage({ page, bridge, navigation, templates }: TemplatePageProps): ReactElement {
  const { id, origin } = page;
  const duplicate = useCallback(async () => {
    const title = templates.getState().entries?.find((entry) => entry.id === id)?.title ?? '';
    const made = await templates.duplicate(id, strings.templatesLibrary.duplicate.suggested(title));
    if (made.ok) navigation.showTemplate(made.value.id, 'own');
    else navigation.explain(made.error.message);
  }, [templates, navigation, id]);
  return (
    <Suspense fallback={null}>
      <TemplateEditor
        key={id}
        templateId={id}
        origin={origin}
        bridge={bridge}
        edit={navigation.editTemplate}
        onBack={() => void navigation.showTemplates(id)}
        onDuplicate={() => void duplicate()}
        SectionPreview={SectionPreview}
        PagePreview={SectionPages}
      />
    </Suspense>
  );
}
