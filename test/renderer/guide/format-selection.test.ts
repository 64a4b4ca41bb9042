import { describe, expect, it } from 'vitest';
import {
  continueList,
  insertLink,
  type Selected,
  toggleList,
  toggleMark,
} from '../../../renderer/features/guide/controls/format-selection.ts';

/** `[` and `]` stand for the ends of the selection, `|` for a caret. */
function parse(marked: string): Selected {
  const start = marked.search(/[[|]/);
  const text = marked.replace(/[[\]|]/g, '');
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : start;
  return { text, start, end };
}

const show = ({ text, start, end }: Selected): string =>
  start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

describe('bold and italic', () => {
  it.each([
    ['the [pump] fails', '**', 'the **[pump]** fails'],
    ['the **[pump]** fails', '**', 'the [pump] fails'],
    ['the [pump ]fails', '**', 'the **[pump]** fails'],
    ['the [pump]', '*', 'the *[pump]*'],
    ['the *[pump]*', '*', 'the [pump]'],
    ['the **[pump]**', '*', 'the ***[pump]***'],
    ['the |', '**', 'the **|**'],
  ] as const)('turn %s into %s', (before, mark, after) => {
    expect(show(toggleMark(parse(before), mark))).toBe(after);
  });
});

describe('lists', () => {
  it('begin at every selected line, and end again', () => {
    const listed = toggleList(parse('[One\nTwo]'), 'bullets');
    expect(listed.text).toBe('- One\n- Two');
    expect(toggleList(listed, 'bullets').text).toBe('One\nTwo');
  });

  it('begin at a blank first line, and leave the next one', () => {
    expect(show(toggleList(parse('|\nOne'), 'bullets'))).toBe('- |\nOne');
  });

  it('change their kind and count from one', () => {
    expect(toggleList(parse('[- One\n- Two]'), 'numbers').text).toBe('1. One\n2. Two');
  });

  it('go on at Enter with the next mark and end at an empty item', () => {
    expect(show(continueList(parse('- One|')) as Selected)).toBe('- One\n- |');
    expect(show(continueList(parse('9. One|')) as Selected)).toBe('9. One\n10. |');
    expect(show(continueList(parse('- One\n- |')) as Selected)).toBe('- One\n|');
    expect(continueList(parse('One|'))).toBeNull();
  });
});

describe('a link', () => {
  it('keeps the words and selects the address', () => {
    expect(show(insertLink(parse('see [our report]'), 'words'))).toBe('see [our report]([https://])');
  });
});
