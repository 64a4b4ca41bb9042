/** What Marketing would have to promise by month for the goal to be met: "Fill from the funnel". */
import { headlineAssumptions } from '../plan/assumptions.ts';
import { derived } from '../plan/derived.ts';
import { isNumber, type Missing, missing } from '../plan/outcome.ts';
import { strings } from '../strings/catalogue.ts';
import type { PromisedStage } from './agreement.ts';
import { need } from './funnel.ts';
import { apportion, roundUp } from './rounding.ts';
import { season } from './seasonality.ts';

/** Twelve whole quantities by fiscal month of creation, or why there are none. */
export type Proposal = { readonly [S in PromisedStage]: readonly number[] | Missing };

/**
 * The need by creation month in whole units. The last months feed the year after: they carry what was
 * created before this year started (steady state), so that the year adds up to the year's need.
 */
export const proposal = derived((read): Proposal => {
  const funnel = read.from(need.headline);
  const spread = read.from(season);
  const { lag } = read.from(headlineAssumptions.marketing);
  const monthsOf = (stage: PromisedStage): readonly number[] | Missing => {
    const annual = funnel[stage];
    if (!isNumber(annual)) return annual;
    if ('missing' in spread) return spread;
    if (!isNumber(lag)) return lag;
    const closing = apportion(roundUp(annual), spread.weights);
    if (!closing) return missing(strings.numbers.missing.tooLarge);
    return closing.map((_, at) => closing[(at + lag) % closing.length] ?? 0);
  };
  return { leads: monthsOf('leads'), mql: monthsOf('mql'), sql: monthsOf('sql') };
});
