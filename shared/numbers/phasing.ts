/** F13: what closes in a month must be created the lag before it. */
import { type Assumptions, headlineAssumptions, ownAssumptions } from '../plan/assumptions.ts';
import { derived } from '../plan/derived.ts';
import { isNumber, type Missing, type Outcome } from '../plan/outcome.ts';
import { type FunnelStage, funnelStages, need } from './funnel.ts';
import { byMonth, type Season, season } from './seasonality.ts';

/** One stage's need by the month in which it must be created. */
export interface CreationMonths {
  /** What must exist before the year starts: the opening-pipeline demand. */
  readonly beforeYear: number;
  /** By fiscal month; null where the closing month lies in the next plan year. */
  readonly months: readonly (number | null)[];
  /** The same need by closing month. */
  readonly closing: readonly number[];
}

/** F13 of an annual need: `lag` in whole months, `spread` the season its closing months follow. */
export function phase(annual: Outcome, lag: Outcome, spread: Season | Missing): CreationMonths | Missing {
  const closing = byMonth(annual, spread);
  if ('missing' in closing) return closing;
  if (!isNumber(lag)) return lag;
  return {
    beforeYear: closing.slice(0, lag).reduce((sum, month) => sum + month, 0),
    months: closing.map((_, at) => closing[at + lag] ?? null),
    closing,
  };
}

export type Phasing = { readonly [S in FunnelStage]: CreationMonths | Missing };

const phasingOf = (demand: typeof need.headline, set: (typeof ownAssumptions)['marketing']) =>
  derived((read): Phasing => {
    const funnel = read.from(demand);
    const assumptions: Assumptions = read.from(set);
    const spread = read.from(season);
    return Object.fromEntries(
      funnelStages.map((stage) => [stage, phase(funnel[stage], assumptions.lag, spread)]),
    ) as Phasing;
  });

/** The need by creation month: the headline, and by each plan's own values. */
export const needByMonth = {
  headline: phasingOf(need.headline, headlineAssumptions.marketing),
  marketing: phasingOf(need.marketing, ownAssumptions.marketing),
  sales: phasingOf(need.sales, ownAssumptions.sales),
};
