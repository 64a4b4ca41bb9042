/** What a scenario can turn: the contested assumptions of both plans, goals, money and the cells behind supply and capacity. */
import { cellAt } from './cells.ts';
import { derived } from './derived.ts';
import { channelPlan } from './marketing.ts';
import { nameIn, registryNames } from './names.ts';
import { plainPairs } from './pairs.ts';
import { roster } from './sales-team.ts';

export interface Lever {
  /** Answer key or `table/row/column`. */
  readonly place: string;
  /** Whose row of a table it is: the channel, the seller; '' for an answer. */
  readonly row: string;
}

const answers = [
  'A3.corporate_revenue_goal',
  'A3.retained_revenue',
  'A3.expansion_revenue',
  ...plainPairs.flatMap(([, , marketing, sales]) => [marketing, sales]),
  'S6.attainment_assumption',
  'M10.total_budget',
  'S10.opening_pipeline_marketing',
  'S10.lag_months',
];

export const levers = derived((read): readonly Lever[] => {
  const { channels } = read.from(registryNames);
  return [
    ...answers.map((place) => ({ place, row: '' })),
    ...read.from(channelPlan).flatMap((row) => {
      const name = row.channel === null ? '' : nameIn(channels, row.channel);
      return ['budget', 'cpl'].map((column) => ({
        place: cellAt('channel_plan', row.id, column),
        row: name,
      }));
    }),
    ...read
      .from(roster)
      .filter((row) => row.fullQuota !== null)
      .flatMap((row) =>
        ['full_quota', 'start'].map((column) => ({ place: cellAt('roster', row.id, column), row: row.name })),
      ),
  ];
});
