import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocument } from '../../../electron/word/render-document.ts';
import type { Block, PlanDocument } from '../../../shared/document/model.ts';
import { columnsChart } from '../../fixtures/word/charts.ts';
import { somePictures } from '../../fixtures/word/generated-plan.ts';
import { aPlanDocument } from '../../fixtures/word/plan-document.ts';
import { lintDocx } from './docx-lint.ts';
import { expectedOf } from './expected.ts';
import { readBack } from './read-back.ts';
import { attribute, childrenNamed, descendants, find, parseXml, textOf, type XmlElement } from './xml.ts';

const at = '2026-11-23T10:00:00.000Z';

async function render(doc: PlanDocument): Promise<{ bytes: Uint8Array; pages: number; main: XmlElement }> {
  const { bytes, pages } = await renderDocument(doc, somePictures, { at });
  return { bytes, pages, main: partOf(bytes, 'word/document.xml') };
}

function partOf(bytes: Uint8Array, name: string): XmlElement {
  return parseXml(strFromU8(unzipSync(bytes)[name] ?? new Uint8Array()));
}

function withBlocks(...blocks: Block[]): PlanDocument {
  const first: Block = { kind: 'heading', level: 1, id: 'first', text: 'First' };
  return aPlanDocument({ runs: [{ orientation: 'portrait', blocks: [first, ...blocks] }] });
}

const styleOf = (paragraph: XmlElement): string | undefined =>
  attribute(find(paragraph, 'w:pPr', 'w:pStyle'), 'w:val');

describe('the plan as a Word document', { timeout: 60_000 }, () => {
  let plan: Awaited<ReturnType<typeof render>>;
  beforeAll(async () => {
    plan = await render(aPlanDocument());
  }, 60_000);

  it('has nothing our lint objects to', () => {
    expect(lintDocx(plan.bytes)).toEqual([]);
  });

  it('is about twenty-five pages long', () => {
    expect(plan.pages).toBeGreaterThan(22);
    expect(plan.pages).toBeLessThan(30);
  });

  it('holds every heading, cell, list item and sentence of the model', async () => {
    const doc = aPlanDocument();
    const found = await readBack(plan.bytes);
    const expected = expectedOf(doc);
    expect(found.headings).toEqual(expected.headings);
    for (const cell of expected.cells) expect(found.cells).toContain(cell);
    for (const item of expected.items) expect(found.items).toContain(item);
    for (const text of expected.texts) expect(found.all).toContain(text);
  });

  it('lists the headings behind the contents with page numbers that rise', () => {
    const entries = [...descendants(plan.main, 'w:p')].filter((paragraph) =>
      /^TOC\d$/.test(styleOf(paragraph) ?? ''),
    );
    const texts = entries.map((entry) => textOf(entry));
    expect(texts[0]).toMatch(/^Part I\. The company 5$/);
    expect(texts.some((text) => text.includes('Status and readiness'))).toBe(false);
    const pages = texts.map((text) => Number(/ (\d+)$/.exec(text)?.[1]));
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(pages.at(-1)).toBe(plan.pages);
  });

  it('numbers the tables in their order', async () => {
    const captions = [...descendants(plan.main, 'w:p')].filter(
      (paragraph) => styleOf(paragraph) === 'Caption',
    );
    expect(captions.map(textOf).slice(0, 2)).toEqual([
      'Table 1 | The plans side by side (US$)',
      'Table 2 | List prices rise by 3 % for Ultra only (US$)',
    ]);
    expect(captions.map((caption) => Number(/^Table (\d+) \| /.exec(textOf(caption))?.[1]))).toEqual(
      captions.map((_, i) => i + 1),
    );
  });

  it('sets title, author, language and the time it was given', () => {
    const core = partOf(plan.bytes, 'docProps/core.xml');
    expect(find(core, 'dc:title')?.children).toEqual(['Marketing and sales plan 2027']);
    expect(find(core, 'cp:lastModifiedBy')?.children).toEqual(['P. Lindqvist']);
    expect(find(core, 'dcterms:created')?.children).toEqual(['2026-11-23T10:00:00Z']);
    const language = find(
      partOf(plan.bytes, 'word/styles.xml'),
      'w:docDefaults',
      'w:rPrDefault',
      'w:rPr',
      'w:lang',
    );
    expect(attribute(language, 'w:val')).toBe('en-US');
  });

  it('turns the pages of wide tables and back', () => {
    const sizes = [...descendants(plan.main, 'w:pgSz')].map(
      (size) => attribute(size, 'w:orient') ?? 'portrait',
    );
    expect(sizes).toEqual(['portrait', 'portrait', 'landscape', 'portrait', 'landscape', 'portrait']);
  });

  it('has the same bytes each time it is made', async () => {
    const again = await render(aPlanDocument());
    expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(plan.bytes))).toBe(0);
  });
});

