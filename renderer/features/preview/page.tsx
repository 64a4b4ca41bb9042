/** One sheet of paper: running header, blocks, footer; and the cover. */
import { memo, type ReactElement } from 'react';
import type { PlanDocument } from '../../../shared/document/model.ts';
import { fitPicture, logoBox, pointsPerPixel } from '../../../shared/document/picture-size.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { PreviewBlock } from './blocks.tsx';
import type { PreviewDocument, PreviewPage } from './paginate.ts';
import css from './paper.module.css';
import { Picture } from './picture.tsx';

export const Page = memo(function Page({
  page,
  document,
  preview,
}: {
  readonly page: PreviewPage;
  readonly document: PlanDocument;
  readonly preview: PreviewDocument;
}): ReactElement {
  return (
    <li
      className={css.page}
      lang={document.language}
      data-paper={document.paper}
      data-orientation={page.orientation}
      data-page={page.number}
      aria-label={strings.preview.pageLabel(String(page.number))}
    >
      <div className={css.runningHead}>{document.header}</div>
      <div className={css.body}>
        {page.blocks.map((placed) => (
          <PreviewBlock key={placed.key} placed={placed} preview={preview} />
        ))}
      </div>
      <div className={css.runningFoot}>
        <span>{document.footer}</span>
        <span>{page.number}</span>
      </div>
    </li>
  );
});

export function CoverPage({ document }: { readonly document: PlanDocument }): ReactElement {
  const { cover } = document;
  return (
    <li
      className={css.page}
      lang={document.language}
      data-paper={document.paper}
      data-orientation="portrait"
      data-page={1}
      aria-label={strings.preview.pageLabel('1')}
    >
      <div className={css.cover}>
        {cover.logo && (
          <Picture
            sha256={cover.logo.sha256}
            alt={cover.logo.alt}
            points={fitPicture(cover.logo, logoBox).width * pointsPerPixel}
            className={css.logo}
          />
        )}
        <p className={css.company}>{cover.company}</p>
        <p className={css.title}>{cover.title}</p>
        <p className={css.subtitle}>{cover.subtitle}</p>
        <p className={css.status}>{cover.status}</p>
        <dl className={css.facts}>
          {cover.facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  );
}
