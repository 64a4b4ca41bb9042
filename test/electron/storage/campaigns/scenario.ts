/** A day with one workbook: made, edited, snapshotted, closed and opened again, edited on. */
import type { FsPort } from '../../../../electron/storage/fs-port.ts';
import type { StoreFile } from '../../../../electron/storage/store-file.ts';
import {
  createWorkbookFiles,
  openWorkbookFiles,
  type WorkbookFiles,
} from '../../../../electron/storage/workbook-files.ts';
import { aWorkbook, countEdits, edit, openTestStorage } from '../sim/builders.ts';
import { createSimStore } from '../sim/sim-store.ts';

export const ID = 'plan-1';
export const FOLDER = `/data/workbooks/${ID}`;

/** What the person was told, kept outside so that it survives the cut. */
export interface Told {
  /** The workbook's making was confirmed. */
  made: boolean;
  /** Edits confirmed as saved, from the first on. */
  acknowledged: number;
  failures: number;
}

export const nothingTold = (): Told => ({ made: false, acknowledged: 0, failures: 0 });

export interface Day {
  readonly edits: number;
  readonly snapshotEvery: number;
  /** Characters the workbook has besides. */
  readonly bulk?: number;
}

/** The data folder on the simulated disk. */
const DATA = '/data';

const PATIENCE = 3;

/** Each edit is tried again until it is taken, as the window does; gives up after a few refusals in a row. */
export function runDay(
  fs: FsPort,
  told: Told,
  { edits, snapshotEvery, bulk = 0 }: Day,
  store: StoreFile = createSimStore(fs),
  data = DATA,
): void {
  const storage = openTestStorage(fs, store, data);
  const make = (): WorkbookFiles | null => {
    const made = createWorkbookFiles(storage, aWorkbook(ID, { 'A1.bulk': 'y'.repeat(bulk) }), []);
    return made.ok ? made.value : null;
  };
  const reopen = (): WorkbookFiles | null => {
    const opened = openWorkbookFiles(storage, ID, 'Plan');
    return opened.ok ? opened.value.files : null;
  };
  const insist = <T>(attempt: () => T | null): T | null => {
    for (let count = 0; count < PATIENCE; count++) {
      const done = attempt();
      if (done !== null) return done;
      told.failures++;
    }
    return null;
  };
  let files = insist(make);
  if (!files) return;
  told.made = true;
  for (let n = 1; n <= edits; n++) {
    const open: WorkbookFiles = files;
    const taken = insist(() => {
      const answer = open.append(open.current().revision, [edit(n)]);
      return answer.ok ? answer.value : null;
    });
    if (!taken) return;
    told.acknowledged = n;
    if (n % snapshotEvery === 0 && !open.snapshot().ok) told.failures++;
    if (n === Math.floor(edits / 2)) {
      if (!open.close().ok) told.failures++;
      files = insist(reopen);
      if (!files) return;
    }
  }
  if (!files.close().ok) told.failures++;
}

export type Verdict = 'kept' | 'lost' | 'unreadable' | 'wrong';

/**
 * Opens the disk as after a restart and compares it with what the person was told; then goes on working
 * and opens it once more, since a repair that only looks right is found by the next start.
 */
export function judge(fs: FsPort, told: Told, store: StoreFile = createSimStore(fs), data = DATA): Verdict {
  const storage = openTestStorage(fs, store, data);
  if (!fs.exists(storage.layout.workbook(ID))) return told.made ? 'unreadable' : 'kept';
  const opened = openWorkbookFiles(storage, ID, 'Plan');
  if (!opened.ok) return 'unreadable';
  try {
    const { files } = opened.value;
    const found = countEdits(files.current());
    if (found < told.acknowledged) return 'lost';
    const next = files.append(files.current().revision, [edit(found + 1)]);
    if (!next.ok) return 'unreadable';
    const again = openWorkbookFiles(storage, ID, 'Plan');
    if (!again.ok) return 'unreadable';
    return countEdits(again.value.files.current()) === found + 1 ? 'kept' : 'lost';
  } catch {
    return 'wrong';
  }
}

export type Verdicts = Record<Verdict, number>;
export const noVerdicts = (): Verdicts => ({ kept: 0, lost: 0, unreadable: 0, wrong: 0 });

/** What is done on a disk until it fails, and what the disk that is left is worth. */
export interface Scenario {
  run(fs: FsPort, told: Told): void;
  judge(fs: FsPort, told: Told): Verdict;
}

export const workbookDay = (day: Day): Scenario => ({
  run: (fs, told) => runDay(fs, told, day),
  judge: (fs, told) => judge(fs, told),
});
