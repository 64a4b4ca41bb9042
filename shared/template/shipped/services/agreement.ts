/** The agreement in the words of a services firm: between Marketing and the partners who sell. */
import type { Words } from '../reword.ts';

export const agreementWords: Words = {
  L1: {
    example:
      'Between the head of Marketing and the partner for sales, sponsored by the managing partner, for one year.',
    fields: {
      marketing_lead: { example: 'Sanne de Wit, Head of Marketing' },
      sales_lead: {
        help: 'One partner who may change how the others follow up inquiries, not the one who reports on it.',
        example: 'Tunde Okafor, Partner for sales',
        good: ['One partner of the registry', 'The other partners have agreed'],
      },
      sponsor: { example: 'Ines Vermeer, Managing Partner' },
      effective: { example: '1 January 2029' },
      expires: { example: '31 December 2029' },
      purpose: {
        example:
          'Last year a third of the inquiries waited a week for a busy partner. From January each is answered within a day, by a deputy if need be, and Marketing learns what became of it.',
      },
    },
  },
  L2: {
    help: 'Marketing is usually measured on reach and partners on bookings. A shared goal is a number that neither can reach alone; the table beneath holds both plans’ values for every contested assumption beside each other.',
    example: 'Both own €2.8 million of new-client fees; Marketing sources two fifths of it.',
    fields: {
      shared_revenue_goal: {
        label: 'Shared fee goal',
        prompt: 'Which new-client fees do both sides answer for?',
        help: 'It should be the new-client goal of the company part; another figure here is a second goal.',
        example: '€2,800,000 of new-client fees between January and December',
        good: ['Equals the new-client goal', 'One figure, one year'],
      },
      marketing_share: {
        prompt: 'Which share of it starts with an inquiry from Marketing?',
        help: 'Sourced means that a study, talk or event made the first contact, not that a brochure was sent later.',
        example: '40\u00a0%',
      },
      sales_share: {
        label: 'Sourced by partners',
        prompt: 'Which share do the partners bring from their own networks?',
        help: 'Former clients, personal referrals, key accounts.',
        example: '50\u00a0%',
        good: ['Backed by named people in the sales plan', 'Counts what partners found without an inquiry'],
      },
      partner_share: {
        label: 'Sourced by alliances',
        prompt: 'Which share comes through alliances with other firms?',
        help: 'Leave 0 when no other firm recommends you under a contract.',
        example: '10\u00a0%, through one software house',
        good: ['The three shares add up to 100\u00a0%', 'Alliances are named in the plan'],
      },
    },
    tables: {
      shared: {
        example: 'Average engagement: Marketing €64,000, partners €70,000, agreed €66,000.',
        columns: {
          metric: {
            help: 'What is assumed: engagement size, a conversion, the cycle.',
            choices: { deal_assumption: 'Average engagement' },
          },
        },
      },
    },
  },
  L3: {
    title: 'Ideal client and the people who hire',
    prompt: 'Which client, which people there, and whose invitation do we decline?',
    example: 'Operators with 3–20 sites whose halls are full; never without access to the floor.',
    fields: {
      industry: {
        help: 'Only those in which you can name two cases.',
        example: 'Contract logistics and freight forwarding',
        good: ['Named as the client would name itself', 'Two cases in each'],
      },
      size: {
        help: 'Sites, people, volume: whichever tells you what an engagement will be worth.',
        example: '3 to 20 sites',
      },
      geography: {
        prompt: 'Where must it be for your people to work there without living in hotels?',
        help: 'Travel eats billable days: say how far is too far.',
        example: 'Within two hours of Rotterdam or Antwerp',
        good: ['Matches the markets of the sales plan', 'Travel is in the price beyond it'],
      },
      technology: {
        label: 'What must be there',
        prompt: 'Which data, systems or people must the client have before we start?',
        help: 'What you cannot work without, or whose absence makes the engagement pointless.',
        example: 'A year of movement data; one person of the client on the team half the week',
        good: ['Can be asked in the first talk', 'Says what ends the talk'],
      },
      triggers: {
        prompt: 'What happens at a client shortly before it looks for advisers?',
        example:
          '- A lease runs out within two years\n- A new head of operations starts\n- A software change is late',
      },
      disqualifiers: {
        prompt: 'Whose work do we decline even if they ask?',
        help: 'The reasons for which a partner may return an inquiry without a talk.',
        example:
          '- Tenders without a talk\n- Fees below €25,000\n- A competitor of a client with an exclusivity clause',
      },
      excluded_segments: {
        example: 'Retailers with own depots',
      },
      deal_min: {
        label: 'Smallest engagement worth it',
        prompt: 'Below which fee does the effort not pay?',
        help: 'Cost of proposals, set-up and partner time sets it.',
        example: '€25,000',
        good: ['Above the proposal cost per engagement', 'Below the average engagement of both plans'],
      },
      deal_max: {
        label: 'Largest engagement we can staff',
        prompt: 'Above which fee would one client take too many of our people?',
        help: 'An engagement that empties the other projects costs more than one that is lost.',
        example: '€450,000, nine people for four months',
        good: ['Delivery has said so', 'Above the average engagement of both plans'],
      },
    },
    tables: {
      icp_score: {
        prompt: 'How do we score a client against the profile?',
        example: 'Sites, weight 40\u00a0%: 5 points for 8–20 sites, 3 for 3–7, 1 below.',
      },
      persona_profiles: {
        prompt: 'Who takes part in hiring us, and what does each care about?',
        help: 'One who signs, one who works with the team, one who can stop it.',
        example:
          'Head of operations: wants room by autumn, fears consultants who disturb the shift, signs up to €50,000.',
        columns: {
          triggers: { help: 'What makes the person look for help.' },
          objections: { help: 'What the person will say against advisers.' },
          decision_role: { help: 'What this person can do for or against the engagement.' },
        },
      },
    },
  },
  L4: {
    prompt: 'When exactly does a contact become an inquiry, an MQL, a proposal?',
    help: 'Most quarrels about inquiries are quarrels about words. Define each stage by what must be true, not by how it feels. SAL is the moment a partner accepts an MQL in time; it is an event, not a stage.',
    example: 'MQL: fits the profile, named a problem of its own, and wants to talk within a quarter.',
    fields: {
      scoring_threshold: {
        label: 'Score at which an inquiry is handed over',
        prompt: 'From how many points does an inquiry go to a partner?',
        help: 'Set it where last year’s new clients would have passed and most lost proposals would not.',
        example: '55 points',
        good: ['Tested on last year’s engagements', 'Fit alone does not reach it'],
      },
    },
    tables: {
      stage_defs: {
        example:
          'SQL: scoping talk held, problem and budget named, next date agreed; owned by Sales, partner.',
      },
      scoring: {
        help: 'Fit and intent together: students read studies too.',
        example: 'Asked for a talk at the own site: +30, halves every 30 days.',
      },
    },
  },
  L5: {
    title: 'What Marketing delivers to the partners',
    help: 'Marketing thinks in studies and years, partners in the next free week. A promise by month lets both plan; a promise without quality only moves the quarrel.',
    example: '18 MQLs in March, at least half of them lead to a talk.',
    fields: {
      delivery_note: {
        example:
          'Clients sign before July and before Christmas; the MQLs of February and August therefore carry a third of the year.',
      },
    },
    tables: {
      mkt_deliv: {
        prompt: 'Which things will the partners receive, in which month?',
        help: 'MQLs by month, cases, speaking slots, and everything else the sales plan asked Marketing for.',
        example: 'Named cases, 3 pieces, 1 March, owned by S. de Wit, accepted by the practice heads.',
        columns: {
          unit: { help: 'How the quantity reads: MQLs, cases, talks.' },
          implied_value: { help: 'Quantity times what one unit is worth in won fees.' },
        },
      },
    },
  },
  L6: {
    title: 'What the partners deliver to Marketing',
    short: 'From the partners',
    help: 'A contract has two sides. Partners owe a first call, a decision with a reason, authors for studies, and clients who let themselves be named.',
    example: 'Every MQL called within a day; six signed releases a year.',
    fields: {
      feedback_note: {
        example:
          'Each Monday the partners’ meeting closes with the declined inquiries, read by business development.',
      },
    },
    tables: {
      sales_deliv: {
        help: 'First calls, accept or decline decisions, reasons, days of authors, releases of cases.',
        example: 'Releases of reference cases, 2 a quarter, in writing, owned by the practice heads.',
        columns: { unit: { help: 'How the quantity reads: calls, days, releases.' } },
      },
    },
  },
  L7: {
    title: 'Protocol for inquiries',
    short: 'Inquiry protocol',
    prompt: 'How is an inquiry routed, answered, accepted or declined, and kept warm?',
    help: 'The protocol is kept or broken on days when every partner is with a client. Hours and attempts must fit the selling days there are.',
    example: 'Called within 8 hours, 4 attempts in 10 days, accepted or returned within two days.',
    fields: {
      routing: {
        help: 'By practice, client or turn; say what happens when that partner is on site.',
        example:
          'By practice; a client’s colleagues go to its client lead; when a partner is on site for the day, business development calls back and finds a date.',
      },
      response_hours: {
        example: '8 hours',
        help: 'A client who asks three firms talks longest with the first that calls.',
      },
      attempts: {
        example: '4 attempts by telephone and email',
        help: 'Calls and messages together; a senior person reached on the fifth try feels pursued.',
      },
      over_days: { example: '10 days' },
      accept_hours: {
        prompt: 'Within how many hours does a partner accept or return an MQL?',
        example: '16 hours',
      },
      recycle_after_days: { example: '120 days' },
      business_hours: { example: 'Monday to Friday, 8 to 18 h, Amsterdam time' },
      dispute: {
        prompt: 'What happens when Marketing and a partner disagree about an inquiry?',
        example:
          'The head of Marketing and the partner for sales decide on Friday; the next case goes by that decision.',
      },
    },
    tables: {
      response: {
        help: 'A request for a proposal is not a download. Times in working hours.',
        example:
          'Invitation to pitch: first call within 2 hours, pitch or decline the same day, proposal within 10 days.',
      },
      reasons: {
        title: 'Reasons for declining',
        prompt: 'Which reasons may a partner give?',
        example: 'No decider met: Marketing invites the head of operations to the next round table.',
      },
    },
  },
  L8: {
    help: 'Marketing looks at quarters, partners at their next free week. Pick few figures, take each from one system, and say beforehand what green means.',
    example:
      'Share of MQLs that led to a talk, monthly from the client system, green from 45\u00a0%, amber from 35\u00a0%.',
    fields: {
      reporting_rhythm: { example: 'First Monday of the month, 30 minutes after the partners’ meeting' },
      source_of_truth: {
        help: 'An address book in a telephone is no system.',
        example: 'The client system; the mailing tool only counts until the handover',
      },
    },
    tables: {
      measures: { example: 'First call in time: MQLs called within the promised hours ÷ MQLs handed over.' },
      handovers: {
        example: 'March: 18 MQLs handed over, 15 accepted, 14 answered in time, median 6 hours.',
        columns: {
          mql: { help: 'Inquiries that met the definition and reached a partner.' },
          sal: { help: 'MQLs that a partner accepted within the agreed hours.' },
          in_time: { help: 'First call within the promised response time.' },
        },
      },
    },
  },
  L9: {
    example: 'Goals: Marketing counts readers, partners count talks; decided: both count talks.',
    fields: {
      alignment_note: {
        example:
          'The two plans share every goal but one: Marketing offers the control room in February, delivery has people for it from April.',
      },
    },
    tables: {
      matrix: {
        example:
          'Tools: Marketing’s mailing list, partners’ own address books; different; decided: one client system by March.',
      },
    },
  },
  L10: {
    example:
      'Study for forwarders in May, no partner for forwarders before July: moved to September, decided on 3 March.',
    tables: {
      conflicts: { example: 'Open: partners count on an offering that delivery staffs two months later.' },
    },
  },
  L11: {
    example:
      'One month below 85\u00a0%: both leads explain. Two in a row: budget and selling days are reopened.',
    fields: {
      escalation: {
        example:
          '1. Within 3 days the two leads agree a correction.\n2. After a second missed month the partners’ meeting decides.',
      },
      change_control: {
        help: 'Small changes quickly, large ones in the partners’ meeting.',
        good: ['Says what needs the partners’ meeting', 'Says how everyone hears of it'],
      },
      review_date: { example: '2 July 2029' },
    },
    tables: {
      raci: { example: 'Release of a case: client lead responsible, partner accountable, client consulted.' },
    },
  },
  L12: {
    fields: {
      marketing_signed: { example: '10 December 2028' },
      sales_signed: {
        label: 'Signed for the partners on',
        prompt: 'When did the partner for sales sign?',
        example: '11 December 2028',
      },
      sponsor_signed: {
        prompt: 'When did the managing partner or sponsor sign?',
        example: '12 December 2028',
      },
    },
    tables: {
      change_log: { example: 'Version 1.1, 3 April: summer quantities raised by 8\u00a0%, both leads.' },
    },
  },
};
