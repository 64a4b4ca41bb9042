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
