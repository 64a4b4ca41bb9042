/** Everything the services need of the disk, for one data folder. */
import { join } from 'node:path';
import type { Clock } from '../../shared/lib/ports.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import type { FsPort } from './fs-port.ts';
import { ignoreIo } from './io-failure.ts';
import { type Layout, layoutOf } from './layout.ts';
import { lockFolder, type Processes } from './lock.ts';
import { createQuarantine, type Quarantine } from './quarantine.ts';
import type { StoreFile } from './store-file.ts';
import { sweepFolders } from './workbook-folders.ts';

export interface StorageOptions {
  /** Absolute; Electron's `userData`. */
  readonly folder: string;
  readonly fs: FsPort;
  readonly store: StoreFile;
  readonly clock: Clock;
  readonly processes: Processes;
}

export interface Storage {
  readonly fs: FsPort;
  readonly store: StoreFile;
  readonly clock: Clock;
  readonly layout: Layout;
  readonly quarantine: Quarantine;
  /** Lets another process have the folder. */
  release(): void;
}

/** `forbidden` when another process has the folder. A folder that cannot be written opens for reading. */
export function openStorage(options: StorageOptions): Result<Storage> {
  const { fs, store, clock, folder, processes } = options;
  const lock = lockFolder(fs, folder, processes);
  if (!lock.ok) return lock;
  const layout = layoutOf(folder);
  ignoreIo(() => {
    const { workbooks, bin, templates, templateBin, quarantine } = layout;
    for (const one of [workbooks, bin, templates, templateBin, quarantine]) fs.makeFolder(one);
    // Their names, and the folder's own, must be there before anything in them can be promised.
    fs.syncFolder(folder);
    fs.syncFolder(join(folder, '..'));
    sweepFolders(fs, layout);
  });
  return ok({
    fs,
    store,
    clock,
    layout,
    quarantine: createQuarantine(fs, layout.quarantine, () => clock.now()),
    release: lock.value.release,
  });
}
