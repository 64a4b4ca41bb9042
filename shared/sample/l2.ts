import type { SampleSection } from './types.ts';

/** The contested assumptions; what each plan holds is computed, what is agreed is still open. */
const pairs = [
  ['sh_deal', 'Average deal', 'p_omar'],
  ['sh_lead_mql', 'Lead to MQL', 'p_priya'],
  ['sh_mql_sql', 'MQL to SQL', 'p_priya'],
  ['sh_sql_opp', 'SQL to opportunity', 'p_omar'],
  ['sh_opp_won', 'Opportunity to won', 'p_omar'],
  ['sh_cycle', 'Sales cycle', 'p_omar'],
  ['sh_sourced', 'Marketing-sourced share', 'p_priya'],
] as const;

export const l2: SampleSection = {
  answers: {
    shared_revenue_goal: 600_000_000,
    marketing_share: 0.6,
    sales_share: 0.4,
    partner_share: 0,
  },
  tables: {
    shared: pairs.map(([id, metric, owner]) => ({ id, cells: { metric, owner } })),
  },
};
