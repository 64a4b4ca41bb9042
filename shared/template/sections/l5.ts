/** L5: what Marketing delivers to Sales. */
import type { Section } from '../types.ts';
import { deliverableColumns } from './deliverable-columns.ts';

export const l5: Section = {
  id: 'L5',
  part: 'agreement',
  title: 'What Marketing delivers to Sales',
  short: 'From Marketing',
  prompt: 'What will we hand over, how many, how good, by when?',
  help: 'Marketing thinks in campaigns and years, Sales in months. A promise by month lets both plan; a promise without quality only moves the quarrel.',
  example: '120 MQLs in September, at least 60\u00a0% of them accepted.',
  required: true,
  order: 5,
  hidden: false,
  fields: [
    {
      id: 'delivery_note',
      label: 'How the quantities were found',
      type: 'rich',
      prompt: 'Where do the monthly quantities come from?',
      help: 'Name the need they answer and the month in which it must be met.',
      example:
        'Half of the yearly need falls before the winter season; the autumn months therefore carry twice the spring’s quantity.',
      good: ['Refers to the months of need', 'Says what was left out'],
    },
  ],
  tables: [
    {
      id: 'mkt_deliv',
      title: 'Deliverables of Marketing',
      row_name: 'deliverable',
      prompt: 'Which things will Sales receive, in which month?',
      help: 'Leads by month, and everything else the sales plan asked Marketing for.',
      example:
        'Battlecards, 4 pieces, 1 February, owned by product marketing, accepted by the sales managers.',
      good: [
        'Quantity, quality, date, owner and proof for each',
        'Every request of the sales plan is answered',
      ],
      min_rows: 1,
      wide: true,
      columns: deliverableColumns([
        {
          id: 'fulfils',
          label: 'Answers',
          type: 'ref',
          ref: ['resources'],
          core: true,
          help: 'The request of the sales plan this answers.',
        },
      ]),
    },
  ],
  generated: ['mql_months'],
};
