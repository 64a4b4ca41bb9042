/** M1 of the sample company: what Marketing asks for, and what is still short. */
import type { SampleSection } from './types.ts';

export const m1: SampleSection = {
  answers: {
    headline:
      'Marketing starts $3.6 million of the $6.0 million of new business with a budget of $500,000 in five channels',
    ask: 'Please approve **$500,000** for five channels by 15 December, so that search, the webinars and the failure report can start on the first working day of January. In return Marketing answers for 60% of new business: $3.6 million, which is 150 first orders at $24,000.\n\nThe budget buys 9,000 leads; at today’s conversions the goal takes 10,000. We say so now and ask the executive team to settle with Sales which deal size holds before the agreement is signed. Without a decision in December the January leads are lost, and they are the ones that April has to live on.',
  },
};
