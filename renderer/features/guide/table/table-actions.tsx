/** What a table of the plan can do beyond its rows: quantities from the funnel, weights from past years. */
import { ChartColumn, Filter } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { proposedQuantities } from '../../../../shared/checks/quantities.ts';
import { weightsFromHistory } from '../../../../shared/numbers/season-from-history.ts';
import { strings } from '../../../../shared/strings/catalogue.ts';
import { Button } from '../../../ui/button.tsx';
import { useGuide, useWorkbook } from '../context.ts';
import { FunnelDialog } from './funnel-dialog.tsx';

export function TableActions({ table }: { readonly table: string }): ReactElement | null {
  if (table === 'mkt_deliv') return <FillFromFunnel table={table} />;
  if (table === 'seasonality') return <WeightsFromHistory table={table} />;
  return null;
}

/** The agreement's quantities, as the funnel needs them; asks before it writes. */
function FillFromFunnel({ table }: { readonly table: string }): ReactElement {
  const { store, announce } = useGuide();
  const workbook = useWorkbook();
  const [asking, setAsking] = useState(false);
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

/** The season that the months of past years show, as one step to undo. */
function WeightsFromHistory({ table }: { readonly table: string }): ReactElement {
  const { store, done } = useGuide();
  const workbook = useWorkbook();
  const found = weightsFromHistory(workbook, () => '');
  const reason =
    found === null ? strings.guide.noHistory : found.changes.length === 0 ? strings.guide.asInHistory : null;
  const fill = (): void => {
    const { changes } = weightsFromHistory(store.getState().workbook, () => crypto.randomUUID()) ?? {};
    if (changes && store.dispatch({ kind: 'group', changes }, strings.guide.weightsSet, { place: table }))
      done(strings.guide.weightsSet);
  };
  return (
    <Button small icon={ChartColumn} disabled={reason !== null} title={reason ?? undefined} onClick={fill}>
      {strings.guide.weightsFromHistory}
    </Button>
  );
}
