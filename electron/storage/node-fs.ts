/** The real disk. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import type { FsPort } from './fs-port.ts';

/** Appending in the kernel: after a truncation the next write goes to the end, not behind a hole. */
const flags = { append: 'ax', replace: 'w' } as const;
/** Plans are confidential: only the person's own account reads them. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

export function createNodeFs(): FsPort {
  return {
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    exists: existsSync,
    stat(path) {
      const { size, mtimeMs } = statSync(path);
      return { size, modified: mtimeMs };
    },
    read: (path) => readFileSync(path),
    open: (path, mode) => openSync(path, flags[mode], FILE_MODE),
    write: (file, bytes) => writeSync(file, bytes),
    sync: fsyncSync,
    truncate: ftruncateSync,
    close: closeSync,
    rename: renameSync,
    remove: unlinkSync,
    removeFolder: (path) => rmSync(path, { recursive: true, force: true }),
    makeFolder(path) {
      mkdirSync(path, { recursive: true, mode: FOLDER_MODE });
    },
    syncFolder(path) {
      // Windows cannot open a folder for fsync; NTFS journals its names itself.
      if (process.platform === 'win32') return;
      const folder = openSync(path, 'r');
      try {
        fsyncSync(folder);
      } finally {
        closeSync(folder);
      }
    },
  };
}
