/** Which options a typed text leaves, and which one it names; accents and case make no difference. */

interface Labelled {
  readonly label: string;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Names that contain every typed word; names that begin with the text come first. */
export function matching<Option extends Labelled>(
  options: readonly Option[],
  typed: string,
): readonly Option[] {
  const wanted = fold(typed);
  if (wanted === '') return options;
  const words = wanted.split(/\s+/);
  const matches = options
    .map((option) => ({ option, name: fold(option.label) }))
    .filter(({ name }) => words.every((word) => name.includes(word)));
  return matches
    .toSorted((a, b) => Number(b.name.startsWith(wanted)) - Number(a.name.startsWith(wanted)))
    .map(({ option }) => option);
}

/** The option of exactly that name: it is chosen by leaving the box, and not offered to be added again. */
export const named = <Option extends Labelled>(
  options: readonly Option[],
  typed: string,
): Option | undefined => options.find(({ label }) => fold(label) === fold(typed));
