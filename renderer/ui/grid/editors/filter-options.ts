/** Type-ahead over choices: names that begin with the text first, then names that hold it. */
import type { GridOption } from '../types.ts';

const fold = (text: string): string => text.normalize('NFKC').trim().toLocaleLowerCase();

export function filterOptions(options: readonly GridOption[], typed: string): readonly GridOption[] {
  const wanted = fold(typed);
  if (wanted === '') return options;
  const begins: GridOption[] = [];
  const holds: GridOption[] = [];
  for (const option of options) {
    const at = fold(option.label).indexOf(wanted);
    if (at === 0) begins.push(option);
    else if (at > 0) holds.push(option);
  }
  return [...begins, ...holds];
}
