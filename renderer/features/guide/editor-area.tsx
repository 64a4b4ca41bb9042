/** The main area: the section's head and page, with guidance or the Word preview beside it. */
import type { ComponentType, ReactElement } from 'react';
import { strings } from '../../../shared/strings/catalogue.ts';
import { shownId } from '../../../shared/template/place-name.ts';
import type { Section } from '../../../shared/template/types.ts';
import type { WordPreviewProps } from '../../state/view-props.ts';
import { useGuide, useSession } from './context.ts';
import { Inspector } from './inspector/inspector.tsx';
import css from './screen.module.css';
import { SectionHead } from './section/section-head.tsx';
import { SectionPage } from './section/section-page.tsx';

export function EditorArea({
  section,
  sections,
  wide,
  Preview,
}: {
  readonly section: Section;
  readonly sections: readonly Section[];
  /** The section holds a grid that takes the whole width. */
  readonly wide: boolean;
  readonly Preview: ComponentType<WordPreviewProps> | undefined;
}): ReactElement {
  const { store, session, bridge } = useGuide();
  const preview = useSession((state) => state.preview) && Preview !== undefined;
  const kind = preview ? 'preview' : wide ? 'wide' : 'prose';
  const guidance = useSession((state) => state.guidance[kind]);
  const at = sections.findIndex((candidate) => candidate.id === section.id);
  return (
    <div className={css.area} data-guidance={guidance || undefined} data-preview={preview || undefined}>
      <section className={css.editor} aria-label={strings.guide.section(shownId(section) || section.short)}>
        <SectionHead
          section={section}
          previous={sections[at - 1]}
          next={sections[at + 1]}
          guidance={guidance}
          preview={preview}
          onGuidance={(shown) => session.setGuidance(kind, shown)}
          onPreview={Preview && ((shown) => session.setPreview(shown))}
        />
        {/* A section begins at its top: with a page of its own nothing of the last one's scrolling is left. */}
        <div key={section.id} className={css.page}>
          <SectionPage section={section} wide={wide} />
        </div>
      </section>
      {guidance && <Inspector section={section} />}
      {preview && Preview && <Preview store={store} bridge={bridge} section={section.id} />}
    </div>
  );
}
