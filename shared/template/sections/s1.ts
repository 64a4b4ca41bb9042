/** S1: the sales plan on one page. */
import type { Section } from '../types.ts';

export const s1: Section = {
  id: 'S1',
  part: 'sales',
  title: 'Executive summary',
  short: 'Executive summary',
  prompt: 'One page: which number, which team, which path, which risk?',
  help: 'Leadership wants to know whether the number is staffed. The figures beneath come from the plan; you write the path and the risk.',
  example: 'Three sellers carry €1.1 M; the first two quarters depend on what is open today.',
  required: true,
  order: 1,
  hidden: false,
  fields: [
    {
      id: 'headline',
      label: 'Headline',
      type: 'text',
      required: true,
      prompt: 'What is the sales plan in one sentence?',
      help: 'The number, who carries it, and what has to change.',
      example: 'Three sellers reach the goal if the open position is filled by September',
      good: ['One sentence', 'Names the condition'],
    },
    {
      id: 'path',
      label: 'Path and risk',
      type: 'rich',
      required: true,
      prompt: 'How is the number reached, and what could stop it?',
      help: 'Quarter by quarter in a few lines, then the one risk you would want to be asked about.',
      example:
        'The first half lives on renewals of the waiting list; new clinics carry the second. The risk is the south: without a partner by May a fifth of its quota has no one behind it.',
      good: ['Says where the year is decided', 'One risk with its answer'],
    },
  ],
  tables: [],
  generated: ['sales_summary'],
};
