/** Which choices a typed text leaves, and which one it names. */
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

/** The choice of exactly that name: it is chosen by leaving the box, and not offered to be added again. */
export const choiceNamed = (choices: readonly Choice[], typed: string): Choice | undefined =>
  choices.find((choice) => fold(choice.label) === fold(typed));
