/** M5 of the sample company: one list price, one floor below which nobody may sell. */
import type { SampleSection } from './types.ts';

export const m5: SampleSection = {
  answers: {
    pricing_objective: 'value',
    price_rationale:
      'An unplanned stop of one pump cost the customers of our 2026 trials $31,000 at the median, counting the crew, the rushed part and the lost output. A first order of three monitors costs $25,500 at the usual discount of 15%, so it has paid for itself when it prevents the first stop. When we raised the list price from $9,400 to $10,000 in January 2026, the win rate moved by less than one point. Below $8,000 a monitor the mounting visit is no longer covered, which is why the floor stands there. We would lower the list price only if the win rate fell below 20% for two quarters.',
  },
  tables: {
    prices: [
      {
        id: 'price_sentry',
        cells: {
          product: 'prod_sentry',
          list: 1000000,
          unit_cost: 300000,
          std_discount: 0.15,
          floor: 800000,
          competitor_price: 920000,
          units_per_deal: 3,
        },
      },
    ],
  },
};
