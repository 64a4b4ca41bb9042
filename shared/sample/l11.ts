import type { SampleSection } from './types.ts';

export const l11: SampleSection = {
  answers: {
    escalation:
      '1. A week below amber: the owner of the measure explains it in the Monday meeting.\n2. A month below amber: Ines Halvorsen and Marcus Oyelaran agree a correction in writing within five working days.\n3. Two months in a row: Eleanor Whitcombe decides within a week, with Robert Amsel on the money.',
    change_control:
      'Quantities may move by up to 10\u00a0% when both leads agree in writing; definitions and hours only at the review. Every change gets a new version and a line in the change log, and both teams hear of it in the next Monday meeting.',
    review_date: '2027-06-30',
  },
  tables: {
    raci: [
      {
        id: 'ra_scoring',
        cells: {
          task: 'Lead scoring',
          responsible: 'p_priya',
          accountable: 'p_kofi',
          consulted: ['p_sofia', 'p_omar'],
          informed: ['p_helena', 'p_daniel'],
        },
      },
      {
        id: 'ra_routing',
        cells: {
          task: 'Routing of MQLs',
          responsible: 'p_sofia',
          accountable: 'p_omar',
          consulted: ['p_kofi'],
          informed: ['p_helena', 'p_daniel'],
        },
      },
      {
        id: 'ra_content',
        cells: {
          task: 'Battlecards and stories',
          responsible: 'p_lena',
          accountable: 'p_ines',
          consulted: ['p_helena', 'p_daniel'],
          informed: ['p_marcus'],
        },
      },
      {
        id: 'ra_report',
        cells: {
          task: 'Weekly page of measures',
          responsible: 'p_priya',
          accountable: 'p_ines',
          consulted: ['p_omar'],
          informed: ['p_marcus', 'p_cfo'],
        },
      },
    ],
  },
};
