/** Which options a typed text leaves, and which one the arrows stand on. */
import type { Choice } from '../../../../shared/template/types.ts';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Names that contain every typed word; names that begin with the text come first. */
export function matchChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = fold(typed);
  if (wanted === '') return choices;
  const words = wanted.split(/\s+/);
  const matches = choices.filter((choice) => words.every((word) => fold(choice.label).includes(word)));
  return matches.toSorted(
    (a, b) => Number(fold(b.label).startsWith(wanted)) - Number(fold(a.label).startsWith(wanted)),
  );
}

/** True when a row of that name exists, so that it is not offered to be added again. */
export const hasName = (choices: readonly Choice[], typed: string): boolean =>
  choices.some((choice) => fold(choice.label) === fold(typed));
