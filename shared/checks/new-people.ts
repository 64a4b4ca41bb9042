/** People an option adds: a name in the registry and a row of the roster, as one step. */
import type { RosterRow } from '../plan/sales-team.ts';
import type { SingleChange } from '../workbook/edit.ts';
import { findRow, rowsOf } from '../workbook/read.ts';
import type { Cells, Workbook } from '../workbook/types.ts';
import { seek } from './goal-seek.ts';
import { withChanges } from './try-out.ts';

/** Ids that no row has yet, made from the place alone so that the same plan gives the same option. */
function freeId(workbook: Workbook, table: string, stem: string): string {
  for (let count = 1; ; count++) if (!findRow(workbook, table, `${stem}_${count}`)) return `${stem}_${count}`;
}

/** The most people a way out may add. */
const MOST_PEOPLE = 20;

/** The fewest people with whom an aim is reached; the more there are, the sooner it is. null where `MOST_PEOPLE` are too few. */
export const fewestPeople = (isReached: (count: number) => boolean): number | null =>
  seek({ from: 1, to: MOST_PEOPLE, step: 1, holds: isReached });

/** As many people, called by their number from 1 and otherwise alike; see `newPersonChanges`. */
export function newPeopleChanges(
  workbook: Workbook,
  count: number,
  nameOf: (number: number) => string,
  like: RosterRow,
  own: Cells,
): readonly SingleChange[] {
  let current = workbook;
  const all: SingleChange[] = [];
  for (let number = 1; number <= count; number++) {
    const changes = newPersonChanges(current, nameOf(number), like, own);
    all.push(...changes);
    current = withChanges(current, changes);
  }
  return all;
}

/** `like` is the row whose role, team, manager, quota and pay the new one takes over where `own` says nothing else. */
function newPersonChanges(
  workbook: Workbook,
  name: string,
  like: RosterRow,
  own: Cells,
): readonly SingleChange[] {
  const person = freeId(workbook, 'people', 'new_person');
  const row = freeId(workbook, 'roster', 'new_seller');
  const taken: Record<string, Cells[string]> = {};
  const model = findRow(workbook, 'roster', like.id)?.cells ?? {};
  for (const column of ['role', 'team', 'manager', 'full_quota', 'ote'])
    if (model[column] !== undefined) taken[column] = model[column];
  return [
    {
      kind: 'insert-rows',
      table: 'people',
      at: rowsOf(workbook, 'people').length,
      rows: [{ id: person, cells: { name } }],
    },
    {
      kind: 'insert-rows',
      table: 'roster',
      at: rowsOf(workbook, 'roster').length,
      rows: [{ id: row, cells: { ...taken, person, status: 'hired', ...own } }],
    },
  ];
}
