import { everyMonth } from './month-cells.ts';
import type { SampleSection } from './types.ts';

export const l5: SampleSection = {
  answers: {
    delivery_note:
      'The MQLs are spread evenly over the year, 208 in each month, because the team’s capacity for webinars and content is even. The sales plan needs them unevenly: more before the strong months of autumn and the year’s end. Whether the promise follows the need, or the need is smoothed by the pipeline that is open in January, is still to be settled between both leads.',
  },
  tables: {
    mkt_deliv: [
      {
        id: 'md_mql',
        cells: {
          deliverable: 'MQLs handed over',
          metric: 'mql',
          ...everyMonth(208),
          unit: 'MQLs',
          quality: 'At least 60\u00a0% accepted by Sales',
          due: '2027-01-31',
          owner: 'p_kofi',
          acceptance: 'Accepted in the sales system within 48 hours, silence counts as accepted',
          remedy: 'Budget moves from the channel with the highest cost per MQL within ten working days',
        },
      },
      {
        id: 'md_battlecards',
        cells: {
          deliverable: 'Battlecards',
          fulfils: 'res_battlecards',
          metric: 'pieces',
          m3: 4,
          unit: 'cards',
          quality:
            'One for each of three competitors and one for “no change”, one page each, tested in three calls',
          due: '2027-03-01',
          owner: 'p_lena',
          acceptance: 'Both sales managers sign off',
          remedy: 'Outside writer within five working days',
        },
      },
      {
        id: 'md_cases',
        cells: {
          deliverable: 'Customer stories',
          fulfils: 'res_case_studies',
          metric: 'pieces',
          m2: 6,
          m9: 2,
          unit: 'stories',
          quality: 'One per segment, with a figure the customer confirms',
          due: '2027-02-15',
          owner: 'p_lena',
          acceptance: 'Customer and sales manager have approved the text',
          remedy: 'Story of another customer of the same segment',
        },
      },
      {
        id: 'md_prices',
        cells: {
          deliverable: 'Price list',
          fulfils: 'res_pricelist',
          metric: 'pieces',
          m1: 1,
          unit: 'list',
          quality: 'List, discount and floor for every segment',
          due: '2027-01-15',
          owner: 'p_lena',
          acceptance: 'Signed by the VP Sales',
          remedy: 'Last year’s list stays in force',
        },
      },
      {
        id: 'md_briefing',
        cells: {
          deliverable: 'Campaign briefing',
          metric: 'pieces',
          m1: 3,
          m2: 6,
          m3: 2,
          m4: 1,
          m5: 1,
          unit: 'briefings',
          quality: 'Ten working days before launch, with message, offer and reply lines',
          due: '2027-01-05',
          owner: 'p_ravi',
          acceptance: 'Read by both teams in the Monday meeting',
          remedy: 'Launch moves by a week',
        },
      },
    ],
  },
};
