/** The quarterly plan: the same twelve periods, and one quarter of them week by week. */
import type { Section, Template } from '../types.ts';
import { fullTemplate } from './full.ts';
import { leanTemplate } from './lean.ts';

const marketingQuarter: Section = {
  id: 'QM',
  part: 'marketing',
  title: 'The quarter in detail',
  short: 'Quarter, Marketing',
  prompt: 'Which weeks of this quarter decide whether the year’s plan holds?',
  help: 'The year stays as it is in the tables by month; here one quarter is planned week by week, so that a slip is seen in time.',
  example: 'Second quarter: fair in week 3, price page in week 6, nothing new after week 10.',
  required: true,
  order: 14,
  hidden: false,
  fields: [
    {
      id: 'quarter',
      label: 'Quarter',
      type: 'choice',
      required: true,
      choices: [
        { id: 'q1', label: 'First quarter' },
        { id: 'q2', label: 'Second quarter' },
        { id: 'q3', label: 'Third quarter' },
        { id: 'q4', label: 'Fourth quarter' },
      ],
      prompt: 'Which fiscal quarter is planned in detail?',
      help: 'Quarters follow the fiscal year of the settings.',
      example: 'Second quarter',
      good: ['The one that begins next'],
    },
    {
      id: 'quarter_focus',
      label: 'Focus',
      type: 'rich',
      required: true,
      prompt: 'Which one or two results must this quarter bring?',
      help: 'What is left out on purpose belongs here too.',
      example: 'Fill the autumn: 400 sign-ups by week 12. No new channel before that.',
      good: ['One or two results', 'Says what waits'],
    },
  ],
  tables: [
    {
      id: 'quarter_weeks',
      title: 'Weeks of the quarter',
      row_name: 'week',
      prompt: 'What runs in each week, and what should it bring?',
      help: 'Thirteen weeks; leads and spend add up to the quarter’s months.',
      example: 'Week 3: trade fair, 90 leads, €14,000.',
      good: ['Adds up to the months of the quarter', 'No week without an owner'],
      min_rows: 13,
      starter_rows: Array.from({ length: 13 }, (_, week) => ({ week: week + 1 })),
      columns: [
        {
          id: 'week',
          label: 'Week',
          type: 'int',
          required: true,
          min: 1,
          max: 14,
          help: 'Week of the quarter.',
        },
        { id: 'activity', label: 'Activity', type: 'text', help: 'What runs.' },
        { id: 'leads', label: 'Leads', type: 'int', min: 0, total: 'sum', help: 'Leads it should bring.' },
        { id: 'mql', label: 'MQL', type: 'int', min: 0, total: 'sum', help: 'MQLs handed over in the week.' },
        {
          id: 'spend',
          label: 'Spend',
          type: 'money',
          min: 0,
          total: 'sum',
          help: 'What is spent in the week.',
        },
        { id: 'owner', label: 'Owner', type: 'person', help: 'Who runs it.' },
      ],
    },
  ],
};

const salesQuarter: Section = {
  id: 'QS',
  part: 'sales',
  title: 'The quarter in detail',
  short: 'Quarter, Sales',
  prompt: 'Which deals carry this quarter, week by week?',
  help: 'Sales works month over month; a quarter in weeks shows whether the pipeline of today is enough.',
  example: 'Nine of fourteen deals must be signed by week 8, before the holidays.',
  required: true,
  order: 13,
  hidden: false,
  fields: [
    {
      id: 'commit',
      label: 'Committed bookings',
      type: 'money',
      required: true,
      min: 0,
      prompt: 'Which amount does Sales commit to for the quarter?',
      help: 'Deals that are certain by the forecast rules, and what has to be added.',
      example: '€420,000',
      good: ['Not above the quota of the three months'],
    },
    {
      id: 'quarter_plan',
      label: 'Path through the quarter',
      type: 'rich',
      required: true,
      prompt: 'How is the commitment reached, and what would stop it?',
      help: 'Names of deals where they decide the quarter.',
      example:
        'Three large orders in May, the rest from trials that start by week 4. If the second trial slips, the gap is €60,000.',
      good: ['Deals rather than hopes', 'A stop sign'],
    },
  ],
  tables: [
    {
      id: 'quarter_bookings',
      title: 'Bookings by week',
      row_name: 'week',
      prompt: 'What should be booked, and what must be met beforehand?',
      help: 'Meetings and proposals come weeks before the booking.',
      example: 'Week 6: €35,000, 14 meetings, 5 proposals.',
      good: ['Adds up to the commitment'],
      min_rows: 13,
      starter_rows: Array.from({ length: 13 }, (_, week) => ({ week: week + 1 })),
      columns: [
        {
          id: 'week',
          label: 'Week',
          type: 'int',
          required: true,
          min: 1,
          max: 14,
          help: 'Week of the quarter.',
        },
        {
          id: 'meetings',
          label: 'Meetings',
          type: 'int',
          min: 0,
          total: 'sum',
          help: 'First meetings held.',
        },
        { id: 'proposals', label: 'Proposals', type: 'int', min: 0, total: 'sum', help: 'Proposals sent.' },
        {
          id: 'bookings',
          label: 'Bookings',
          type: 'money',
          min: 0,
          total: 'sum',
          help: 'What is booked in the week.',
        },
        { id: 'note', label: 'Deals', type: 'text', help: 'Which deals these are.' },
      ],
    },
  ],
};

const detailed = ['M8', 'M10', 'M11', 'S6', 'S7', 'S12'];

export const quarterlyTemplate: Template = {
  id: 'quarterly',
  version: 1,
  base_version: 1,
  kind: 'quarterly',
  title: 'Quarterly plan',
  description: 'The same twelve periods with one quarter week by week, for teams that re-plan every quarter.',
  sections: [
    ...leanTemplate.sections.filter((section) => !detailed.includes(section.id)),
    ...fullTemplate.sections.filter((section) => detailed.includes(section.id)),
    marketingQuarter,
    salesQuarter,
  ].map((section) => ({
    ...section,
    order: fullTemplate.sections.find((full) => full.id === section.id)?.order ?? section.order,
  })),
};
