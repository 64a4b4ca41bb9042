/** What the Word preview is given; it lives in a feature of its own, so the app hands it in. */
import type { Bridge } from '../../../shared/ipc/contract.ts';
import type { WorkbookStore } from '../../state/workbook-store.ts';

export interface PreviewProps {
  readonly store: WorkbookStore;
  readonly bridge: Bridge;
  /** The section being written. */
  readonly section: string | null;
}
