/** M8 of the sample company: one leading goal, phased as Sales needs it three months later. */
import type { SampleSection } from './types.ts';

const thisYear = { start: '2027-01-01', due: '2027-12-31' } as const;

export const m8: SampleSection = {
  answers: {
    goal_note:
      'Qualified leads lead. They are phased by the month in which Sales has to receive them, three months before the month that books them: 350 in September because December carries 14% of the year, only 150 in April because July is quiet. Pipeline is the result that follows from them: at 40% and 60%, a qualified lead is worth $5,760 of opportunities. Awareness is an early sign and nothing more. We ask 400 maintenance leads each quarter whether they know us; when two quarters in a row stand still, search becomes dearer about half a year later. October to December feed 2028.',
  },
  tables: {
    mkt_goals: [
      {
        id: 'mg_mql',
        cells: {
          goal: 'Raise marketing qualified leads from 1,980 to 2,500 by 31 December',
          metric: 'mql',
          unit: 'MQLs',
          baseline: 1980,
          target: 2500,
          ...thisYear,
          owner: 'p_ines',
          supports: 'cg_revenue',
          m1: 175,
          m2: 200,
          m3: 225,
          m4: 150,
          m5: 150,
          m6: 250,
          m7: 225,
          m8: 275,
          m9: 350,
          m10: 150,
          m11: 150,
          m12: 200,
        },
      },
      {
        id: 'mg_pipeline',
        cells: {
          goal: 'Create $14.4 million of pipeline from Marketing by 31 December, up from $11.9 million',
          metric: 'pipeline',
          unit: 'US dollars',
          baseline: 11880000,
          target: 14400000,
          ...thisYear,
          owner: 'p_kofi',
          supports: 'cg_pipeline',
          m1: 1008000,
          m2: 1152000,
          m3: 1296000,
          m4: 864000,
          m5: 864000,
          m6: 1440000,
          m7: 1296000,
          m8: 1584000,
          m9: 2016000,
          m10: 864000,
          m11: 864000,
          m12: 1152000,
        },
      },
      {
        id: 'mg_awareness',
        cells: {
          goal: 'Gain 8 points of awareness among maintenance leads, from 18% to 26%, by 31 December',
          metric: 'awareness',
          unit: 'points gained',
          baseline: 0,
          target: 8,
          ...thisYear,
          owner: 'p_lena',
          supports: 'cg_revenue',
          m3: 2,
          m6: 2,
          m9: 2,
          m12: 2,
        },
      },
    ],
  },
};
