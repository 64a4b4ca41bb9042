/** Settings, registries and the company part in the words of a services firm. */
import type { Words } from '../reword.ts';

export const companyWords: Words = {
  settings: {
    example: 'Fiscal year from January, euro, whole engagements rounded up, German numbers and dates.',
    fields: {
      plan_title: { example: 'Practice plan 2029' },
      fiscal_start: { example: 'January 2029' },
      fy_label: { example: 'Not needed: the year starts in January' },
      plan_date: { example: '15 November 2028' },
      prepared_for: { example: 'Partners’ meeting of 2 December' },
      currency: { good: ['The currency of the budget', 'The currency in which clients are invoiced'] },
      unit_policy: {
        label: 'Whole engagements and leads',
        prompt: 'Are needed engagements and leads rounded up, or carried exactly?',
        help: 'Both are right and differ: 33.3 engagements are 34 when rounded up. The choice is printed.',
      },
    },
  },
  registries: {
    prompt: 'What do we call our client segments, offerings, channels, stages, teams and people?',
    example: 'Offerings: Flow Diagnostic, Redesign, Control Room.',
    tables: {
      segments: {
        title: 'Client segments',
        prompt: 'Into which groups do both teams divide the clients they want?',
        help: 'Groups that hire advisers for the same reason and are reached through the same people.',
        example: 'Warehouse operators: 3–20 sites, own staff, Benelux.',
      },
      personas: {
        prompt: 'Which people hire, use or stop an adviser at the client?',
        example: 'Head of operations',
      },
      products: {
        title: 'Offerings',
        row_name: 'offering',
        prompt: 'What can a client buy from us?',
        help: 'Offerings with a scope, a price and a result of their own; not every skill in the house.',
        example: 'Flow Diagnostic, three weeks at a fixed price, sold per site.',
        columns: {
          name: { label: 'Offering', help: 'The name used in proposals.' },
          line: { label: 'Practice', help: 'The practice that delivers it.' },
          unit: { help: 'What one unit is: a day, a site, a month of retainer.' },
          active: { help: 'Whether people are there to deliver it today.' },
        },
      },
      channels: {
        prompt: 'Through which channels do inquiries reach us?',
        help: 'Referrals and thought leadership are channels too: they take time and money like the others.',
        example: 'Client referrals, earned.',
        columns: {
          kind: { choices: { partner: 'Alliance', outbound: 'Direct approach' } },
        },
      },
      stages: {
        prompt: 'Through which stages does an inquiry become an engagement?',
        example: '1 Lead, 2 MQL, 3 SQL (scoping talk), 4 Opportunity (proposal), 5 Won.',
      },
      teams: {
        help: 'Practices and groups that carry a goal, a quota or a utilisation target.',
        example: 'Warehousing practice, part of Consulting, led by I. Vermeer.',
      },
      people: {
        help: 'Partners, client leads, authors, signatories. Pay stands elsewhere.',
        example: 'Ines Vermeer, Partner.',
      },
    },
  },
  A1: {
    prompt: 'What do we help clients with, which clients, and why do they choose us?',
    example:
      'A logistics consultancy of 48 people in Rotterdam, hired because its people have run warehouses themselves.',
    fields: {
      legal_name: {
        prompt: 'Under which name does the firm sign?',
        example: 'Halyard Consulting B.V.',
      },
      mission: {
        prompt: 'What is the firm there for, in one or two sentences?',
        help: 'What clients could not do without you; not what you would like to become.',
        example:
          'We make goods flow through buildings that were planned for another trade, so that operators grow without building anew.',
      },
      vision: { example: 'By 2033 every second large warehouse in the Benelux measures its flow as we do.' },
      value_proposition: {
        help: 'Both plans argue from it: Marketing in articles and talks, partners in first conversations.',
        example:
          'For heads of operations who run out of space, we win 15\u00a0% more throughput in twelve weeks, unlike strategy firms, because our teams work on the floor: 62 sites measured it.',
      },
      business_model: {
        prompt: 'Who pays for what: days, fixed prices or retainers?',
        help: 'Which part of the fees recurs, what is sold once, and who carries the risk of overruns.',
        example:
          'Diagnostics at a fixed price, redesigns by the day, the control room as a monthly retainer with three months’ notice.',
        good: ['Says what recurs', 'Says who pays when it takes longer'],
      },
      headcount: {
        label: 'People',
        prompt: 'How many people work in the firm?',
        help: 'Full-time equivalents at the date of the plan, with those who are not billable.',
        example: '48 people, 39 of them billable',
      },
      locations: {
        prompt: 'Where do our people sit, and where do they work?',
        help: 'Home office first; then client regions reached without a night away.',
        example: 'Rotterdam; a desk in Antwerp',
        good: ['Home office named', 'Regions served from each place'],
      },
    },
  },
  A2: {
    help: 'A partner who joins this year should understand after one page why the plan is as it is.',
    example: '2023: first retainer; today a third of the fees recurs.',
    fields: {
      summary: {
        prompt: 'Which three events should a new partner know?',
        example:
          'In 2024 our largest client, a third of all fees, went to tender and left. Since then no client may exceed 15\u00a0% of fees, and each partner looks after six accounts at most.',
      },
    },
    tables: {
      history: {
        title: 'Milestones of the firm',
        example: '2023: first monthly retainer; fees no longer fall in August.',
      },
      performance: {
        prompt: 'How did the firm do in the last three to five years?',
        help: 'Oldest first; growth and fees per engagement are computed.',
        example: '2028: €8.4 M fees, 57 clients, 41 new engagements, 88\u00a0% of fees kept.',
        columns: {
          revenue: { label: 'Fees', help: 'Fees of the period, without expenses passed on.' },
          customers: { label: 'Clients', help: 'Clients invoiced in the period.' },
          deals: { label: 'Engagements', help: 'New engagements won in the period.' },
          avg_deal: { label: 'Fees per engagement', help: 'Fees divided by new engagements.' },
          retention: { help: 'Fees kept from the clients of the year before.' },
        },
      },
    },
  },
  A3: {
    help: 'The one number both plans hang on. Thought leadership pays back over a year or more, bookings are counted month by month; here stands what both must reach.',
    example: '€9.6 M fees: €4.9 M contracted, €1.9 M from present clients, €2.8 M from new ones.',
    fields: {
      corporate_revenue_goal: {
        label: 'Fee goal',
        prompt: 'Which fees must we earn this fiscal year, and how much of it is already contracted?',
        help: 'All fees of the year, without expenses passed on; the split below shows how much must be new.',
        example: '€9.6 M, of which €6.8 M from present clients → €2.8 M new',
        good: ['Approved by the partners', 'Can be delivered at the target utilisation'],
      },
      retained_revenue: {
        label: 'Contracted fees',
        prompt: 'How much of it is signed: retainers, frameworks and projects that run on?',
        help: 'The order book that falls into the year, retainers at the rate at which clients really stayed.',
        example: '€4.9 M: €3.3 M retainers, €1.6 M projects that run on',
        good: ['From signed orders', 'Only the part delivered within the year'],
      },
      expansion_revenue: {
        label: 'Expansion fees',
        prompt: 'How much comes from further work for present clients?',
        help: 'Land and expand: second engagements, other sites, other offerings; 0 when no key account has a plan.',
        example: '€1.9 M in fourteen key accounts',
        good: ['Backed by the key accounts of S5', 'Not counted again under contracted or new fees'],
      },
      new_business_goal: {
        label: 'New-client goal',
        prompt: 'How much must be won with new clients?',
        help: 'The goal less what is contracted and expanded: the figure Marketing and the partners must win together.',
        example: '€2.8 M, 44 engagements',
      },
    },
    tables: {
      corp_goals: {
        title: 'Goals of the firm',
        prompt: 'Which three to five results matter to the whole firm?',
        example: 'CG2 Utilisation of consultants, per cent, from 66 to 72, by December, head of delivery.',
      },
      initiatives: {
        help: 'A new practice, office, offering or alliance: whatever takes partners’ time in both plans.',
        example: 'Opening in Antwerp, sponsor: managing partner, January to June, both plans.',
        columns: { name: { help: 'What partners call it in their meeting.' } },
      },
    },
  },
};
