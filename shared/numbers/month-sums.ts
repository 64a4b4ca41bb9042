/** Sums of figures that may be blank, mostly the months of a year, and what a blank means to each. */

type Figures = readonly (number | null)[];

/** A blank carries nothing. */
export const sumOf = (figures: Figures): number =>
  figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);

/** null while none is written. */
export const writtenSum = (figures: Figures): number | null =>
  figures.some((figure) => figure !== null) ? sumOf(figures) : null;

/** The year of twelve months; null while one of them is blank. */
export const yearOf = (months: Figures): number | null =>
  months.length === 0 || months.includes(null) ? null : sumOf(months);

/** Several series month by month; a blank one carries nothing. */
export function monthsTogether(all: readonly Figures[]): readonly number[] {
  const sums: number[] = Array(12).fill(0);
  for (const months of all) for (let at = 0; at < 12; at++) sums[at] = (sums[at] ?? 0) + (months[at] ?? 0);
  return sums;
}
