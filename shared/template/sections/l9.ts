/** L9: the two plans side by side on processes, goals, tools and strategies. */
import type { Section } from '../types.ts';

export const l9: Section = {
  id: 'L9',
  part: 'agreement',
  title: 'Side by side',
  short: 'Side by side',
  prompt: 'Where do the two plans say the same, something different, or nothing?',
  help: 'Four axes decide whether two departments pull together: processes, goals, tools and strategies. Write down where they meet and where they do not.',
  example: 'Goals: Marketing counts sign-ups, Sales counts seats; decided: both count seats.',
  required: false,
  order: 9,
  hidden: false,
  fields: [
    {
      id: 'alignment_note',
      label: 'In short',
      type: 'rich',
      prompt: 'What is the most important difference, and what will be done about it?',
      help: 'One paragraph for readers who look at nothing else.',
      example:
        'The two plans share every goal but one: Marketing still plans a launch in May that Sales cannot staff before July.',
      good: ['Names one difference', 'Says who acts'],
    },
  ],
  tables: [
    {
      id: 'matrix',
      title: 'Processes, goals, tools and strategies',
      row_name: 'line',
      prompt: 'What does each side say, and what was decided?',
      help: 'One line for each subject on which both should have an answer.',
      example:
        'Tools: Marketing’s mailing tool, Sales’ own sequences; different; decided: sequences only after handover.',
      good: ['All four axes covered', 'A decision wherever the two differ'],
      min_rows: 0,
      columns: [
        {
          id: 'axis',
          label: 'Axis',
          type: 'choice',
          required: true,
          core: true,
          choices: [
            { id: 'processes', label: 'Processes' },
            { id: 'goals', label: 'Goals' },
            { id: 'tools', label: 'Tools' },
            { id: 'strategies', label: 'Strategies' },
          ],
          help: 'Which of the four it belongs to.',
        },
        {
          id: 'subject',
          label: 'Subject',
          type: 'text',
          required: true,
          help: 'The question both plans should answer.',
        },
        {
          id: 'marketing_says',
          label: 'Marketing says',
          type: 'text',
          help: 'What the marketing plan says about it.',
        },
        { id: 'sales_says', label: 'Sales says', type: 'text', help: 'What the sales plan says about it.' },
        {
          id: 'status',
          label: 'Status',
          type: 'choice',
          core: true,
          choices: [
            { id: 'same', label: 'Same' },
            { id: 'different', label: 'Different' },
            { id: 'missing', label: 'Missing' },
          ],
          help: 'Same, different, or missing on one side.',
        },
        { id: 'decision', label: 'Decision', type: 'text', help: 'What both will do.' },
      ],
    },
  ],
  generated: ['matrix'],
};
