/** S8 of the sample company: one tool for each purpose, all of them running before the year starts. */
import type { SampleSection } from './types.ts';

export const s8: SampleSection = {
  answers: {
    tools_note:
      'We cannot see which of our reports a plant manager has read before the first call, although Beaconry records it. From January the last three pages read appear beside the contact in Dealbook, so Sofia Marino can open with the failure the plant was reading about. We also count pumps by hand: the number stands in a note and cannot be sorted. Omar Farouk turns it into a field before the trials of February. Neither needs a purchase, and no new tool is planned for 2027.',
  },
  tables: {
    tools: [
      {
        id: 'tool_dealbook',
        cells: {
          tool: 'Dealbook',
          purpose: 'Deals and contacts from SQL to order',
          goal: 'cg_revenue',
          owner: 'p_omar',
          users: 22,
          cost: 3960000,
          used_by: 'both',
          data_shared: 'Stage, amount, decision month and reason of loss of every deal',
          go_live: '2022-03-01',
        },
      },
      {
        id: 'tool_beaconry',
        cells: {
          tool: 'Beaconry',
          purpose: 'Leads, email and lead scoring',
          goal: 'mg_mql',
          owner: 'p_priya',
          users: 9,
          cost: 2400000,
          used_by: 'both',
          data_shared: 'Source, campaign, pages read and score of every lead',
          go_live: '2023-09-04',
        },
      },
      {
        id: 'tool_ringpoint',
        cells: {
          tool: 'Ringpoint',
          purpose: 'Calls and call recordings',
          goal: 'cg_pipeline',
          owner: 'p_omar',
          users: 11,
          cost: 1320000,
          used_by: 'sales',
          data_shared: 'Time and outcome of every attempt, written back to the lead',
          go_live: '2024-06-03',
        },
      },
      {
        id: 'tool_tallymark',
        cells: {
          tool: 'Tallymark',
          purpose: 'Forecast and quota reports',
          goal: 'qt_corp',
          owner: 'p_omar',
          users: 6,
          cost: 900000,
          used_by: 'both',
          data_shared: 'Weekly forecast and attainment by team',
          go_live: '2026-10-05',
        },
      },
    ],
  },
};
