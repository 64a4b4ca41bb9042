/** A plan small enough to read and rich enough to meet every control: for tests and looking at screens. */

import { months } from '../../../shared/template/sections/shared-columns.ts';
import type { Template } from '../../../shared/template/types.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { aColumn, aField, aSection, aTable, aTemplate, aWorkbook } from '../../builders/a-template.ts';

export const planTemplate: Template = aTemplate([
  aSection({
    id: 'A1',
    part: 'company',
    title: 'Overview',
    short: 'Overview',
    prompt: 'What do we do, for whom, and why do customers choose us?',
    order: 1,
    fields: [
      aField({ id: 'legal_name', type: 'text', label: 'Legal name', required: true }),
      aField({ id: 'mission', type: 'rich', label: 'Mission', required: true }),
      aField({ id: 'headcount', type: 'int', label: 'Headcount', min: 0 }),
      aField({ id: 'goal', type: 'money', label: 'Revenue goal', required: true, example: '$8,200,000' }),
      aField({ id: 'retained', type: 'money', label: 'Retained revenue' }),
      aField({ id: 'new_goal', type: 'money', label: 'New-business goal', formula: 'goal − retained' }),
      aField({ id: 'capacity', type: 'money', label: 'Capacity', formula: 'core(capacity)' }),
      aField({ id: 'sourced', type: 'pct', label: 'Marketing-sourced share', min: 0, max: 1 }),
      aField({ id: 'founded', type: 'date', label: 'Founded' }),
      aField({ id: 'first_month', type: 'month', label: 'First month' }),
      aField({ id: 'lead', type: 'person', label: 'Head of Marketing' }),
      aField({
        id: 'objective',
        type: 'choice',
        label: 'Pricing objective',
        choices: [
          { id: 'skim', label: 'Skim' },
          { id: 'value', label: 'Value' },
        ],
      }),
      aField({ id: 'segments_served', type: 'refs', label: 'Segments served', ref: ['segments'] }),
      aField({ id: 'listed', type: 'bool', label: 'Listed company' }),
      aField({ id: 'logo', type: 'picture', label: 'Logo' }),
    ],
  }),
  aSection({
    id: 'M1',
    part: 'marketing',
    title: 'Executive summary',
    short: 'Executive summary',
    prompt: 'If leadership reads one page, what do we ask them to approve?',
    order: 1,
    fields: [aField({ id: 'headline', type: 'text', label: 'Headline' })],
    generated: ['marketing_summary'],
  }),
  aSection({
    id: 'M3',
    part: 'marketing',
    title: 'Target market and positioning',
    short: 'Target market',
    prompt: 'Who exactly, in which order, and what do we say to each?',
    help: 'The segments here are the ones campaigns are planned for and territories are cut by.',
    example: 'Three segments in one order, each with the need it has and what we say to it.',
    order: 3,
    fields: [
      aField({ id: 'positioning', type: 'rich', label: 'Positioning statement', required: true }),
      aField({
        id: 'differentiators',
        type: 'rich',
        label: 'Differentiators',
        prompt: 'What would a buyer miss if we disappeared?',
        help: 'Sales repeats these on every first call, so each one has to survive the question “says who?”.',
        example:
          'Reads the meter the plant already owns, so nothing is installed. 31 of 40 trial plants ordered within a quarter.',
        good: ['Two to four points', 'A proof with a number in it', 'Names a segment from the registry'],
      }),
    ],
    tables: [
      aTable({
        id: 'target_segments',
        title: 'Target segments',
        row_name: 'segment',
        min_rows: 1,
        columns: [
          aColumn({
            id: 'segment',
            type: 'ref',
            label: 'Segment',
            ref: ['segments'],
            required: true,
            width: 16,
          }),
          aColumn({ id: 'accounts', type: 'int', label: 'Accounts', total: 'sum', width: 8 }),
          aColumn({ id: 'need', type: 'text', label: 'Need', width: 24 }),
          aColumn({ id: 'deals', type: 'int', label: 'Deals', total: 'sum', width: 6 }),
          aColumn({ id: 'price', type: 'money', label: 'Price', width: 8 }),
          aColumn({
            id: 'potential',
            type: 'money',
            label: 'Potential',
            formula: 'deals × price',
            total: 'sum',
            width: 10,
          }),
        ],
      }),
      aTable({
        id: 'distribution',
        title: 'Distribution',
        row_name: 'channel',
        sum_rule: { column: 'share', equals: 1 },
        columns: [
          aColumn({ id: 'channel', type: 'text', label: 'Channel' }),
          aColumn({ id: 'share', type: 'pct', label: 'Share of sales', total: 'sum' }),
        ],
      }),
    ],
  }),
  aSection({
    id: 'M10',
    part: 'marketing',
    title: 'Campaigns and budget',
    short: 'Campaigns',
    prompt: 'What runs when, for whom, what does it cost, what must it deliver?',
    order: 10,
    fields: [
      aField({ id: 'total_budget', type: 'money', label: 'Total budget', required: true }),
      aField({ id: 'committed', type: 'money', label: 'Committed', formula: 'sum(T.campaigns.budget)' }),
    ],
    tables: [
      aTable({
        id: 'campaigns',
        title: 'Campaigns by month',
        row_name: 'campaign',
        wide: true,
        min_rows: 1,
        columns: [
          aColumn({ id: 'name', type: 'text', label: 'Campaign', required: true, width: 20 }),
          aColumn({ id: 'start', type: 'date', label: 'Start' }),
          aColumn({ id: 'end', type: 'date', label: 'End' }),
          aColumn({ id: 'owner', type: 'person', label: 'Owner' }),
          aColumn({ id: 'budget', type: 'money', label: 'Budget', total: 'sum' }),
          ...months({ type: 'money', help: 'Spend in the month.', total: 'sum' }),
          aColumn({ id: 'spread', type: 'money', label: 'Months', formula: 'sum(m1..m12)', total: 'sum' }),
        ],
      }),
    ],
  }),
  aSection({
    id: 'M11',
    part: 'marketing',
    title: 'Calendar',
    short: 'Calendar',
    prompt: 'What happens when?',
    order: 11,
    generated: ['calendar'],
  }),
  aSection({
    id: 'S1',
    part: 'sales',
    title: 'Executive summary',
    short: 'Executive summary',
    prompt: 'What will Sales book, and what does it need?',
    fields: [aField({ id: 'headline', type: 'text', label: 'Headline' })],
  }),
  aSection({
    id: 'L1',
    part: 'agreement',
    title: 'Parties and term',
    short: 'Parties and term',
    prompt: 'Who agrees with whom, from when to when?',
    fields: [aField({ id: 'marketing_lead', type: 'person', label: 'For Marketing', required: true })],
  }),
  aSection({
    id: 'settings',
    part: 'setup',
    title: 'Settings',
    short: 'Settings',
    prompt: 'For which year, in which currency, by which rules?',
    order: 1,
    fields: [
      aField({ id: 'plan_title', type: 'text', label: 'Title of the plan', required: true }),
      aField({ id: 'fiscal_start', type: 'month', label: 'First month of the fiscal year', required: true }),
      aField({ id: 'currency', type: 'text', label: 'Currency', default: 'USD', required: true }),
      aField({ id: 'locale', type: 'text', label: 'Language and region', default: 'en-US' }),
    ],
  }),
  aSection({
    id: 'registries',
    part: 'setup',
    title: 'Names and lists',
    short: 'Names and lists',
    prompt: 'Which names do both plans share?',
    order: 2,
    tables: [
      aTable({
        id: 'segments',
        title: 'Segments',
        row_name: 'segment',
        columns: [aColumn({ id: 'name', type: 'text', label: 'Name', required: true })],
      }),
      aTable({
        id: 'people',
        title: 'People',
        row_name: 'person',
        columns: [
          aColumn({ id: 'name', type: 'text', label: 'Name', required: true }),
          aColumn({ id: 'title', type: 'text', label: 'Title' }),
        ],
      }),
    ],
  }),
]);

