/**
 * The question the sample opens with: how many leads does the goal need, by either plan, and how many does
 * the budget buy? From the figures of the plan, so that the first screen can never say another one.
 */

import { ownAssumptions } from '../plan/assumptions.ts';
import { isNumber } from '../plan/outcome.ts';
import type { Workbook } from '../workbook/types.ts';
import { need } from './funnel.ts';
import { newBusinessGoal } from './goal.ts';
import { supply } from './supply.ts';

export interface Headline {
  /** New-business goal, minor units. */
  readonly goal: number;
  /** Leads each plan needs, by its own deal size (minor units), conversions and share. */
  readonly marketing: { readonly leads: number; readonly deal: number };
  readonly sales: { readonly leads: number; readonly deal: number };
  /** Leads the channels buy, and what for. */
  readonly bought: number;
  readonly budget: number;
  /** Revenue that marketing's missing leads would have brought, minor units; negative when there are enough. */
  readonly short: number;
}

/** null when one of the figures is missing. */
export function headlineOf(workbook: Workbook): Headline | null {
  const goal = newBusinessGoal(workbook);
  const { leads, budget, gapRevenue } = supply(workbook);
  const side = (of: 'marketing' | 'sales') => {
    const wanted = need[of](workbook).leads;
    const deal = ownAssumptions[of](workbook).values.deal_assumption.value;
    return isNumber(wanted) && isNumber(deal) ? { leads: wanted, deal } : null;
  };
  const [marketing, sales] = [side('marketing'), side('sales')];
  if (
    !marketing ||
    !sales ||
    !isNumber(goal) ||
    !isNumber(leads) ||
    !isNumber(budget) ||
    !isNumber(gapRevenue)
  )
    return null;
  return { goal, marketing, sales, bought: leads, budget, short: gapRevenue };
}
