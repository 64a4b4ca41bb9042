/** Before main closes the window it asks for what is not saved yet; it closes when told that nothing is left. */
import { useEffect } from 'react';
import type { Bridge } from '../shared/ipc/contract.ts';
import type { Navigation } from './state/navigation.ts';
import type { WorkbookStore } from './state/workbook-store.ts';

/**
 * `workbook` makes the window listen anew behind the screen it stands under: the screen first stores what
 * is being typed, then this saves it. When saving fails main hears nothing, and asks the person.
 */
export function useFlushOnClose(
  bridge: Pick<Bridge, 'onFlush' | 'reportFlushed'>,
  navigation: Pick<Navigation, 'flush'>,
  workbook: WorkbookStore | null,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order of listeners hangs on the workbook.
  useEffect(
    () =>
      bridge.onFlush(async () => {
        if (await navigation.flush()) await bridge.reportFlushed();
      }),
    [bridge, navigation, workbook],
  );
}
