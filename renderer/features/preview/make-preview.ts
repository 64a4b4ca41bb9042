/** A document and its pages, or null when it cannot be made: the rest of the screen works on, and the bug is reported. */
import type { PlanDocument } from '../../../shared/document/model.ts';
import { type PreviewDocument, paginate } from './paginate.ts';

export interface Preview {
  readonly document: PlanDocument;
  readonly preview: PreviewDocument;
}

export function makePreview(build: () => PlanDocument): Preview | null {
  try {
    const document = build();
    return { document, preview: paginate(document) };
  } catch (bug) {
    reportError(bug);
    return null;
  }
}
