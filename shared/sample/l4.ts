import type { SampleSection } from './types.ts';

export const l4: SampleSection = {
  answers: { scoring_threshold: 50 },
  tables: {
    stage_defs: [
      {
        id: 'sd_lead',
        cells: {
          stage: 'st_lead',
          definition: 'A named person at a site that may have pumps worth watching',
          entry: 'Name, company and a way to reach the person',
          exit: 'Score of 50 or more, email verified',
          owner_party: 'marketing',
          owner_role: 'Campaign manager',
          max_days: 60,
          evidence: 'Contact record with its source',
        },
      },
      {
        id: 'sd_mql',
        cells: {
          stage: 'st_mql',
          definition: 'A lead that fits the profile, shows intent and can be reached',
          entry: 'Profile fit, score of 50 or more, verified email',
          exit: 'Accepted by Sales within 48 hours, or returned with a reason',
          owner_party: 'marketing',
          owner_role: 'Demand generation manager',
          max_days: 2,
          evidence: 'Score sheet and handover note',
        },
      },
      // The entry criterion of an SQL is still disputed between the two teams.
      {
        id: 'sd_sql',
        cells: {
          stage: 'st_sql',
          definition: 'An MQL that Sales has spoken to and wants to pursue',
          exit: 'Opportunity with an amount, a decider and a date',
          owner_party: 'sales',
          owner_role: 'Sales development representative',
          max_days: 20,
          evidence: 'Call note in Dealbook',
        },
      },
      {
        id: 'sd_opp',
        cells: {
          stage: 'st_opp',
          definition: 'A site with a written need, a named decider and a date',
          entry: 'Written need, named decider, date of decision',
          exit: 'Signed order, or lost with a reason',
          owner_party: 'sales',
          owner_role: 'Account executive',
          max_days: 60,
          evidence: 'Need in the customer’s words, attached',
        },
      },
      {
        id: 'sd_won',
        cells: {
          stage: 'st_won',
          definition: 'A signed order with a delivery date',
          entry: 'Signature and purchase order number',
          exit: 'First monitor installed',
          owner_party: 'sales',
          owner_role: 'Account executive',
          max_days: 30,
          evidence: 'Signed order',
        },
      },
    ],
    scoring: [
      {
        id: 'sc_pumps',
        cells: {
          attribute: 'Pumps at the site',
          criterion: '60 and more in continuous operation',
          points: 25,
          decay: 'None',
        },
      },
      {
        id: 'sc_role',
        cells: {
          attribute: 'Role',
          criterion: 'Plant manager or maintenance lead',
          points: 15,
          decay: 'None',
        },
      },
      {
        id: 'sc_calc',
        cells: {
          attribute: 'Cost-of-downtime calculator',
          criterion: 'Filled in to the end',
          points: 20,
          decay: 'Half after 60 days',
        },
      },
      {
        id: 'sc_webinar',
        cells: {
          attribute: 'Uptime Hour',
          criterion: 'Attended more than 30 minutes',
          points: 10,
          decay: 'Half after 30 days',
        },
      },
      {
        id: 'sc_price',
        cells: {
          attribute: 'Price page',
          criterion: 'Visited twice within a week',
          points: 15,
          decay: 'Half after 30 days',
        },
      },
      {
        id: 'sc_student',
        cells: {
          attribute: 'Address',
          criterion: 'Private or university email',
          points: -30,
          decay: 'None',
        },
      },
    ],
  },
};
