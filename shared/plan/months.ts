/** Calendar months against the fiscal year: 0 is its first month, 11 its last. */

/** Months from the fiscal start to a month or date; negative before the year, 12 and more after it. */
export function fiscalIndex(fiscalStart: string, month: string): number | null {
  const from = monthCount(fiscalStart);
  const to = monthCount(month);
  return from === null || to === null ? null : to - from;
}

/** The month a person or campaign counts from: after the 15th it is the next one. */
export function countedFrom(fiscalStart: string, date: string): number | null {
  const index = fiscalIndex(fiscalStart, date);
  if (index === null) return null;
  return Number(date.slice(8, 10)) > 15 ? index + 1 : index;
}

const monthCount = (text: string): number | null => {
  const match = /^(\d{4})-(\d{2})/.exec(text);
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : null;
};

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

export const lastDayOf = (month: string): string => {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, ofYear, 0)).toISOString().slice(0, 10);
};
