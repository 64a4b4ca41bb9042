/** L10: the conflict register. */
import type { Section } from '../types.ts';

export const l10: Section = {
  id: 'L10',
  part: 'agreement',
  title: 'Conflict register',
  short: 'Conflicts',
  prompt: 'What does not add up, and who settles it by when?',
  help: 'Every contradiction between the plans is decided, given to somebody with a date, or waived with a reason. Nothing is left to memory.',
  example:
    'Trade fair in May, no one in the region before July: fair moved to September, decided by both leads on 3 March.',
  required: false,
  order: 10,
  hidden: false,
  fields: [],
  tables: [
    {
      id: 'conflicts',
      title: 'Register',
      row_name: 'conflict',
      prompt: 'Which conflicts are known, and where do they stand?',
      help: 'Lines written by hand stand beside those the checks find.',
      example: 'Open: Sales counts on a product that Marketing launches two months later.',
      good: ['A decision, an owner and a date for each', 'A reason wherever one is waived'],
      min_rows: 0,
      columns: [
        {
          id: 'rule',
          label: 'Check',
          type: 'text',
          core: true,
          help: 'The check that found it, or “by hand”.',
        },
        {
          id: 'severity',
          label: 'Severity',
          type: 'choice',
          core: true,
          choices: [
            { id: 'blocker', label: 'Blocker' },
            { id: 'major', label: 'Major' },
            { id: 'minor', label: 'Minor' },
            { id: 'info', label: 'Info' },
          ],
          help: 'How much it hurts.',
        },
        {
          id: 'finding',
          label: 'Finding',
          type: 'text',
          required: true,
          core: true,
          help: 'The two statements that contradict each other.',
        },
        { id: 'impact', label: 'Impact', type: 'text', help: 'What it costs in leads, deals or money.' },
        { id: 'options', label: 'Options', type: 'text', help: 'The ways out that were looked at.' },
        { id: 'decision', label: 'Decision', type: 'text', core: true, help: 'What will be done.' },
        { id: 'owner', label: 'Owner', type: 'person', core: true, help: 'Who does it.' },
        { id: 'due', label: 'Due', type: 'date', core: true, help: 'By when.' },
        {
          id: 'status',
          label: 'Status',
          type: 'choice',
          core: true,
          choices: [
            { id: 'open', label: 'Open' },
            { id: 'agreed', label: 'Agreed' },
            { id: 'waived', label: 'Waived' },
            { id: 'resolved', label: 'Resolved' },
          ],
          help: 'Where it stands.',
        },
        { id: 'rationale', label: 'Reason', type: 'text', core: true, help: 'Why it was decided or waived.' },
      ],
    },
  ],
};
