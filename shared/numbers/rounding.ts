/** Rounding, splitting and comparing as numbers.md lays down: no plain `ceil`, no part rounded by itself. */

/** Nine decimals of slack, so that 55.000000001 is 55 and not 56. */
const slack = (figure: number): number => 1e-9 * Math.max(1, Math.abs(figure));

export const roundUp = (figure: number): number => Math.ceil(figure - slack(figure)) + 0;
export const roundDown = (figure: number): number => Math.floor(figure + slack(figure)) + 0;

export const isWhole = (figure: number): boolean => Math.abs(figure - Math.round(figure)) <= slack(figure);

/** True when what is had covers the need: `need − have ≤ tolerance × need + slack`. */
export const covers = (need: number, have: number, tolerance: number): boolean =>
  need - have <= tolerance * Math.abs(need) + slack(need);

/** Equal but for floating-point noise: sums and shares are exact otherwise. */
export const same = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));

/**
 * Splits `total` by `weights` so that the parts add up to it: whole parts by largest remainder where the
 * total is whole (ties go to the later part), proportional parts where it is not. null where the weights
 * add up to nothing.
 */
export function apportion(total: number, weights: readonly number[]): readonly number[] | null {
  const sum = weights.reduce((one, other) => one + other, 0);
  if (!(sum > 0) || !Number.isFinite(total) || weights.some((weight) => weight < 0)) return null;
  const exact = weights.map((weight) => (total * weight) / sum);
  if (!isWhole(total)) return exact;
  return largestRemainder(Math.round(total), exact);
}

function largestRemainder(total: number, exact: readonly number[]): readonly number[] {
  const sign = total < 0 ? -1 : 1;
  const magnitudes = exact.map((part) => part * sign);
  const parts = magnitudes.map(roundDown);
  let rest = Math.abs(total) - parts.reduce((one, other) => one + other, 0);
  const order = magnitudes
    .map((part, at) => ({ at, remainder: part - (parts[at] ?? 0) }))
    .sort((one, other) =>
      Math.abs(one.remainder - other.remainder) <= 1e-9 ? other.at - one.at : other.remainder - one.remainder,
    );
  // A rest above the number of parts comes from floating point at 10¹² and more; it goes round.
  for (let at = 0; rest > 0 && order.length > 0; at = (at + 1) % order.length, rest--) {
    const place = order[at]?.at ?? 0;
    parts[place] = (parts[place] ?? 0) + 1;
  }
  return parts.map((part) => part * sign + 0);
}

/** Money is kept in whole minor units. */
export const wholeMinor = (amount: number): number => Math.round(amount) + 0;
