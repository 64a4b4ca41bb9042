/** M13: who runs it, how we shall know, and what if we are wrong. */
import type { Section } from '../types.ts';
import { frequencies } from './shared-columns.ts';

export const m13: Section = {
  id: 'M13',
  part: 'marketing',
  title: 'Organisation, controls, risks',
  short: 'Control and risks',
  prompt: 'Who runs it, how will we know, what if we are wrong?',
  help: 'A plan that says beforehand when it would be changed is trusted longer.',
  example:
    'Monthly review; when cost per lead stands 20\u00a0% above plan for two months, the channel is halved.',
  required: true,
  order: 13,
  hidden: false,
  fields: [
    {
      id: 'review_cadence',
      label: 'Review',
      type: 'text',
      required: true,
      prompt: 'When is the plan looked at, and by whom?',
      help: 'The same day each month; Sales is invited.',
      example: 'Second Wednesday, 45 minutes, both leads',
      good: ['A day and a circle', 'Sales takes part by name'],
    },
    {
      id: 'organisation',
      label: 'Organisation',
      type: 'rich',
      prompt: 'Who does what, inside and outside?',
      help: 'People and agencies with their tasks; who stands in for whom.',
      example:
        'Two people run campaigns, one writes; an agency places advertisements and reports each Monday.',
      good: ['Every channel has a person', 'A stand-in for every person who runs a channel'],
    },
  ],
  tables: [
    {
      id: 'milestones',
      title: 'Milestones',
      row_name: 'milestone',
      prompt: 'Which dates must be kept for the rest to hold?',
      help: 'Few, with an owner each.',
      example: 'Price page live, 1 September, N. Perrin.',
      good: ['Inside the plan year', 'An owner each'],
      min_rows: 0,
      columns: [
        {
          id: 'milestone',
          label: 'Milestone',
          type: 'text',
          core: true,
          required: true,
          help: 'What is reached.',
        },
        { id: 'date', label: 'Date', type: 'date', required: true, core: true, help: 'When.' },
        { id: 'owner', label: 'Owner', type: 'person', core: true, help: 'Who answers for it.' },
        {
          id: 'status',
          label: 'Status',
          type: 'choice',
          choices: [
            { id: 'planned', label: 'Planned' },
            { id: 'at_risk', label: 'At risk' },
            { id: 'done', label: 'Done' },
          ],
          help: 'Where it stands.',
        },
      ],
    },
    {
      id: 'kpis',
      title: 'Key figures',
      row_name: 'figure',
      prompt: 'By which figures do we steer?',
      help: 'Formula, target, source, frequency and owner, so that nobody has to ask.',
      example:
        'Cost per qualified sign-up = spend ÷ qualified sign-ups, €180, from the sales system, monthly.',
      good: ['Few', 'Each can be acted upon'],
      min_rows: 1,
      columns: [
        { id: 'kpi', label: 'Figure', type: 'text', required: true, help: 'What it is called.' },
        { id: 'formula', label: 'Formula', type: 'text', required: true, help: 'In words.' },
        { id: 'target', label: 'Target', type: 'text', help: 'What is expected.' },
        { id: 'source', label: 'Source', type: 'text', help: 'Where it is read.' },
        {
          id: 'frequency',
          label: 'Frequency',
          type: 'choice',
          choices: frequencies,
          help: 'How often.',
        },
        { id: 'owner', label: 'Owner', type: 'person', core: true, help: 'Who reports it.' },
      ],
    },
    {
      id: 'contingency',
      title: 'If we are wrong',
      row_name: 'risk',
      prompt: 'What would show that we are wrong, and what do we do then?',
      help: 'A trigger with a threshold is a decision taken in calm.',
      example: 'Fewer than 60 sign-ups in October → move half the press budget to open days.',
      good: ['A threshold that can be measured', 'An action somebody owns'],
      min_rows: 1,
      columns: [
        { id: 'trigger', label: 'Trigger', type: 'text', required: true, help: 'What we watch.' },
        {
          id: 'threshold',
          label: 'Threshold',
          type: 'text',
          required: true,
          help: 'From which value we act.',
        },
        { id: 'action', label: 'Action', type: 'text', required: true, help: 'What we do.' },
        { id: 'owner', label: 'Owner', type: 'person', core: true, help: 'Who does it.' },
      ],
    },
  ],
};
