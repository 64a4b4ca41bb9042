import { fiscalMonths } from '../template/month-columns.ts';
import type { SampleSection } from './types.ts';

export const l8: SampleSection = {
  answers: {
    reporting_rhythm:
      'Monday, 9:30, 30 minutes, both leads and both sales managers; Priya Desai prepares the page',
    source_of_truth: 'Dealbook; Beaconry counts only until the handover',
  },
  tables: {
    handovers: fiscalMonths.map((month) => ({ id: `ho_${month}`, cells: { month } })),
    measures: [
      {
        id: 'ms_mql',
        cells: {
          metric: 'MQLs handed over',
          party: 'marketing',
          formula: 'MQLs handed over ÷ MQLs promised for the month',
          target: '100\u00a0%',
          green: '95\u00a0%',
          amber: '85\u00a0%',
          source: 'Dealbook',
          frequency: 'weekly',
          owner: 'p_kofi',
        },
      },
      {
        id: 'ms_accept',
        cells: {
          metric: 'Acceptance',
          party: 'marketing',
          formula: 'SAL ÷ MQL',
          target: '65\u00a0%',
          green: '60\u00a0%',
          amber: '50\u00a0%',
          source: 'Dealbook',
          frequency: 'weekly',
          owner: 'p_priya',
        },
      },
      {
        id: 'ms_cost',
        cells: {
          metric: 'Cost per lead',
          party: 'marketing',
          formula: 'Channel spend ÷ leads',
          target: '$56',
          green: 'up to $60',
          amber: 'up to $70',
          source: 'Budget sheet and Beaconry',
          frequency: 'monthly',
          owner: 'p_ravi',
        },
      },
      {
        id: 'ms_response',
        cells: {
          metric: 'First contact in time',
          party: 'sales',
          formula: 'MQLs contacted within 4 working hours ÷ MQLs handed over; the time itself as a median',
          target: '95\u00a0%',
          green: '90\u00a0%',
          amber: '80\u00a0%',
          source: 'Dealbook',
          frequency: 'weekly',
          owner: 'p_sofia',
        },
      },
      {
        id: 'ms_win',
        cells: {
          metric: 'Win rate',
          party: 'sales',
          formula: 'Won ÷ decided opportunities',
          target: '25\u00a0%',
          green: '25\u00a0%',
          amber: '20\u00a0%',
          source: 'Dealbook',
          frequency: 'monthly',
          owner: 'p_omar',
        },
      },
      {
        id: 'ms_value',
        cells: {
          metric: 'Delivered value',
          party: 'both',
          formula: 'Σ delivered value ÷ Σ committed value, both directions',
          target: '100\u00a0%',
          green: '95\u00a0%',
          amber: '85\u00a0%',
          source: 'Agreement and Dealbook',
          frequency: 'quarterly',
          owner: 'p_cfo',
        },
      },
    ],
  },
};
