/** What a scenario can turn: the contested assumptions of both plans, goals, money and the cells behind supply and capacity. */
import { cellAt } from './cells.ts';
import { derived } from './derived.ts';
import { channelPlan } from './marketing.ts';
import { nameIn, registryNames } from './names.ts';
import { plainPairs } from './pairs.ts';
import { roster } from './sales-team.ts';

export interface Lever {
  /** The part of a scenario that holds it. */
  readonly of: 'answers' | 'cells' | 'agreed';
  /** Answer key, `table/row/column`, or the id of an agreed pair. */
  readonly place: string;
  /** Whose row of a table it is: the channel, the seller; '' for what stands in no table. */
  readonly row: string;
}

const goals = ['A3.corporate_revenue_goal', 'A3.retained_revenue', 'A3.expansion_revenue'];
const others = [
  'S6.attainment_assumption',
  'M10.total_budget',
  'S10.opening_pipeline_marketing',
  'S10.lag_months',
];

const answers = (places: readonly string[]): readonly Lever[] =>
  places.map((place) => ({ of: 'answers', place, row: '' }));

export const levers = derived((read): readonly Lever[] => {
  const { channels } = read.from(registryNames);
  const agreed = read.part('agreed');
  return [
    ...answers(goals),
    ...plainPairs.flatMap(([pair, , marketing, sales]): readonly Lever[] => [
      // Once agreed it is this value that counts, and neither plan's own.
      ...(agreed[pair] ? [{ of: 'agreed' as const, place: pair, row: '' }] : []),
      ...answers([marketing, sales]),
    ]),
    ...answers(others),
    ...read.from(channelPlan).flatMap((row) => {
      const name = row.channel === null ? '' : nameIn(channels, row.channel);
      return ['budget', 'cpl'].map((column) => ({
        of: 'cells' as const,
        place: cellAt('channel_plan', row.id, column),
        row: name,
      }));
    }),
    ...read
      .from(roster)
      .filter((row) => row.fullQuota !== null)
      .flatMap((row) =>
        ['full_quota', 'start'].map((column) => ({
          of: 'cells' as const,
          place: cellAt('roster', row.id, column),
          row: row.name,
        })),
      ),
  ];
});
