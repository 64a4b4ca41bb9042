/** The side-by-side matrix as printed (L9): one table an axis. */
import { matrixAxes, sideBySide } from '../checks/matrix.ts';
import { strings } from '../strings/catalogue.ts';
import type { Workbook } from '../workbook/types.ts';
import type { Block } from './model.ts';

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
          { label: text.subject, align: 'left' },
          { label: strings.words.parties.marketing, align: 'left' },
          { label: strings.words.parties.sales, align: 'left' },
          { label: text.status, align: 'left' },
        ],
        rows: here.map((row) => ({
          kind: 'body',
          cells: [
            row.subject,
            row.marketing === '' ? strings.values.blank : row.marketing,
            row.sales === '' ? strings.values.blank : row.sales,
            row.agreed === '' ? text.statuses[row.status] : text.agreed(row.agreed),
          ],
        })),
      },
    ];
  });
}
