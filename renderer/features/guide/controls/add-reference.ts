/** Adding a missing name to a shared list while writing elsewhere: both in one undo step. */
import { strings } from '../../../../shared/strings/catalogue.ts';
import { findTable, labelColumnOf, refTablesOf } from '../../../../shared/template/find.ts';
import type { Field, Slot, Table, Template } from '../../../../shared/template/types.ts';
import type { Change } from '../../../../shared/workbook/edit.ts';

/** The shared list a name can be added to: one table, in the set-up part, named by a plain text. */
export function addableTable(template: Template, slot: Slot): Table | undefined {
  const [id, ...others] = refTablesOf(slot);
  if (id === undefined || others.length > 0 || slot.ref_where) return undefined;
  const found = findTable(template, id);
  if (found?.section.part !== 'setup') return undefined;
  return labelColumnOf(found.table)?.type === 'text' ? found.table : undefined;
}

/** The change and its label: a row named `name`, and the field that refers to it. */
export function addReferencedRow(
  field: Field,
  place: string,
  table: Table,
  name: string,
  rowId: string,
): readonly [Change, string] {
  const column = labelColumnOf(table)?.id ?? '';
  return [
    {
      kind: 'group',
      changes: [
        {
          kind: 'insert-rows',
          table: table.id,
          at: Number.MAX_SAFE_INTEGER,
          rows: [{ id: rowId, cells: { [column]: name } }],
        },
        { kind: 'set-answer', key: place, value: rowId },
      ],
    },
    strings.guide.addAndChoose(table.row_name, field.label),
  ];
}
