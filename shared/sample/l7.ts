import type { SampleSection } from './types.ts';

export const l7: SampleSection = {
  answers: {
    routing:
      'Every MQL goes to Sofia Marino first. She qualifies it and books the meeting with the account executive whose territory holds the site. When she is away, Omar Farouk hands the day’s leads to the two sales managers at 9 and at 14 o’clock. A lead without a territory goes to the manager with fewer open meetings.',
    response_hours: 4,
    attempts: 6,
    over_days: 10,
    accept_hours: 48,
    default_if_silent: 'accepted',
    recycle_after_days: 90,
    business_hours: 'Monday to Friday, 8 to 17 h, Central time',
    dispute:
      'Disputed leads are collected during the week and looked at on Friday by Kofi Mensah and Helena Brandt, ten minutes at most. What they cannot settle is decided by Ines Halvorsen and Marcus Oyelaran on Monday; a third dispute about the same rule changes the rule.',
  },
  tables: {
    response: [
      { id: 'rsp_search', cells: { source: 'ch_search', response: 4, qualify: 24, propose: 5 } },
      { id: 'rsp_linkedin', cells: { source: 'ch_linkedin', response: 4, qualify: 48, propose: 7 } },
      { id: 'rsp_webinars', cells: { source: 'ch_webinars', response: 4, qualify: 48, propose: 7 } },
      { id: 'rsp_content', cells: { source: 'ch_content', response: 4, qualify: 48, propose: 10 } },
      { id: 'rsp_events', cells: { source: 'ch_events', response: 2, qualify: 24, propose: 5 } },
    ],
    reasons: [
      {
        id: 'rs_size',
        cells: {
          code: 'SIZE',
          reason: 'Fewer than 20 pumps in continuous operation',
          next: 'Out of the lists for a year',
        },
      },
      {
        id: 'rs_role',
        cells: {
          code: 'ROLE',
          reason: 'Person has no part in the decision',
          next: 'Marketing looks for the maintenance lead of the site',
        },
      },
      {
        id: 'rs_time',
        cells: {
          code: 'TIME',
          reason: 'No decision this fiscal year',
          next: 'Back to nurturing, asked again after 90 days',
        },
      },
      {
        id: 'rs_reach',
        cells: {
          code: 'REACH',
          reason: 'Six attempts in ten days without an answer',
          next: 'One letter, then nurturing',
        },
      },
      {
        id: 'rs_rival',
        cells: {
          code: 'RIVAL',
          reason: 'Contract with a competitor until 2028 or later',
          next: 'Reminder a quarter before it ends',
        },
      },
    ],
  },
};
