/** M6 of the sample company: direct sales and nothing else. */
import type { SampleSection } from './types.ts';

export const m6: SampleSection = {
  answers: {
    coverage: 'exclusive',
    place_strategy:
      'Customers buy from our own sellers and from nobody else. Until 2022 four dealers sold for us at a margin of 22%; they skipped the trial, and half of their customers had left within two years. Direct selling costs us more at the start, about 19 hours of a seller for each trial, but the seller hears which pump failed and why, and the customer keeps one telephone number. The price of this choice is reach: plants that lie more than four hours from a seller wait until a trip holds three visits. We accept that in 2027.',
  },
  tables: {
    distribution: [
      {
        id: 'dist_direct',
        cells: {
          channel: 'ch_direct',
          segments: ['seg_water', 'seg_food', 'seg_chem'],
          geography: 'United States',
          share_of_sales: 1,
          owner: 'p_helena',
        },
      },
    ],
  },
};
