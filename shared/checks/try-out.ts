/** The workbook as it would be: changes applied without being kept. */
import { applyEdit } from '../workbook/apply-edit.ts';
import type { SingleChange } from '../workbook/edit.ts';
import type { Workbook } from '../workbook/types.ts';

export const withChanges = (workbook: Workbook, changes: readonly SingleChange[]): Workbook =>
  changes.length === 0
    ? workbook
    : applyEdit(workbook, {
        id: 'try',
        at: workbook.meta.editedAt,
        label: '',
        change: { kind: 'group', changes },
      }).workbook;
