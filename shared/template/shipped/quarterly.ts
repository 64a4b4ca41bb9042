/** The quarterly plan: the same twelve periods, and one quarter of them week by week. */
import { type Column, parts, type Section, type Template } from '../types.ts';
import { fullTemplate } from './full.ts';
import { leanTemplate } from './lean.ts';

const WEEKS = 13;

const weekColumn: Column = {
  id: 'week',
  label: 'Week',
  type: 'int',
  required: true,
  min: 1,
  max: 14,
  help: 'Week of the quarter.',
};
const weekRows = Array.from({ length: WEEKS }, (_, week) => ({ week: week + 1 }));

const marketingQuarter: Section = {
  id: 'QM',
  part: 'marketing',
  title: 'The quarter in detail',
  short: 'Quarter, Marketing',
  prompt: 'Which weeks of this quarter decide whether the year’s plan holds?',
  help: 'The year stays as it is in the tables by month. Once a quarter the next thirteen weeks are planned here: first what must come out of them, then which activity brings it in which week, so that a slip is seen while it can be mended.',
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
      help: 'Quarters follow the fiscal year of the settings. When the quarter ends, change it here and plan the weeks anew.',
      example: 'Second quarter',
      good: ['The one that begins next', 'Planned before its first week'],
    },
    {
      id: 'quarter_focus',
      label: 'Focus',
      type: 'rich',
      required: true,
      prompt: 'Which one or two results must this quarter bring?',
      help: 'Take them from the months of the quarter in goals and campaigns. What is left out on purpose belongs here too.',
      example: 'Fill the autumn: 400 sign-ups by week 12. No new channel before that.',
      good: ['One or two results', 'Says what waits'],
    },
    {
      id: 'carried_over',
      label: 'Carried over',
      type: 'rich',
      prompt: 'What did the last quarter leave undone, and what becomes of it?',
      help: 'Done late, dropped, or moved to a later quarter: each with what it means for the year’s goal.',
      example:
        'Sixty sign-ups are missing from the first quarter: forty are added to weeks 2 to 6, twenty are dropped and the year’s goal falls to 1,080.',
      good: ['A decision for each thing left undone', 'Agrees with the months of the year'],
    },
  ],
  tables: [
    {
      id: 'quarter_weeks',
      title: 'Weeks of the quarter',
      row_name: 'week',
      prompt: 'What runs in each week, and what should it bring?',
      help: 'Thirteen weeks. Leads, MQLs and spend add up to the quarter’s months in M10 and L5; a week with nothing in it is left at zero, not forgotten.',
      example: 'Week 3: trade fair, 90 leads, €14,000.',
      good: ['Adds up to the months of the quarter', 'No week without an owner'],
      min_rows: WEEKS,
      starter_rows: weekRows,
      columns: [
        weekColumn,
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
  example: 'Nineteen of thirty deals must be signed by week 8, before the holidays.',
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
      help: 'The quarter is the one chosen in Marketing’s detail. Deals that are certain by the forecast rules, and what has to be added.',
      example: '€290,000',
      good: ['Compared with the quota of the three months', 'The sellers know it by name and deal'],
    },
    {
      id: 'weeks_less_commit',
      label: 'Weeks less commitment',
      type: 'money',
      formula: 'sum(T.quarter_bookings.bookings) − commit',
      prompt: 'Do the weeks add up to the commitment?',
      help: 'Bookings of all weeks less the committed amount; below zero the commitment has no weeks behind it.',
      example: '−€35,000: one deal is not in any week yet',
      good: ['Not below zero', 'Explained where it is far above zero'],
    },
    {
      id: 'quarter_plan',
      label: 'Path through the quarter',
      type: 'rich',
      required: true,
      prompt: 'How is the commitment reached, and what would stop it?',
      help: 'Names of deals where they decide the quarter.',
      example:
        'Three large orders by week 5, the rest from trials that start by week 4. If the second trial slips, the gap is €60,000.',
      good: ['Deals rather than hopes', 'A stop sign'],
    },
    {
      id: 'replan_rule',
      label: 'Re-planning',
      type: 'rich',
      required: true,
      prompt: 'When is the next quarter planned, by whom, and what may change the year?',
      help: 'A fixed week with both leads. Weeks are theirs to change; months of the year only with whoever approved the plan.',
      example:
        'In week 11 both leads plan the next quarter in two hours. A miss of less than 10\u00a0% moves into the next quarter’s weeks; more than that goes to the managing director with a new year’s figure.',
      good: ['A week and names', 'A threshold above which the year is reopened'],
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
      min_rows: WEEKS,
      starter_rows: weekRows,
      columns: [
        weekColumn,
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

const detailed = ['M8', 'M10', 'M11', 'S2', 'S6', 'S7', 'S12'];

/** The lean sections, the detailed ones as in the full plan, each where the full plan has it. */
const quarterlySections: readonly Section[] = [
  ...leanTemplate.sections.filter((section) => !detailed.includes(section.id)),
  ...fullTemplate.sections.filter((section) => detailed.includes(section.id)),
  marketingQuarter,
  salesQuarter,
].map((section) => ({
  ...section,
  order: fullTemplate.sections.find((full) => full.id === section.id)?.order ?? section.order,
}));

export const quarterlyTemplate: Template = {
  id: 'quarterly',
  version: 1,
  base_version: 1,
  kind: 'quarterly',
  title: 'Quarterly plan',
  description:
    'The one-day plan with goals, campaigns and quotas in full and one quarter week by week, for teams that re-plan every quarter.',
  sections: quarterlySections.toSorted(
    (one, other) => parts.indexOf(one.part) - parts.indexOf(other.part) || one.order - other.order,
  ),
};
