/** A figure, or the sentence why there is none. Blank is not zero: a missing input makes the result missing. */

export interface Missing {
  readonly missing: string;
}

export type Outcome = number | Missing;

export const missing = (reason: string): Missing => ({ missing: reason });

export const isNumber = (outcome: Outcome): outcome is number => typeof outcome === 'number';

/** The figure, null where there is none: for JSON and comparisons. */
export const orNull = (outcome: Outcome): number | null => (isNumber(outcome) ? outcome : null);

export const orMissing = (figure: number | null, reason: string): Outcome =>
  figure === null ? missing(reason) : figure;

/** Applies `use` when every input is there; otherwise the first reason. A result that is no number is missing. */
export function combine<const Inputs extends readonly Outcome[]>(
  inputs: Inputs,
  use: (...figures: { -readonly [At in keyof Inputs]: number }) => number,
  notFinite: string,
): Outcome {
  for (const input of inputs) if (!isNumber(input)) return input;
  const result = use(...(inputs as unknown as { -readonly [At in keyof Inputs]: number }));
  return Number.isFinite(result) ? result : missing(notFinite);
}
