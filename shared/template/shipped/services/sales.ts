/** The sales plan in the words of a services firm: partners who sell and deliver, pitches, key accounts. */
import type { Field } from '../../types.ts';
import type { ColumnWords, Words } from '../reword.ts';

/** Roles of the roster, of hiring, activities and pay: ids as in the full plan, names of the trade. */
const roles: ColumnWords['choices'] & object = {
  ae: 'Partner',
  sdr: 'Business development',
  am: 'Client lead',
  se: 'Subject expert',
  mgr: 'Practice head',
};

const pitchFields: readonly Field[] = [
  {
    id: 'pitch_rules',
    label: 'Pitch or decline',
    type: 'rich',
    required: true,
    prompt: 'Which invitations do we answer with a proposal, and which do we decline?',
    help: 'A proposal takes days nobody pays for. The rule is decided before an invitation arrives.',
    example:
      'We pitch when we have spoken to the person who decides, know the budget, and at most three firms are asked. Anonymous tenders are declined the same day.',
    good: ['Each condition can be checked', 'Names who may make an exception'],
  },
  {
    id: 'pitch_cost',
    label: 'Cost of a proposal',
    type: 'money',
    min: 0,
    prompt: 'What does an average proposal or pitch cost in unpaid days?',
    help: 'Days of everyone who works on it, at the cost of a day.',
    example: '€6,100: eight days at €760',
    good: ['Partner days are in it', 'From the time sheets of lost proposals too'],
  },
  {
    id: 'pitch_cost_per_win',
    label: 'Proposal cost per engagement',
    type: 'money',
    formula: 'pitch_cost ÷ S10.conv_opp_won',
    prompt: 'What do the proposals behind one won engagement cost?',
    help: 'Cost of a proposal divided by Sales’ win rate: lost proposals are paid for by the won one.',
    example: '€20,300 at 30\u00a0%',
    good: ['Far below the margin of an engagement', 'Compared with cost per client in the channels'],
  },
];

const landAndExpand: Field = {
  id: 'land_and_expand',
  label: 'From first to next engagement',
  type: 'rich',
  required: true,
  prompt: 'How does a first engagement turn into the second, and who sees to it?',
  help: 'Say what happens in the last weeks of every project, before the team has left.',
  example:
    'In the third week of each diagnostic the client lead walks the other sites with the head of operations. Six of ten second engagements came from that walk.',
  good: ['A fixed moment in every project', 'A person other than the project manager'],
};

