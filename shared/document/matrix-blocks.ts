/** The side-by-side matrix as printed (L9): one table an axis. */
import { matrixAxes, sideBySide } from '../checks/matrix.ts';
import { strings } from '../strings/catalogue.ts';
import type { Workbook } from '../workbook/types.ts';
import type { Block } from './model.ts';
import { bodyRow, textColumn } from './table-parts.ts';

const text = strings.document.matrix;

export function matrixBlocks(workbook: Workbook): readonly Block[] {
  const rows = sideBySide(workbook);
  return matrixAxes.flatMap((axis): readonly Block[] => {
    const here = rows.filter((row) => row.axis === axis);
    if (here.length === 0) return [];
    const apart = here.filter((row) => row.status !== 'same' && row.agreed === '').length;
    return [
      {
        kind: 'table',
        caption: text.caption(text.axes[axis], apart),
        description: text.description,
        origin: 'L9',
        columns: [
          textColumn(text.subject),
          textColumn(strings.words.parties.marketing),
          textColumn(strings.words.parties.sales),
          textColumn(text.status),
        ],
        rows: here.map((row) =>
          bodyRow(
            row.subject,
            row.marketing === '' ? strings.values.blank : row.marketing,
            row.sales === '' ? strings.values.blank : row.sales,
            row.agreed === '' ? text.statuses[row.status] : text.agreed(row.agreed),
          ),
        ),
      },
    ];
  });
}
