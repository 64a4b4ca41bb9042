/** L11: what happens on a miss, and how the agreement changes. */
import type { Section } from '../types.ts';

export const l11: Section = {
  id: 'L11',
  part: 'agreement',
  title: 'Governance',
  short: 'Governance',
  prompt: 'What happens on a miss?',
  help: 'A promise that nothing follows from is decoration. Say what happens after one bad month, after two, and who may change the agreement.',
  example:
    'One month below 85\u00a0%: both leads explain. Two in a row: budget and calling plan are reopened.',
  required: true,
  order: 11,
  hidden: false,
  fields: [
    {
      id: 'escalation',
      label: 'Escalation',
      type: 'rich',
      required: true,
      prompt: 'Who is told, and who decides, after how many missed days or months?',
      help: 'Steps with names and days; the last one decides.',
      example:
        '1. Within 3 days the two leads agree a correction.\n2. After a second missed month the managing director decides.',
      good: ['At least two steps', 'Each with a time and a name or role'],
    },
    {
      id: 'change_control',
      label: 'Changes',
      type: 'rich',
      prompt: 'How is the agreement changed while it runs?',
      help: 'Small changes quickly, large ones with the sponsor.',
      example: 'Quantities up to 10\u00a0% by both leads in writing; anything else at the quarterly review.',
      good: ['Says what needs the sponsor', 'Says how everyone hears of it'],
    },
    {
      id: 'review_date',
      label: 'Review on',
      type: 'date',
      required: true,
      core: true,
      prompt: 'On which day is the agreement itself looked at again?',
      help: 'Half-way leaves time to change something.',
      example: '15 January 2029',
      good: ['Before it expires', 'Leaves time to change the rest of the year'],
    },
  ],
  tables: [
    {
      id: 'raci',
      title: 'Who does what',
      row_name: 'task',
      prompt: 'Who is responsible, accountable, consulted and informed for each task?',
      help: 'Exactly one accountable person a line.',
      example:
        'Lead scoring: operations responsible, Head of Marketing accountable, sales managers consulted.',
      good: ['One accountable person each', 'The tasks between the two teams, not all tasks'],
      min_rows: 0,
      columns: [
        { id: 'task', label: 'Task', type: 'text', required: true, help: 'A task that touches both teams.' },
        { id: 'responsible', label: 'Responsible', type: 'person', help: 'The person who carries it out.' },
        { id: 'accountable', label: 'Accountable', type: 'person', help: 'Who answers for it.' },
        { id: 'consulted', label: 'Consulted', type: 'refs', ref: ['people'], help: 'Who is asked before.' },
        { id: 'informed', label: 'Informed', type: 'refs', ref: ['people'], help: 'Who is told after.' },
      ],
    },
  ],
};
