/** Numbers as text. Formatters are cached: building one costs fifty times what using it does. */

const formatters = new Map<string, Intl.NumberFormat>();

/** `key` names the locale and everything that `options` depend on. */
function formatter(key: string, locale: string, options: () => Intl.NumberFormatOptions): Intl.NumberFormat {
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options());
  formatters.set(key, made);
  return made;
}

export interface NumberOptions {
  readonly minDecimals?: number;
  readonly maxDecimals?: number;
  /** Years are written without separators. */
  readonly grouping?: boolean;
}

const MINUS = '−';
const NBSP = '\u00a0';

/** A minus is U+2212, never a hyphen. A rounded −0 is 0. */
export function formatNumber(locale: string, figure: number, options: NumberOptions = {}): string {
  const maximumFractionDigits = options.maxDecimals ?? 2;
  const minimumFractionDigits = Math.min(options.minDecimals ?? 0, maximumFractionDigits);
  const useGrouping = options.grouping ?? true;
  const key = `${locale}|${minimumFractionDigits}|${maximumFractionDigits}|${useGrouping}`;
  const text = formatter(key, locale, () => ({
    minimumFractionDigits,
    maximumFractionDigits,
    useGrouping,
    signDisplay: 'negative',
  })).format(figure);
  return text.replace(/[-‐‑]/g, MINUS);
}

/** A fraction as per cent: 0.0833 → `8.33 %`. */
export const formatPercent = (locale: string, fraction: number, maxDecimals = 2, minDecimals = 0): string =>
  `${formatNumber(locale, Number((fraction * 100).toPrecision(12)), { minDecimals, maxDecimals })}${NBSP}%`;

/** A ratio with two decimals, and a third where it has one, so that ratios under each other compare: `1.00`, `1.20`, `1.083`. */
export const formatRatio = (locale: string, ratio: number): string =>
  formatNumber(locale, ratio, { minDecimals: 2, maxDecimals: 3 });

/** A ratio with its sign: `1.20×`. */
export const formatTimes = (locale: string, ratio: number): string => `${formatRatio(locale, ratio)}×`;

const digitsOf = new Map<string, number>();

/** Whether figures can be written in a locale; `de_DE` is none. */
export function isLocale(text: unknown): text is string {
  if (typeof text !== 'string') return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Three letters, as ISO 4217 has them: whatever else there is cannot be written as an amount. */
export const isCurrency = (text: unknown): text is string =>
  typeof text === 'string' && /^[A-Z]{3}$/.test(text);

/** Decimals of a currency: 2 for USD, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  const digits = maximumFractionDigits ?? 2;
  digitsOf.set(currency, digits);
  return digits;
}

/** Minor units as a plain amount; whole amounts show no decimals unless `decimals` asks for them. */
export function formatAmount(locale: string, currency: string, minor: number, decimals?: number): string {
  const digits = minorDigits(currency);
  const shown = decimals ?? (isWholeAmount(minor, digits) ? 0 : digits);
  return formatNumber(locale, minor / 10 ** digits, { minDecimals: shown, maxDecimals: shown });
}

/** The same with the currency's sign where the locale puts it: `$24,000`. */
export function formatMoney(locale: string, currency: string, minor: number, decimals?: number): string {
  const digits = minorDigits(currency);
  const shown = decimals ?? (isWholeAmount(minor, digits) ? 0 : digits);
  return formatter(`${locale}|${currency}|${shown}`, locale, () => ({
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
    signDisplay: 'negative',
  }))
    .format(minor / 10 ** digits)
    .replace(/[-‐‑]/g, MINUS);
}

/** An amount to the nearest multiple of the unit it is shown in, both in minor units. */
export const roundedTo = (unit: number, minor: number): number => Math.round(minor / unit) * unit + 0;

/** True when an amount in minor units has no cents worth showing; `digits` are the currency's (`minorDigits`). */
export const isWholeAmount = (minor: number, digits: number): boolean =>
  Math.abs(Math.round(minor) % 10 ** digits) === 0;
