/** M4 of the sample company: one product, for three segments. */
import type { SampleSection } from './types.ts';

export const m4: SampleSection = {
  answers: {
    product_strategy:
      'Verrin Sentry carries the whole year. Engineering spends its effort on two things customers asked for in the trials of 2026: warnings in the plant’s own control room, and a battery that lasts five years instead of four. Both arrive as free updates and change neither the price nor the order form. There will be no smaller version for single wells and no monitor for motors or fans in 2027, although we are asked for both; a second product would need a second trial routine, and eight sellers are still learning to run the first one well.',
  },
  tables: {
    product_mix: [
      {
        id: 'mix_sentry',
        cells: {
          product: 'prod_sentry',
          description: 'Clip-on monitor that listens to vibration and sound on a pump all day',
          benefits:
            'The plant knows about three weeks ahead which part to order and changes it in a planned stop',
          lifecycle: 'growth',
          segments: ['seg_water', 'seg_food', 'seg_chem'],
          launch: '2019-03-01',
          support: 'Mounting, first year of diagnosis, a named engineer and a replacement within two days',
        },
      },
    ],
  },
};
