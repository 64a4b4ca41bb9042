/** A linear scale that always contains zero, with three to five round ticks. */

export interface Scale {
  readonly ticks: readonly number[];
  /** Share of the way from the lowest to the highest tick, 0–1. */
  at(value: number): number;
}

export interface ScaleOptions {
  /** Intervals to aim for. */
  readonly wanted?: number;
  /** No step is smaller, and each is a multiple of it: 1 where ticks are written without decimals. */
  readonly finest?: number;
}

/** The steps people count in. */
const steps = [1, 2, 2.5, 5, 10, 20, 25, 50] as const;

/** `values` that are not finite are left out; without any the scale runs from 0 to one step. */
export function scaleOf(values: readonly number[], { wanted = 4, finest = 0 }: ScaleOptions = {}): Scale {
  const finite = values.filter(Number.isFinite);
  const low = Math.min(0, ...finite);
  const high = Math.max(0, ...finite);
  const step = stepOf((high - low || finest * wanted || 1) / wanted, finest);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
  const [bottom = 0, top = 1] = [ticks[0], ticks[ticks.length - 1]];
  return { ticks, at: (value) => (value - bottom) / (top - bottom) };
}

function stepOf(rough: number, finest: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const isShown = (step: number): boolean =>
    finest === 0 || (step >= finest && Math.abs(step / finest - Math.round(step / finest)) < 1e-6);
  const step = steps.map((one) => one * magnitude).find((one) => one >= rough * (1 - 1e-9) && isShown(one));
  return step ?? Math.max(finest, 10 * magnitude);
}

/** Without the dust of binary fractions: 0.3, not 0.30000000000000004. */
const tidy = (value: number): number => Number(value.toPrecision(12));
