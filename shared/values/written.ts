/** A value in the words a person would type for it, exact to its last digit; and back. */
import type { Slot } from '../template/types.ts';
import { isMonth } from './check.ts';
import { formatDate, formatMonth } from './date-format.ts';
import { type FormatContext, formatValue, isYear } from './format.ts';
import { formatAmount, formatMoney, formatNumber, formatPercent, minorDigits } from './number-format.ts';
import { type ParseContext, parseValue } from './parse.ts';
import { numberStyle } from './parse-number.ts';
import type { Value } from './value.ts';

/** The words for a value of the slot, with the sign of a currency; unlike `formatValue` they round nothing. */
export const exactText = (slot: Slot, value: Value, context: FormatContext): string =>
  ways(slot, value, context)[0] ?? formatValue(slot, value, context);

/** The first words that are read as the very value again, in the same locale and currency; null: there are none. */
export const written = (slot: Slot, value: Value, context: ParseContext): string | null =>
  ways(slot, value, context).find((text) => readWritten(slot, text, context) === value) ?? null;

/**
 * What a whole text says in a slot of another type; null where somebody may have meant more by it or something
 * else, as with "about 20" or "007". Limits are not asked: a value is not lost because one moved.
 */
export function readWritten(slot: Slot, text: string, context: ParseContext): Value | null {
  const { id, label, type, unit } = slot;
  const parsed = parseValue({ id, label, type, ...(unit === undefined ? {} : { unit }) }, text, context);
  if (!parsed.ok || parsed.value === null) return null;
  const { value } = parsed;
  // However the day is written, its year must not be a guess.
  if ((type === 'date' || type === 'month') && typeof value === 'string')
    return text.includes(value.slice(0, 4)) ? value : null;
  const said = bare(text, context.locale);
  return ways(slot, value, context).some((way) => bare(way, context.locale) === said) ? value : null;
}

/** The ways a value is written, the usual one first; none for types that no text stands for. */
function ways(slot: Slot, value: Value, context: FormatContext): readonly string[] {
  const { locale } = context;
  if (typeof value === 'number') return figureWays(slot, value, context);
  if (typeof value === 'boolean') return [formatValue(slot, value, context)];
  if (typeof value !== 'string') return [];
  if (slot.type === 'date') return [formatDate(locale, value), value];
  if (slot.type === 'month' && isMonth(value)) return [formatMonth(locale, value), value];
  return [];
}

function figureWays(slot: Slot, figure: number, { locale, currency }: FormatContext): readonly string[] {
  const plain = (value: number): string =>
    formatNumber(locale, value, { maxDecimals: decimalsOf(value), grouping: !isYear(slot) });
  switch (slot.type) {
    case 'int':
    case 'dec':
      return [plain(figure)];
    case 'pct':
      return [formatPercent(locale, figure, decimalsOf(tidy(figure * 100)))];
    case 'money': {
      const digits = minorDigits(currency);
      const own = decimalsOf(tidy(figure / 10 ** digits));
      const decimals = [own === 0 ? 0 : Math.max(own, digits), Math.max(own, digits)];
      return [
        ...decimals.map((count) => formatMoney(locale, currency, figure, count)),
        ...decimals.map((count) => formatAmount(locale, currency, figure, count)),
      ];
    }
    default:
      return [];
  }
}

const tidy = (figure: number): number => Number(figure.toPrecision(12));

/** The most that a formatter writes. */
const MOST_DECIMALS = 20;

/** Decimals that a figure is written with: 0.125 has 3, 1e-7 has 7. */
function decimalsOf(figure: number): number {
  const [digits = '', exponent = '0'] = String(figure).split('e');
  const count = (digits.split('.')[1]?.length ?? 0) - Number(exponent);
  return Math.min(Math.max(0, count), MOST_DECIMALS);
}

/** Without what says nothing: spaces and the signs that group digits, the kind of minus. */
function bare(text: string, locale: string): string {
  const { group } = numberStyle(locale);
  const ungrouped = group === '' ? text : text.replaceAll(group, '');
  return ungrouped.normalize('NFKC').replace(/\s/g, '').replace('−', '-').toLowerCase();
}
