/** F29: from how many units the fixed cost is covered. */
import { missing, type Outcome } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';

/**
 * Units in the time that `fixed` is the cost of (M12: a month), unrounded so that revenue computed from them is exact.
 * Money in minor units, price and variable cost of one unit.
 */
export function breakEvenUnits(fixed: number, price: number, variable: number): Outcome {
  if (price <= variable) return missing(strings.numbers.missing.noContribution);
  const units = fixed / (price - variable);
  return Number.isFinite(units) ? units : missing(strings.numbers.missing.tooLarge);
}
