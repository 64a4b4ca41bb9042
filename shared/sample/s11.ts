/** S11 of the sample company: how quota pays, and a discount that goes further than the floor price. */
import type { SampleSection } from './types.ts';

export const s11: SampleSection = {
  answers: {
    pay_mix: '50 : 50',
    accelerators:
      'Below 50\u00a0% of quota the variable part pays at half rate; from 50\u00a0% to 100\u00a0% each dollar of new business pays the same. Above 100\u00a0% it pays one and a half times, above 125\u00a0% twice, and there is no cap. Sellers on the ramp are measured against their ramped months, with the variable part of the first two months guaranteed. Commission is due when the purchase order is signed and returns if the customer sends the monitors back within ninety days. Nothing else is paid: there are no contests, and a manager earns only on the team’s total.',
    max_discount: 0.25,
    rules:
      'The territory of the plant decides, not the seat of its owner. When a group buys for plants in two territories, whoever ran the trial keeps half and the other seller gets half for taking part in the roll-out. A lead that Sofia Marino booked belongs to the seller of the territory, even when a colleague met the person at a fair. An account without a written next step for 90 days is free, and Omar Farouk announces it on the Monday forecast page. Helena Brandt and Daniel Reyes settle what is left within one working day.',
  },
  tables: {
    comp: [
      {
        id: 'comp_ae',
        cells: { role: 'ae', ote: 18000000, base_variable: '50 / 50', quota: 90000000 },
      },
      { id: 'comp_sdr', cells: { role: 'sdr', ote: 8500000, base_variable: '70 / 30' } },
      { id: 'comp_mgr', cells: { role: 'mgr', ote: 22000000, base_variable: '60 / 40' } },
    ],
  },
};
