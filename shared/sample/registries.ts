/** Names and lists of the sample company: what both plans call the same things. */
import type { SampleSection } from './types.ts';

export const registries: SampleSection = {
  tables: {
    segments: [
      {
        id: 'seg_water',
        cells: {
          name: 'Water utilities',
          definition:
            'Regional and investor-owned utilities with 20 pumps or more in treatment and distribution; single municipal wells are left out',
          region: 'Great Lakes, Northeast and Texas',
        },
      },
      {
        id: 'seg_food',
        cells: {
          name: 'Food and beverage',
          definition:
            'Dairies, breweries and bottlers that clean in place and run at least two shifts; bakeries and meat plants are left out',
          region: 'Upper Midwest, Great Lakes and South',
        },
      },
      {
        id: 'seg_chem',
        cells: {
          name: 'Chemicals',
          definition:
            'Plants for solvents, coatings and specialty chemicals with one to five sites; refineries are left out',
          region: 'Gulf Coast and Ohio Valley',
        },
      },
      {
        id: 'seg_public',
        cells: {
          name: 'Public sector',
          definition: 'Cities, counties and bases that buy by public tender, whatever the pumps are used for',
          region: 'Great Lakes',
        },
      },
    ],
    personas: [
      {
        id: 'per_plant',
        cells: {
          name: 'Plant manager',
          role: 'Answers for output and signs for maintenance spending: the economic buyer',
        },
      },
      {
        id: 'per_maint',
        cells: {
          name: 'Maintenance lead',
          role: 'Keeps the pumps running, hosts the trial and speaks for us inside: the champion',
        },
      },
      {
        id: 'per_proc',
        cells: {
          name: 'Procurement manager',
          role: 'Compares data sheets, terms and suppliers before an order leaves: the gatekeeper',
        },
      },
    ],
    products: [
      {
        id: 'prod_sentry',
        cells: { name: 'Verrin Sentry', line: 'Pump monitoring', unit: 'monitor', active: true },
      },
    ],
    channels: [
      { id: 'ch_search', cells: { name: 'Search', kind: 'paid' } },
      { id: 'ch_linkedin', cells: { name: 'LinkedIn', kind: 'paid' } },
      { id: 'ch_webinars', cells: { name: 'Webinars', kind: 'owned' } },
      { id: 'ch_content', cells: { name: 'Content', kind: 'owned' } },
      { id: 'ch_events', cells: { name: 'Events', kind: 'event' } },
      { id: 'ch_direct', cells: { name: 'Direct sales', kind: 'outbound' } },
    ],
    stages: [
      { id: 'st_lead', cells: { order: 1, code: 'LEAD', name: 'Lead' } },
      { id: 'st_mql', cells: { order: 2, code: 'MQL', name: 'Marketing qualified lead' } },
      { id: 'st_sql', cells: { order: 3, code: 'SQL', name: 'Sales qualified lead' } },
      { id: 'st_opp', cells: { order: 4, code: 'OPP', name: 'Opportunity' } },
      { id: 'st_won', cells: { order: 5, code: 'WON', name: 'Won' } },
    ],
    teams: [
      { id: 'team_sales', cells: { name: 'New-business sales', lead: 'p_marcus' } },
      { id: 'team_north', cells: { name: 'Team North', parent: 'team_sales', lead: 'p_helena' } },
      { id: 'team_south', cells: { name: 'Team South', parent: 'team_sales', lead: 'p_daniel' } },
      { id: 'team_mkt', cells: { name: 'Marketing', lead: 'p_ines' } },
    ],
    people: [
      {
        id: 'p_ceo',
        cells: {
          name: 'Eleanor Whitcombe',
          title: 'Chief Executive',
          email: 'eleanor.whitcombe@verrin.example',
        },
      },
      {
        id: 'p_cfo',
        cells: {
          name: 'Robert Amsel',
          title: 'Chief Financial Officer',
          email: 'robert.amsel@verrin.example',
        },
      },
      {
        id: 'p_ines',
        cells: { name: 'Ines Halvorsen', title: 'VP Marketing', email: 'ines.halvorsen@verrin.example' },
      },
      {
        id: 'p_marcus',
        cells: { name: 'Marcus Oyelaran', title: 'VP Sales', email: 'marcus.oyelaran@verrin.example' },
      },
      {
        id: 'p_kofi',
        cells: {
          name: 'Kofi Mensah',
          title: 'Demand Generation Manager',
          email: 'kofi.mensah@verrin.example',
        },
      },
      {
        id: 'p_lena',
        cells: {
          name: 'Lena Fischer',
          title: 'Product Marketing Manager',
          email: 'lena.fischer@verrin.example',
        },
      },
      {
        id: 'p_ravi',
        cells: { name: 'Ravi Nair', title: 'Campaign Manager', email: 'ravi.nair@verrin.example' },
      },
      {
        id: 'p_priya',
        cells: { name: 'Priya Desai', title: 'Marketing Operations', email: 'priya.desai@verrin.example' },
      },
      {
        id: 'p_helena',
        cells: { name: 'Helena Brandt', title: 'Sales Manager North', email: 'helena.brandt@verrin.example' },
      },
      {
        id: 'p_daniel',
        cells: { name: 'Daniel Reyes', title: 'Sales Manager South', email: 'daniel.reyes@verrin.example' },
      },
      {
        id: 'p_tomas',
        cells: {
          name: 'Tomas Lindqvist',
          title: 'Account Executive',
          email: 'tomas.lindqvist@verrin.example',
        },
      },
      {
        id: 'p_aisha',
        cells: { name: 'Aisha Rahman', title: 'Account Executive', email: 'aisha.rahman@verrin.example' },
      },
      {
        id: 'p_pieter',
        cells: { name: 'Pieter Vos', title: 'Account Executive', email: 'pieter.vos@verrin.example' },
      },
      {
        id: 'p_grace',
        cells: { name: 'Grace Okafor', title: 'Account Executive', email: 'grace.okafor@verrin.example' },
      },
      {
        id: 'p_meilin',
        cells: { name: 'Mei-Lin Chou', title: 'Account Executive', email: 'mei-lin.chou@verrin.example' },
      },
      {
        id: 'p_samuel',
        cells: { name: 'Samuel Adeyemi', title: 'Account Executive', email: 'samuel.adeyemi@verrin.example' },
      },
      {
        id: 'p_noor',
        cells: { name: 'Noor Haddad', title: 'Account Executive', email: 'noor.haddad@verrin.example' },
      },
      {
        id: 'p_jonas',
        cells: { name: 'Jonas Keller', title: 'Account Executive', email: 'jonas.keller@verrin.example' },
      },
      {
        id: 'p_sofia',
        cells: {
          name: 'Sofia Marino',
          title: 'Sales Development Representative',
          email: 'sofia.marino@verrin.example',
        },
      },
      {
        id: 'p_omar',
        cells: { name: 'Omar Farouk', title: 'Sales Operations', email: 'omar.farouk@verrin.example' },
      },
    ],
  },
};
