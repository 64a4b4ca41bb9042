/** The chosen section beside its properties: as the guide will show it, and as Word will print it. */
import { type ComponentType, type ReactElement, useEffect, useRef, useState } from 'react';
import type { Bridge } from '../../../../shared/ipc/contract.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { answerKey } from '../../../../shared/template/find.ts';
import type { Section } from '../../../../shared/template/types.ts';
import type { SectionPreviewProps } from '../../../state/view-props.ts';
import { Boundary } from '../../../ui/boundary.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { useEditor } from './context.ts';
import css from './editor.module.css';
import { readPlace } from './places.ts';

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
  const desk = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was just added is there once the sample has it.
  useEffect(() => {
    const follow = (): void => {
      if (desk.current) showEdited(desk.current);
    };
    follow();
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [sample, tab]);
  const Shown = tab === 'section' ? SectionPreview : PagePreview;
  return (
    <aside className={css.preview} data-tab={tab} aria-label={text.preview}>
      <header className={css.previewHead}>
        <h2>{text.preview}</h2>
        <SegmentedControl hideLabel label={text.previewOf} value={tab} options={tabs} onChange={setTab} />
      </header>
      <section
        ref={desk}
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

/** Brings what is being edited into view; what prints nothing leaves the preview where it is. */
function showEdited(desk: HTMLElement): void {
  const row = document.activeElement?.closest<HTMLElement>('[data-section-body] [data-place]');
  const { section, block, column } = readPlace(row?.dataset.place ?? '');
  if (block === undefined) return;
  const keys = [answerKey(section, block), block].map((key) => CSS.escape(key));
  const shown = desk.querySelector<HTMLElement>(
    keys.map((key) => `[data-place="${key}"], [data-origin="${key}"]`).join(', '),
  );
  if (!shown) return;
  const head = column && shown.querySelector<HTMLElement>(`[data-head="${CSS.escape(column)}"]`);
  if (head) showColumn(head, shown);
  const [inner, outer] = [shown.getBoundingClientRect(), desk.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  desk.scrollTo({ top: desk.scrollTop + inner.top - outer.top - MARGIN });
}

/** Brings a column of a wide table into view, beside the one that names its rows and stays where it is. */
function showColumn(head: HTMLElement, table: HTMLElement): void {
  let box = head.parentElement;
  while (box && box !== table && getComputedStyle(box).overflowX !== 'auto') box = box.parentElement;
  if (!box) return;
  const [inner, outer] = [head.getBoundingClientRect(), box.getBoundingClientRect()];
  const frozen = head.parentElement?.firstElementChild?.getBoundingClientRect().width ?? 0;
  const left = outer.left + frozen;
  // The preview is drawn smaller than it scrolls.
  const scale = box.offsetWidth / outer.width;
  if (inner.right > outer.right)
    box.scrollLeft += scale * Math.min(inner.right - outer.right, inner.left - left);
  else if (inner.left < left) box.scrollLeft -= scale * (left - inner.left);
}

/** Above what is shown, px. */
const MARGIN = 24;
