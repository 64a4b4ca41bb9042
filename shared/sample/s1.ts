/** S1 of the sample company: the sales plan on one page. */
import type { SampleSection } from './types.ts';

export const s1: SampleSection = {
  answers: {
    headline:
      'Eight sellers carry $6.5 million of quota for a goal of $6.0 million, if the two who start in April are productive by September',
    path: 'The first quarter lives on trials that are already running; nothing that marketing creates from January can close before April. The second quarter brings the spring decisions of water utilities, the third is carried by food plants that buy between harvests, and the last quarter, with 34\u00a0% of the year, decides it.\n\nThe risk is the South. Until Noor Haddad and Jonas Keller are productive, two sellers cover what four should. If either starts after April, Daniel Reyes takes the Texas territory himself and the largest trials there move to the first week of every month.',
  },
};
