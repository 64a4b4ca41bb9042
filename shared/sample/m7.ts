/** M7 of the sample company: one phrase and six activities, in the proportion of the budget. */
import type { SampleSection } from './types.ts';

export const m7: SampleSection = {
  answers: {
    theme: '“Know the part before it fails”',
    brand_guidelines:
      '- Every claim carries a number, and every number carries its source and year.\n- We write “names the part”. We do not write “predicts”, “smart” or “AI”.\n- Pictures show real pumps of customers who have agreed in writing; no stock photographs and no clean gloves.\n- A customer is quoted with name and plant or not at all.\n- Competitors are never named in public texts; their names belong in the battlecards, which stay with Sales.',
  },
  tables: {
    promotion_mix: [
      {
        id: 'pm_search',
        cells: {
          activity: 'Search advertisements on failures and part names',
          objective: 'conversion',
          persona: 'per_maint',
          message: 'The bearing has three weeks left: test it on your own pump',
          share: 0.36,
        },
      },
      {
        id: 'pm_linkedin',
        cells: {
          activity: 'LinkedIn series on the cost of one stop',
          objective: 'consideration',
          persona: 'per_plant',
          message: 'One avoided stop pays for three monitors',
          share: 0.24,
        },
      },
      {
        id: 'pm_webinars',
        cells: {
          activity: 'Uptime Hour, one failure explained each month',
          objective: 'consideration',
          persona: 'per_maint',
          message: 'Hear what a dry seal sounds like ten days before it leaks',
          share: 0.12,
        },
      },
      {
        id: 'pm_report',
        cells: {
          activity: 'Pump failure report with figures by segment',
          objective: 'awareness',
          persona: 'per_maint',
          message: 'Which five parts cause seven of ten stops',
          share: 0.06,
        },
      },
      {
        id: 'pm_stories',
        cells: {
          activity: 'Customer stories, written with the customer and handed to its other plants',
          objective: 'retention',
          persona: 'per_proc',
          message: 'What one plant found and what it saved',
          share: 0.06,
        },
      },
      {
        id: 'pm_events',
        cells: {
          activity: 'Spring trade fair and six regional plant days',
          objective: 'awareness',
          persona: 'per_plant',
          message: 'See it name the part on a running pump',
          share: 0.16,
        },
      },
    ],
  },
};
