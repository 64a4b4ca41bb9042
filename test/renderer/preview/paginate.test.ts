import { describe, expect, it } from 'vitest';
import { paginate } from '../../../renderer/features/preview/paginate.ts';
import type { Block, PlanDocument, TableBlock } from '../../../shared/document/model.ts';

const document = (blocks: readonly Block[]): PlanDocument => ({
  title: 'Plan',
  author: 'Accord',
  language: 'en-US',
  paper: 'a4',
  header: '',
  footer: '',
  cover: { company: 'Firm', title: 'Plan', subtitle: '', status: 'Draft', facts: [] },
  runs: [{ orientation: 'portrait', blocks }],
});

const heading = (id: string, level: 1 | 2 = 2): Block => ({ kind: 'heading', level, id, text: id });
const prose = (characters: number): Block => ({
  kind: 'paragraph',
  content: [{ text: 'x'.repeat(characters) }],
});
const table = (rows: number): TableBlock => ({
  kind: 'table',
  caption: 'Rows',
  description: 'Rows',
  columns: [
    { label: 'Name', align: 'left' },
    { label: 'Count', align: 'right' },
  ],
  rows: Array.from({ length: rows }, (_, index) => ({ kind: 'body', cells: [`Row ${index}`, `${index}`] })),
  note: 'Source: the plan.',
});

describe('pages', () => {
  it('begin with each part, after the cover', () => {
    const { pages, pageOf } = paginate(document([heading('a', 1), prose(10), heading('b', 1)]));
    expect(pages.map((page) => page.number)).toEqual([2, 3]);
    expect(pageOf.get('b')).toBe(3);
  });

  it('never end with a heading', () => {
    const blocks = [...Array.from({ length: 40 }, () => prose(60)), heading('late'), prose(600)];
    for (let count = 20; count <= 40; count++) {
      const { pages } = paginate(document(blocks.slice(40 - count)));
      for (const page of pages) expect(page.blocks.at(-1)?.block.kind).not.toBe('heading');
    }
  });

  it('hold every row of a long table once, with its number and its note', () => {
    const { pages } = paginate(document([table(3), table(200)]));
    const parts = pages.flatMap((page) => page.blocks).filter((placed) => placed.table === 2);
    const rows = parts.flatMap((placed) => (placed.block.kind === 'table' ? placed.block.rows : []));
    expect(rows.map((row) => row.cells[0])).toEqual(
      Array.from({ length: 200 }, (_, index) => `Row ${index}`),
    );
    expect(parts.map((placed) => placed.continued)).toEqual(parts.map((_, index) => index > 0));
    const notes = parts.filter((placed) => placed.block.kind === 'table' && placed.block.note !== undefined);
    expect(notes).toHaveLength(1);
  });

  it('leave out a table without rows, and do not count it, as Word does', () => {
    const { pages } = paginate(document([table(0), { ...table(3), columns: [] }, table(3)]));
    expect(pages.flatMap((page) => page.blocks).map((placed) => placed.table)).toEqual([1]);
  });

  it('give all parts of a broken table the columns of the whole', () => {
    const long = table(200);
    const rows = long.rows.map((row, index) =>
      index === 0 ? { ...row, cells: ['a name as long as only the first row has it', '0'] } : row,
    );
    const { pages } = paginate(document([{ ...long, rows }]));
    const fits = pages.flatMap((page) => page.blocks.map(({ fit }) => fit));
    expect(fits.length).toBeGreaterThan(2);
    for (const fit of fits) expect(fit).toEqual(fits[0]);
  });

  it('set a table of many columns in smaller type, as Word does', () => {
    const months = Array.from({ length: 12 }, (_, at) => ({ label: `M${at}`, align: 'right' as const }));
    const wide: TableBlock = {
      ...table(1),
      columns: [{ label: 'Name', align: 'left' }, ...months],
      rows: [{ kind: 'body', cells: ['Row', ...months.map(() => '1,000')] }],
    };
    const points = (block: Block): number | undefined =>
      paginate(document([block])).pages[0]?.blocks[0]?.fit?.type.points;
    expect(points(table(3))).toBe(9.5);
    expect(points(wide)).toBe(8.5);
  });

  it('count the larger space between two paragraphs, not both', () => {
    const fitting = (blocks: number): number =>
      paginate(document(Array.from({ length: blocks }, () => prose(10)))).pages[0]?.blocks.length ?? 0;
    // A line of 14.7 pt and 6 pt below it: 34 of them fill the 711 pt of a page.
    expect(fitting(60)).toBe(34);
  });

  it('fit a picture into the text, at most half a page high, and never enlarge it', () => {
    const picture = (width: number, height: number): Block => ({
      kind: 'picture',
      sha256: 'a',
      alt: 'A plan',
      width,
      height,
    });
    const printed = (block: Block): number | undefined =>
      paginate(document([block])).pages[0]?.blocks[0]?.width;
    expect(printed(picture(100, 50))).toBe(75);
    // The 170 mm of the text, in whole pixels.
    expect(printed(picture(5000, 100))).toBe(481.5);
    // Half of its 711 pt.
    expect(printed(picture(1000, 1000))).toBe(355.5);
  });

  it('keep a short table whole', () => {
    const { pages } = paginate(document([...Array.from({ length: 44 }, () => prose(60)), table(10)]));
    const parts = pages.flatMap((page) => page.blocks).filter((placed) => placed.table === 1);
    expect(parts).toHaveLength(1);
  });

  it('take a row taller than a page', () => {
    const tall: TableBlock = { ...table(1), rows: [{ kind: 'body', cells: ['word '.repeat(9000), '1'] }] };
    const { pages } = paginate(document([prose(10), tall, prose(10)]));
    expect(pages.flatMap((page) => page.blocks)).toHaveLength(3);
  });
});
