/** Calendar months against the fiscal year: 0 is its first month, 11 its last. */

/** Months from the fiscal start to a month or date; negative before the year, 12 and more after it. */
export function fiscalIndex(fiscalStart: string, month: string): number | null {
  const from = monthCount(fiscalStart);
  const to = monthCount(month);
  return from === null || to === null ? null : to - from;
}

/** The fiscal month a person or campaign counts from, 0 the first: after the 15th it is the next one. */
export function countedFrom(fiscalStart: string, date: string): number | null {
  const index = fiscalIndex(fiscalStart, date);
  if (index === null) return null;
  return Number(date.slice(8, 10)) > 15 ? index + 1 : index;
}

/**
 * The fiscal months in which somebody counts: from the start, after the 15th from the next month, to the month of the
 * end. Without a start it is always, without an end for good.
 */
export const tenure = (
  fiscalStart: string,
  { start, end }: { readonly start: string | null; readonly end: string | null },
): { readonly first: number; readonly last: number } => ({
  first:
    start === null ? Number.NEGATIVE_INFINITY : (countedFrom(fiscalStart, start) ?? Number.POSITIVE_INFINITY),
  last: end === null ? Number.POSITIVE_INFINITY : (fiscalIndex(fiscalStart, end) ?? Number.POSITIVE_INFINITY),
});

/** Months since year 0 of what begins with `YYYY-MM`. Digit by digit: it stands in the loop over all campaigns. */
export function monthCount(text: string): number | null {
  if (text.charCodeAt(4) !== 45) return null;
  let [year, month] = [0, 0];
  for (let at = 0; at < 7; at++) {
    if (at === 4) continue;
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return null;
    if (at < 4) year = year * 10 + digit;
    else month = month * 10 + digit;
  }
  return year * 12 + month - 1;
}

/** Whole days from one `YYYY-MM-DD` to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.UTC(...ymd(to)) - Date.UTC(...ymd(from))) / 86_400_000);

function ymd(date: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month - 1, day];
}

/** The date `days` later (or earlier), `YYYY-MM-DD`. */
export const addDays = (date: string, days: number): string => {
  const [year, month, day] = ymd(date);
  return new Date(Date.UTC(year, month, day + days)).toISOString().slice(0, 10);
};

/** The last day of a month (`YYYY-MM`), `YYYY-MM-DD`. */
export const lastDayOf = (month: string): string => {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, ofYear, 0)).toISOString().slice(0, 10);
};
