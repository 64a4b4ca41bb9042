/** The marketing plan in the words of a services firm: offerings, day rates, referrals, thought leadership. */
import { monthColumnIds } from '../../month-columns.ts';
import type { Words } from '../reword.ts';
import { dayRates, engagementTypes, referenceCases, thoughtLeadership } from './marketing-tables.ts';

export const marketingWords: Words = {
  M1: {
    prompt: 'If the partners read one page, what do we ask them to approve?',
    example: 'We ask for €190,000 and 60 partner days to bring 466 inquiries from warehouse operators.',
    fields: {
      headline: { example: 'Four studies a year instead of forty posts bring half of our new clients' },
      ask: {
        prompt: 'What should the partners approve, in money and in their own time?',
        help: 'Budget, days of partners and experts, date of decision; then the return and what happens without it.',
        example:
          'Please approve **€190,000** and **60 partner days** by 2 December. In return 466 inquiries arrive, 40\u00a0% of all new engagements. Without the days the studies have no author and the speaking slots go to others.',
        good: ['Money, days and a date', 'What is lost without it'],
      },
    },
  },
  M2: {
    example: 'Operators hold back new buildings; three of five large firms now sell fixed prices.',
    fields: {
      market_summary: {
        prompt: 'Who buys advice like ours, how much of it, and what moves them to buy?',
        example:
          'About 1,400 operators in the Benelux run three sites or more. Two in five hired an adviser in the last three years, mostly after a failed software change; half of them asked only one firm.',
      },
      market_size: {
        prompt: 'What do all clients we could serve spend on advice in a year?',
        help: 'External fees for your kind of work, not the clients’ own revenue.',
        example: '€110 M: 1,400 operators, two in five buy, €196,000 each in a year with a project',
        good: ['Counted from clients', 'Leaves out those who never hire outside help'],
      },
      market_growth: { example: '4\u00a0% a year since 2025' },
      trends: {
        prompt: 'Which developments change what clients hire advisers for?',
        example:
          '- Clients want a fixed price for the first step.\n- Their own analysts grow: they buy judgement and hands, no longer slides.',
      },
      critical_issues: {
        example: 'Three of seven partners bring two thirds of new work; one of them retires in two years.',
      },
      keys_to_success: {
        example:
          '- Six cases that clients let us name before April\n- A scope and a price on one page for the first step',
      },
    },
    tables: {
      market_forecast: {
        help: 'What the segment spends on advice like yours, this year and the next four.',
        example: 'Warehouse operators: €62 M today, €74 M in four years.',
      },
      swot: {
        example:
          'Weakness: proposals hang on three partners; evidence: 31 of 44 in 2028; answer: two client leads pitch from March.',
      },
      competitors: {
        prompt: 'Whom else does the client ask, and what do we answer?',
        help: 'The client’s own staff, freelancers and doing nothing are competitors too. Shares together at most 100\u00a0%.',
        example:
          'Tiedemann & Co., strategy projects, €2,600 a day, 14\u00a0%: strong in boards, never on the floor; we stay until it runs.',
        good: ['An answer a partner can say aloud', 'Shares at most 100\u00a0%'],
        columns: {
          product: { label: 'Offering' },
          price: { label: 'Day rate', help: 'What a comparable day or project costs there.' },
          share: { help: 'Share of the fees in the market you serve.' },
          strengths: { help: 'Why clients hire it.' },
          weaknesses: { help: 'Why clients do not hire it again.' },
          our_answer: { help: 'What a partner says.' },
        },
      },
    },
  },
  M3: {
    title: 'Client segments, positioning and proof',
    short: 'Clients and positioning',
    prompt: 'Which clients, in which order, what do we say to each, and who vouches for it?',
    help: 'Nobody can try advice before buying it: clients judge by people and cases. What stands first gets the partners’ time.',
    example: 'First warehouse operators, then forwarders; retailers only when they ask.',
    fields: {
      positioning_statement: {
        prompt: 'Which problem should clients think of you for first, unlike whom, and why believe it?',
        help: 'A firm that is good at everything is recommended for nothing. Every study and talk is measured against this.',
        example:
          'For operators whose buildings are full, Halyard is the consultancy that finds space in twelve weeks, unlike strategy firms, because its teams have run warehouses and stay until it works.',
      },
      differentiators: {
        prompt: 'What would clients miss if they had hired somebody else?',
        help: 'Partners repeat these in every first talk, so each one has to survive the question “says who?”.',
        example:
          '- The people who pitch also deliver: in 40 of last year’s 41 engagements.\n- A fixed price for the first step: no overrun in 62 diagnostics.',
      },
    },
    tables: {
      target_segments: {
        title: 'Client segments in order',
        help: 'One line a segment. Engagements and fees are what you expect to win this year, not the market.',
        example: 'Warehouse operators, first, 620 firms, 28 engagements at €64,000.',
        good: ['An order without ties', 'Engagements add up to the plan’s need'],
        columns: {
          accounts: { label: 'Firms', help: 'Firms that fit the profile.' },
          need: { help: 'Why they hire an adviser.' },
          est_deals: { label: 'Engagements', help: 'Engagements you expect this year.' },
          avg_price: { label: 'Average fee', help: 'Average fee of an engagement there.' },
          potential: { help: 'Engagements times average fee.' },
          personas: { help: 'Who hires there.' },
        },
      },
      messages: {
        help: 'The problem in the client’s words, then one message, then a case that proves it.',
        example:
          'Operators, head of operations: “we rent a second hall” – 15\u00a0% more in the hall you have – 62 sites measured it.',
        good: ['A case for every message', 'The client’s own words'],
      },
    },
    addTables: [referenceCases],
  },
  M4: {
    title: 'Offerings',
    short: 'Offerings',
    prompt: 'What can a client buy, with which result, in which form of contract?',
    help: 'The first of the four Ps. A start date here binds the partners: nothing is pitched, budgeted or given quota before people are trained for it.',
    example: 'Flow Diagnostic, mature, all segments; Control Room, from April.',
    fields: {
      product_strategy: {
        label: 'Offering strategy',
        prompt: 'Which offering opens the door, which carries the fees, and which is let go?',
        help: 'A first step that is easy to buy, then the work that follows from it.',
        example:
          'The diagnostic opens the door at €38,000, the redesign carries the fees, the control room keeps the client. Software selection is no longer offered.',
        good: ['Says what is no longer offered', 'Agrees with the start dates in the list'],
      },
    },
    tables: {
      product_mix: {
        title: 'Offerings in the plan',
        prompt: 'Which offerings are in the plan, with which result for whom?',
        help: 'One line for each offering that has a price or a campaign this year.',
        example: 'Control Room: watches flow every day, introduction, operators, from 1 April, on-call team.',
        good: ['A result, not a method', 'A date from which people can deliver it'],
        columns: {
          product: { label: 'Offering', help: 'An offering of the registry.' },
          description: { help: 'Scope in one line.' },
          benefits: { label: 'Result', help: 'What the client has afterwards.' },
          launch: { label: 'Offered from', help: 'From when people are there to deliver it.' },
          support: { label: 'Delivered by', help: 'Team, grades and what happens after the end.' },
          months_on_sale: {
            label: 'Months on offer',
            help: 'Months of the plan year in which it can be bought.',
          },
        },
      },
    },
    addTables: [engagementTypes],
  },
  M5: {
    title: 'Price and day rates',
    short: 'Price and day rates',
    prompt: 'What does a day or an engagement cost, and how low may a partner go?',
    help: 'Marketing owns rates and the price list; partners hold their average engagement and how much they may give away. The two are held against each other.',
    example: 'Blended €1,250 a day, 6\u00a0% usual discount, never below €1,100.',
    fields: {
      pricing_objective: {
        prompt: 'What are our rates meant to do?',
        help: 'Win share, take the early margin, match other firms, follow the client’s gain, or cover cost.',
        example: 'Value: a tenth of the rent the client saves in a year',
        good: ['Fits the positioning', 'Agrees with the usual discount in the price list'],
      },
      price_rationale: {
        label: 'Why these rates',
        help: 'What clients compare you with, and what you learned when rates were last raised.',
        good: ['A comparison the client makes', 'A limit at which it changes'],
        example:
          'A second hall costs €400,000 a year; the redesign costs a sixth of it once. When rates rose by 5\u00a0% in 2027 nobody left, but retainers were renegotiated from €10,000 to €9,500.',
      },
    },
    tables: {
      prices: {
        prompt: 'What does each offering cost per day or unit, down to which price?',
        help: 'The floor is the rate below which an engagement loses money or position; no partner goes lower alone.',
        example:
          'Redesign: €1,330 a day, usual discount 6\u00a0%, floor €1,100, cost €760, 51 days per engagement.',
        good: [
          'Floor not below the cost of a day',
          'List ≥ net ≥ floor',
          'Days per engagement as in last year’s time sheets',
        ],
        columns: {
          product: { label: 'Offering', help: 'An offering of the registry.' },
          list: { help: 'The price of a day or unit before discount.' },
          unit_cost: { label: 'Cost of a unit', help: 'What a day or unit costs in salaries and overheads.' },
          std_discount: { help: 'The discount most clients get.' },
          floor: { help: 'The lowest price any partner may give.' },
          competitor_price: { help: 'What the firm asked most often beside you takes.' },
          units_per_deal: { label: 'Units an engagement', help: 'Days or units in an average engagement.' },
          implied_deal: { label: 'Implied engagement', help: 'The engagement size this price list implies.' },
        },
      },
    },
    addTables: [dayRates],
  },
  M6: {
    title: 'Place: routes to the client',
    short: 'Routes to the client',
    prompt: 'Where and through whom can a client hire us?',
    help: 'The third P. Directly, through a framework, an alliance or another firm’s contract: a route no partner looks after brings nothing.',
    example: 'Directly in the Benelux; through a software house in Germany.',
    fields: {
      coverage: {
        prompt: 'Open to every client, to chosen ones, or to one per trade?',
        help: 'How many routes lead to the same client, and whether you work for competitors of one another.',
        example: 'Selective: two alliances, each with its own region',
        good: ['Alliances do not meet at one client', 'Agrees with the number of routes in the table below'],
      },
      place_strategy: {
        label: 'Why these routes',
        prompt: 'What does each route bring, and what does it take from us?',
        help: 'Margin given away, access to the client kept, time to the first talk.',
        example:
          'The software house takes 12\u00a0% and brings clients who have just signed; alone we would meet them a year later, when the design is fixed.',
      },
    },
    tables: {
      distribution: {
        title: 'Routes',
        prompt: 'Which routes carry which share of the fees?',
        help: 'Shares together 100\u00a0%; every route with a share has a partner who looks after it.',
        example: 'Alliances, forwarders, Germany, Lagersoft, 12\u00a0% margin, 15\u00a0% of fees.',
        good: ['Shares add up to 100\u00a0%', 'A partner of the roster for each'],
        columns: {
          partner: { label: 'Alliance', help: 'Which firm, when the contract is not ours.' },
          margin: { help: 'What the other firm keeps.' },
          share_of_sales: { label: 'Share of fees', help: 'Its part of all fees.' },
          owner: { help: 'The partner or client lead who looks after it.' },
        },
      },
    },
  },
  M7: {
    prompt: 'Which mix makes us the firm people recommend?',
    help: 'The fourth P: referrals, thought leadership, talks and events, in which proportion. Campaigns with dates and money come in M10.',
    example: 'Two fifths referrals and cases, two fifths studies and talks, the rest events.',
    fields: {
      theme: {
        label: 'Point of view',
        prompt: 'Which view of the trade do we stand for this year?',
        help: 'One claim somebody could disagree with; studies, talks and campaigns are checked against it.',
        example: '“The hall is big enough”',
        good: ['Someone could disagree', 'Follows from the positioning'],
      },
      brand_guidelines: {
        label: 'Rules of publishing',
        prompt: 'What may be published in the firm’s name, and who releases it?',
        help: 'Confidentiality first; then only what is broken most often.',
        example:
          '- No client is named without a signed release.\n- Every study names its author and its sample.',
      },
    },
    tables: {
      promotion_mix: {
        example: 'Client round tables, consideration, head of operations, “see their hall”, 30\u00a0%.',
        columns: { share: { help: 'Its part of the effort, partner days included.' } },
      },
    },
    addTables: [thoughtLeadership],
  },
  M8: {
    help: 'Reputation grows over months or years, bookings are counted month over month. A goal without monthly phasing cannot be held against a quota.',
    example: 'Raise qualified inquiries from 120 to 186 by 31 December, half of them before June.',
    fields: {
      goal_note: {
        example:
          'Qualified inquiries are the goal; readers of the studies and requests for the speaker only tell us a quarter earlier whether we shall reach it.',
      },
    },
    tables: {
      mkt_goals: {
        example: 'Raise qualified inquiries from 120 to 186 by 31 December; supports CG1; owner: S. de Wit.',
      },
    },
  },
  M9: {
    prompt: 'Which channels bring how many inquiries, at what cost, and how many become clients?',
    help: 'Referrals cost little money and much partner time: count both. Sales writes its own beliefs in S6 and S10; where they differ, the agreement says which one holds.',
    example: 'Studies: €60,000 at €400 an inquiry is 150 inquiries; one in ten becomes a client.',
    fields: {
      deal_assumption: {
        label: 'Average engagement',
        prompt: 'Which engagement size does Marketing plan with?',
        help: 'The first contract of a new client, without later work. If Sales plans with another size, Accord says what the difference means in leads.',
        example: '€64,000, the median of last year’s 41 new engagements',
        good: ['From signed first contracts', 'Median rather than mean'],
      },
      conv_lead_mql: { example: '40\u00a0%' },
      conv_mql_sql: {
        prompt: 'Which share of MQLs leads to a scoping talk with a partner?',
        help: 'Count talks that took place, not names that were handed over.',
        example: '45\u00a0%',
      },
      conv_sql_opp: {
        prompt: 'Which share of scoping talks ends in a request for a proposal?',
        help: 'An opportunity has a scope, an amount and a date.',
        example: '60\u00a0%',
      },
      conv_opp_won: {
        label: 'Proposal to won',
        prompt: 'Which share of proposals and pitches is won?',
        help: 'The win rate, by number and not by fees; declined invitations are no proposals.',
        example: '35\u00a0%',
        good: ['By number of proposals', 'Open proposals are left out of the count'],
      },
      cycle_days: {
        prompt: 'How many days pass from inquiry to signed engagement?',
        example: '110 days',
        good: ['Median of won engagements', 'Counted from the inquiry, not from the first meeting'],
      },
      sourced_pct: {
        prompt: 'Which share of new-client fees starts with Marketing?',
        help: 'First touch: a study read before the partner’s call is Marketing’s, a friend’s advice is not.',
        example: '40\u00a0%',
      },
      target_return: { example: '5 times its cost' },
      blended_cpl: { example: '€408' },
    },
    tables: {
      channel_plan: {
        help: 'Budget and cost per inquiry are yours; the rest follows. Say whether partner days are included.',
        example:
          'Studies: €60,000 at €400 an inquiry is 150; 40\u00a0% become MQLs and one MQL in ten a client.',
        columns: {
          mql_to_customer: { label: 'MQL to client', help: 'Which share of its MQLs signs an engagement.' },
          customers: { label: 'Clients', help: 'MQL times the rate.' },
          cac: { label: 'Cost per client', help: 'Budget divided by clients, marketing cost only.' },
          revenue: { label: 'Fees', help: 'Clients times Marketing’s average engagement.' },
          roi: { help: 'Fees less budget, divided by budget.' },
        },
      },
    },
  },
  M10: {
    help: 'Every campaign has its own budget, a goal it serves and a month whose quota it feeds. A round table in March feeds July when engagements take four months.',
    example: 'Warehouse study, March, operators, €22,000, 55 inquiries, feeds July.',
    fields: {
      total_budget: { example: '€190,000' },
      budget_band_min: { example: '4\u00a0% of new-client fees' },
      budget_band_max: { example: '8\u00a0% of new-client fees' },
      committed: { example: '€186,000' },
      unallocated: { example: '€4,000, kept for a second round table' },
      budget_pct_of_new_business: {
        label: 'Share of new-client fees',
        prompt: 'How large is the budget against the new-client goal?',
        help: 'Budget divided by the new-client goal of the company part.',
        example: '6.8\u00a0%',
      },
    },
    tables: {
      campaigns: {
        prompt: 'Which month’s bookings does each campaign feed, given the time to sign?',
        help: 'One line a study, event or referral drive; the months add up to its budget.',
        example: 'Study in mid-March → feeds July.',
        columns: { product: { label: 'Offering', help: 'The offering it leads to.' } },
      },
      other_costs: {
        help: 'People, tools, editors; they count in what is committed, not in the media budget.',
        example: 'Editor for the studies, €1,200 a month.',
      },
    },
  },
  M11: {
    example: 'Nothing in August; the trade fair in March decides the first half.',
    fields: {
      calendar_note: {
        help: 'Fairs, clients’ budget rounds, holidays, weeks in which every partner is on a project.',
        example: 'Operators set budgets in October; proposals asked for after 10 November start in spring.',
      },
    },
  },
  M12: {
    prompt: 'Does the plan pay, in days and fees?',
    help: 'Days sold by offering and month, and the point from which fixed cost is covered. Sales’ quotas stand in the sales plan; this is Marketing’s own view.',
    example: 'Covered from 429 sold days a month at €180,000 fixed cost.',
    fields: {
      fixed_monthly: {
        prompt: 'What does a month cost before a day is sold?',
        help: 'Rent, back office and what partners draw; salaries of consultants stand in the cost of a day.',
        example: '€180,000',
      },
      financial_note: {
        example: 'Eleven months cover their cost; August is paid for by the retainers and the spring.',
      },
    },
    tables: {
      sales_forecast: {
        title: 'Days and fees by offering',
        row_name: 'offering',
        prompt: 'How many days or units of each offering are sold in each month?',
        help: 'Units by month, as in the price list; fees and margin follow from price and cost.',
        example: 'Redesign: 210 days in September, 120 in December.',
        good: ['Nothing before the offering starts', 'Not more days than the teams can deliver'],
        columns: {
          product: { label: 'Offering', help: 'An offering of the registry.' },
          ...Object.fromEntries(
            monthColumnIds.map((id) => [id, { help: 'Days or units sold in the month.' }]),
          ),
          price: { help: 'Average net price of a day or unit.' },
          sales: { label: 'Fees', help: 'Units times price.' },
          cogs: { label: 'Cost of a unit', help: 'What a day or unit costs.' },
          margin: { help: 'Fees less cost of the days.' },
        },
      },
      break_even: {
        row_name: 'offering',
        prompt: 'From how many days a month is fixed cost covered?',
        help: 'Fixed cost divided by what each day contributes.',
        example: 'At €1,180 net and €760 cost: 429 days a month.',
        good: ['Price net of discount', 'The days are compared with those the teams can deliver'],
        columns: {
          product: { label: 'Offering', help: 'An offering of the registry.' },
          price: { help: 'Net price of a day or unit.' },
          variable_cost: { help: 'What one more day or unit costs.' },
          revenue: { label: 'Fees a month', help: 'Fees at that point, from unrounded units.' },
        },
      },
    },
  },
  M13: {
    example: 'Monthly review; a study that brings fewer than ten inquiries in two months has no successor.',
    fields: {
      review_cadence: {
        help: 'The same day each month; a partner of each practice is there.',
        example: 'Second Wednesday, 45 minutes, head of marketing and three partners',
        good: ['A day and a circle', 'Partners take part by name'],
      },
      organisation: {
        prompt: 'Who writes, speaks and organises, inside and outside?',
        help: 'Authors and speakers are consultants: their days are planned here, or a project takes them.',
        example:
          'Two people run events and mailings; six experts write two days a month each; an editor is hired by the page.',
        good: ['Every channel has a person', 'Days of experts agreed with delivery'],
      },
    },
    tables: {
      milestones: { example: 'Warehouse study printed, 12 March, S. de Wit.' },
      kpis: {
        example: 'Cost per scoping talk = spend ÷ talks held, €2,300, from the sales system, monthly.',
      },
      contingency: {
        example: 'Fewer than 30 inquiries by end of April → half the events budget goes to referral visits.',
      },
    },
  },
};
