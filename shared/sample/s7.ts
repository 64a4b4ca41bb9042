/** S7 of the sample company: what changes in a seller’s week. One action still has no due date. */
import type { SampleSection } from './types.ts';

export const s7: SampleSection = {
  answers: {
    action_note:
      'On the first Monday of January every seller opens the week with three lists instead of one: trials that end within ten days, leads waiting for a first meeting, and customers whose pumps failed without a warning. No trial starts with fewer than six pumps, and no offer leaves before the maintenance lead has compared our warnings with the work orders. The sales manager joins one visit per seller every week, chosen by the seller, and says one thing afterwards. Everything else stays as it was, so that these habits have room.',
  },
  tables: {
    actions: [
      {
        id: 'act_trials',
        cells: {
          action: 'Run every trial on six pumps and review it on day 10 and day 30',
          goal: 'cg_revenue',
          owner: 'p_helena',
          due: '2027-03-31',
          start: '2027-01-04',
          effort: 24,
          budget: 1800000,
          status: 'planned',
        },
      },
      {
        id: 'act_newhires',
        cells: {
          action: 'Take both new sellers through ten trials and their first own offer',
          goal: 'qt_corp',
          owner: 'p_daniel',
          due: '2027-08-31',
          start: '2027-04-01',
          effort: 60,
          budget: 1400000,
          status: 'planned',
        },
      },
      {
        id: 'act_visits',
        cells: {
          action: 'Visit the 25 largest customers before their renewal and mend what is open',
          goal: 'cg_retention',
          owner: 'p_marcus',
          due: '2027-09-30',
          start: '2027-02-01',
          effort: 50,
          budget: 2200000,
          status: 'planned',
        },
      },
      {
        id: 'act_second_plant',
        cells: {
          action: 'Ask each 2026 customer for an introduction to one more plant manager',
          goal: 'cg_pipeline',
          owner: 'p_tomas',
          due: '2027-06-30',
          start: '2027-01-11',
          effort: 32,
          budget: 400000,
          status: 'planned',
        },
      },
      {
        id: 'act_pump_counts',
        cells: {
          action: 'Record pump count and decision month for every open opportunity',
          goal: 'cg_pipeline',
          owner: 'p_omar',
          due: '2027-02-15',
          start: '2027-01-04',
          effort: 12,
          budget: 300000,
          status: 'planned',
        },
      },
      {
        id: 'act_follow_up',
        cells: {
          action: 'Answer every MQL within four hours and log the outcome the same day',
          goal: 'mg_mql',
          owner: 'p_sofia',
          due: '2027-12-17',
          start: '2027-01-04',
          effort: 220,
          budget: 600000,
          status: 'planned',
        },
      },
      {
        id: 'act_gulf',
        cells: {
          action: 'Prepare a safety file that chemicals plants can approve in one review',
          goal: 'cg_revenue',
          owner: 'p_meilin',
          start: '2027-02-22',
          effort: 18,
          budget: 900000,
          status: 'planned',
          depends_on: 'act_pump_counts',
        },
      },
      {
        id: 'act_fair',
        cells: {
          action: 'Book three plant visits a seller from the contacts of the spring trade fair',
          goal: 'mg_pipeline',
          owner: 'p_grace',
          due: '2027-05-28',
          start: '2027-04-19',
          effort: 16,
          budget: 500000,
          status: 'planned',
        },
      },
    ],
  },
};
