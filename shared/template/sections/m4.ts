/** M4, product: what is sold, to whom, at which stage of its life. */
import type { Section } from '../types.ts';

export const m4: Section = {
  id: 'M4',
  part: 'marketing',
  title: 'Product',
  short: 'Product',
  prompt: 'What are we selling, to whom, at which stage of its life?',
  help: 'The first of the four Ps. A launch date here binds Sales: nothing is sold, budgeted or given quota before it.',
  example: 'Booking desk, mature, all segments; Waiting list, launched in September.',
  required: true,
  order: 4,
  hidden: false,
  fields: [
    {
      id: 'product_strategy',
      label: 'Product strategy',
      type: 'rich',
      prompt: 'Which product carries the year, and what changes about the others?',
      help: 'Where the effort goes, and what is left alone on purpose.',
      example:
        'All effort goes to the booking desk; the waiting list is sold only to its customers until spring.',
      good: ['Says what is not done', 'Agrees with the launch dates in the product mix'],
    },
  ],
  tables: [
    {
      id: 'product_mix',
      title: 'Product mix',
      row_name: 'product',
      prompt: 'Which products are in the plan, with which benefit for whom?',
      help: 'One line for each product that has a price or a campaign this year.',
      example:
        'Waiting list: fills cancelled slots, introduction, clinics, from 1 September, support by telephone.',
      good: ['A benefit, not a feature', 'A launch date'],
      min_rows: 1,
      columns: [
        {
          id: 'product',
          label: 'Product',
          type: 'ref',
          ref: ['products'],
          required: true,
          core: true,
          help: 'A product of the registry.',
        },
        { id: 'description', label: 'Description', type: 'text', help: 'What it is, in one line.' },
        { id: 'benefits', label: 'Benefits', type: 'text', help: 'What the customer has from it.' },
        {
          id: 'lifecycle',
          label: 'Life',
          type: 'choice',
          core: true,
          choices: [
            { id: 'intro', label: 'Introduction' },
            { id: 'growth', label: 'Growth' },
            { id: 'mature', label: 'Mature' },
            { id: 'decline', label: 'Decline' },
          ],
          help: 'Where it stands in its life.',
        },
        {
          id: 'segments',
          label: 'Segments',
          type: 'refs',
          ref: ['segments'],
          core: true,
          help: 'Who it is for.',
        },
        { id: 'launch', label: 'Launch', type: 'date', core: true, help: 'From when it can be bought.' },
        { id: 'support', label: 'Support', type: 'text', help: 'What comes with it.' },
        {
          id: 'months_on_sale',
          label: 'Months on sale',
          type: 'int',
          formula: 'core(months_on_sale)',
          help: 'Months of the plan year in which it can be bought.',
        },
      ],
    },
  ],
};
