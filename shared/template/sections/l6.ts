/** L6: what Sales delivers to Marketing. */
import type { Section } from '../types.ts';
import { deliverableColumns } from './deliverable-columns.ts';

export const l6: Section = {
  id: 'L6',
  part: 'agreement',
  title: 'What Sales delivers to Marketing',
  short: 'From Sales',
  prompt: 'What will we return?',
  help: 'A contract has two sides. Sales owes a first touch, a decision with a reason, and what was learned from deals won and lost.',
  example: 'Every MQL called within four hours; every refusal with a reason from the list.',
  required: true,
  order: 6,
  hidden: false,
  fields: [
    {
      id: 'feedback_note',
      label: 'How feedback reaches Marketing',
      type: 'rich',
      prompt: 'Where and when does Marketing learn what became of its leads?',
      help: 'A named meeting or report works; “when there is time” does not.',
      example:
        'Each Thursday at nine the five latest refusals are read aloud, with the recording where there is one.',
      good: ['A day and a place', 'Somebody prepares it'],
    },
  ],
  tables: [
    {
      id: 'sales_deliv',
      title: 'Deliverables of Sales',
      row_name: 'deliverable',
      prompt: 'Which things will Marketing receive, in which month?',
      help: 'First touches, accept or reject decisions, reasons, win and loss notes, customers who will speak for you.',
      example: 'Win and loss notes, 10 a month, five lines each, owned by the sales managers.',
      good: ['First touch and decision are promised', 'Quantity, date, owner and proof for each'],
      min_rows: 1,
      wide: true,
      columns: deliverableColumns([]),
    },
  ],
};
