/**
 * The file system as storage needs it, synchronous and small, so that tests can cut the power between any
 * two calls. Calls throw as Node's do: an Error with a `code` such as `ENOSPC`. Paths are absolute.
 */
export interface FsPort {
  /** Names in a folder, in no order; none when it does not exist. */
  list(folder: string): readonly string[];
  exists(path: string): boolean;
  stat(path: string): FileStat;
  read(path: string): Uint8Array;
  /** `append` creates a file that must not exist; `replace` empties one or creates it. */
  open(path: string, mode: 'append' | 'replace'): number;
  /** Bytes really written, which a full disk makes fewer than given. */
  write(file: number, bytes: Uint8Array): number;
  sync(file: number): void;
  truncate(file: number, length: number): void;
  close(file: number): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** With everything in it. */
  removeFolder(path: string): void;
  /** Creates the folders above as well; an existing one is left as it is. */
  makeFolder(path: string): void;
  /** Makes names created, moved and removed in the folder survive a power cut. */
  syncFolder(path: string): void;
}

export interface FileStat {
  readonly size: number;
  /** Milliseconds; a cache may compare it, recovery never does. */
  readonly modified: number;
}

/** Writes all of the bytes; a short write is the sign of a filling disk and fails like a full one. */
export function writeAll(fs: FsPort, file: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) {
    const count = fs.write(file, bytes.subarray(done));
    if (count <= 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    done += count;
  }
}

/** Replaces a file whole: temporary file, fsync, rename, folder fsync. */
export function replaceFile(fs: FsPort, folder: string, path: string, bytes: Uint8Array): void {
  const temporary = `${path}${TEMPORARY}`;
  const file = fs.open(temporary, 'replace');
  try {
    writeAll(fs, file, bytes);
    fs.sync(file);
  } finally {
    fs.close(file);
  }
  fs.rename(temporary, path);
  fs.syncFolder(folder);
}

/** Ours, and the start of what electron-store names its own (`wb.json.tmp-…`). */
export const TEMPORARY = '.tmp';
export const isTemporary = (name: string): boolean => name.includes(TEMPORARY);
