import type { SampleSection } from './types.ts';

export const l9: SampleSection = {
  answers: {
    alignment_note:
      'Both sides hand over, return and close by the same steps; they only describe the stages in their own words, and the definitions of this agreement hold. Ringpoint is a telephone system that Sales alone needs. The open difference is the size of a deal: Marketing plans with $24,000, Sales with $30,000. With the one figure the budget buys too few leads, with the other enough, so nothing that follows from it can be called agreed before the two leads have settled it. The second difference is a segment: Public sector carries quota and has no campaign.',
  },
  tables: {
    matrix: [
      {
        id: 'mx_handover',
        cells: {
          axis: 'processes',
          subject: 'Handover of leads',
          marketing_says: 'From a score of 50, with a verified email',
          sales_says: 'From a score of 50, with a verified email',
          status: 'same',
          decision: 'As written in the lead definitions',
        },
      },
      {
        id: 'mx_return',
        cells: {
          axis: 'processes',
          subject: 'Returned leads',
          marketing_says: 'Back to nurturing for 90 days',
          sales_says: 'Back to Marketing with a reason',
          status: 'same',
          decision: 'Five reasons, 90 days',
        },
      },
      {
        id: 'mx_goal',
        cells: {
          axis: 'goals',
          subject: 'New business',
          marketing_says: '$6,000,000, of which 60\u00a0% marketing-sourced',
          sales_says: '$6,000,000, of which 60\u00a0% marketing-sourced',
          status: 'same',
          decision: 'Shared goal of the agreement',
        },
      },
      {
        id: 'mx_deal',
        cells: {
          axis: 'goals',
          subject: 'Size of a deal',
          marketing_says: '$24,000, last year’s median',
          sales_says: '$30,000, this year’s offers',
          status: 'different',
        },
      },
      {
        id: 'mx_crm',
        cells: {
          axis: 'tools',
          subject: 'System of record',
          marketing_says: 'Dealbook from the handover on',
          sales_says: 'Dealbook',
          status: 'same',
          decision: 'One list, in Dealbook',
        },
      },
      {
        id: 'mx_sequence',
        cells: {
          axis: 'tools',
          subject: 'Email sequences',
          marketing_says: 'Beaconry until the handover',
          sales_says: 'Sales sequences only after acceptance',
          status: 'same',
          decision: 'Nobody gets two sequences',
        },
      },
      {
        id: 'mx_order',
        cells: {
          axis: 'strategies',
          subject: 'Order of segments',
          marketing_says: 'Water utilities, food and beverage, chemicals',
          sales_says: 'Water utilities, food and beverage, chemicals',
          status: 'same',
          decision: 'Budget and visits in this order',
        },
      },
      {
        id: 'mx_public',
        cells: {
          axis: 'strategies',
          subject: 'Public sector',
          sales_says: '$500,000 of quota around the Great Lakes',
          status: 'missing',
        },
      },
    ],
  },
};
