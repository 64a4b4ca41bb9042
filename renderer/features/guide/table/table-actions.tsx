/** What a table of the plan can do beyond its rows: the agreement's quantities proposed by the funnel. */
import { Filter } from 'lucide-react';
import type { ReactElement } from 'react';
import { quantityChanges } from '../../../../shared/checks/quantities.ts';
import { deliverables } from '../../../../shared/plan/agreement.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import type { SingleChange } from '../../../../shared/workbook/edit.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import { Button } from '../../../ui/button.tsx';
import { useGuide, useWorkbook } from '../context.ts';

export function TableActions({ table }: { readonly table: string }): ReactElement | null {
  const { store, announce } = useGuide();
  const workbook = useWorkbook();
  if (table !== 'mkt_deliv') return null;
  const proposed = proposedChanges(workbook);
  const fill = (): void => {
    const changes = proposedChanges(store.getState().workbook);
    if (store.dispatch({ kind: 'group', changes }, strings.guide.filledFromFunnel, { place: table }))
      announce(strings.guide.filledFromFunnel);
  };
  return (
    <Button
      small
      icon={Filter}
      disabled={proposed.length === 0}
      title={proposed.length === 0 ? strings.guide.nothingProposed : undefined}
      onClick={fill}
    >
      {strings.guide.fillFromFunnel}
    </Button>
  );
}

/** For each stage that is promised, its first deliverable takes what the funnel needs. */
function proposedChanges(workbook: Workbook): readonly SingleChange[] {
  const filled = new Set<string>();
  return deliverables.marketing(workbook).flatMap((row) => {
    const proposed = row.metric !== null && !filled.has(row.metric) ? quantityChanges(workbook, row) : null;
    if (!proposed || row.metric === null) return [];
    filled.add(row.metric);
    return proposed.changes;
  });
}
