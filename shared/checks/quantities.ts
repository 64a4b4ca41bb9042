/** Filling a deliverable's months from the funnel; offered by C14 and C23 and by the agreement itself. */

import { type PromisedStage, promisedStages } from '../numbers/agreement.ts';
import { proposal } from '../numbers/proposal.ts';
import { type Deliverable, deliverables } from '../plan/agreement.ts';
import { monthChanges } from '../plan/cells.ts';
import type { SingleChange } from '../workbook/edit.ts';
import type { Workbook } from '../workbook/types.ts';

export interface Filled {
  /** Of the stage in the year, other deliverables counted in it included. */
  readonly total: number;
  /** By fiscal month. */
  readonly months: readonly number[];
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
    months,
    changes: [
      {
        kind: 'set-cells',
        table: 'mkt_deliv',
        cells: monthChanges(row.id, months),
      },
    ],
  };
}

/** What a deliverable promises by month and what the funnel proposes instead; only where a month changes. */
export interface ProposedQuantities {
  readonly row: Deliverable;
  readonly months: readonly number[];
  readonly changes: readonly SingleChange[];
}

/** For each stage that is promised, its first deliverable takes what the funnel needs. */
export function proposedQuantities(workbook: Workbook): readonly ProposedQuantities[] {
  const seen = new Set<string>();
  return deliverables.marketing(workbook).flatMap((row): readonly ProposedQuantities[] => {
    const filled = row.metric !== null && !seen.has(row.metric) ? quantityChanges(workbook, row) : null;
    if (!filled || row.metric === null) return [];
    seen.add(row.metric);
    const { months, changes } = filled;
    return months.some((month, at) => month !== row.months[at]) ? [{ row, months, changes }] : [];
  });
}