const month = (amount: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`m${index + 1}`, amount]));

/** The same plan, half written. */
export const aPlan = (): Workbook =>
  aWorkbook(planTemplate, {
    answers: {
      'settings.plan_title': 'FY 2027 plan',
      'settings.fiscal_start': '2027-01',
      'A1.legal_name': 'Verrin Instruments',
      'A1.goal': 820_000_000,
      'A1.retained': 220_000_000,
      'M3.positioning':
        'For plant managers in water and food processing who lose production hours to pump failures, Verrin Sentry cuts unplanned stops by 40 %, unlike yearly inspections, because it listens to every bearing every ten minutes and names the part that will fail.',
      'M3.differentiators':
        '- Names the failing part, not only “vibration high”: **212 of 231** alerts in 2026 named the right one.\n- Fits in 20 minutes *without* stopping the pump.',
    },
    tables: {
      segments: [
        { id: 'water', cells: { name: 'Water utilities' } },
        { id: 'food', cells: { name: 'Food and beverage' } },
        { id: 'chem', cells: { name: 'Chemicals' } },
      ],
      people: [
        { id: 'ines', cells: { name: 'Ines Halvorsen', title: 'Head of Marketing' } },
        { id: 'kofi', cells: { name: 'Kofi Mensah', title: 'Campaigns' } },
      ],
      target_segments: [
        {
          id: 't1',
          cells: {
            segment: 'water',
            accounts: 1240,
            need: 'Fewer night call-outs',
            deals: 64,
            price: 2_400_000,
          },
        },
        {
          id: 't2',
          cells: {
            segment: 'food',
            accounts: 860,
            need: 'A line stop costs a shift',
            deals: 52,
            price: 2_400_000,
          },
        },
        {
          id: 't3',
          cells: {
            segment: 'chem',
            accounts: 410,
            need: 'Leaks found before inspection',
            deals: 34,
            price: 2_400_000,
          },
        },
      ],
      distribution: [
        { id: 'd1', cells: { channel: 'Direct', share: 0.6 } },
        { id: 'd2', cells: { channel: 'Partners', share: 0.37 } },
      ],
      campaigns: [
        {
          id: 'c1',
          cells: {
            name: 'Always-on search',
            start: '2027-01-01',
            end: '2027-12-31',
            owner: 'kofi',
            budget: 12_000_000,
            ...month(1_000_000),
          },
        },
        {
          id: 'c2',
          cells: {
            name: 'Spring Uptime push',
            start: '2027-03-15',
            end: '2027-06-30',
            budget: 2_400_000,
            m3: 400_000,
            m4: 800_000,
            m5: 800_000,
            m6: 400_000,
          },
        },
        {
          id: 'c3',
          cells: {
            name: 'Spring trade fair',
            start: '2027-02-03',
            end: '2027-05-20',
            budget: 5_200_000,
            m2: 1_200_000,
            m3: 1_000_000,
            m4: 3_000_000,
          },
        },
      ],
    },
  });