describe('blocks', () => {
  it('marks a party’s rows with an edge in its colour', async () => {
    const { main } = await render(
      withBlocks({
        kind: 'table',
        caption: 'c',
        description: 'd',
        columns: [{ label: 'Party', align: 'left' }],
        rows: [
          { kind: 'body', party: 'marketing', cells: ['Marketing'] },
          { kind: 'body', party: 'sales', cells: ['Sales'] },
          { kind: 'total', cells: ['Total'] },
        ],
      }),
    );
    const table = [...descendants(main, 'w:tbl')].at(-1);
    const cells = table ? [...descendants(table, 'w:tc')].slice(1) : [];
    const edge = (cell: XmlElement | undefined) => find(cell, 'w:tcPr', 'w:tcBorders', 'w:left');
    expect(attribute(edge(cells[0]), 'w:color')).toBe('A44D12');
    expect(attribute(edge(cells[0]), 'w:sz')).toBe('18');
    expect(attribute(edge(cells[1]), 'w:color')).toBe('2554AE');
    expect(attribute(find(cells[2], 'w:tcPr', 'w:shd'), 'w:fill')).toBe('EDF0F5');
  });

  it('splits a table that no type size can hold and repeats its first column', async () => {
    const columns = Array.from({ length: 30 }, (_, i) => ({
      label: `Responsibility ${i}`,
      align: 'left' as const,
    }));
    const { main, bytes } = await render(
      withBlocks({
        kind: 'table',
        caption: 'Wide',
        description: 'd',
        columns,
        rows: [{ kind: 'body', cells: columns.map((_, i) => `accountability-${i}`) }],
      }),
    );
    const tables = [...descendants(main, 'w:tbl')].slice(1);
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      const head = childrenNamed(table, 'w:tr')[0];
      expect(head && textOf(head)).toMatch(/^Responsibility 0/);
    }
    const captions = [...descendants(main, 'w:p')]
      .filter((paragraph) => styleOf(paragraph) === 'Caption')
      .map(textOf);
    expect(captions[1]).toBe(`Table 1 | Wide (2 of ${tables.length})`);
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('parts number and title of an exhibit, so that a title that begins with a digit is not read as decimals', async () => {
    const { main } = await render(
      withBlocks(
        {
          kind: 'table',
          caption: '5 months need more',
          description: 'd',
          columns: [{ label: 'A', align: 'left' }],
          rows: [{ kind: 'body', cells: ['x'] }],
        },
        { kind: 'chart', caption: '7 conflicts are open', description: 'd', chart: columnsChart },
      ),
    );
    const captions = [...descendants(main, 'w:p')]
      .filter((paragraph) => styleOf(paragraph) === 'Caption')
      .map(textOf);
    expect(captions).toEqual(['Table 1 | 5 months need more', 'Figure 1 | 7 conflicts are open']);
  });

  it('does not count a row of key figures as a table, and keeps two rows apart', async () => {
    const row = (count: number): Block => ({
      kind: 'figures',
      description: 'Figures',
      items: Array.from({ length: count }, (_, at) => ({ label: `L${at}`, value: `${at}`, note: '' })),
    });
    const { main, bytes } = await render(withBlocks(row(6), row(2)));
    const captions = [...descendants(main, 'w:p')]
      .filter((paragraph) => styleOf(paragraph) === 'Caption')
      .map(textOf);
    expect(captions.filter((caption) => caption.includes('Table'))).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('makes a bookmark Word can hold of any id', async () => {
    const id = `field_M3.${'x'.repeat(60)}`;
    const heading = (level: 1 | 2): Block => ({ kind: 'heading', level, id, text: 'Same' });
    const { main, bytes } = await render(withBlocks(heading(1), heading(2)));
    const names = [...descendants(main, 'w:bookmarkStart')].map((start) => attribute(start, 'w:name'));
    expect(names).toContain(`field_M3_${'x'.repeat(31)}`);
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('emits no table without rows or columns and no empty paragraph', async () => {
    const { main, bytes } = await render(
      withBlocks(
        { kind: 'table', caption: 'none', description: '', columns: [], rows: [] },
        { kind: 'paragraph', content: [] },
        { kind: 'paragraph', content: [{ text: ' \n\ufffe' }] },
        { kind: 'lead', content: [] },
        { kind: 'list', ordered: false, items: [[], [{ text: 'kept' }]] },
        { kind: 'callout', text: '' },
        { kind: 'labelled', label: '', content: [] },
        { kind: 'figures', description: '', items: [] },
        { kind: 'signatures', parties: [] },
      ),
    );
    expect([...descendants(main, 'w:tbl')]).toHaveLength(1);
    expect(lintDocx(bytes)).toEqual([]);
    expect((await readBack(bytes)).items).toEqual(['kept']);
  });

  it('links addresses and leaves anything else as text', async () => {
    const { bytes } = await render(
      withBlocks({
        kind: 'paragraph',
        content: [
          { text: 'good', link: 'https://example.com/a' },
          { text: 'bad', link: 'http://a b' },
        ],
      }),
    );
    const links = [...descendants(partOf(bytes, 'word/_rels/document.xml.rels'))].filter(
      (relation) => attribute(relation, 'TargetMode') === 'External',
    );
    expect(links.map((link) => attribute(link, 'Target'))).toEqual(['https://example.com/a']);
    expect((await readBack(bytes)).all).toContain('goodbad');
  });

  it('prints a picture with its alt text, and names one that is missing', async () => {
    const picture = { kind: 'picture', alt: 'A diagram', width: 5000, height: 100 } as const;
    const { main, bytes } = await render(
      withBlocks(
        { ...picture, sha256: 'good' },
        { ...picture, sha256: 'missing' },
        { ...picture, sha256: 'broken' },
      ),
    );
    const drawings = [...descendants(main, 'wp:docPr')];
    expect(drawings.map((drawing) => attribute(drawing, 'descr'))).toEqual([
      'Verrin Instruments',
      'A diagram',
    ]);
    // 170 mm of text in EMU; a picture is never wider.
    expect(Number(attribute([...descendants(main, 'wp:extent')][1], 'cx'))).toBeLessThanOrEqual(6_120_130);
    expect((await readBack(bytes)).all).toContain('Picture not available: A diagram');
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('keeps a word of 100,000 characters, in a sentence and in a cell', { timeout: 60_000 }, async () => {
    const word = 'x'.repeat(100_000);
    const { bytes } = await render(
      withBlocks(
        { kind: 'paragraph', content: [{ text: word }] },
        {
          kind: 'table',
          caption: 'c',
          description: 'd',
          columns: [
            { label: 'A', align: 'left' },
            { label: 'B', align: 'left' },
          ],
          rows: [{ kind: 'body', cells: ['short', word] }],
        },
      ),
    );
    const found = await readBack(bytes);
    expect(found.cells).toContain(word);
    expect(found.all.split(word)).toHaveLength(3);
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('reports progress that rises', async () => {
    const fractions: number[] = [];
    await renderDocument(withBlocks(), new Map(), { at, onProgress: (fraction) => fractions.push(fraction) });
    expect(fractions.length).toBeGreaterThan(2);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  });
});

describe('the lint itself', () => {
  const damage = async (name: string, change: (xml: string) => string): Promise<string[]> => {
    const { bytes } = await render(
      withBlocks({
        kind: 'table',
        caption: 'c',
        description: 'd',
        columns: [{ label: 'A', align: 'left' }],
        rows: [{ kind: 'body', cells: ['x'] }],
      }),
    );
    const files = unzipSync(bytes);
    const before = strFromU8(files[name] ?? new Uint8Array());
    const after = change(before);
    expect(after).not.toBe(before);
    return lintDocx(zipSync({ ...files, [name]: strToU8(after) }));
  };

  it.each<[string, string, (xml: string) => string]>([
    ['a style that is not defined', 'word/document.xml', (xml) => xml.replace('"Heading1"', '"Heading9"')],
    ['a line without rule', 'word/styles.xml', (xml) => xml.replace(' w:lineRule="auto"', '')],
    ['an empty paragraph', 'word/document.xml', (xml) => xml.replace('<w:sectPr', '<w:p/><w:sectPr')],
    ['a bare ampersand', 'word/document.xml', (xml) => xml.replace('First', 'Fir & st')],
    ['a non-character', 'word/document.xml', (xml) => xml.replace('First', 'Fir\ufffest')],
    ['a table without alt text', 'word/document.xml', (xml) => xml.replace(/<w:tblDescription[^>]*>/, '')],
    ['a cell too many', 'word/document.xml', (xml) => xml.replace('<w:gridCol w:w="9638"/>', '')],
    [
      'a bookmark twice',
      'word/document.xml',
      (xml) => xml.replace(/<w:bookmarkStart w:name="first" w:id="(\d+)"\/>/, '$&$&'),
    ],
    [
      'a lost relationship',
      'word/_rels/document.xml.rels',
      (xml) => xml.replace(/<Relationship [^>]*header1[^>]*>/, ''),
    ],
    ['no language', 'word/styles.xml', (xml) => xml.replace(/<w:lang [^>]*>/, '')],
  ])('notices %s', async (_, name, change) => {
    expect(await damage(name, change)).not.toEqual([]);
  });
});
