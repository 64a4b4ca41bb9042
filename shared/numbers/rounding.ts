/** Rounding, splitting and comparing, each by one rule: no plain `ceil`, no part rounded by itself. */

/** Nine decimals of slack, so that 55.000000001 is 55 and not 56. */
const slack = (figure: number): number => 1e-9 * Math.max(1, Math.abs(figure));

export const roundUp = (figure: number): number => Math.ceil(figure - slack(figure)) + 0;
export const roundDown = (figure: number): number => Math.floor(figure + slack(figure)) + 0;

/**
 * What is supplied, as it is shown in counted units: carried exactly, and rounded down where whole units are. What is
 * had less what is needed follows it, since needs are whole then.
 */
export const shownSupply = (policy: 'ceil' | 'exact', figure: number): number =>
  policy === 'ceil' ? roundDown(figure) : figure;

/** The slack ends at a thousandth: from 500 million on, a half would count as whole. */
export const isWhole = (figure: number): boolean =>
  Math.abs(figure - Math.round(figure)) <= Math.min(slack(figure), 1e-3);

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
  let sum = 0;
  for (const weight of weights) {
    if (weight < 0) return null;
    sum += weight;
  }
  if (!(sum > 0) || !Number.isFinite(sum) || !Number.isFinite(total)) return null;
  const exact: number[] = [];
  for (const weight of weights) {
    const part = (total * weight) / sum;
    exact.push(Number.isFinite(part) ? part : total * (weight / sum));
  }
  // Beyond 2⁵³ there are no single units left to give away.
  const isCounted = Math.abs(total) <= Number.MAX_SAFE_INTEGER && isWhole(total);
  return isCounted ? largestRemainder(Math.round(total), exact) : exact;
}

/** The same in whole multiples of `unit` where the total is one of them. */
export function apportionIn(
  unit: number,
  total: number,
  weights: readonly number[],
): readonly number[] | null {
  if (unit <= 1 || total % unit !== 0) return apportion(total, weights);
  return apportion(total / unit, weights)?.map((part) => part * unit) ?? null;
}

/** Two remainders this near are the same, and a part this near to the next whole number is it. */
const TIE = 1e-9;

function largestRemainder(total: number, exact: readonly number[]): readonly number[] {
  const sign = total < 0 ? -1 : 1;
  let rest = Math.abs(total);
  // Without the slack that grows with the figure: from a hundred million on it would give whole units away.
  const parts: number[] = [];
  for (const part of exact) {
    const whole = Math.floor(part * sign + TIE);
    rest -= whole;
    parts.push(whole);
  }
  if (rest > 0) giveRemainders(parts, exact, sign, rest);
  return sign < 0 ? parts.map((part) => 0 - part) : parts;
}

/** One unit each to the largest remainders, of equal ones to the later. */
function giveRemainders(parts: number[], exact: readonly number[], sign: number, units: number): void {
  const remainders = exact.map((part, at) => part * sign - (parts[at] ?? 0));
  // More units than parts come from floating point at 10¹² and more; everybody takes the same of those.
  const everybody = Math.floor(units / parts.length);
  if (everybody > 0) for (let at = 0; at < parts.length; at++) parts[at] = (parts[at] ?? 0) + everybody;
  const left = units - everybody * parts.length;
  const give = (at: number): void => {
    parts[at] = (parts[at] ?? 0) + 1;
  };
  if (parts.length > FEW) {
    const order = parts.map((_, at) => at);
    order.sort((one, other) => {
      const more = (remainders[other] ?? 0) - (remainders[one] ?? 0);
      return more <= TIE && more >= -TIE ? other - one : more;
    });
    for (const at of order.slice(0, left)) give(at);
    return;
  }
  for (let unit = 0; unit < left; unit++) {
    let best = 0;
    for (let at = 1; at < parts.length; at++)
      if ((remainders[at] ?? 0) >= (remainders[best] ?? 0) - TIE) best = at;
    give(best);
    remainders[best] = Number.NEGATIVE_INFINITY;
  }
}

/** Twelve months are sooner looked through than sorted. */
const FEW = 16;

/** Money is kept in whole minor units. */
export const wholeMinor = (amount: number): number => Math.round(amount) + 0;

/** Percentages, ratios and other figures with a fraction are kept to 12 digits: 0.05 is not 0.050000000000000044. */
export const keptFraction = (figure: number): number =>
  Number.isInteger(figure) ? figure : Number(figure.toPrecision(12));
