/** The name of a section in the outline, made of its title. */
import { longest } from './limits.ts';

/** Whole words of the title as far as they fit. */
export function shortName(title: string): string {
  if (title.length <= longest.short) return title;
  const cut = title.slice(0, longest.short + 1);
  const space = cut.lastIndexOf(' ');
  return (space > 0 ? cut.slice(0, space) : title.slice(0, longest.short)).trim();
}

interface Named {
  readonly title: string;
  readonly short: string;
}

/**
 * The short name once the section is called `title`: one that is the old title, or its beginning, follows; a
 * name of its own stays.
 */
export function shortNameAfter({ title: before, short }: Named, title: string): string {
  if (short === before) return shortName(title);
  return begins(before, short) && !begins(title, short) ? shortName(title) : short;
}

const begins = (title: string, words: string): boolean => title === words || title.startsWith(`${words} `);
