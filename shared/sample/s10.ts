/** S10 of the sample company: Sales' own conversions, and what is open on the first day. */
import { fiscalMonths } from '../template/month-columns.ts';
import type { SampleSection } from './types.ts';

export const s10: SampleSection = {
  answers: {
    conv_lead_mql: 0.25,
    conv_mql_sql: 0.4,
    conv_sql_opp: 0.6,
    conv_opp_won: 0.25,
    sourced_pct: 0.6,
    lag_months: 3,
    opening_pipeline_marketing: 180000000,
    opening_pipeline_sales: 240000000,
  },
  tables: {
    pipeline_plan: fiscalMonths.map((month) => ({ id: `pipe_${month}`, cells: { month } })),
  },
};
