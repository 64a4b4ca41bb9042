/** People an option adds: a name in the registry and a row of the roster, as one step. */
import type { RosterRow } from '../plan/sales-team.ts';
import type { SingleChange } from '../workbook/edit.ts';
import { findRow, rowsOf } from '../workbook/read.ts';
import type { Cells, Workbook } from '../workbook/types.ts';

/** Ids that no row has yet, made from the place alone so that the same plan gives the same option. */
function freeId(workbook: Workbook, table: string, stem: string): string {
  for (let count = 1; ; count++) if (!findRow(workbook, table, `${stem}_${count}`)) return `${stem}_${count}`;
}

/** `like` is the row whose role, team, manager, quota and pay the new one takes over. */
export function newPersonChanges(
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
