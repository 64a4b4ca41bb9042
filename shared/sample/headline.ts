/**
 * The question the sample opens with: how many leads does the goal need, by either plan, and how many does
 * the budget buy? Computed from the workbook alone, so that the first screen can never say another figure
 * than the plans.
 */

import { computeField, computeTotal } from '../numbers/compute.ts';
import { findSection, findTable } from '../template/find.ts';
import type { Field, Section } from '../template/types.ts';
import type { Workbook } from '../workbook/types.ts';

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

/** Where each plan keeps its own view: deal, share and the four conversions. */
const views = {
  marketing: { deal: 'M9.deal_assumption', rest: 'M9' },
  sales: { deal: 'S6.deal_assumption', rest: 'S10' },
} as const;
const conversions = ['conv_lead_mql', 'conv_mql_sql', 'conv_sql_opp', 'conv_opp_won'] as const;

/** null when one of the figures is missing. */
export function headlineOf(workbook: Workbook): Headline | null {
  const goal = figureOf(workbook, 'A3.new_business_goal');
  const marketing = goal === null ? null : needOf(workbook, views.marketing, goal);
  const sales = goal === null ? null : needOf(workbook, views.sales, goal);
  const bought = totalOf(workbook, 'channel_plan', 'leads');
  const budget = totalOf(workbook, 'channel_plan', 'budget');
  if (goal === null || marketing === null || sales === null || bought === null || budget === null)
    return null;
  const missing = marketing.leads - bought;
  return {
    goal,
    marketing,
    sales,
    bought,
    budget,
    short: missing * marketing.leadToCustomer * marketing.deal,
  };
}

interface Need {
  readonly leads: number;
  readonly deal: number;
  readonly leadToCustomer: number;
}

/** leads = goal × share ÷ deal ÷ (lead to customer) */
function needOf(
  workbook: Workbook,
  view: { readonly deal: string; readonly rest: string },
  goal: number,
): Need | null {
  const deal = figureOf(workbook, view.deal);
  const share = figureOf(workbook, `${view.rest}.sourced_pct`);
  const rates = conversions.map((id) => figureOf(workbook, `${view.rest}.${id}`));
  const leadToCustomer = rates.reduce(
    (product, rate) => (product === null || rate === null ? null : product * rate),
    1,
  );
  if (!deal || share === null || !leadToCustomer) return null;
  return { leads: (goal * share) / deal / leadToCustomer, deal, leadToCustomer };
}

/** The number in a field, written or computed. */
function figureOf(workbook: Workbook, key: string): number | null {
  const [sectionId = '', fieldId = ''] = key.split('.');
  const section: Section | undefined = findSection(workbook.template, sectionId);
  const field: Field | undefined = section?.fields.find((candidate) => candidate.id === fieldId);
  if (!section || !field) return null;
  const computed = computeField(workbook, section, field);
  return computed.kind === 'value' && typeof computed.value === 'number' ? computed.value : null;
}

function totalOf(workbook: Workbook, tableId: string, columnId: string): number | null {
  const table = findTable(workbook.template, tableId)?.table;
  const column = table?.columns.find((candidate) => candidate.id === columnId);
  const total = table && column ? computeTotal(workbook, table, column) : null;
  return total?.kind === 'value' && typeof total.value === 'number' ? total.value : null;
}
