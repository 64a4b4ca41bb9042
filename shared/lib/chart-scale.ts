/** A linear scale that always contains zero, with three to five round ticks. */

export interface Scale {
  readonly ticks: readonly number[];
  /** Share of the way from the lowest to the highest tick, 0–1. */
  at(value: number): number;
}

/** The steps people count in. */
const steps = [1, 2, 2.5, 5, 10] as const;

export function scaleOf(values: readonly number[], wanted = 4): Scale {
  const finite = values.filter(Number.isFinite);
  const low = Math.min(0, ...finite);
  const high = Math.max(0, ...finite);
  const span = high - low || 1;
  const rough = span / wanted;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((one) => one * magnitude >= rough * (1 - 1e-9)) ?? 10) * magnitude;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
  const [bottom = 0, top = 1] = [ticks[0], ticks[ticks.length - 1]];
  return { ticks, at: (value) => (value - bottom) / (top - bottom) };
}
