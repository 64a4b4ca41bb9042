/** M2: what in the market helps or hurts this year. */
import type { Column, Section } from '../types.ts';

const years: readonly Column[] = [0, 1, 2, 3, 4].map((year) => ({
  id: `y${year}`,
  label: year === 0 ? 'This year' : `Year +${year}`,
  type: 'money',
  min: 0,
  total: 'sum',
  help:
    year === 0
      ? 'What the segment spends this year.'
      : year === 1
        ? 'What it should spend next year.'
        : `What it should spend ${year} years from now.`,
}));

export const m2: Section = {
  id: 'M2',
  part: 'marketing',
  title: 'Situation',
  short: 'Situation',
  prompt: 'What in the market helps or hurts us this year?',
  help: 'Facts with a source before opinions. What stands here must explain a choice that is made later in the plan.',
  example: 'The market grows by 6\u00a0%, but two of five competitors cut prices in spring.',
  required: true,
  order: 2,
  hidden: false,
  fields: [
    {
      id: 'market_summary',
      label: 'The market',
      type: 'rich',
      required: true,
      prompt: 'How large is the market, who is in it, and what moves it?',
      help: 'Half a page that a person from another trade understands.',
      example:
        'About 9,000 clinics in France are large enough. A third books online already, mostly with suites sold by their accountants; two thirds still use the telephone.',
      good: ['A number with its source', 'Says what is changing'],
    },
    {
      id: 'market_size',
      label: 'Market size',
      type: 'money',
      min: 0,
      prompt: 'What do all customers we could serve spend in a year?',
      help: 'The part you could serve, not the whole industry.',
      example: '€48 M, counted from the register of clinics',
      good: [
        'Counted from customers, not from a report’s headline',
        'Leaves out customers nobody here would serve',
      ],
    },
    {
      id: 'market_growth',
      label: 'Market growth',
      type: 'pct',
      min: -1,
      max: 5,
      prompt: 'By how much does it grow in a year?',
      help: 'The rate of the part you can serve.',
      example: '6\u00a0% a year since 2025',
      good: ['Same definition as the size', 'A source and the years it covers'],
    },
    {
      id: 'trends',
      label: 'Trends',
      type: 'rich',
      prompt: 'Which developments change what customers want?',
      help: 'Two to four, each with its consequence for this plan.',
      example:
        '- Receptionists are hard to find: time saved sells better than revenue gained.\n- Patients under forty do not telephone.',
      good: ['A consequence for each', 'At most four, none of them true of every trade'],
    },
    {
      id: 'critical_issues',
      label: 'Critical issues',
      type: 'rich',
      prompt: 'What could make the plan fail?',
      help: 'The few things that must be solved, whoever solves them.',
      example: 'The interface to the largest calendar ends in March; its successor is not certified.',
      good: ['Named openly', 'Reappears under risks'],
    },
    {
      id: 'keys_to_success',
      label: 'Keys to success',
      type: 'rich',
      prompt: 'What must go right?',
      help: 'Conditions within our power.',
      example: '- Ten reference clinics before September\n- A price that fits on one line',
      good: ['Within our power', 'Checkable'],
    },
  ],
  tables: [
    {
      id: 'market_forecast',
      title: 'Market forecast',
      row_name: 'segment',
      prompt: 'How does each segment develop over five years?',
      help: 'What the segment spends on what you sell, this year and the next four.',
      example: 'Clinics: €21 M today, €27 M in four years.',
      good: ['Every target segment is there', 'The first column adds up to the market size'],
      min_rows: 0,
      columns: [
        {
          id: 'segment',
          label: 'Segment',
          type: 'ref',
          ref: ['segments'],
          required: true,
          help: 'A segment of the registry.',
        },
        ...years,
        {
          id: 'cagr',
          label: 'Growth a year',
          type: 'pct',
          formula: 'cagr(y0, y4, 4)',
          help: 'Average yearly growth over the four years.',
        },
      ],
    },
    {
      id: 'swot',
      title: 'Strengths, weaknesses, opportunities, threats',
      row_name: 'statement',
      prompt: 'What is strong and weak inside, and helpful or dangerous outside?',
      help: 'Each statement with the evidence and the answer this plan gives to it.',
      example: 'Weakness: no one in the south; evidence: 3 of 120 deals; answer: two partners from May.',
      good: ['Evidence for each', 'An answer for each weakness and threat'],
      min_rows: 0,
      columns: [
        {
          id: 'kind',
          label: 'Kind',
          type: 'choice',
          required: true,
          choices: [
            { id: 'strength', label: 'Strength' },
            { id: 'weakness', label: 'Weakness' },
            { id: 'opportunity', label: 'Opportunity' },
            { id: 'threat', label: 'Threat' },
          ],
          help: 'Inside or outside, good or bad.',
        },
        { id: 'statement', label: 'Statement', type: 'text', required: true, help: 'One sentence.' },
        { id: 'evidence', label: 'Evidence', type: 'text', help: 'How we know.' },
        { id: 'response', label: 'Response', type: 'text', help: 'What the plan does about it.' },
      ],
    },
    {
      id: 'competitors',
      title: 'Competitors',
      row_name: 'competitor',
      prompt: 'Who else does the customer look at, and what do we answer?',
      help: 'Also doing nothing is a competitor. Shares of market together at most 100\u00a0%.',
      example:
        'Rendez, suite for hospitals, €1,900 per chair, 18\u00a0%: strong in groups, slow to set up; we are live in a week.',
      good: ['An answer Sales can say aloud', 'Shares at most 100\u00a0%'],
      min_rows: 0,
      sum_rule: { column: 'share', at_most: 1 },
      columns: [
        { id: 'name', label: 'Competitor', type: 'text', required: true, help: 'The name, or “no change”.' },
        { id: 'product', label: 'Product', type: 'text', help: 'What it offers.' },
        { id: 'price', label: 'Price', type: 'money', min: 0, help: 'What a comparable unit costs there.' },
        {
          id: 'share',
          label: 'Share',
          type: 'pct',
          min: 0,
          max: 1,
          total: 'sum',
          help: 'Share of the market you serve.',
        },
        { id: 'strengths', label: 'Strengths', type: 'text', help: 'Why customers choose it.' },
        { id: 'weaknesses', label: 'Weaknesses', type: 'text', help: 'Why they leave it.' },
        { id: 'our_answer', label: 'Our answer', type: 'text', help: 'What Sales says.' },
      ],
    },
  ],
};
