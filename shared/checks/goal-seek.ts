/** One-variable goal seek: how far a lever has to move for an aim to be reached. */

export interface Seek {
  /** The range the lever may move in, in its stored unit. */
  readonly from: number;
  readonly to: number;
  /** The step it is written in: 0.0001 for a hundredth of a per cent, 100 for whole dollars. */
  readonly step: number;
  /** Whether the aim is reached at a figure; once reached it stays so towards `to`. */
  readonly holds: (figure: number) => boolean;
}

/** The figure nearest to `from` at which the aim is reached; null where none is. */
export function seek({ from, to, step, holds }: Seek): number | null {
  const count = Math.floor(Math.abs(to - from) / step + 1e-9);
  const sign = to < from ? -1 : 1;
  // From the grid of the step, so that the answer is a figure a person would write.
  const start = sign > 0 ? Math.floor(from / step + 1e-9) : Math.ceil(from / step - 1e-9);
  const at = (steps: number): number => tidy((start + sign * steps) * step, step);
  let [low, high] = [0, count];
  if (!holds(at(high))) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(at(middle))) high = middle;
    else low = middle + 1;
  }
  return at(low);
}

/** 0.2778 instead of 0.27780000000000005. */
const tidy = (figure: number, step: number): number => {
  const decimals = step >= 1 ? 0 : Math.min(12, Math.ceil(-Math.log10(step)) + 2);
  return Number(figure.toFixed(decimals));
};
