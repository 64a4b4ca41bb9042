/** Keeps refused texts on this machine: one request at a time, and only the newest state counts. */
import type { Bridge } from '../../shared/ipc/contract.ts';
import type { Drafts } from '../../shared/workbook/drafts.ts';

/** As the contract allows. What is longer is no slip of the pen and stays in this window only. */
const LONGEST = 20_000;
const MOST = 5000;

export interface DraftKeeper {
  keep(drafts: Drafts): void;
  /** Settles when what was handed over last has been answered. */
  settled(): Promise<void>;
}

export function createDraftKeeper(bridge: Pick<Bridge, 'keepDrafts'>, id: string): DraftKeeper {
  let waiting: Drafts | null = null;
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (waiting) {
      const drafts = waiting;
      waiting = null;
      // Refused by the disk they are still in this window; the next change tries again.
      await bridge.keepDrafts(id, within(drafts)).catch(() => null);
    }
    running = null;
  };
  return {
    keep(drafts) {
      waiting = drafts;
      running ??= run();
    },
    async settled() {
      await running;
    },
  };
}

const within = (drafts: Drafts): Record<string, { text: string; message: string }> =>
  Object.fromEntries(
    Object.entries(drafts)
      .filter(([, { text }]) => text.length <= LONGEST)
      .slice(0, MOST)
      .map(([place, { text, message }]) => [place, { text, message }]),
  );
