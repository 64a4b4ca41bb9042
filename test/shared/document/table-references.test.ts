import { describe, expect, it } from 'vitest';
import { buildDocument, buildSection } from '../../../shared/document/build-document.ts';
import { exportParts, type PlanDocument } from '../../../shared/document/model.ts';
import { seeded } from '../checks/case.ts';

const options = { includeCompensation: false };

/** Sentences that name a table, each with the title it gives and the title that table really has. */
function references({ runs }: PlanDocument): readonly (readonly [string, string | undefined])[] {
  const blocks = runs.flatMap((run) => run.blocks);
  const captions = blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.content.map(({ text }) => text).join('')] : []))
    .flatMap((text) => [...text.matchAll(/^(.*): see Table (\d+) at the end of this part\.$/g)])
    .map(([, title = '', number]) => [title, captions[Number(number) - 1]]);
}

describe('a table that stands further back', () => {
  it.each(exportParts)('is named by the number it has there: %s', (part) => {
    const found = references(buildDocument(seeded, { part, ...options }));
    expect(found.length).toBeGreaterThan(3);
    for (const [named, real] of found) expect(named).toBe(real);
  });

  it('has the number that the section shown alone gives it', () => {
    const found = references(buildSection(seeded, 'M10', options));
    expect(found.map(([named]) => named)).toEqual(['Campaigns (USD)', 'Campaigns, by month (USD)']);
    for (const [named, real] of found) expect(named).toBe(real);
  });
});
