/** M1: the marketing plan on one page. */
import type { Section } from '../types.ts';

export const m1: Section = {
  id: 'M1',
  part: 'marketing',
  title: 'Executive summary',
  short: 'Executive summary',
  prompt: 'If leadership reads one page, what do we ask them to approve?',
  help: 'Write it last. The figures beneath come from the plan itself; you write the sentence and the request.',
  example: 'We ask for €240,000 to find 1,100 clinics in the north before the competitor does.',
  required: true,
  order: 1,
  hidden: false,
  fields: [
    {
      id: 'headline',
      label: 'Headline',
      type: 'text',
      required: true,
      prompt: 'What is the plan in one sentence?',
      help: 'A claim with a number, not a title.',
      example: 'Two channels instead of six bring the same number of sign-ups for a third less',
      good: ['One sentence', 'A number that is in the plan'],
    },
    {
      id: 'ask',
      label: 'What we ask for',
      type: 'rich',
      required: true,
      prompt: 'What should leadership approve, and what does it get for it?',
      help: 'Amount, people, date of decision; then the return and what happens without it.',
      example:
        'Please approve **€240,000** and one editor by 15 June. In return Sales receives 1,100 qualified sign-ups, 60\u00a0% of them before winter. Without the editor the spring campaign starts a quarter later.',
      good: ['An amount and a date', 'What is lost without it'],
    },
  ],
  tables: [],
  generated: ['marketing_summary'],
};
