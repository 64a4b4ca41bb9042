/** M9 of the sample company: five channels, $500,000 and 9,000 leads. */
import type { SampleSection } from './types.ts';

const rates = { lead_to_mql: 0.25, mql_to_customer: 0.06 } as const;
const everySegment = ['seg_water', 'seg_food', 'seg_chem'] as const;

export const m9: SampleSection = {
  answers: {
    deal_assumption: 2400000,
    conv_lead_mql: 0.25,
    conv_mql_sql: 0.4,
    conv_sql_opp: 0.6,
    conv_opp_won: 0.25,
    cycle_days: 90,
    sourced_pct: 0.6,
    target_return: 2,
  },
  tables: {
    channel_plan: [
      {
        id: 'cp_search',
        cells: {
          channel: 'ch_search',
          segments: everySegment,
          budget: 18000000,
          cpl: 6000,
          ...rates,
          owner: 'p_kofi',
        },
      },
      {
        id: 'cp_linkedin',
        cells: {
          channel: 'ch_linkedin',
          segments: ['seg_food', 'seg_chem'],
          budget: 12000000,
          cpl: 12000,
          ...rates,
          owner: 'p_kofi',
        },
      },
      {
        id: 'cp_webinars',
        cells: {
          channel: 'ch_webinars',
          segments: everySegment,
          budget: 6000000,
          cpl: 4000,
          ...rates,
          owner: 'p_ravi',
        },
      },
      {
        id: 'cp_content',
        cells: {
          channel: 'ch_content',
          segments: everySegment,
          budget: 6000000,
          cpl: 2000,
          ...rates,
          owner: 'p_lena',
        },
      },
      {
        id: 'cp_events',
        cells: {
          channel: 'ch_events',
          segments: ['seg_water', 'seg_food'],
          budget: 8000000,
          cpl: 16000,
          ...rates,
          owner: 'p_ravi',
        },
      },
    ],
  },
};
