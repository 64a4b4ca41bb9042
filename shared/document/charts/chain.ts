/** The chain from the goal to the budget: what each step needs, what the plan holds, what is short. */

import { budget } from '../../numbers/budget.ts';
import { need, stepInto } from '../../numbers/funnel.ts';
import { newBusinessGoal, sourcedRevenue } from '../../numbers/goal.ts';
import { supply } from '../../numbers/supply.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { derived } from '../../plan/derived.ts';
import { combine, isNumber, type Outcome, orNull } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { formatMoney, formatNumber, formatPercent } from '../../values/number-format.ts';

export interface ChainStep {
  readonly id: 'sourced' | 'deals' | 'opportunities' | 'sql' | 'mql' | 'leads' | 'budget';
  readonly label: string;
  /** How it follows from the step before: `÷ 25 %`. */
  readonly rate: string;
  readonly needed: string;
  readonly have: string;
  /** With its sign; '' where nothing is short. */
  readonly short: string;
  readonly isShort: boolean;
  /** Whether need or plan hold a figure. */
  readonly isKnown: boolean;
}

export interface Chain {
  readonly goal: string;
  /** Share that Marketing must source, fraction; null where it is not known. */
  readonly sourcedShare: number | null;
  readonly steps: readonly ChainStep[];
  /** A sentence that is true of these figures. */
  readonly title: string;
}

const text = strings.figures.chain;

export const goalToBudget = derived((read): Chain => {
  const { locale, currency, tolerance } = read.from(planSettings);
  // Rounded to whole units of the currency: the chain shows proportions, the conflicts the cents.
  const money = (minor: number): string => formatMoney(locale, currency, Math.round(minor), 0);
  const exact = (minor: number): string => formatMoney(locale, currency, Math.round(minor));
  const count = (figure: number): string => formatNumber(locale, figure, { maxDecimals: 1 });
  const { values } = read.from(headlineAssumptions.marketing);
  const demand = read.from(need.headline);
  const have = read.from(supply);
  const goal = read.from(newBusinessGoal);
  const sourced = read.from(sourcedRevenue.headline);
  const booked = combine(
    [have.funnel.deals, values.deal_assumption.value],
    (deals, deal) => deals * deal,
    '',
  );
  const moneyNeeded = combine([demand.leads, have.blendedCpl], (leads, cost) => leads * cost, '');
  const step = (
    id: ChainStep['id'],
    rate: string,
    needed: Outcome,
    planned: Outcome,
    write: (figure: number) => string,
  ): ChainStep => {
    const gap = isNumber(needed) && isNumber(planned) ? needed - planned : null;
    const isShort = gap !== null && isNumber(needed) && gap > tolerance * Math.abs(needed) + 1e-9;
    const words = (figure: Outcome): string =>
      isNumber(figure) ? write(figure) : strings.values.notAvailableShort;
    return {
      id,
      label: text.steps[id],
      rate,
      needed: words(needed),
      have: words(planned),
      short: gap !== null && isShort ? `−${write(gap)}` : '',
      isShort,
      isKnown: isNumber(needed) || isNumber(planned),
    };
  };
  const percent = (figure: Outcome): string =>
    isNumber(figure) ? formatPercent(locale, figure) : strings.values.notAvailableShort;
  const by = (stage: keyof typeof stepInto): string => text.dividedBy(percent(values[stepInto[stage]].value));
  const deal = values.deal_assumption.value;
  const steps = [
    step('sourced', text.times(percent(values.sourced_pct.value)), sourced, booked, money),
    step(
      'deals',
      text.dividedBy(isNumber(deal) ? exact(deal) : strings.values.notAvailableShort),
      demand.deals,
      have.funnel.deals,
      count,
    ),
    step('opportunities', by('opportunities'), demand.opportunities, have.funnel.opportunities, count),
    step('sql', by('sql'), demand.sql, have.funnel.sql, count),
    step('mql', by('mql'), demand.mql, have.funnel.mql, count),
    step('leads', by('leads'), demand.leads, have.leads, count),
    step(
      'budget',
      text.times(isNumber(have.blendedCpl) ? exact(have.blendedCpl) : strings.values.notAvailableShort),
      moneyNeeded,
      have.budget,
      money,
    ),
  ];
  return {
    goal: isNumber(goal) ? money(goal) : strings.values.notAvailableShort,
    sourcedShare: orNull(values.sourced_pct.value),
    steps,
    title: titleOf(demand.leads, have.leads, isNumber(read.from(budget).total), tolerance, (share) =>
      formatPercent(locale, share, 1),
    ),
  };
});

/** What the leads say; every claim is tested before it is made. */
function titleOf(
  needed: Outcome,
  bought: Outcome,
  hasBudget: boolean,
  tolerance: number,
  percent: (share: number) => string,
): string {
  if (!isNumber(needed) || !isNumber(bought) || needed <= 0) return hasBudget ? text.unknown : text.noBudget;
  const share = bought / needed;
  if (needed - bought <= tolerance * needed + 1e-9)
    return share >= 1 + tolerance ? text.more(percent(share)) : text.enough;
  // What the conflict says is short, and this, are one hundred together.
  return share > 0.995 ? text.nearly : text.part(percent(1 - Math.round((1 - share) * 1000) / 1000));
}
