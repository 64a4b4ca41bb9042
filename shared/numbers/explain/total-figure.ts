/** The total row of a table explains itself: `total:table/column`, from the rows that carry a figure. */
import { strings } from '../../strings/catalogue.ts';
import { findColumn, findTable } from '../../template/find.ts';
import { sum } from '../../template/formula/evaluate.ts';
import type { Computed } from '../../template/formula/expression.ts';
import { formatComputed } from '../../values/format.ts';
import { slotName } from '../../workbook/place-words.ts';
import { formatContextOf, labelOfRow, rowsOf } from '../../workbook/read.ts';
import type { Workbook } from '../../workbook/types.ts';
import { computeCell, computeTotal } from '../compute.ts';
import type { ExplainedInput, Explanation } from './explanation.ts';

const text = strings.explain;
/** Rows named one by one; nobody reads a popover of thousands, and what is beyond them stands as one line. */
const SHOWN = 50;

/** null where the column has no total. */
export function explainTotal(workbook: Workbook, place: string): Explanation | null {
  const [tableId = '', columnId = ''] = place.split('/');
  const table = findTable(workbook.template, tableId)?.table;
  const column = table && findColumn(table, columnId);
  const total = table && column && computeTotal(workbook, table, column);
  if (!table || !column || !total) return null;
  const words = (figure: Computed): string =>
    formatComputed(column, figure, formatContextOf(workbook), { sign: true });
  const rows = rowsOf(workbook, tableId).flatMap((row) => {
    const figure = computeCell(workbook, table, row, column);
    return figure.kind === 'blank' ? [] : [{ row, figure }];
  });
  const isSum = column.total === 'sum';
  const rest = rows.slice(SHOWN).map(({ figure }) => figure);
  return {
    id: `total:${place}`,
    label: (isSum ? text.totalOf : text.meanOf)(slotName(workbook, column)),
    value: words(total),
    formula: (isSum ? text.totalFormula : text.meanFormula)(table.row_name),
    source: '',
    inputs: [
      ...rows.slice(0, SHOWN).map(
        ({ row, figure }): ExplainedInput => ({
          label: labelOfRow(workbook, table, row) || strings.values.blank,
          value: words(figure),
          place: `${tableId}/${row.id}/${columnId}`,
        }),
      ),
      ...(rest.length === 0
        ? []
        : [{ label: text.moreRows(rest.length), value: isSum ? words(sum(rest)) : '', place: tableId }]),
    ],
    uses: '',
  };
}
