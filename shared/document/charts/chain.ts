/** The chain from the goal to the budget: what each step needs, what the plan holds, what is short. */
import { sayIn } from '../../checks/say.ts';
import { exactToleranceOf } from '../../checks/thresholds.ts';
import { budget } from '../../numbers/budget.ts';
import { conversionOf, need } from '../../numbers/funnel.ts';
import { newBusinessGoal, sourcedRevenue } from '../../numbers/goal.ts';
import { covers } from '../../numbers/rounding.ts';
import { supply } from '../../numbers/supply.ts';
import { headlineAssumptions } from '../../plan/assumptions.ts';
import { derived } from '../../plan/derived.ts';
import { isNumber, type Outcome, orNull } from '../../plan/outcome.ts';
import { planSettings } from '../../plan/plan-settings.ts';
import { strings } from '../../strings/catalogue.ts';
import { formatPercent } from '../../values/number-format.ts';
import { chartWords } from './axis.ts';

export interface ChainStep {
  readonly id: 'sourced' | 'deals' | 'opportunities' | 'sql' | 'mql' | 'leads' | 'budget';
  readonly label: string;
  /** How it follows from the step before: `÷ 25 %`. */
  readonly rate: string;
  /** null: not known. */
  readonly needed: string | null;
  readonly have: string | null;
  /** With its sign; null where nothing is short. */
  readonly short: string | null;
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

/** How a step's three figures are written; the gap without its sign. */
type Written = { readonly [of in 'needed' | 'have' | 'short']: (figure: number) => string };

export const goalToBudget = derived((read): Chain => {
  const { tolerance, locale } = read.from(planSettings);
  // What C01 finds is short here too, and nothing else.
  const allowed = exactToleranceOf(read, 'C01');
  const say = read.from(sayIn);
  // Rounded to whole units of the currency: the chain shows proportions, the conflicts the cents.
  const money = read.from(chartWords).amount;
  const amounts: Written = { needed: money, have: money, short: money };
  const units: Written = { needed: say.count, have: say.supplied, short: say.missing };
  const { values } = read.from(headlineAssumptions.marketing);
  const demand = read.from(need.headline);
  const have = read.from(supply);
  const sourced = read.from(sourcedRevenue.headline);
  const step = (
    id: ChainStep['id'],
    rate: string,
    needed: Outcome,
    planned: Outcome,
    write: Written,
  ): ChainStep => {
    const gap =
      isNumber(needed) && isNumber(planned) && !covers(needed, planned, allowed) ? needed - planned : null;
    return {
      id,
      label: text.steps[id],
      rate,
      needed: isNumber(needed) ? write.needed(needed) : null,
      have: isNumber(planned) ? write.have(planned) : null,
      short: gap === null ? null : `−${write.short(gap)}`,
    };
  };
  const by = (stage: keyof typeof conversionOf): string =>
    text.dividedBy(written(values[conversionOf[stage]].value, say.percent));
  const steps = [
    step(
      'sourced',
      text.times(written(values.sourced_pct.value, say.percent)),
      sourced,
      have.revenue,
      amounts,
    ),
    step(
      'deals',
      text.dividedBy(written(values.deal_assumption.value, say.money)),
      demand.deals,
      have.funnel.deals,
      units,
    ),
    step('opportunities', by('opportunities'), demand.opportunities, have.funnel.opportunities, units),
    step('sql', by('sql'), demand.sql, have.funnel.sql, units),
    step('mql', by('mql'), demand.mql, have.funnel.mql, units),
    step('leads', by('leads'), demand.leads, have.leads, units),
    step('budget', text.times(written(have.blendedCpl, say.money)), have.budgetNeeded, have.budget, amounts),
  ];
  return {
    goal: written(read.from(newBusinessGoal), money),
    sourcedShare: orNull(values.sourced_pct.value),
    steps,
    title: titleOf(
      demand.leads,
      have.leads,
      isNumber(read.from(budget).total),
      { allowed, tolerance },
      (share) => formatPercent(locale, share, 1),
    ),
  };
});

const written = (figure: Outcome, write: (figure: number) => string): string =>
  isNumber(figure) ? write(figure) : strings.values.notAvailableShort;

/** What the leads say; every claim is tested before it is made. */
function titleOf(
  needed: Outcome,
  bought: Outcome,
  hasBudget: boolean,
  { allowed, tolerance }: { readonly allowed: number; readonly tolerance: number },
  percent: (share: number) => string,
): string {
  if (!isNumber(needed) || !isNumber(bought) || needed <= 0) return hasBudget ? text.unknown : text.noBudget;
  const share = bought / needed;
  if (covers(needed, bought, allowed))
    return share >= 1 + tolerance ? text.more(percent(share)) : text.enough;
  // What the conflict says is short, and this, are one hundred together.
  return share > 0.995 ? text.nearly : text.part(percent(1 - Math.round((1 - share) * 1000) / 1000));
}
