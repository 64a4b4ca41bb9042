/** A page with one grid on a small sheet, for tests and for looking at. `?rows=500&theme=dark&density=compact` */
import { type ReactNode, StrictMode, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Grid } from '../../../renderer/ui/grid/grid.tsx';
import type { GridFooter, GridHandle, GridStatistics } from '../../../renderer/ui/grid/types.ts';
import { campaigns } from './campaigns.ts';
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import './page.css';
import type { SheetStore } from './sheet.ts';

declare global {
  interface Window {
    harness: { readonly store: SheetStore; handle: GridHandle | null; statistics: GridStatistics | null };
  }
}

const query = new URLSearchParams(location.search);
for (const name of ['theme', 'density']) {
  const value = query.get(name);
  if (value !== null) document.documentElement.dataset[name] = value;
}
const store = campaigns(Number(query.get('rows') ?? 10));
window.harness = { store, handle: null, statistics: null };

function Page(): ReactNode {
  const sheet = useSyncExternalStore(store.subscribe, store.snapshot);
  const [statistics, setStatistics] = useState<GridStatistics | null>(null);
  const handle = useRef<GridHandle>(null);
  window.harness.handle = handle.current;
  window.harness.statistics = statistics;
  const footer = useMemo<readonly GridFooter[]>(() => {
    const sum = sheet.rowIds.reduce((total, row) => total + (store.getNumber(row, 'budget') ?? 0), 0);
    const text = new Intl.NumberFormat('en-US').format(sum);
    return [
      { label: 'Total', cells: { budget: { text, edit: text } } },
      {
        label: 'Leads needed',
        cells: { m1: { text: '700', edit: '700' }, m2: { text: '800', edit: '800' } },
      },
    ];
  }, [sheet]);
  return (
    <main>
      <h1>Campaigns and budget</h1>
      <button type="button">Before</button>
      <div className={query.has('flow') ? 'flow' : 'frame'}>
        <Grid
          ref={(value) => {
            handle.current = value;
            window.harness.handle = value;
          }}
          id="campaigns"
          label="Campaigns by month"
          columns={store.columns}
          rowIds={sheet.rowIds}
          getCell={store.getCell}
          version={sheet}
          onCommit={store.commit}
          {...(query.has('plain') ? {} : { onPasteRows: store.pasteRows })}
          onInsertRow={store.insertRow}
          onRemoveRows={store.removeRows}
          onMoveRow={store.moveRow}
          onDuplicateRows={store.duplicateRows}
          rowName="campaign"
          footer={footer}
          fill={!query.has('flow')}
          readOnly={query.has('locked')}
          getNumber={store.getNumber}
          onStatistics={setStatistics}
        />
      </div>
      <button type="button">After</button>
      <output>{statistics ? `Sum ${statistics.sum}, count ${statistics.count}` : ''}</output>
    </main>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
