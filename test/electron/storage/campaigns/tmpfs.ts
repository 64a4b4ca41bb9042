/** The real electron-store on a real full disk: a small tmpfs, with less and less space left. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodeFs } from '../../../../electron/storage/node-fs.ts';
import type { StoreFile } from '../../../../electron/storage/store-file.ts';
import { judge, nothingTold, noVerdicts, runDay, type Verdicts } from './scenario.ts';

export interface FullTmpfs {
  readonly levels: number;
  /** Levels at which the person was told that something could not be saved. */
  readonly told: number;
  readonly verdicts: Verdicts;
}

const SIZE = 8 * 1024 * 1024;
const PAGE = 4096;
const day = { edits: 24, snapshotEvery: 6, bulk: 30_000 };

/** Level n leaves n pages; null where mounting is refused. */
export function fillTmpfs(store: StoreFile, levels: number): FullTmpfs | null {
  const mount = mkdtempSync(join(tmpdir(), 'accord-full-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', mount]);
  if (mounted.status !== 0) {
    rmSync(mount, { recursive: true });
    return null;
  }
  try {
    const verdicts = noVerdicts();
    let told = 0;
    for (let level = 0; level < levels; level++) {
      const data = join(mount, `data-${level}`);
      const filler = join(mount, 'filler');
      const { bavail, bsize } = statfsSync(mount);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - (level + 1) * PAGE), 1));
      const state = nothingTold();
      runDay(createNodeFs(), state, day, store, data);
      if (state.failures > 0) told++;
      rmSync(filler);
      verdicts[judge(createNodeFs(), state, store, data)]++;
      rmSync(data, { recursive: true, force: true });
    }
    return { levels, told, verdicts };
  } finally {
    // Lazily: a process that was stopped by the full disk may still hold a log open.
    spawnSync('umount', ['-l', mount]);
    rmSync(mount, { recursive: true, force: true });
  }
}
