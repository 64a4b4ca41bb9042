/** Names and definitions both plans share; everything contested lives in the plan that owns it. */
import type { Column, Section, Table } from '../types.ts';

const registry = (
  table: Pick<Table, 'id' | 'title' | 'row_name' | 'prompt' | 'help' | 'example'> & {
    readonly columns: readonly Column[];
    readonly min_rows?: number;
    readonly label_column?: string;
  },
): Table => ({ good: ['Each name once', 'Names both teams use'], min_rows: 0, ...table });

export const registries: Section = {
  id: 'registries',
  part: 'setup',
  title: 'Names and lists',
  short: 'Names and lists',
  prompt: 'What do we call our segments, products, channels, stages, teams and people?',
  help: 'Names are shared, so that the two plans can be compared; values are not. A name changed here changes everywhere.',
  example: 'Segments: Clinics, Care homes, Laboratories.',
  required: true,
  order: 2,
  hidden: false,
  fields: [],
  tables: [
    registry({
      id: 'segments',
      title: 'Segments',
      row_name: 'segment',
      min_rows: 1,
      prompt: 'Into which groups do both teams divide the market?',
      help: 'Groups that buy for the same reason and can be reached in the same way.',
      example: 'Clinics: 5–40 chairs, booking by telephone, northern region.',
      columns: [
        {
          id: 'name',
          label: 'Segment',
          type: 'text',
          required: true,
          core: true,
          help: 'The name both plans use.',
        },
        { id: 'definition', label: 'Definition', type: 'text', help: 'Who belongs to it and who does not.' },
        { id: 'region', label: 'Region', type: 'text', help: 'Where it is.' },
      ],
    }),
    registry({
      id: 'personas',
      title: 'Personas',
      row_name: 'persona',
      prompt: 'Which people decide in these companies?',
      help: 'Names for the roles; their portrait stands in the agreement.',
      example: 'Practice manager',
      columns: [
        { id: 'name', label: 'Persona', type: 'text', required: true, core: true, help: 'A short name.' },
        { id: 'role', label: 'Role', type: 'text', help: 'What this person does.' },
      ],
    }),
    registry({
      id: 'products',
      title: 'Products',
      row_name: 'product',
      min_rows: 1,
      prompt: 'What is sold?',
      help: 'Products with a price of their own.',
      example: 'Booking desk, sold per chair and year.',
      columns: [
        {
          id: 'name',
          label: 'Product',
          type: 'text',
          required: true,
          core: true,
          help: 'The name on the price list.',
        },
        { id: 'line', label: 'Line', type: 'text', help: 'The family it belongs to.' },
        { id: 'unit', label: 'Unit', type: 'text', help: 'What one unit is.' },
        { id: 'active', label: 'Sold now', type: 'bool', help: 'Whether it can be bought today.' },
      ],
    }),
    registry({
      id: 'channels',
      title: 'Channels',
      row_name: 'channel',
      min_rows: 1,
      prompt: 'Through which channels do leads arrive?',
      help: 'Names only; budget and cost stand in the marketing plan.',
      example: 'Trade press, paid.',
      columns: [
        {
          id: 'name',
          label: 'Channel',
          type: 'text',
          required: true,
          core: true,
          help: 'The name both teams use.',
        },
        {
          id: 'kind',
          label: 'Kind',
          type: 'choice',
          core: true,
          choices: [
            { id: 'paid', label: 'Paid' },
            { id: 'owned', label: 'Owned' },
            { id: 'earned', label: 'Earned' },
            { id: 'event', label: 'Event' },
            { id: 'partner', label: 'Partner' },
            { id: 'outbound', label: 'Outbound' },
          ],
          help: 'What sort of channel it is.',
        },
      ],
    }),
    registry({
      id: 'stages',
      title: 'Stages',
      row_name: 'stage',
      min_rows: 2,
      prompt: 'Through which stages does a lead become a customer?',
      help: 'In order; what each means stands in the agreement.',
      example: '1 Lead, 2 MQL, 3 SQL, 4 Opportunity, 5 Won.',
      columns: [
        {
          id: 'order',
          label: 'Order',
          type: 'int',
          required: true,
          core: true,
          min: 1,
          help: 'The place in the funnel.',
        },
        { id: 'code', label: 'Code', type: 'text', core: true, help: 'A short code such as MQL.' },
        { id: 'name', label: 'Stage', type: 'text', required: true, core: true, help: 'The full name.' },
      ],
      label_column: 'name',
    }),
    registry({
      id: 'teams',
      title: 'Teams',
      row_name: 'team',
      prompt: 'Which teams are there, and under whom?',
      help: 'Departments and teams that carry a goal or a quota.',
      example: 'Field sales west, part of New business, led by A. Moreau.',
      columns: [
        {
          id: 'name',
          label: 'Team',
          type: 'text',
          required: true,
          core: true,
          help: 'The name in the organisation chart.',
        },
        {
          id: 'parent',
          label: 'Part of',
          type: 'ref',
          ref: ['teams'],
          core: true,
          help: 'The team above it.',
        },
        { id: 'lead', label: 'Lead', type: 'person', core: true, help: 'Who leads it.' },
      ],
    }),
    registry({
      id: 'people',
      title: 'People',
      row_name: 'person',
      min_rows: 1,
      prompt: 'Who is named anywhere in the two plans?',
      help: 'Owners, managers, sellers, signatories. Pay stands elsewhere.',
      example: 'Nadia Perrin, Head of Marketing.',
      columns: [
        { id: 'name', label: 'Name', type: 'text', required: true, core: true, help: 'First and last name.' },
        { id: 'title', label: 'Title', type: 'text', help: 'As on the business card.' },
        { id: 'email', label: 'Email', type: 'text', help: 'For the signature page.' },
      ],
    }),
  ],
};
