/** One section as it prints, on its pages alone. */
import { type ReactElement, useMemo } from 'react';
import { buildSection } from '../../../shared/document/build-document.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { SectionPreviewProps } from '../../state/view-props.ts';
import { makePreview } from './make-preview.ts';
import { Page } from './page.tsx';
import { PictureContext } from './picture.tsx';
import './carlito.css';
import css from './preview.module.css';

export function SectionPages({ workbook, section, bridge }: SectionPreviewProps): ReactElement {
  const made = useMemo(
    () => makePreview(() => buildSection(workbook, section, { includeCompensation: false })),
    [workbook, section],
  );
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
