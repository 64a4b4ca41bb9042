/** The preview estimates what Word lays out: its letters are as wide, and it comes to about as many pages. */
import { describe, expect, it } from 'vitest';
import { carlito } from '../../electron/word/carlito.ts';
import { renderDocument } from '../../electron/word/render-document.ts';
import { faces } from '../../renderer/features/preview/carlito-metrics.ts';
import { paginate } from '../../renderer/features/preview/paginate.ts';
import { buildDocument } from '../../shared/document/build-document.ts';
import { repairedSample } from '../../shared/sample/repaired.ts';
import { sampleWorkbook } from '../../shared/sample/sample.ts';

const at = '2026-11-30T09:00:00.000Z';
const options = { part: 'all', includeCompensation: false } as const;

describe('the preview', () => {
  it.each([
    ['the sample', sampleWorkbook({ id: 'sample', at })],
    ['the sample with all settled', repairedSample({ id: 'sample', at })],
  ])('of %s has as many pages as the exported document, within three', async (_, workbook) => {
    const doc = buildDocument(workbook, options);
    const { pages } = await renderDocument(doc, new Map(), { at });
    // The cover is not counted.
    const previewed = paginate(doc).pages.length + 1;
    expect(Math.abs(previewed - pages)).toBeLessThanOrEqual(3);
  });

  it('measures the words of a plan as the font file does', () => {
    const doc = buildDocument(sampleWorkbook({ id: 'sample', at }), options);
    const texts = doc.runs
      .flatMap((run) => run.blocks)
      .flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : []));
    const words = texts.join(' ');
    for (const face of ['regular', 'bold'] as const) {
      const exact = carlito()[face].width(words, 10);
      expect(Math.abs(faces[face].width(words, 10) - exact) / exact).toBeLessThan(0.005);
    }
  });
});
