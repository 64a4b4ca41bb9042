/** An entry of the list as text, and the search over it. */
import type { LibraryEntry } from '../../../shared/ipc/contract.ts';
import { formatMoney, formatPercent } from '../../../shared/values/number-format.ts';

/** The new-business goal with its currency; null when none is written. */
export const goalOf = ({ goal, locale, currency }: LibraryEntry): string | null =>
  goal === null ? null : formatMoney(locale, currency, goal);

/** Rounded down: 100 % means that nothing is left. A share such as 29 of 100 is a little less as a fraction. */
export const writtenOf = ({ progress, locale }: LibraryEntry): string =>
  formatPercent(locale, Math.floor(progress * 100 + 1e-9) / 100, 0);

/** Every word of the search stands somewhere in the name, the company or the goal. */
export function isFound(entry: LibraryEntry, search: string): boolean {
  const text = `${entry.title} ${entry.company} ${goalOf(entry) ?? ''}`.toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
