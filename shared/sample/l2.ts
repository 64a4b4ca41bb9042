import type { SampleSection } from './types.ts';

/** The contested assumptions; what each plan holds is computed, what is agreed is still open. */
const pairs = [
  ['sh_deal', 'deal_assumption', 'p_omar'],
  ['sh_lead_mql', 'conv_lead_mql', 'p_priya'],
  ['sh_mql_sql', 'conv_mql_sql', 'p_priya'],
  ['sh_sql_opp', 'conv_sql_opp', 'p_omar'],
  ['sh_opp_won', 'conv_opp_won', 'p_omar'],
  ['sh_cycle', 'cycle_days', 'p_omar'],
  ['sh_sourced', 'sourced_pct', 'p_priya'],
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
