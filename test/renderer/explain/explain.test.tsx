/** The popover beside a figure, when the figure goes while it is open. */
import { act } from 'react';
import { expect, it } from 'vitest';
import { ExplainPopover } from '../../../renderer/features/explain/explain-popover.tsx';
import { createWorkbookStore } from '../../../renderer/state/workbook-store.ts';
import { seeded } from '../../shared/checks/case.ts';
import { aBridge } from '../guide/a-bridge.ts';
import { render } from '../guide/render.tsx';

it('closes once the row of its figure is gone', () => {
  const store = createWorkbookStore(
    aBridge({}).bridge,
    { workbook: seeded, notice: null, drafts: {} },
    { clock: { now: () => '2026-11-30T09:41:00.000Z' }, ids: { next: () => 'id' } },
  );
  const row = seeded.tables.channel_plan?.[0]?.id ?? '';
  const explained = {
    figure: `cell:channel_plan/${row}/leads`,
    anchor: document.createElement('button'),
    supposed: null,
  };
  let closed = 0;
  const shown = render(
    <ExplainPopover store={store} explained={explained} onClose={() => closed++} onPlace={() => {}} />,
  );
  expect(document.querySelector('[role="dialog"]')).not.toBeNull();
  expect(closed).toBe(0);
  act(() => void store.dispatch({ kind: 'remove-rows', table: 'channel_plan', rows: [row] }, 'removed'));
  expect(closed).toBe(1);
  shown.close();
  store.dispose();
});
