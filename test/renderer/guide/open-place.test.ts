/** Places that stand in no section: the screen that holds them opens at them. */
import { expect, it } from 'vitest';
import { returnToPlace } from '../../../renderer/features/guide/open-place.ts';
import { createSession } from '../../../renderer/state/session.ts';
import { createWorkbookStore } from '../../../renderer/state/workbook-store.ts';
import { agreedPlace, conflictPlace } from '../../../shared/template/view-place.ts';
import { seeded } from '../../shared/checks/case.ts';
import { aBridge } from './a-bridge.ts';

it.each([
  [conflictPlace('C07:seg_public'), 'conflicts', 'C07:seg_public'],
  [agreedPlace('deal_assumption'), 'assumptions', 'deal_assumption'],
  ['S6.deal_assumption', null, null],
])('%s', (place, view, viewAt) => {
  const store = createWorkbookStore(
    aBridge({}).bridge,
    { workbook: seeded, notice: null, drafts: {} },
    { clock: { now: () => '2026-11-30T09:41:00.000Z' }, ids: { next: () => 'id' } },
  );
  const session = createSession(place);
  returnToPlace({ store, session, grids: new Map() }, place);
  expect(session.getState()).toMatchObject({ view, viewAt });
  store.dispose();
});
