/** Filling a deliverable's months from the funnel; offered by C14 and C23 and by the agreement itself. */
import { type PromisedStage, promisedStages, proposal } from '../numbers/proposal.ts';
import { type Deliverable, deliverables } from '../plan/agreement.ts';
import type { SingleChange } from '../workbook/edit.ts';
import type { Workbook } from '../workbook/types.ts';

export interface Filled {
  /** Of the stage in the year, other deliverables counted in it included. */
  readonly total: number;
  readonly changes: readonly SingleChange[];
}

/**
 * The months of one of Marketing's deliverables so that all counted in the same stage add up to the
 * funnel's need; null where nothing is proposed for it or the others promise more than that already.
 */
export function quantityChanges(workbook: Workbook, row: Deliverable): Filled | null {
  const stage: PromisedStage | undefined = promisedStages.find((one) => one === row.metric);
  if (!stage) return null;
  const wanted = proposal(workbook)[stage];
  if ('missing' in wanted) return null;
  const others = deliverables
    .marketing(workbook)
    .filter((other) => other.metric === stage && other.id !== row.id);
  const months = wanted.map((month, at) =>
    others.reduce((rest, other) => rest - (other.months[at] ?? 0), month),
  );
  if (months.some((month) => month < 0)) return null;
  return {
    total: wanted.reduce((sum, month) => sum + month, 0),
    changes: [
      {
        kind: 'set-cells',
        table: 'mkt_deliv',
        cells: months.map((value, at) => ({ row: row.id, column: `m${at + 1}`, value })),
      },
    ],
  };
}
