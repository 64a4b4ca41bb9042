/**
 * The printed document beside the text: the same model that Word gets, on white pages. It is computed
 * when typing pauses, and follows the section being written.
 */
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { buildDocument } from '../../../shared/document/build-document.ts';
import { type ExportPart, exportParts } from '../../../shared/document/model.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { useRested } from '../../state/use-rested.ts';
import type { WordPreviewProps } from '../../state/view-props.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { makePreview } from './make-preview.ts';
import { CoverPage, Page } from './page.tsx';
import { PictureContext } from './picture.tsx';
import './carlito.css';
import css from './preview.module.css';

/** How long the workbook must rest before the document is made again. */
const REST = 400;

const partOptions = exportParts.map((id) => ({ id, label: strings.preview.parts[id] }));

export function WordPreview({ store, bridge, section }: WordPreviewProps): ReactElement {
  const workbook = useRested(
    useStore(store, (state) => state.workbook),
    REST,
  );
  const [part, setPart] = useState<ExportPart>('all');
  const [page, setPage] = useState(1);
  const scroller = useRef<HTMLElement>(null);
  const made = useMemo(
    () => makePreview(() => buildDocument(workbook, { part, includeCompensation: false })),
    [workbook, part],
  );
  const source = useMemo(() => ({ bridge, workbookId: workbook.id }), [bridge, workbook.id]);
  useEffect(() => {
    if (scroller.current && section !== null) scrollToOrigin(scroller.current, section);
  }, [section]);
  const count = made === null ? 0 : made.preview.pages.length + 1;
  return (
    <section className={css.preview} aria-label={strings.preview.title}>
      <header className={css.head}>
        <h2>{strings.preview.title}</h2>
        <span className={css.count}>
          {strings.preview.page(String(Math.min(page, count)), String(count))}
        </span>
        <SegmentedControl
          hideLabel
          label={strings.preview.part}
          value={part}
          options={partOptions}
          onChange={setPart}
        />
      </header>
      <section
        ref={scroller}
        className={css.desk}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        aria-label={strings.preview.pages}
        onScroll={(event) => setPage(pageInView(event.currentTarget))}
      >
        {made === null ? (
          <p className={css.failed}>{strings.preview.failed}</p>
        ) : (
          <PictureContext value={source}>
            <ol>
              <CoverPage document={made.document} />
              {made.preview.pages.map((sheet) => (
                <Page key={sheet.number} page={sheet} document={made.document} preview={made.preview} />
              ))}
            </ol>
          </PictureContext>
        )}
        <p className={css.approximate}>{strings.preview.approximate}</p>
      </section>
    </section>
  );
}

/** Brings the first block of a section into view; a section that prints nothing leaves the page where it is. */
function scrollToOrigin(scroller: HTMLElement, section: string): void {
  const first = [...scroller.querySelectorAll<HTMLElement>('[data-origin]')].find((element) => {
    const origin = element.dataset.origin ?? '';
    return origin === section || origin.startsWith(`${section}.`);
  });
  if (!first) return;
  const top = first.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({ top: scroller.scrollTop + top - 24 });
}

function pageInView(scroller: HTMLElement): number {
  const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 3;
  const pages = [...scroller.querySelectorAll<HTMLElement>('[data-page]')];
  const shown = pages.findLast((page) => page.getBoundingClientRect().top <= middle);
  return Number(shown?.dataset.page ?? 1);
}
