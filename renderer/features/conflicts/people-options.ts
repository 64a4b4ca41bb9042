/** The people of the workbook, as owners to choose from. */
import { rowLabel, rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';

export const peopleOptions = (
  workbook: Workbook,
): readonly { readonly id: string; readonly label: string }[] =>
  rowsOf(workbook, 'people').map(({ id }) => ({ id, label: rowLabel(workbook, ['people'], id) }));
