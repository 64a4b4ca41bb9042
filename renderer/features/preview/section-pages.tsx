/** One section as it prints, on its pages alone. */
import { type ReactElement, useMemo } from 'react';
import { buildSection } from '../../../shared/document/build-document.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import type { SectionPreviewProps } from '../../state/view-props.ts';
import { Page } from './page.tsx';
import { paginate } from './paginate.ts';
import { PictureContext } from './picture.tsx';
import './carlito.css';
import css from './preview.module.css';

export function SectionPages({ workbook, section, bridge }: SectionPreviewProps): ReactElement {
  const made = useMemo(() => makePages(workbook, section), [workbook, section]);
  const source = useMemo(() => ({ bridge, workbookId: workbook.id }), [bridge, workbook.id]);
  if (made === null) return <p className={css.failed}>{strings.preview.failed}</p>;
  if (made.preview.pages.length === 0) return <p className={css.failed}>{strings.preview.printsNothing}</p>;
  return (
    <PictureContext value={source}>
      <ol>
        {made.preview.pages.map((page) => (
          <Page key={page.number} page={page} document={made.document} preview={made.preview} />
        ))}
      </ol>
      <p className={css.approximate}>{strings.preview.approximate}</p>
    </PictureContext>
  );
}

/** null when the document cannot be made; the rest of the screen works on. */
function makePages(workbook: Workbook, section: string) {
  try {
    const document = buildSection(workbook, section, { includeCompensation: false });
    return { document, preview: paginate(document) };
  } catch {
    return null;
  }
}
