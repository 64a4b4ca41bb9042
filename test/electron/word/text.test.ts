import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, isVisible, safeLink } from '../../../electron/word/text.ts';

describe('user text on its way into Word', () => {
  it('keeps every letter and loses what XML cannot hold', () => {
    expect(cleanText('a\ufffeb\uffffc\u0000d\u0007e\u{1fffe}f')).toBe('abcdef');
    expect(cleanText('half \ud83d pair')).toBe('half \ufffd pair');
    expect(cleanText('👩‍👩‍👧 é עברית \ue000')).toBe('👩‍👩‍👧 é עברית \ue000');
  });

  it('knows one line break, whatever was pasted', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u0085e\vf')).toBe('a\nb\nc\nd\ne\nf');
    expect(cleanLine(' a\n\tb ')).toBe('a b');
  });

  it('closes directions left open, so that the page number behind them stays where it is', () => {
    expect(cleanText('\u202eabc')).toBe('\u202eabc\u202c');
    expect(cleanText('\u2067a\u202bb')).toBe('\u2067a\u202bb\u202c\u2069');
    expect(cleanText('\u202aab\u202c')).toBe('\u202aab\u202c');
  });

  it('sees nothing in white space and controls', () => {
    expect(isVisible(' \n\u00a0\ufffe')).toBe(false);
    expect(isVisible('\u0007x')).toBe(true);
  });
});

describe('links', () => {
  it('takes http, https and mailto as addresses Word accepts', () => {
    expect(safeLink('https://example.com/ünï?a=b#c')).toBe('https://example.com/%C3%BCn%C3%AF?a=b#c');
    expect(safeLink('https://example.com/%zz{|}')).toBe('https://example.com/%25zz%7B%7C%7D');
    expect(safeLink('mailto:a@example.com')).toBe('mailto:a@example.com');
  });

  it('leaves everything else plain text', () => {
    const others = [
      'http://a b',
      '',
      'C:\\x',
      'javascript:alert(1)',
      'file:///etc/passwd',
      '//host',
      'mailto:nobody',
    ];
    for (const link of [...others, `https://example.com/${'a'.repeat(3000)}`])
      expect(safeLink(link)).toBeNull();
  });
});
