import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../../shared/document/contents.ts';
import type { Block, PlanDocument } from '../../../shared/document/model.ts';
import { pageSetup } from '../../../shared/document/page-setup.ts';

/** A sign is half as wide as it is high. */
const face = { width: (text: string, points: number) => text.length * points * 10 };
const faces = { regular: face, bold: face };
const page = pageSetup('a4', 'portrait');

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, id: text, text });
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
const sections = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, at) => heading(2, `Section ${at}`));

describe('the contents', () => {
  it('list the headings of two levels that stand behind them', () => {
    const blocks = [
      heading(1, 'Before'),
      { kind: 'contents', title: 'Contents' } as const,
      heading(1, 'Part'),
      heading(2, 'Section'),
      heading(3, 'Field'),
    ];
    expect(contentsOf(document(blocks), page, faces)).toMatchObject({ levels: 2, density: 'normal' });
    const { entries } = contentsOf(document(blocks), page, faces);
    expect(entries.map(({ text }) => text)).toEqual(['Part', 'Section']);
  });

  it('stand closer, and then list parts alone, so that one page holds them', () => {
    const of = (count: number) => contentsOf(document([heading(1, 'Part'), ...sections(count)]), page, faces);
    expect(of(40)).toMatchObject({ levels: 2, density: 'normal' });
    expect(of(55)).toMatchObject({ levels: 2, density: 'close' });
    expect(of(200)).toMatchObject({ levels: 1, density: 'normal' });
    expect(of(200).entries.map(({ text }) => text)).toEqual(['Part']);
  });
});
