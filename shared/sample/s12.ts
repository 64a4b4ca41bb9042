/** S12 of the sample company: the Monday forecast, and what could keep Sales from the number. */
import type { SampleSection } from './types.ts';

export const s12: SampleSection = {
  answers: {
    forecast_rhythm: 'Mondays at 8:30, one page a team, collected by Omar Farouk and read by Marcus Oyelaran',
    forecast_rules:
      'There are three classes, and the customer’s evidence decides between them. Certain: the trial result is accepted in writing, procurement has the offer and a signing date lies inside the month. Likely: the trial is running, the plant manager knows the amount and has named the month of decision. Open: everything else, whatever the seller feels. A deal that misses its month twice goes back to open and is discussed by name. Forecast and quota are compared by team every Monday; a team below 90\u00a0% of its month in the third week agrees with Marcus Oyelaran what moves.',
  },
  tables: {
    risks: [
      {
        id: 'srisk_ramp',
        cells: {
          risk: 'New sellers in the South take longer than five months to become productive',
          likelihood: 'medium',
          impact: 18000000,
          response:
            'Daniel Reyes joins every trial of both until June and takes the largest in Texas himself',
          owner: 'p_daniel',
        },
      },
      {
        id: 'srisk_opening',
        cells: {
          risk: 'Trials that should close in the first quarter slip behind the spring budget round',
          likelihood: 'high',
          impact: 24000000,
          response: 'Confirm the decision month of each open trial with the plant manager before 15 January',
          owner: 'p_marcus',
        },
      },
      {
        id: 'srisk_rival',
        cells: {
          risk: 'A pump maker bundles its own sensor with new pumps at no charge',
          likelihood: 'medium',
          impact: 36000000,
          response:
            'Sell to plants with three or more pump brands first and show detection across all of them',
          owner: 'p_helena',
        },
      },
      {
        id: 'srisk_seller',
        cells: {
          risk: 'A seller with a full quota leaves during the year',
          likelihood: 'low',
          impact: 45000000,
          response:
            'Keep two candidates in talks at all times; the manager carries the open trials for 60 days',
          owner: 'p_marcus',
        },
      },
      {
        id: 'srisk_safety',
        cells: {
          risk: 'Safety reviews of chemicals plants take a quarter longer than planned',
          likelihood: 'medium',
          impact: 21000000,
          response: 'Hand in the safety file with the first trial request instead of after the trial',
          owner: 'p_meilin',
        },
      },
    ],
  },
};
