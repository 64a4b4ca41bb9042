import { everyMonth } from './month-cells.ts';
import type { SampleSection } from './types.ts';

export const l6: SampleSection = {
  answers: {
    feedback_note:
      'Every Monday at 9:30 Sofia Marino reads out the five most recent returned leads with their reasons, and Kofi Mensah says what changes. Once a month Helena Brandt and Daniel Reyes bring two won and two lost deals each, with the customer’s own words where there is a recording. The notes lie in the shared folder on the same day.',
  },
  tables: {
    sales_deliv: [
      {
        id: 'sdv_touch',
        cells: {
          deliverable: 'First contact with every MQL',
          metric: 'pieces',
          ...everyMonth(208),
          unit: 'first contacts',
          quality: 'By telephone, at least 95\u00a0% of them within four working hours',
          due: '2027-01-31',
          owner: 'p_sofia',
          acceptance: 'Time stamp in Dealbook',
          remedy: 'Account executives take over the calls of the day',
        },
      },
      {
        id: 'sdv_decision',
        cells: {
          deliverable: 'Accept or return',
          metric: 'pieces',
          ...everyMonth(208),
          unit: 'decisions',
          quality: 'Every one within 48 hours, each return with a reason from the list',
          due: '2027-01-31',
          owner: 'p_sofia',
          acceptance: 'Weekly report, counted by Marketing Operations',
          remedy: 'Silence counts as accepted',
        },
      },
      {
        id: 'sdv_winloss',
        cells: {
          deliverable: 'Win and loss notes',
          metric: 'pieces',
          ...everyMonth(8),
          unit: 'notes',
          quality: 'Half a page with the customer’s own words',
          due: '2027-01-31',
          owner: 'p_helena',
          acceptance: 'Read in the monthly review',
          remedy: 'Manager writes the missing ones',
        },
      },
      {
        id: 'sdv_refs',
        cells: {
          deliverable: 'Customers who speak for us',
          metric: 'pieces',
          m2: 2,
          m5: 2,
          m8: 2,
          m11: 2,
          unit: 'customers',
          quality: 'Approved in writing, one per segment and quarter',
          due: '2027-02-26',
          owner: 'p_daniel',
          acceptance: 'First call with Product Marketing has taken place',
          remedy: 'A visit instead of a written story',
        },
      },
    ],
  },
};
