import { describe, expect, it } from 'vitest';
import { buildDocument, buildSection } from '../../../shared/document/build-document.ts';
import type { Block } from '../../../shared/document/model.ts';
import { sampleWorkbook } from '../../../shared/sample/sample.ts';
import { aField, aSection, aTemplate, aWorkbook } from '../../builders/a-template.ts';

const sample = sampleWorkbook({ id: 'w', at: '2026-11-30T09:00:00.000Z' });
const options = { includeCompensation: false };
const whole = buildDocument(sample, { part: 'all', ...options }).runs;

/** Alone, a section counts its tables from one; table-references.test.ts holds the numbers. */
const uncounted = (block: Block): string => JSON.stringify(block).replace(/see Table \d+/, 'see Table');

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
      expect(inWhole?.blocks.slice(at, at + (text?.blocks.length ?? 0)).map(uncounted)).toEqual(
        text?.blocks.map(uncounted),
      );
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

describe('a picture that a section asks for', () => {
  const picture = { sha256: 'a'.repeat(64), mime: 'image/png', width: 640, height: 480 } as const;
  const blocksOf = (id: string, section: string) => {
    const template = aTemplate([
      aSection({ id: section, fields: [aField({ id, label: 'Site plan', type: 'picture' })] }),
    ]);
    const workbook = aWorkbook(template, { answers: { [`${section}.${id}`]: picture } });
    return buildSection(workbook, section, options).runs.flatMap(({ blocks }) => blocks);
  };

  it('is printed under its name', () => {
    expect(blocksOf('site', 'X1').slice(2)).toEqual([
      { kind: 'heading', level: 3, id: 'field_X1.site', text: 'Site plan', origin: 'X1.site' },
      { kind: 'picture', sha256: picture.sha256, alt: 'Site plan', width: 640, height: 480 },
    ]);
  });

  it('is on the cover alone where it is the logo', () => {
    expect(blocksOf('logo', 'A1')).toEqual([]);
  });
});

describe('a table wider than a landscape page', () => {
  it('goes on right behind its first part, and is announced once', () => {
    const { runs } = buildSection(sample, 'M10', options);
    const captions = runs.map(({ orientation, blocks }) => [
      orientation,
      blocks.flatMap((block) =>
        block.kind === 'table' && block.origin === 'campaigns' ? [block.caption] : [],
      ),
    ]);
    expect(captions).toEqual([
      ['portrait', []],
      ['landscape', ['Campaigns (USD)', 'Campaigns, continued', 'Campaigns, by month (USD)']],
    ]);
    const announced = runs
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'paragraph' ? block.content : []))
      .filter(({ text }) => text.startsWith('Campaigns'))
      .map(({ text }) => text.split(':')[0]);
    expect(announced).toEqual(['Campaigns (USD)', 'Campaigns, by month (USD)']);
  });
});
