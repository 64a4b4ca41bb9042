/** The chosen section beside its properties: as the guide will show it, and as Word will print it. */
import { type ComponentType, type ReactElement, useState } from 'react';
import type { Bridge } from '../../../../shared/ipc/contract.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { Section } from '../../../../shared/template/types.ts';
import type { SectionPreviewProps } from '../../../state/view-props.ts';
import { Boundary } from '../../../ui/boundary.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { useEditor } from './context.ts';
import css from './editor.module.css';

const text = strings.templates;
const tabs = (['section', 'page'] as const).map((id) => ({ id, label: text.previewTabs[id] }));

export function PreviewPane({
  section,
  bridge,
  SectionPreview,
  PagePreview,
}: {
  readonly section: Section;
  readonly bridge: Bridge;
  readonly SectionPreview: ComponentType<SectionPreviewProps>;
  readonly PagePreview: ComponentType<SectionPreviewProps>;
}): ReactElement {
  const { sample } = useEditor();
  const [tab, setTab] = useState<'section' | 'page'>('section');
  const Shown = tab === 'section' ? SectionPreview : PagePreview;
  return (
    <aside className={css.preview} aria-label={text.preview}>
      <header className={css.previewHead}>
        <h2>{text.preview}</h2>
        <SegmentedControl label={text.previewOf} value={tab} options={tabs} onChange={setTab} />
      </header>
      <section
        className={css.desk}
        data-tab={tab}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        aria-label={text.previewRegion[tab]}
      >
        {section.hidden && <p className={css.note}>{text.hiddenSection}</p>}
        <Boundary key={`${tab} ${section.id}`} fallback={<p className={css.note}>{text.previewFailed}</p>}>
          <Shown workbook={sample} section={section.id} bridge={bridge} />
        </Boundary>
      </section>
      <p className={css.filled}>{text.previewFilled}</p>
    </aside>
  );
}
