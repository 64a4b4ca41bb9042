/** S9 of the sample company: what Sales needs, and the last useful day for each. */
import type { SampleSection } from './types.ts';

export const s9: SampleSection = {
  answers: {
    resource_note:
      'The battlecards would hurt most. Of the 62 decided opportunities we lost to a competitor in 2026, 29 went in the second half of the year, after procurement had put a rival’s data sheet on the table and our seller had promised to send an answer later. A page per competitor, in the seller’s bag before the February trials are decided, is worth about seven deals to us. The customer stories come next: chemicals buyers ask for a plant like theirs before they let anyone near a pump. The demonstration kits can slip by a month without harm; the battlecards cannot.',
  },
  tables: {
    resources: [
      {
        id: 'res_battlecards',
        cells: {
          resource: 'Battlecards, one page per competitor',
          type: 'content',
          goal: 'cg_revenue',
          qty: 4,
          needed_by: '2027-02-01',
          supplier_party: 'marketing',
          supplier: 'p_lena',
          status: 'promised',
        },
      },
      {
        id: 'res_case_studies',
        cells: {
          resource: 'Customer stories with failure found and cost avoided',
          type: 'content',
          goal: 'cg_pipeline',
          qty: 6,
          needed_by: '2027-02-28',
          supplier_party: 'marketing',
          supplier: 'p_lena',
          status: 'promised',
        },
      },
      {
        id: 'res_pricelist',
        cells: {
          resource: 'Printed price list 2027 with volume steps',
          type: 'content',
          goal: 'cg_revenue',
          qty: 1,
          needed_by: '2027-01-31',
          supplier_party: 'marketing',
          supplier: 'p_lena',
          status: 'promised',
        },
      },
      {
        id: 'res_kits',
        cells: {
          resource: 'Demonstration kits of six monitors',
          type: 'other',
          goal: 'cg_pipeline',
          qty: 10,
          needed_by: '2027-03-15',
          supplier_party: 'other',
          supplier: 'p_cfo',
          status: 'requested',
        },
      },
      {
        id: 'res_trial_training',
        cells: {
          resource: 'Trial school for the two new sellers, five days',
          type: 'training',
          goal: 'qt_corp',
          qty: 2,
          needed_by: '2027-04-30',
          supplier_party: 'sales',
          supplier: 'p_daniel',
          status: 'promised',
        },
      },
      {
        id: 'res_pump_counts',
        cells: {
          resource: 'Pump counts and failure history for the 300 largest plants',
          type: 'data',
          goal: 'cg_pipeline',
          qty: 300,
          needed_by: '2027-02-15',
          supplier_party: 'sales',
          supplier: 'p_omar',
          status: 'promised',
        },
      },
    ],
  },
};
