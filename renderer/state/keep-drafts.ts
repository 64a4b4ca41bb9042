/** Keeps refused texts on this machine: one request at a time, and only the newest state counts. */
import type { Bridge } from '../../shared/ipc/contract.ts';
import { draftLimits } from '../../shared/ipc/draft-limits.ts';
import type { Draft, Drafts } from '../../shared/workbook/drafts.ts';
import { shortened } from './shortened.ts';

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

/**
 * As much as one request carries, those typed first before the others. A text beyond the limit is no slip of
 * the pen and stays in this window only; a message may quote its text and is cut.
 */
function within(drafts: Drafts): Record<string, Draft> {
  const taken: Record<string, Draft> = {};
  let count = 0;
  let size = 0;
  for (const [place, { text, message: whole }] of Object.entries(drafts)) {
    const message = shortened(whole, draftLimits.message);
    const more = place.length + text.length + message.length;
    if (text.length > draftLimits.text || size + more > draftLimits.total) continue;
    if (count === draftLimits.count) break;
    taken[place] = { text, message };
    count++;
    size += more;
  }
  return taken;
}
