import { describe, expect, it } from 'vitest';
import { buildDocument, buildSection } from '../../../shared/document/build-document.ts';
import { sampleWorkbook } from '../../../shared/sample/sample.ts';

const sample = sampleWorkbook({ id: 'w', at: '2026-11-30T09:00:00.000Z' });
const options = { includeCompensation: false };
const whole = buildDocument(sample, { part: 'all', ...options }).runs;

describe('one section of the document', () => {
  it.each(sample.template.sections.filter(({ part }) => part !== 'setup').map(({ id }) => id))(
    '%s stands block by block, with its number, as in the whole',
    (id) => {
      const { runs } = buildSection(sample, id, options);
      const [text, wide] = runs;
      const inWhole = whole.find((run) =>
        run.blocks.some((block) => 'origin' in block && block.origin === id),
      );
      const at = inWhole?.blocks.findIndex((block) => 'origin' in block && block.origin === id) ?? -1;
      expect(inWhole?.blocks.slice(at, at + (text?.blocks.length ?? 0))).toEqual(text?.blocks);
      for (const block of wide?.blocks ?? [])
        expect(
          whole.some(
            (run) =>
              run.orientation === 'landscape' &&
              run.blocks.some((other) => JSON.stringify(other) === JSON.stringify(block)),
          ),
        ).toBe(true);
    },
  );

  it('is empty where nothing is printed', () => {
    expect(buildSection(sample, 'settings', options).runs).toEqual([]);
    const template = {
      ...sample.template,
      sections: sample.template.sections.map((section) =>
        section.id === 'M3' ? { ...section, hidden: true } : section,
      ),
    };
    expect(buildSection({ ...sample, template }, 'M3', options).runs).toEqual([]);
  });
});
