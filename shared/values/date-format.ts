/** Dates and fiscal months as text. All arithmetic on calendar numbers, never on instants. */

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${name}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
  formatters.set(key, made);
  return made;
}

const instant = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Years that a date cannot hold (month 13 of the year 9999) are written as they stand. */
const written = (made: Intl.DateTimeFormat, date: Date, text: string): string =>
  Number.isNaN(date.getTime()) ? text : made.format(date);

/** `YYYY-MM-DD` in the locale's medium form. */
export const formatDate = (locale: string, date: string): string =>
  written(
    formatter(locale, 'date', { day: 'numeric', month: 'short', year: 'numeric' }),
    instant(date),
    date,
  );

/** `YYYY-MM` as month and year. */
export const formatMonth = (locale: string, month: string): string =>
  written(formatter(locale, 'month', { month: 'short', year: 'numeric' }), instant(`${month}-01`), month);

const monthNames = new Map<string, readonly string[]>();

/** The month's name, `short` for heads. Written once a locale: they come again in sentence after sentence. */
export function monthName(locale: string, monthOfYear: number, style: 'short' | 'long'): string {
  const key = `${locale}|${style}`;
  let names = monthNames.get(key);
  if (!names) {
    const made = formatter(locale, style, { month: style });
    names = Array.from({ length: 12 }, (_, at) =>
      made.format(instant(`2027-${String(at + 1).padStart(2, '0')}-01`)),
    );
    monthNames.set(key, names);
  }
  return names[monthOfYear - 1] ?? '';
}

/** The calendar month `offset` months after `month`, as `YYYY-MM`. */
export function addMonths(month: string, offset: number): string {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  const count = year * 12 + ofYear - 1 + offset;
  const inYear = ((count % 12) + 12) % 12;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String(inYear + 1).padStart(2, '0')}`;
}

/** The name of fiscal month 1–12 for a fiscal year that starts in `fiscalStart`. */
export const fiscalMonthName = (
  locale: string,
  fiscalStart: string,
  fiscalMonth: number,
  style: 'short' | 'long' = 'short',
): string => monthName(locale, ((Number(fiscalStart.slice(5, 7)) + fiscalMonth - 2) % 12) + 1, style);
