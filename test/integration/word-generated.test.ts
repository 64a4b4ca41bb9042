/** A hundred plans nobody would write: valid for Microsoft's validator and our lint, complete for another reader. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../electron/word/render-document.ts';
import { lintDocx } from '../electron/word/docx-lint.ts';
import { expectedOf } from '../electron/word/expected.ts';
import { readBack } from '../electron/word/read-back.ts';
import { hasSdk, validateWithSdk } from '../electron/word/sdk.ts';
import { anyPlan, somePictures } from '../fixtures/word/generated-plan.ts';
import { aPlanDocument } from '../fixtures/word/plan-document.ts';

const at = '2026-11-23T10:00:00.000Z';
const sdk = hasSdk();

describe('generated plans', () => {
  it.each(Array.from({ length: 100 }, (_, i) => i + 1))('plan %i is valid and complete', async (seed) => {
    const [doc] = fc.sample(anyPlan, { seed, numRuns: 1 });
    if (!doc) throw new Error('no plan was generated');
    const { bytes } = await renderDocument(doc, somePictures, { at });
    expect(lintDocx(bytes)).toEqual([]);
    if (sdk) expect(validateWithSdk(bytes)).toEqual([]);
    const found = await readBack(bytes);
    const expected = expectedOf(doc);
    expect(found.headings).toEqual(expected.headings);
    expect(expected.cells.filter((cell) => !found.cells.includes(cell))).toEqual([]);
    expect(expected.items.filter((item) => !found.items.includes(item))).toEqual([]);
    expect(expected.texts.filter((text) => !found.all.includes(text))).toEqual([]);
  });

  it.skipIf(!sdk)('the whole plan is valid, on A4 and on Letter', async () => {
    for (const paper of ['a4', 'letter'] as const) {
      const { bytes } = await renderDocument(aPlanDocument({ paper }), somePictures, { at });
      expect(validateWithSdk(bytes)).toEqual([]);
    }
  });
});
