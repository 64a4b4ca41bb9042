/** S3 of the sample company: ninety days from the first answer to the order, proved by the customer. */
import type { SampleSection } from './types.ts';

export const s3: SampleSection = {
  answers: {
    cycle_days: 90,
    methodology:
      'We sell by trial. Every first call ends with three things written into the deal: which pump failed last and what the stop cost, who signs for maintenance spending, and what happens next with a date. Then Verrin Sentry hangs on six pumps of the customer’s choice for thirty days, and the maintenance lead compares its warnings with the work orders. Nobody writes an offer before that comparison exists. New sellers learn it by sitting in on ten trials in their first two months; Helena Brandt and Daniel Reyes listen to two recorded calls per seller each week and coach on one habit at a time.',
  },
  tables: {
    process: [
      {
        id: 'proc_lead',
        cells: {
          stage: 'st_lead',
          entry: 'A person at a plant has left a name, a company and a way to be reached',
          exit: 'Plant runs 20 pumps or more, lies in the United States and belongs to a targeted segment',
          owner_role: 'Marketing operations',
          activities: 'Complete the company record, count the pumps, send the failure report',
          tools: 'Beaconry',
          avg_days: 5,
        },
      },
      {
        id: 'proc_mql',
        cells: {
          stage: 'st_mql',
          entry: 'Fits the customer profile and has asked for a price, a trial or a talk',
          exit: 'Reached in person and a first meeting stands in both calendars',
          owner_role: 'Sales development representative',
          activities: 'Answer within 4 hours, up to 6 attempts in 10 days, book the first meeting',
          tools: 'Ringpoint',
          avg_days: 10,
        },
      },
      {
        id: 'proc_sql',
        cells: {
          stage: 'st_sql',
          entry: 'The maintenance lead has named a pump failure of the last twelve months and its cost',
          exit: 'Trial agreed in writing on six pumps, with a start date and the person who signs',
          owner_role: 'Account executive',
          activities: 'First meeting, pump-room visit, choice of the six pumps',
          tools: 'Dealbook',
          avg_days: 20,
        },
      },
      {
        id: 'proc_opp',
        cells: {
          stage: 'st_opp',
          entry: 'Trial running, plant manager knows the amount and the month of the decision',
          exit: 'Trial result accepted by the maintenance lead and purchase order received',
          owner_role: 'Account executive',
          activities: 'Weekly trial call, comparison with work orders, offer, procurement review',
          tools: 'Dealbook, Tallymark',
          avg_days: 55,
        },
      },
      {
        id: 'proc_won',
        cells: {
          stage: 'st_won',
          entry: 'Signed purchase order with amount and delivery date',
          exit: 'Monitors mounted and first weekly report read by the plant manager',
          owner_role: 'Account executive',
          activities: 'Hand over to installation, thank the maintenance lead, ask for a reference',
          tools: 'Dealbook',
          avg_days: 0,
        },
      },
    ],
  },
};
