/** When something was done, in words: `Today 10:42`, `Yesterday 17:20`, `19 Nov`, `12 Jan 2026`. */
import { strings } from '../../shared/strings/catalogue.ts';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** `at` is ISO 8601; days are those of this computer's time zone. */
export function editedWords(at: string, now: Date): string {
  const then = new Date(at);
  if (Number.isNaN(then.getTime())) return '';
  const days = daysBetween(then, now);
  if (days === 0) return strings.home.today(time.format(then));
  if (days === 1) return strings.home.yesterday(time.format(then));
  return then.getFullYear() === now.getFullYear() ? day.format(then) : dayAndYear.format(then);
}

/** The same inside a sentence: `today 10:42`. */
export const editedWithin = (at: string, now: Date): string => {
  const words = editedWords(at, now);
  return words.slice(0, 1).toLowerCase() + words.slice(1);
};

function daysBetween(then: Date, now: Date): number {
  const midnight = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(now) - midnight(then)) / 86_400_000);
}
