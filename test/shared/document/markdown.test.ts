import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInlines, parseRichText, safeLink } from '../../../shared/document/markdown.ts';

const words = (text: string): string =>
  parseInlines(text)
    .map((inline) => inline.text)
    .join('');

describe('rich text', () => {
  it('knows paragraphs, bold, italic, lists and links', () => {
    const blocks = parseRichText(
      'We **win** by *proof*.\n\n- one\n- two\n\n1. first\n\nSee [site](https://a.example/x).',
    );
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        content: [
          { text: 'We ' },
          { text: 'win', bold: true },
          { text: ' by ' },
          { text: 'proof', italic: true },
          { text: '.' },
        ],
      },
      { kind: 'list', ordered: false, items: [[{ text: 'one' }], [{ text: 'two' }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'first' }]] },
      {
        kind: 'paragraph',
        content: [{ text: 'See ' }, { text: 'site', link: 'https://a.example/x' }, { text: '.' }],
      },
    ]);
  });

  it('leaves what is not of the subset as it was typed', () => {
    for (const text of [
      '2 * 3 * 4',
      '**open',
      '<b>x</b>',
      '[a](C:\\x)',
      '[a](javascript:alert(1))',
      '* ',
      'a_b_c',
    ])
      expect(words(text)).toBe(text);
  });

  it('accepts only http, https and mailto links that are well formed', () => {
    expect(safeLink('https://a.example/b?c=d')).toBe('https://a.example/b?c=d');
    expect(safeLink('mailto:a@b.example')).toBe('mailto:a@b.example');
    for (const bad of [
      'http://a b',
      '',
      'C:\\x',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc',
      'HTTPS//x',
    ])
      expect(safeLink(bad)).toBeNull();
  });

  it('never loses a letter, whatever is typed', () => {
    const letters = fc.string({
      unit: fc.constantFrom('*', '[', ']', '(', ')', 'a', ' ', '-', '\n', '1', '.', 'é'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(letters, (text) => {
        const kept = parseRichText(text)
          .flatMap((block) => (block.kind === 'paragraph' ? [block.content] : block.items))
          .map((content) => content.map((inline) => inline.text).join(''))
          .join('');
        const count = (of: string): number => of.split('').filter((letter) => 'aé'.includes(letter)).length;
        expect(count(kept)).toBe(count(text));
      }),
    );
  });
});
