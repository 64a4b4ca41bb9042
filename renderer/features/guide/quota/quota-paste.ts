/** Where figures pasted on a node belong. */
import type { PastePlace } from '../../../ui/grid/types.ts';
import { isMonth } from './quota-columns.ts';

const isFigure = (text: string): boolean => /^[^\p{L}]*\d[^\p{L}]*$/u.test(text);

/**
 * Twelve figures a line dropped beside the months are the months, of thirteen the first is the year they add
 * up to; fewer of them dropped on the names begin with the first month, since no node is called by a figure.
 * Names copied along stay where they are if they are those of the nodes. null: all goes where it was dropped.
 */
export function monthsPlace(
  column: string,
  texts: readonly (readonly string[])[],
  names: readonly string[] = [],
): PastePlace | null {
  const isNode = column === 'node';
  const isNamed = isNode && texts.every(([name], at) => name?.trim() === names[at]);
  const lines = isNamed ? texts.map(([, ...figures]) => figures) : texts;
  const [first] = lines;
  if (!first || isMonth(column) || !lines.every((line) => line.every(isFigure))) return null;
  if (!lines.every((line) => line.length === first.length)) return null;
  if (first.length === 13) return { column: 'm1', texts: lines.map((line) => line.slice(1)) };
  const isShort = isNode && first.length > 1 && first.length < 12;
  return first.length === 12 || isShort ? { column: 'm1', texts: lines } : null;
}
