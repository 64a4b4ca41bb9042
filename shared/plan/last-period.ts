/** S2: what the last period says about customers that stay. */
import { asNumber } from './cells.ts';
import { derived } from './derived.ts';

export interface LastPeriod {
  /** Fraction of revenue lost in the period. */
  readonly churn: number | null;
}

export const lastPeriod = derived((read): LastPeriod => ({ churn: asNumber(read.answer('S2.churn')) }));