export const salesWords: Words = {
  S1: {
    prompt: 'One page: which fees, which partners, which path, which risk?',
    help: 'The partners want to know whether the number can be sold and delivered. The figures beneath come from the plan; you write the path and the risk.',
    example:
      'Seven partners and two client leads carry €2.8 M of new clients; the first quarter depends on proposals open today.',
    fields: {
      headline: {
        example: 'Seven partners reach the goal if two of them sell two days a week instead of one',
      },
      path: {
        example:
          'Proposals that are out decide the first quarter, the diagnostics of spring the second half. The risk is delivery: three of the partners are booked until May.',
      },
    },
  },
  S2: {
    prompt: 'What did clients buy, at what price and rate, and what did we lose?',
    example: 'Last year 41 new engagements at €61,000; a third of them followed a referral.',
    fields: {
      prev_revenue: {
        label: 'New-client fees booked',
        prompt: 'Which fees were signed with new clients in the last period?',
        help: 'First engagements with new clients; further work for them counts as expansion.',
        example: '€2,501,000',
        good: ['As in the order book', 'Equals the last row of the months below'],
      },
      prev_customers: {
        label: 'New clients',
        prompt: 'How many new clients signed a first engagement?',
        help: 'Groups count once, whichever of their firms signed.',
        example: '41',
      },
      prev_avg_deal: {
        label: 'Average engagement',
        prompt: 'What was an average first engagement worth?',
        help: 'New-client fees divided by new clients.',
        example: '€61,000',
        good: [
          'Compare it with the size the plan assumes',
          'No single engagement makes up a tenth of the fees',
        ],
      },
      new_vs_existing: {
        label: 'Share of new clients',
        prompt: 'Which share of all fees booked came from new clients?',
        help: 'The rest came from retainers and further work for clients you already had.',
        example: '30\u00a0%',
        good: ['Same period', 'Second engagements counted as existing'],
      },
      churn: {
        label: 'Fees lost',
        prompt: 'Which share of fees was lost with clients who did not come back?',
        help: 'Ended retainers, and clients of the year before without a new order.',
        example: '12\u00a0%',
        good: ['Fees rather than heads', 'Reduced retainers are in it'],
      },
      lessons: {
        help: 'From proposals won and lost, in the clients’ words.',
        example:
          'We lost nine of eleven pitches in which four firms or more were asked, and won eight of ten that began with a diagnostic. We now offer the diagnostic before we write a proposal.',
        good: ['From proposals, not from opinions', 'Changes something in the plan'],
      },
    },
    tables: {
      history_months: {
        help: 'Two to four years of signed fees; paste them from Excel. They give the seasonality.',
        example: '2027: 180, 210, 260 … 150 thousand.',
        good: ['Whole years', 'By month of signature, not of invoice'],
      },
      by_product: {
        title: 'By offering',
        row_name: 'offering',
        prompt: 'Which offerings were bought?',
        help: 'Fees and engagements of the last period.',
        example: 'Redesign, €1,640,000, 22 engagements.',
        columns: {
          product: { label: 'Offering', help: 'An offering of the registry.' },
          deals: { label: 'Engagements', help: 'Engagements signed in the period.' },
          avg_deal: { label: 'Average engagement', help: 'Fees booked divided by engagements.' },
        },
      },
      by_territory: {
        title: 'By market',
        row_name: 'market',
        prompt: 'Where were clients won?',
        help: 'Use the names of this year’s markets where they still exist.',
        example: 'Netherlands, €1,480,000, 38\u00a0% won.',
        good: ['Adds up to the period', 'Win rate over decided proposals only'],
        columns: {
          territory: { label: 'Market' },
          deals: { label: 'Engagements', help: 'Engagements signed in the period.' },
          win_rate: { help: 'Won of all decided proposals.' },
        },
      },
      top_accounts: {
        title: 'Largest clients',
        prompt: 'Which clients pay most, and what is open with them?',
        example: 'Brouwer Fulfilment, operators, €640,000, retainer ends in March.',
        good: ['What happens next with each', 'No client above the limit the partners set'],
        columns: {
          account: { label: 'Client', help: 'Name of the client.' },
          revenue: { label: 'Fees', help: 'Fees of the period.' },
        },
      },
    },
  },
  S3: {
    title: 'Sales process: from inquiry to engagement',
    short: 'Proposals and pitches',
    prompt: 'What happens between inquiry, scoping talk, proposal and signature?',
    help: 'Stages are shared with Marketing, so that both count the same thing. A proposal is written on the client’s evidence, not on the partner’s feeling.',
    example: 'Inquiry → scoping talk → proposal → signature; no proposal before the decider has been met.',
    fields: {
      methodology: {
        prompt: 'How do partners sell, and how do client leads learn it?',
        help: 'The few habits every partner keeps, with the hour in which others can watch them.',
        example:
          'Every scoping talk ends with three things written down: what the problem costs a month, who decides, and the date of the next talk. A client lead sits in on each.',
      },
      cycle_days: {
        prompt: 'How many days pass from inquiry to signature, in the partners’ own experience?',
        example: '125 days, median of won engagements',
        good: [
          'Median of won engagements',
          'Equals the days of the stages together',
          'At least twenty engagements',
        ],
      },
    },
    addFields: pitchFields,
    tables: {
      process: {
        prompt: 'What would a sceptical partner accept as proof that the client moved?',
        example: 'Opportunity: problem in writing + budget + decider met; partner; proposal within 10 days.',
        good: ['Evidence from the client', 'No “to be defined”', 'Days add up to the cycle'],
        columns: {
          owner_role: { help: 'The role that carries this stage, not a person.' },
          activities: { help: 'What is done before the stage can end: talk, site visit, proposal, pitch.' },
          probability: { help: 'Chance that an inquiry in this stage becomes an engagement.' },
        },
      },
    },
  },
  S4: {
    title: 'Team structure: partners, client leads, experts',
    prompt: 'Who sells, who delivers, who does both, and from when?',
    help: 'Capacity to sell comes from people with a quota, less the months in which they still learn. What they deliver stands under delivery capacity.',
    example:
      'Seven partners and two client leads in three practices, one partner from March on a nine-month ramp.',
    fields: {
      span_target: {
        label: 'People per practice head',
        prompt: 'How many people should one practice head lead?',
        help: 'Beside own clients, more than eight get no guidance.',
        example: '8 people',
      },
      structure_note: {
        help: 'By practice, by client, by region: say which and what it costs.',
        example:
          'By practice, because clients hire experience. From March one client lead works across all three, since key accounts were asked three times.',
      },
    },
    tables: {
      roster: {
        title: 'People who sell',
        help: 'One line a person. Full quota is the year’s bookings of a partner in full practice; the ramp takes care of the first months.',
        example: 'T. Okafor, Partner, Warehousing, from 1 March, ramp nine months, €420,000.',
        good: ['A practice for each', 'Everyone who sells has a full quota', 'New partners have a ramp'],
        columns: {
          role: {
            help: 'Partner, business development, client lead, subject expert, practice head.',
            choices: roles,
          },
          ramp_profile: { help: 'How bookings rise in the first months; blank is full from the first day.' },
          full_quota: { help: 'A year’s bookings when known in the market.' },
          territory: { label: 'Market', help: 'Where the person sells.' },
          quota_to_ote: { help: 'Usual is two to four, since most of them also deliver.' },
        },
      },
      ramp_profiles: {
        prompt: 'What share of quota did the last three new partners book in months 1–12?',
        help: 'Month by month since the start; relationships take longer than training. It never falls and reaches 100\u00a0%.',
        example: '0/0/10/20/30/45/60/80/100\u00a0%',
        good: ['Never falls', 'Reaches 100\u00a0%', 'From partners who really joined'],
      },
      hiring: {
        prompt: 'Whom do we hire to sell, by when must the offer be out, and what does it cost?',
        help: 'A partner from outside has notice to serve and clients to find: count both.',
        example: 'One partner, offer by 1 September, start 1 March, nine-month ramp, €45,000.',
      },
      attrition: { example: 'June 2029: one.' },
    },
  },
  S5: {
    title: 'Target market and key accounts',
    short: 'Markets, key accounts',
    prompt: 'Which clients will we pursue, which will we grow, and which partner answers for each?',
    help: 'Marketing thinks in segments, partners in names. A segment with quota and no campaign, or a campaign with no partner behind it, shows up here.',
    example: 'Netherlands: operators, first priority, T. Okafor, 620 firms, €1.3 M.',
    fields: {
      coverage_note: {
        prompt: 'Why are markets and accounts divided like this, and who answers for the rest?',
        help: 'A client asked by two partners in one month asks neither back.',
        example:
          'Each partner has six key accounts and one market; inquiries from elsewhere go to business development and not to whoever is free.',
      },
    },
    addFields: [landAndExpand],
    tables: {
      territories: {
        title: 'Markets',
        row_name: 'market',
        prompt: 'Which market holds which segment, with which quota, and which partner owns it?',
        help: 'One segment a line; potential is what could be signed there in a year.',
        example: 'Netherlands, operators, 1, direct, T. Okafor, 620 firms, €6.2 M potential, €1.3 M quota.',
        good: ['A partner for each', 'Quota in proportion to potential', 'Direct or alliance, not both'],
        columns: {
          name: { label: 'Market', help: 'A name that says segment and region, used in every report.' },
          route: {
            help: 'Whether own partners or an alliance sell there; not both in one segment.',
            choices: { partner: 'Alliance' },
          },
          owner: { help: 'The partner who answers for its quota.' },
          accounts: { label: 'Firms', help: 'Firms that fit the profile.' },
          potential: { help: 'What could be signed in a year.' },
          quota: { help: 'What is to be signed there.' },
        },
      },
      named_accounts: {
        title: 'Key accounts',
        prompt: 'Which clients do we want to win or grow by name?',
        help: 'Few, each with a plan: what they buy today, what they could buy, who asks them.',
        example:
          'Brouwer Fulfilment, operators, T. Okafor, €220,000, has Diagnostic, open: two sites, Control Room.',
        columns: {
          account: { label: 'Client', help: 'The client as it calls itself.' },
          owner: { help: 'The partner the client would call first.' },
          value: { label: 'Further fees', help: 'What more it may be worth this year.' },
        },
        add: [
          {
            id: 'relation',
            label: 'Relation',
            type: 'choice',
            choices: [
              { id: 'target', label: 'To be won' },
              { id: 'first', label: 'First engagement' },
              { id: 'regular', label: 'Regular client' },
              { id: 'at_risk', label: 'At risk' },
            ],
            help: 'How near the client is.',
          },
          {
            id: 'bought',
            label: 'Buys today',
            type: 'refs',
            ref: ['products'],
            help: 'Offerings it has now.',
          },
          {
            id: 'could_buy',
            label: 'Could buy',
            type: 'refs',
            ref: ['products'],
            help: 'Offerings it lacks and needs.',
          },
        ],
      },
    },
  },
  S6: {
    help: 'The fee goal comes down to practices, teams and partners: how much new business must each sign? Bookings are counted month over month; every level is optional.',
    example: 'Firm €2.8 M, consulting €2.94 M, three practices, nine people, 1.17 × the goal.',
    fields: {
      method: {
        help: 'Both, side by side, shows where the partners’ meeting and the partners part.',
        example: 'Both: the meeting’s figure and what each partner writes down alone',
        good: ['The same for every practice', 'Chosen before the figures are shown'],
      },
      over_assignment_team: {
        label: 'Over-assignment, practices',
        prompt: 'How much more than the department do the practices carry together?',
      },
      over_assignment_person: {
        prompt: 'How much more than the practices do the people carry together?',
        good: ['All levels together below 20\u00a0%', 'Partners know the goal behind their quota'],
      },
      attainment_assumption: {
        help: 'What the partners really sign, over all of them. Above 100\u00a0% is a warning sign.',
        good: ['Median of four to six quarters', 'Partners who sold nothing are counted'],
      },
      deal_assumption: {
        label: 'Average engagement',
        prompt: 'Which engagement size do the partners plan with?',
        help: 'What a first engagement is expected to be worth; Marketing’s figure stands in M9.',
        example: '€70,000, this year’s average so far',
        good: ['From signed first contracts', 'Same definition as Marketing’s'],
      },
    },
    tables: {
      quota_tree: {
        prompt: 'How does the goal reach practices, teams and partners?',
        help: 'One line a node: its parent, its level, its year and its months. Children should carry at least what stands above them.',
        example: 'Warehousing under Consulting, team, €1.2 M, months by season.',
        columns: {
          node: { help: 'Firm, department, practice or person.' },
          level: { choices: { corporate: 'Firm', team: 'Practice' } },
          annual: { help: 'What the node must sign in the fiscal year.' },
        },
      },
      seasonality: {
        example: 'August 3\u00a0%, November 13\u00a0%: clients sign before their year ends.',
      },
      activity_quota: {
        prompt: 'How much selling does the number need, beside delivery?',
        help: 'Role, activity, number a day, selling days a month, attempts per lead and what it yields. Partners count selling days only.',
        example: 'Partner, client talks, 2 a day, 7 days, 3 attempts, 30\u00a0% lead on.',
        good: ['Fits the selling days under delivery capacity', 'Counted by the system, not from memory'],
        columns: {
          role: { choices: roles },
          activity: { help: 'Something countable: a talk, a site visit, a proposal.' },
          working_days: { label: 'Selling days a month', help: 'Days a month on which the role can sell.' },
        },
      },
      product_quota: {
        title: 'Quota by offering',
        row_name: 'offering',
        prompt: 'Which offering carries which part of the bookings, from when?',
        help: 'Amounts by month; nothing before people can deliver it.',
        example: 'Control Room from 1 April: €57,000 a month, six retainers.',
        good: ['Nothing before the offering starts', 'Adds up to the goal'],
        columns: {
          product: { label: 'Offering', help: 'An offering of the registry.' },
          available_from: { help: 'From when partners pitch it; compared with the start in the offerings.' },
        },
      },
    },
  },
  S7: {
    help: 'Between the number and the partners stands what is done differently this year. Each action serves a goal and has one owner and a date.',
    example: 'A second sponsor in each of the fourteen key accounts, T. Okafor, by 31 October.',
    fields: {
      action_note: {
        prompt: 'What will a partner do differently in the first week of the year?',
        example:
          'Monday morning belongs to former clients: five calls each. No proposal without a site visit. One pitch a month is led by a client lead.',
      },
    },
    tables: {
      actions: { example: 'Visit twenty former clients, CG1, I. Vermeer, 31 March, 12 days.' },
    },
  },
  S8: {
    help: 'Client data in partners’ own address books and time sheets nobody compares with the pipeline are conflicts waiting to happen.',
    example: 'Client system for contacts and proposals; staffing tool shows open days from February.',
    fields: {
      tools_note: {
        example:
          'We do not see which partner knows whom at a client. The client system could show it; three of seven partners do not use it.',
      },
    },
    tables: {
      tools: {
        example: 'Staffplan, open days by grade, CG2, delivery, 48 users, €14,000, both, from 1 February.',
      },
    },
  },
  S9: {
    prompt: 'Which people, days, money, cases and training do we need to sell, and from whom?',
    example: 'Three cases with named clients, from Marketing, by 1 March.',
    fields: {
      sales_budget: { example: '€96,000' },
      resource_note: {
        example:
          'Without named cases we are asked for references in two of three pitches and lose a fortnight each time; one in five clients signs elsewhere meanwhile.',
      },
    },
    tables: {
      resources: { example: 'Cases for forwarders, content, CG1, 3 pieces, 1 March, Marketing.' },
    },
  },
  S10: {
    title: 'Project pipeline and funnel',
    short: 'Project pipeline',
    prompt: 'How much work must be in proposal, and when?',
    help: 'The partners’ own view of conversions. What is signed in July must be inquired about in March: the lag decides how much of the year depends on proposals open before it began.',
    example: 'Win rate 30\u00a0%, so €3.30 in proposals for each euro of quota, four months before.',
    fields: {
      deal_shown: {
        label: 'Average engagement',
        prompt: 'Which engagement size is this computed with?',
        good: ['The same as in the quotas', 'Compared with last year’s average engagement in S2'],
        example: '€70,000',
      },
      conv_lead_mql: {
        prompt: 'Which share of inquiries do partners expect to be worth a call?',
        example: '35\u00a0%',
      },
      conv_mql_sql: {
        prompt: 'Which share of MQLs becomes a scoping talk?',
        help: 'What the partner confirms after the first call.',
        example: '40\u00a0%',
      },
      conv_sql_opp: {
        prompt: 'Which share of scoping talks do partners turn into a proposal?',
        help: 'With a scope, an amount and a date.',
        example: '55\u00a0%',
        good: ['From the client system', 'Letters without a price do not count'],
      },
      conv_opp_won: {
        label: 'Proposal to won (win rate)',
        prompt: 'Which share of proposals have the partners won lately?',
        help: 'The win rate, by number of proposals, repeat work left out.',
        example: '30\u00a0%',
        good: ['Decided proposals only', 'New clients only: repeat work is won more often'],
      },
      sourced_pct: {
        prompt: 'Which share of new-client fees do partners expect to start with Marketing?',
        help: 'First touch, as in M9; referrals a partner received personally are not Marketing’s.',
        example: '30\u00a0%',
      },
      lag_months: {
        prompt: 'How many months lie between an inquiry and the signature of its engagement?',
        example: '4 months',
      },
      opening_pipeline_marketing: {
        label: 'Open proposals, Marketing',
        prompt: 'Which fees are in proposals that began with Marketing on the first day?',
        example: '€940,000',
        good: ['Only proposals that are alive', 'First touch by Marketing on record'],
      },
      opening_pipeline_sales: {
        label: 'Open proposals, partners',
        prompt: 'Which fees are in proposals that began with a partner or a referral?',
        help: 'Networks, former clients, referrals.',
        example: '€1,350,000',
        good: ['Only proposals that are alive', 'Nothing counted that is also under Marketing'],
      },
    },
    tables: {
      pipeline_plan: {
        example: 'July: €240,000 quota, 4 engagements, 13 proposals, inquired about by March.',
        good: ['Quota of each month covered', 'Everything due before month 1 is in the open proposals'],
        columns: {
          deals: { label: 'Engagements', help: 'Engagements that bring the marketing-sourced part.' },
          opportunities: { label: 'Proposals', help: 'Proposals for these engagements.' },
          pipeline: { help: 'Proposals times the average engagement.' },
          sql: { help: 'Scoping talks for these proposals.' },
          mql: { help: 'MQLs for these scoping talks.' },
        },
      },
      open_pipeline: {
        title: 'Open proposals',
        row_name: 'entry',
        prompt: 'Which fees are in proposal today, for which month and segment?',
        help: 'By the month in which the client should sign.',
        example: 'April, operators, €310,000.',
        good: ['Only proposals with a next date', 'Nothing that was signed or lost is left in'],
        columns: {
          month: { label: 'Signs in', help: 'The month in which the client should sign.' },
          open: { label: 'Open proposals', help: 'The fees in open proposals.' },
        },
      },
    },
  },
  S11: {
    help: 'Partners who are paid only for billed days will not sell. Pay is printed only when compensation is included on purpose.',
    example: 'Half the bonus for bookings, a quarter for utilisation, a quarter for clients kept.',
    fields: {
      pay_mix: {
        help: 'For everyone with a quota; profit shares of partners stand in the partnership agreement.',
        example: '75 : 25',
      },
      accelerators: {
        help: 'What counts: bookings, billed days, margin; thresholds and caps.',
        example:
          'Bookings above quota pay 3\u00a0%; shared when two partners won the client; nothing below 60\u00a0% of quota.',
        good: ['Fits on one page', 'Says how shared wins are counted'],
      },
      max_discount: {
        prompt: 'How much discount may a partner give without asking?',
        help: 'From the listed rate. It must not lead below the floor of the price list.',
        example: '10\u00a0%',
      },
      rules: {
        prompt: 'Who owns a client when two partners know it?',
        example:
          'The partner of the last signed engagement leads for a year; whoever brings a colleague in keeps a third of the booking.',
        good: ['Ends quarrels without the managing partner', 'From cases that happened'],
      },
    },
    tables: {
      comp: {
        help: 'On-target earnings, split and quota. Partners also deliver, so a quota of two to four times the earnings is usual.',
        example: 'Client lead, €130,000, 75/25, quota €300,000.',
        good: ['Ratio between two and four', 'Every role of the roster with a quota is here'],
        columns: {
          role: { choices: roles },
          ratio: { help: 'Usual is two to four, since the role also delivers.' },
        },
      },
    },
  },
  S12: {
    help: 'Partners look weekly, at bookings and at free days together. Write down which figure is looked at when, and what is done when it is missed.',
    example:
      'Every Monday: proposals that should be signed this month, and people without a project in three weeks.',
    fields: {
      forecast_rhythm: { example: 'Mondays at nine, partners and delivery on one page' },
      forecast_rules: {
        prompt: 'When may an engagement be called certain?',
        help: 'By evidence from the client, as in the process; staffing starts from it.',
        example:
          'Certain means: budget released and a start date agreed with the client’s lead. People are booked only then.',
      },
    },
    tables: {
      tracking: {
        prompt: 'Which fees were really signed in each month?',
        example: 'Warehousing: 82, 140, 96 thousand.',
      },
      risks: {
        example:
          'A partner falls ill in pitch season: a second partner has met every client of the ten largest proposals.',
      },
    },
  },
};
