/** Arithmetic with figures that may be missing: the first reason is the result's, and so is a result too large to keep. */
import { combine, isNumber, missing, type Outcome } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import { wholeMinor } from './rounding.ts';

const { tooLarge } = strings.numbers.missing;

export const plus = (one: Outcome, other: Outcome): Outcome =>
  combine([one, other], (a, b) => a + b, tooLarge);
export const less = (one: Outcome, other: Outcome): Outcome =>
  combine([one, other], (a, b) => a - b, tooLarge);
export const times = (one: Outcome, other: Outcome): Outcome =>
  combine([one, other], (a, b) => a * b, tooLarge);

/** `ofZero`: why there is no ratio where the whole is 0. */
export const ratioOf = (part: Outcome, whole: Outcome, ofZero: string): Outcome =>
  isNumber(whole) && whole === 0
    ? missing(ofZero)
    : combine([part, whole], (one, other) => one / other, tooLarge);

/** An amount in whole minor units. */
export const rounded = (amount: Outcome): Outcome => (isNumber(amount) ? wholeMinor(amount) : amount);
