/** A1 of the sample company: who Verrin is and why plants buy from it. */
import type { SampleSection } from './types.ts';

export const a1: SampleSection = {
  answers: {
    legal_name: 'Verrin Instruments Inc.',
    mission:
      'We tell the people who run pumps which part will fail next, early enough to order it and change it in a planned stop. A plant that knows this no longer keeps crews on call for breakdowns, and it no longer throws away bearings that had another year in them.',
    vision:
      'By 2031 one in ten water utilities, food plants and chemicals plants in the United States with twenty pumps or more plans its pump maintenance from our warnings. Their maintenance leads open the week with a list of parts rather than a list of breakdowns, and an unplanned pump stop is rare enough to be discussed by name.',
    value_proposition:
      'For **water utilities** and other plants whose work stops when a pump stops, we name the part that will fail about three weeks ahead, unlike a yearly vibration survey, which sees a pump for ten minutes in twelve months, because Verrin Sentry listens to vibration and sound on the pump all day and compares both with 41,000 failures on record. In the trials of 2026 it warned before 47 of 54 failures, with the right part named in 43.',
    business_model:
      'A plant buys each monitor once, at a list price of $10,000 that includes mounting and the first year of diagnosis. From the second year it pays $1,100 per monitor and year for the diagnosis, billed in advance; this renewal income is what we call retained revenue. A first order is three monitors on the pumps that would stop the plant. All selling is direct: there are no dealers and no rental.',
    headcount: 96,
    locations: 'Milwaukee, Wisconsin; sales offices in Cleveland, Ohio and Houston, Texas',
  },
};
