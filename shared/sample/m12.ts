/** M12 of the sample company: 706 monitors at the net price are the new-business goal. */
import type { SampleSection } from './types.ts';

export const m12: SampleSection = {
  answers: {
    fixed_monthly: 21000000,
    financial_note:
      'Every month covers its fixed cost, but four of them only just. At a net price of $8,500 and a unit cost of $3,000 a monitor contributes $5,500, so the $210,000 of a month are covered from the 39th monitor. January, February, July and August hold 42 each; if one first order of four monitors slips in such a month, the month is in the red. December alone contributes $539,000. The forecast counts new customers only: 706 monitors at the net price are the $6.0 million of new business, and diagnosis renewals of $2.2 million come on top.',
  },
  tables: {
    sales_forecast: [
      {
        id: 'sf_sentry',
        cells: {
          product: 'prod_sentry',
          m1: 42,
          m2: 42,
          m3: 57,
          m4: 49,
          m5: 57,
          m6: 64,
          m7: 42,
          m8: 42,
          m9: 71,
          m10: 64,
          m11: 78,
          m12: 98,
          price: 850000,
          cogs: 300000,
        },
      },
    ],
    break_even: [
      { id: 'be_sentry', cells: { product: 'prod_sentry', price: 850000, variable_cost: 300000 } },
    ],
  },
};
