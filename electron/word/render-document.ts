/** The one way from the document model to a Word file. */
import { Packer } from 'docx';
import type { Faces } from '../../shared/document/faces.ts';
import type { PlanDocument } from '../../shared/document/model.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { carlito } from './carlito.ts';
import { compose } from './compose.ts';
import { draftForLayout } from './layout-draft.ts';
import { finishPackage } from './package.ts';
import { blankPageNumbers, knownPageNumbers } from './page-numbers.ts';
import { settlePages } from './settle-pages.ts';
import { tidyDocument } from './tidy-document.ts';

export interface RenderOptions {
  /** ISO 8601; the file's time of creation. Nothing else in it depends on when it is made. */
  readonly at: string;
  /** The faces tables are measured in; the bundled Carlito when left out. */
  readonly faces?: Faces;
  /** `fraction` 0–1, rising; `step` in words. */
  readonly onProgress?: (fraction: number, step: string) => void;
}

export interface RenderedDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** `pictures` holds the bytes by sha-256. Throws only for bugs: hostile text is rendered, not refused. */
export async function renderDocument(
  doc: PlanDocument,
  pictures: ReadonlyMap<string, Uint8Array>,
  { at, faces = carlito(), onProgress }: RenderOptions,
): Promise<RenderedDocument> {
  const steps = strings.word.steps;
  const tidy = tidyDocument(doc);
  const draft = draftForLayout(tidy);
  let rounds = 0;
  const { adjustments, pages, pageOf } = settlePages((adjustments) => {
    const step = rounds === 0 ? steps.compose : steps.pages;
    onProgress?.(Math.min(0.7, 0.1 + 0.15 * rounds), step);
    rounds += 1;
    return compose(draft, adjustments, { faces, pictures, pageNumbers: blankPageNumbers, draft: true });
  });
  const pageNumbers = knownPageNumbers(pageOf, pages);
  onProgress?.(0.8, steps.write);
  // docx keeps the fields as it first wrote them, so the document is composed once more.
  const { document } = compose(tidy, adjustments, { faces, pictures, pageNumbers, draft: false });
  const packed = await Packer.toBuffer(document);
  onProgress?.(0.95, steps.write);
  return { bytes: finishPackage(packed, at), pages };
}
