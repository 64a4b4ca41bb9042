/** What a table of the plan can do beyond its rows: the agreement's quantities proposed by the funnel. */
import { Filter } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { proposedQuantities } from '../../../../shared/checks/quantities.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { Button } from '../../../ui/button.tsx';
import { useGuide, useWorkbook } from '../context.ts';
import { FunnelDialog } from './funnel-dialog.tsx';

export function TableActions({ table }: { readonly table: string }): ReactElement | null {
  const { store, announce } = useGuide();
  const workbook = useWorkbook();
  const [asking, setAsking] = useState(false);
  if (table !== 'mkt_deliv') return null;
  const proposed = proposedQuantities(workbook);
  const fill = (): void => {
    setAsking(false);
    const changes = proposedQuantities(store.getState().workbook).flatMap((one) => one.changes);
    if (store.dispatch({ kind: 'group', changes }, strings.guide.filledFromFunnel, { place: table }))
      announce(strings.guide.filledFromFunnel);
  };
  return (
    <>
      <Button
        small
        icon={Filter}
        disabled={proposed.length === 0}
        title={proposed.length === 0 ? strings.guide.nothingProposed : undefined}
        onClick={() => setAsking(true)}
      >
        {strings.guide.fillFromFunnel}
      </Button>
      {asking && (
        <FunnelDialog
          workbook={workbook}
          proposed={proposed}
          onFill={fill}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
