/** The axis of values: figures in the unit that is printed, a round range from zero, ticks as numbers. */
import type { AxisFormat } from '../../../shared/lib/chart.ts';

/** Beyond this an axis has no ticks anybody could read. */
const highest = 1e15;

/** A figure as it is charted: divided, and without the dust of the division; null where there is none. */
export function charted(value: number | null, axis: AxisFormat): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  const divisor = Number.isFinite(axis.divideBy) && axis.divideBy !== 0 ? axis.divideBy : 1;
  const shown = Number((value / divisor).toPrecision(12));
  return Math.abs(shown) <= highest ? shown : null;
}

export interface Range {
  readonly minimum: number;
  readonly maximum: number;
  readonly interval: number;
}

/**
 * Three to five intervals of a round size, zero among the ticks; `decimals` is the finest a tick can show.
 * `headroom` widens the range by a factor; `exact` ends it there, where no tick is shown.
 */
export function rangeOf(
  values: readonly number[],
  decimals: number,
  { headroom = 1, exact = false }: { readonly headroom?: number; readonly exact?: boolean } = {},
): Range {
  const lowest = Math.min(0, ...values) * headroom;
  const top = Math.max(0, ...values) * headroom;
  const tidy = (value: number): number => Number(value.toPrecision(12));
  const interval = roundStep((top - lowest || 1) / 4, 10 ** -Math.max(0, decimals));
  if (exact && top > lowest) return { minimum: tidy(lowest), maximum: tidy(top), interval };
  const up = Math.max(Math.ceil(top / interval - 1e-9), lowest < 0 ? 0 : 1);
  const down = Math.max(Math.ceil(-lowest / interval - 1e-9), lowest < 0 ? 1 : 0);
  return { minimum: tidy(-down * interval), maximum: tidy(up * interval), interval };
}

function roundStep(wanted: number, finest: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const steps = [1, 2, 2.5, 5, 10, 20, 25, 50].map((factor) => factor * power);
  const isShown = (step: number): boolean => Math.abs(step / finest - Math.round(step / finest)) < 1e-6;
  const step = steps.find((one) => one >= wanted * 0.999 && isShown(one)) ?? finest;
  return Number(Math.max(step, finest).toPrecision(12));
}

/** The format in Excel's notation, which writes separators by the reader's own locale. */
export function numberFormat({ decimals, suffix }: AxisFormat): string {
  const places = Math.min(6, Math.max(0, Math.trunc(decimals)));
  const digits = `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
  const after = suffix === '' ? '' : `"${suffix.replaceAll('"', '')}"`;
  return `${digits}${after};"−"${digits}${after}${after === '' ? '' : ';0'}`;
}
