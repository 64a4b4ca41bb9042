/** A3 of the sample company: $8.2 million, of which $6.0 million must be won with new customers. */
import type { SampleSection } from './types.ts';

export const a3: SampleSection = {
  answers: {
    corporate_revenue_goal: 820000000,
    retained_revenue: 220000000,
    expansion_revenue: 0,
  },
  tables: {
    corp_goals: [
      {
        id: 'cg_revenue',
        cells: {
          id: 'CG1',
          goal: 'Win $6.0 million of new business',
          metric: 'New business',
          unit: 'US dollars',
          baseline: 4950000,
          target: 6000000,
          due: '2027-12-31',
          owner: 'p_ceo',
        },
      },
      {
        id: 'cg_retention',
        cells: {
          id: 'CG2',
          goal: 'Keep 95% of the revenue of existing customers',
          metric: 'Revenue retention',
          unit: 'per cent',
          baseline: 94,
          target: 95,
          due: '2027-12-31',
          owner: 'p_marcus',
        },
      },
      {
        id: 'cg_pipeline',
        cells: {
          id: 'CG3',
          goal: 'Create four dollars of opportunities for every dollar of the goal',
          metric: 'Pipeline coverage',
          unit: 'times the goal',
          baseline: 3.6,
          target: 4,
          due: '2027-12-31',
          owner: 'p_ines',
        },
      },
    ],
    initiatives: [
      {
        id: 'ini_south',
        cells: {
          name: 'Second pair of sellers for the South',
          why: 'Two people cover sixteen states, and trials there wait four weeks for a visit',
          sponsor: 'p_marcus',
          start: '2027-01-11',
          end: '2027-08-31',
          plan: 'sales',
        },
      },
      {
        id: 'ini_definitions',
        cells: {
          name: 'One set of definitions and handovers',
          why: 'In 2026 both teams counted qualified leads, and their counts differed by 17%',
          sponsor: 'p_ceo',
          start: '2027-01-04',
          end: '2027-06-30',
          plan: 'both',
        },
      },
      {
        id: 'ini_proof',
        cells: {
          name: 'A named failure for every segment',
          why: 'Buyers ask for a plant like theirs before they agree to a trial',
          sponsor: 'p_ines',
          start: '2027-01-04',
          end: '2027-09-30',
          plan: 'marketing',
        },
      },
    ],
  },
};
