/** M3 of the sample company: three segments in order, and what is said to each persona. */
import type { SampleSection } from './types.ts';

export const m3: SampleSection = {
  answers: {
    positioning_statement:
      'For the **maintenance leads** of water utilities, food plants and chemicals plants who are blamed for stops they could not see coming, Verrin Sentry is the pump monitor that names the part that will fail. Unlike a yearly vibration survey, which sees a pump for ten minutes, and unlike sensors that only send a curve and leave the reading to the plant, it says “outer bearing, three weeks” and gives the part number. They can believe it because they test it first: six pumps of their own choice, thirty days, and their own work orders as the judge.',
    differentiators:
      '- **The part, not a curve.** In the trials of 2026 the part was named correctly in 43 of 54 failures.\n- **About three weeks’ notice.** The median warning came 22 days before the failure, longer than the delivery time of 9 bearings in 10.\n- **Any pump.** It clips on without drilling and works across makes: the median trial plant runs pumps of four brands.\n- **Nothing to install.** A monitor is mounted in 12 minutes and reports by cellular radio, so no plant network has to be opened.',
  },
  tables: {
    target_segments: [
      {
        id: 'ts_water',
        cells: {
          segment: 'seg_water',
          priority: 1,
          accounts: 497,
          need: 'A stopped pump becomes a public complaint within the hour',
          est_deals: 64,
          avg_price: 2400000,
          personas: ['per_maint', 'per_plant'],
        },
      },
      {
        id: 'ts_food',
        cells: {
          segment: 'seg_food',
          priority: 2,
          accounts: 377,
          need: 'Product in the line is thrown away when a pump stops during cleaning',
          est_deals: 52,
          avg_price: 2400000,
          personas: ['per_maint', 'per_plant', 'per_proc'],
        },
      },
      {
        id: 'ts_chem',
        cells: {
          segment: 'seg_chem',
          priority: 3,
          accounts: 163,
          need: 'A leaking seal is a safety event before it is a repair',
          est_deals: 34,
          avg_price: 2400000,
          personas: ['per_plant', 'per_proc'],
        },
      },
    ],
    messages: [
      {
        id: 'msg_water_maint',
        cells: {
          segment: 'seg_water',
          persona: 'per_maint',
          pain: '“The call always comes at two in the morning”',
          message: 'Know on Monday which part to order for the month',
          proof: 'Dell Creek Water Utility: 11 warnings in 2026, 9 parts changed in planned stops',
        },
      },
      {
        id: 'msg_water_plant',
        cells: {
          segment: 'seg_water',
          persona: 'per_plant',
          pain: '“I cannot tell the board why we stood still”',
          message: 'Replace the emergency budget by a list of parts',
          proof: 'Median cost of an avoided stop in the 2026 trials: $31,000',
        },
      },
      {
        id: 'msg_food_maint',
        cells: {
          segment: 'seg_food',
          persona: 'per_maint',
          pain: '“It fails in the middle of the cleaning run”',
          message: 'Change the seal between two batches, not during one',
          proof: 'Hollis Creameries: no batch lost to a pump since October 2025',
        },
      },
      {
        id: 'msg_food_plant',
        cells: {
          segment: 'seg_food',
          persona: 'per_plant',
          pain: '“Every unplanned hour is milk down the drain”',
          message: 'Three monitors have paid for themselves when one batch is saved',
          proof: 'A first order of $25,500 against $31,000 for the median stop',
        },
      },
      {
        id: 'msg_food_proc',
        cells: {
          segment: 'seg_food',
          persona: 'per_proc',
          pain: '“Two data sheets, and I cannot see the difference”',
          message: 'Compare named failures, not sensor ranges',
          proof: '47 of 54 failures announced, checked against customers’ work orders',
        },
      },
      {
        id: 'msg_chem_plant',
        cells: {
          segment: 'seg_chem',
          persona: 'per_plant',
          pain: '“A seal that leaks closes the unit”',
          message: 'Hear the seal before anybody can smell it',
          proof: 'Ashgrove Solvents: four seals changed in 2026, no reportable leak',
        },
      },
      {
        id: 'msg_chem_proc',
        cells: {
          segment: 'seg_chem',
          persona: 'per_proc',
          pain: '“Anything with a battery needs two safety reviews”',
          message: 'One safety file, ready before the trial is asked for',
          proof: 'The monitors on site passed the reviews of 19 chemicals plants unchanged',
        },
      },
    ],
  },
};
