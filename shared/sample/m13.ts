/** M13 of the sample company: who runs the plan, and at which values it is changed. */
import type { SampleSection } from './types.ts';

export const m13: SampleSection = {
  answers: {
    review_cadence:
      'First Thursday of each month, 45 minutes: Ines Halvorsen, Kofi Mensah, Marcus Oyelaran and Omar Farouk',
    organisation:
      'Five people run the plan under **Ines Halvorsen**. **Kofi Mensah** answers for search and LinkedIn and places all advertisements himself; there is no agency. **Ravi Nair** runs webinars and events. **Lena Fischer** writes the failure report, the customer stories and everything Sales carries to a customer: price list, battlecards and safety texts. **Priya Desai** keeps Beaconry, counts the leads and sends the figures to Omar Farouk every Friday. Kofi and Ravi stand in for each other, Priya for Lena on the website. A film maker from Milwaukee is booked for six days, inside the budget of the customer stories.',
  },
  tables: {
    milestones: [
      {
        id: 'ms_report',
        cells: {
          milestone: 'Pump failure report 2027 published',
          date: '2027-01-19',
          owner: 'p_lena',
          status: 'planned',
        },
      },
      {
        id: 'ms_pages',
        cells: {
          milestone: 'Last three pages read appear beside every contact in Dealbook',
          date: '2027-01-29',
          owner: 'p_priya',
          status: 'planned',
        },
      },
      {
        id: 'ms_cards',
        cells: {
          milestone: 'Four battlecards handed to Sales',
          date: '2027-03-01',
          owner: 'p_lena',
          status: 'planned',
        },
      },
      {
        id: 'ms_fair',
        cells: {
          milestone: 'Spring trade fair: 325 contacts recorded with pump count',
          date: '2027-04-30',
          owner: 'p_ravi',
          status: 'planned',
        },
      },
      {
        id: 'ms_chem',
        cells: {
          milestone: 'Two customer stories from chemicals published',
          date: '2027-06-25',
          owner: 'p_lena',
          status: 'planned',
        },
      },
      {
        id: 'ms_half',
        cells: {
          milestone: 'Half-year review: 1,150 MQLs handed over since January',
          date: '2027-07-01',
          owner: 'p_ines',
          status: 'planned',
        },
      },
    ],
    kpis: [
      {
        id: 'kpi_mql',
        cells: {
          kpi: 'Marketing qualified leads',
          formula: 'Leads that fit the profile and asked for a price, a trial or a talk',
          target: '2,500 in the year; 175 in January, 350 in September',
          source: 'Beaconry',
          frequency: 'weekly',
          owner: 'p_priya',
        },
      },
      {
        id: 'kpi_cpl',
        cells: {
          kpi: 'Cost per lead',
          formula: 'Spend of a channel ÷ its leads, and all channels together',
          target: '$55.56 over all channels',
          source: 'Beaconry and the accounts',
          frequency: 'monthly',
          owner: 'p_kofi',
        },
      },
      {
        id: 'kpi_pipeline',
        cells: {
          kpi: 'Marketing-sourced pipeline created',
          formula: 'Amount of new opportunities whose first touch was a campaign',
          target: '$14.4 million in the year',
          source: 'Dealbook',
          frequency: 'monthly',
          owner: 'p_kofi',
        },
      },
      {
        id: 'kpi_sql',
        cells: {
          kpi: 'MQL to SQL',
          formula: 'MQLs that Sales qualified ÷ MQLs handed over in the same month',
          target: '40%',
          source: 'Dealbook',
          frequency: 'monthly',
          owner: 'p_ines',
        },
      },
      {
        id: 'kpi_cac',
        cells: {
          kpi: 'Marketing cost per customer',
          formula: 'Spend of all channels ÷ customers whose first touch was a campaign',
          target: '$3,704',
          source: 'Dealbook and the accounts',
          frequency: 'quarterly',
          owner: 'p_ines',
        },
      },
      {
        id: 'kpi_aware',
        cells: {
          kpi: 'Awareness among maintenance leads',
          formula: 'Those who know Verrin Sentry from a list of six names ÷ 400 asked',
          target: '26% in December',
          source: 'Quarterly telephone survey',
          frequency: 'quarterly',
          owner: 'p_lena',
        },
      },
    ],
    contingency: [
      {
        id: 'con_cpl',
        cells: {
          trigger: 'Search becomes dearer',
          threshold: 'Cost per lead in search above $72 in two months in a row',
          action: 'Move $4,000 a month from Competitor switch to Uptime Hour',
          owner: 'p_kofi',
        },
      },
      {
        id: 'con_mql',
        cells: {
          trigger: 'Too few qualified leads in the first quarter',
          threshold: 'Fewer than 540 MQLs by 31 March against 600 planned',
          action: 'Bring two of the plant days forward to May and ask for $20,000 in the April review',
          owner: 'p_ines',
        },
      },
      {
        id: 'con_sql',
        cells: {
          trigger: 'Sales qualifies fewer of our leads',
          threshold: 'MQL to SQL below 34% in two months in a row',
          action: 'Read 30 refused leads together with Sofia Marino and tighten the scoring within a week',
          owner: 'p_priya',
        },
      },
      {
        id: 'con_fair',
        cells: {
          trigger: 'The trade fair draws fewer visitors',
          threshold: 'Fewer than 250 contacts recorded by 30 April',
          action: 'Give up the October plant day and use its $8,000 for LinkedIn in September',
          owner: 'p_ravi',
        },
      },
    ],
  },
};
