/** Everything somebody has to do by a day: goals, actions, promises. Read by the check of owners and dates. */
import { type Deliverable, deliverables, deliverableTables } from '../plan/agreement.ts';
import { derived } from '../plan/derived.ts';
import { corporateGoals, type Goal, marketingGoals } from '../plan/goals.ts';
import { roster } from '../plan/sales-team.ts';
import { type Action, actions } from '../plan/sales-work.ts';
import { sides } from '../workbook/types.ts';

export const undertakingTables = ['corp_goals', 'mkt_goals', 'actions', 'mkt_deliv', 'sales_deliv'] as const;
export type UndertakingTable = (typeof undertakingTables)[number];

export interface Undertaking {
  readonly table: UndertakingTable;
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly start: string | null;
  readonly due: string | null;
  /** Blank columns among those that say by what it is measured. */
  readonly unmeasured: readonly string[];
  /** The goal an action serves. */
  readonly goal: string | null;
}

/** Rows that have a name; an action that was stopped or is done needs neither owner nor date any more. */
export const undertakings = derived((read): readonly Undertaking[] => [
  ...read.from(corporateGoals).flatMap((row) => ofGoal('corp_goals', row)),
  ...read.from(marketingGoals).flatMap((row) => ofGoal('mkt_goals', row)),
  ...read.from(actions).flatMap(ofAction),
  ...sides.flatMap((side) =>
    read.from(deliverables[side]).flatMap((row) => ofDeliverable(deliverableTables[side], row)),
  ),
]);

const ofGoal = (table: 'corp_goals' | 'mkt_goals', row: Goal): readonly Undertaking[] =>
  row.goal === null
    ? []
    : [
        {
          table,
          id: row.id,
          name: row.goal,
          owner: row.owner,
          start: row.start,
          due: row.due,
          unmeasured: [
            ...(row.metric === null ? ['metric'] : []),
            ...(row.target === null ? ['target'] : []),
          ],
          goal: null,
        },
      ];

const ofAction = (row: Action): readonly Undertaking[] =>
  row.action === null || row.status === 'stopped' || row.status === 'done'
    ? []
    : [
        {
          table: 'actions',
          id: row.id,
          name: row.action,
          owner: row.owner,
          start: row.start,
          due: row.due,
          unmeasured: [],
          goal: row.goal,
        },
      ];

const ofDeliverable = (table: 'mkt_deliv' | 'sales_deliv', row: Deliverable): readonly Undertaking[] =>
  row.deliverable === null
    ? []
    : [
        {
          table,
          id: row.id,
          name: row.deliverable,
          owner: row.owner,
          start: null,
          due: row.due,
          unmeasured: row.metric === null ? ['metric'] : [],
          goal: null,
        },
      ];

/** The day somebody leaves for good, by person; absent for whoever stays or is not on the roster. */
export const lastDays = derived((read): ReadonlyMap<string, string> => {
  const ends = new Map<string, string | null>();
  for (const { person, end } of read.from(roster)) {
    if (person === null) continue;
    const known = ends.get(person);
    ends.set(
      person,
      known === null || end === null ? null : known === undefined || known < end ? end : known,
    );
  }
  return new Map([...ends].flatMap(([person, end]) => (end === null ? [] : [[person, end] as const])));
});
