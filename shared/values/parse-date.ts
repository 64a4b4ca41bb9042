/** Typed dates and months: ISO, the locale's order, or a month's name. */

import { isDate, isMonth } from './check.ts';
import { addMonths, monthName } from './date-format.ts';

const pad = (part: number | string): string => String(part).padStart(2, '0');

/** `YYYY-MM-DD` or null. A missing year means the fiscal year that starts in `fiscalStart`. */
export function readDate(typed: string, locale: string, fiscalStart: string): string | null {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const valid = (date: string): string | null => (isDate(date) ? date : null);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return valid(`${iso[1]}-${pad(iso[2] ?? '')}-${pad(iso[3] ?? '')}`);
  const numeric = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2})?)?$/.exec(text);
  if (numeric) {
    const [, a = '', b = '', year] = numeric;
    const [day, month] = dayFirst(locale) ? [a, b] : [b, a];
    return valid(withYear(Number(month), day, year, fiscalStart));
  }
  const named = /^(?:(\d{1,2})\.?\s+)?([\p{L}]+)\.?(?:\s+(\d{1,2}))?(?:,?\s+(\d{4}))?$/u.exec(text);
  const month = named?.[2] === undefined ? null : monthOfName(named[2], locale);
  const day = named?.[1] ?? named?.[3];
  if (month === null || day === undefined) return null;
  return valid(withYear(month, day, named?.[4], fiscalStart));
}

/** `YYYY-MM` or null; `March` alone is the March of the fiscal year. */
export function readMonth(typed: string, locale: string, fiscalStart: string): string | null {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?$/.exec(text);
  if (iso) return validMonth(`${iso[1]}-${pad(iso[2] ?? '')}`);
  const numeric = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (numeric) return validMonth(`${numeric[2]}-${pad(numeric[1] ?? '')}`);
  const named = /^([\p{L}]+)\.?(?:\s+(\d{4}))?$/u.exec(text);
  const month = named?.[1] === undefined ? null : monthOfName(named[1], locale);
  if (month === null) return null;
  return validMonth(named?.[2] ? `${named[2]}-${pad(month)}` : inFiscalYear(month, fiscalStart));
}

const validMonth = (month: string): string | null => (isMonth(month) ? month : null);

function withYear(month: number, day: string, year: string | undefined, fiscalStart: string): string {
  const yearMonth =
    year === undefined
      ? inFiscalYear(month, fiscalStart)
      : `${year.length === 2 ? `20${year}` : year}-${pad(month)}`;
  return `${yearMonth}-${pad(day)}`;
}

function inFiscalYear(month: number, fiscalStart: string): string {
  for (let offset = 0; offset < 12; offset++) {
    const candidate = addMonths(fiscalStart, offset);
    if (Number(candidate.slice(5)) === month) return candidate;
  }
  return `0000-${pad(month)}`;
}

function dayFirst(locale: string): boolean {
  const order = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', timeZone: 'UTC' })
    .formatToParts(new Date(0))
    .map((part) => part.type);
  return order.indexOf('day') < order.indexOf('month');
}

/** English names are always understood, beside the locale's. At least three letters. */
function monthOfName(name: string, locale: string): number | null {
  if (name.length < 3) return null;
  for (const language of [locale, 'en'])
    for (let month = 1; month <= 12; month++)
      for (const style of ['long', 'short'] as const)
        if (monthName(language, month, style).toLowerCase().replace('.', '').startsWith(name)) return month;
  return null;
}
