/**
 * One door to every explanation: figures by id, template figures as `field:key`, `cell:table/row/column` and
 * `total:table/column`.
 */
import type { Workbook } from '../workbook/types.ts';
import type { Explanation } from './explain/explanation.ts';
import { explainFigure } from './explain/figures.ts';
import { explainPlace } from './explain/template-figures.ts';
import { explainTotal } from './explain/total-figure.ts';

export function explain(workbook: Workbook, id: string): Explanation | null {
  const [kind, place] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (kind === 'total') return explainTotal(workbook, place);
  return kind === 'field' || kind === 'cell' ? explainPlace(workbook, place) : explainFigure(workbook, id);
}
