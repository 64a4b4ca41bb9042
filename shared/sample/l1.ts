import type { SampleSection } from './types.ts';

export const l1: SampleSection = {
  answers: {
    marketing_lead: 'p_ines',
    sales_lead: 'p_marcus',
    sponsor: 'p_ceo',
    effective: '2027-01-01',
    expires: '2027-12-31',
    version: '4',
    purpose:
      'In 2026 a third of the leads that Marketing handed over were never called, and Sales built a second list of its own. This agreement ends both. From January the two teams work from **one definition of a qualified lead, one clock and one list**, so that every MQL is called or returned within two days and the new-business goal of $6,000,000 rests on figures that both have signed.',
  },
};
