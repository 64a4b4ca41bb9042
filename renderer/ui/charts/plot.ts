/** What every plot is given, and what they share. */
import type { AxisFormat, Tone } from '../../../shared/lib/chart.ts';

export interface PlotProps<C> {
  readonly chart: C;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The id of the hatch pattern in this SVG. */
  readonly hatch: string;
  /** The mark that is being read, by key. */
  readonly current: string | null;
}

/** Pixels a row takes. */
export const ROW = { bars: 26, gantt: 24 } as const;

const fills: { readonly [T in Tone]: string } = {
  marketing: 'var(--mkt)',
  sales: 'var(--sal)',
  agreed: 'var(--agr)',
  short: 'var(--risk)',
  ink: 'var(--ink)',
  pale: 'var(--sal-line)',
  grey: 'var(--text-3)',
};

/** The fill of a mark; what is short is hatched with a red edge. */
export const paint = (tone: Tone, hatch: string): { readonly fill: string; readonly stroke?: string } =>
  tone === 'short' ? { fill: `url(#${hatch})`, stroke: 'var(--risk)' } : { fill: fills[tone] };

export const strokeOf = (tone: Tone): string => fills[tone];

/** A rough width of 11 px text, good enough to decide whether it fits. */
export const textWidth = (text: string): number => text.length * 6.2;

/** As many characters as fit, with an ellipsis. */
export const fitted = (text: string, width: number): string =>
  textWidth(text) <= width ? text : `${text.slice(0, Math.max(1, Math.floor(width / 6.2) - 1)).trimEnd()}…`;

const formatters = new Map<string, Intl.NumberFormat>();

export function tickText(value: number, { locale, divideBy, decimals, suffix }: AxisFormat): string {
  const key = `${locale}|${decimals}`;
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
    formatters.set(key, format);
  }
  return `${format.format(value / divideBy).replace('-', '−')}${suffix}`;
}
