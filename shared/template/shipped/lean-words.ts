/** What the one-day plan says otherwise, because the full plan's words speak of places it leaves out. */
import type { Words } from './reword.ts';

export const leanWords: Words = {
  settings: {
    fields: { version: { good: ['Rises with every copy sent', 'Both teams hold the same one'] } },
  },
  M3: {
    prompt: 'Who exactly, in which order, and what do we want to be known for?',
  },
  M4: {
    prompt: 'What are we selling, to whom, and from when?',
    tables: {
      product_mix: { example: 'Waiting list: fills cancelled slots, clinics, from 1 September.' },
    },
  },
  M6: {
    tables: { distribution: { example: 'Integrators, clinics, 25\u00a0% of sales, A. Moreau.' } },
  },
  M7: {
    tables: {
      promotion_mix: {
        prompt: 'Which activities, for which purpose, with which share of the effort?',
        example: 'Reference visits, conversion, “see it running”, 30\u00a0%.',
        good: ['Shares add up to 100\u00a0%', 'Six activities at most'],
      },
    },
  },
  M10: {
    fields: {
      budget_pct_of_new_business: {
        good: ['A share leadership has accepted', 'A jump against last year is explained in the summary'],
      },
    },
  },
  S2: {
    prompt: 'How much was sold to how many new customers?',
    help: 'Quotas that ignore last year are wishes. Three figures are enough to see whether this year’s goal is a step or a leap.',
    example: 'Last year 96 deals at €9,500.',
    fields: {
      prev_revenue: { good: ['As in the accounts', 'The same definition of a booking as in the goal'] },
    },
  },
  S3: {
    fields: { cycle_days: { good: ['Median of won deals', 'At least twenty deals'] } },
  },
  S5: {
    prompt: 'Which segments will we pursue, and who covers them?',
    help: 'Marketing thinks in segments, Sales in territories. A segment with quota and no campaign, or a campaign with nobody behind it, shows up here.',
    example: 'West: clinics, first priority, L. Roussel, €350,000.',
    tables: {
      territories: {
        example: 'North, clinics, 1, A. Moreau, €1.6 M potential, €480,000 quota.',
        good: ['An owner for each', 'Quota in proportion to potential'],
      },
    },
  },
  S6: {
    help: 'How much must each team and each person sell to meet the company’s goal? Sales goals are month over month; in a small team the goal and its people are levels enough.',
    example: 'Company €1.1 M, three people, €1.3 M together.',
    tables: {
      seasonality: {
        help: 'From the months of past years; weights together 100\u00a0%. Left blank, every month gets the same.',
      },
    },
  },
  S7: {
    tables: {
      actions: {
        help: 'Budget is money beside working time. Five actions that are done beat twenty that are listed.',
        example: 'Train objections with five recorded calls, CG1, O. Clarke, 30 September.',
      },
    },
  },
  S8: {
    tables: { tools: { example: 'Pipelinq, deals, sales operations, €9,000, both, from 1 August.' } },
  },
  S9: {
    tables: { resources: { example: 'Comparison page, content, 1 piece, 1 September, Marketing.' } },
  },
  S10: {
    prompt: 'Which conversions does Sales believe, and how much is open before the year begins?',
  },
  S11: {
    title: 'Discount authority',
    short: 'Discounts',
    prompt: 'How far may a seller go without asking?',
    help: 'Marketing owns the price list and its floor; here stands what a seller may give away alone.',
    example: 'Up to 12\u00a0% from list; the sales director decides beyond.',
  },
  L7: {
    prompt: 'How quickly is a lead answered, accepted or returned, and recycled?',
  },
  L8: {
    help: 'Marketing looks at quarters, Sales at weeks. Pick few figures, take each from one system, and write down what is expected.',
    example: 'Share of accepted MQLs, 60\u00a0%, weekly from the sales system.',
  },
  L11: {
    help: 'A promise that nothing follows from is decoration. Say what happens after one bad month and after two.',
  },
};
