/** F1 and F2: the goal for new business, and what Marketing must source of it. */
import { headlineAssumptions, ownAssumptions } from '../plan/assumptions.ts';
import { derived } from '../plan/derived.ts';
import { companyGoal } from '../plan/goals.ts';
import { missing, type Outcome } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import { times } from './arithmetic.ts';

const text = strings.numbers.missing;

/** F1, minor units, never below 0: corporate goal − retained − expansion; the two may stay blank, the goal may not. */
export const newBusinessGoal = derived((read): Outcome => {
  const { corporate, retained, expansion } = read.from(companyGoal);
  if (corporate === null) return missing(text.corporateGoal);
  const goal = corporate - (retained ?? 0) - (expansion ?? 0);
  return goal < 0 ? missing(text.negativeGoal) : goal;
});

/** F2, minor units with a fraction: goal × marketing-sourced share. */
const sourcedBy = (set: (typeof ownAssumptions)['marketing']) =>
  derived((read): Outcome => times(read.from(newBusinessGoal), read.from(set).values.sourced_pct.value));

/** What Marketing must source, by the headline set and by each plan's own. */
export const sourcedRevenue = {
  headline: sourcedBy(headlineAssumptions.marketing),
  marketing: sourcedBy(ownAssumptions.marketing),
  sales: sourcedBy(ownAssumptions.sales),
};
