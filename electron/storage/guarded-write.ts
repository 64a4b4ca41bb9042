/** electron-store's write, made safe: previous copy, folder fsync, read back and compare, else put back. */
import { join } from 'node:path';
import { type FsPort, replaceFile, TEMPORARY } from './fs-port.ts';
import { ignoreIo } from './io-failure.ts';
import type { StoreFile } from './store-file.ts';

export interface GuardedFile {
  readonly fs: FsPort;
  readonly store: StoreFile;
  readonly folder: string;
  /** Without `.json`. */
  readonly name: string;
  /** Only a valid file may become the previous copy. */
  readonly isValid: (bytes: Uint8Array) => boolean;
  /** Takes away a file that is there and not valid, before another takes its name. */
  readonly setAside: () => void;
}

export const currentPath = (file: GuardedFile): string => join(file.folder, `${file.name}.json`);
export const previousPath = (file: GuardedFile): string => join(file.folder, `${file.name}.prev.json`);

/**
 * Says whether the file that was there is the previous copy now. Throws as the file system does, or
 * `EVERIFY` when the disk holds something else than was written.
 */
export function writeGuarded(file: GuardedFile, text: string): boolean {
  const { fs, folder } = file;
  const path = currentPath(file);
  const before = readIfThere(fs, path);
  const kept = before !== null && file.isValid(before) ? before : null;
  if (kept) replaceFile(fs, folder, previousPath(file), kept);
  else {
    if (before !== null) file.setAside();
    probe(fs, path);
  }
  try {
    file.store.write(folder, file.name, text);
    fs.syncFolder(folder);
    if (!isText(readIfThere(fs, path), text))
      throw Object.assign(new Error('the file reads back differently'), { code: 'EVERIFY' });
  } catch (error) {
    ignoreIo(() => {
      if (kept && !Buffer.from(kept).equals(readIfThere(fs, path) ?? Buffer.alloc(0)))
        replaceFile(fs, folder, path, kept);
    });
    throw error;
  }
  return kept !== null;
}

/**
 * What the file holds, else what its previous copy holds; null when `decode` takes neither. A damaged file
 * is set aside. Throws as the file system does: a file that cannot be read just now is not a damaged one.
 */
export function readGuarded<T>(file: GuardedFile, decode: (bytes: Uint8Array) => T | null): T | null {
  const { fs } = file;
  const bytes = readIfThere(fs, currentPath(file));
  const found = bytes === null ? null : decode(bytes);
  if (found !== null) return found;
  const before = readIfThere(fs, previousPath(file));
  const previous = before === null ? null : decode(before);
  if (bytes !== null) ignoreIo(file.setAside);
  return previous;
}

/** electron-store tries a forbidden write again for a whole second, in the main process: ask first. */
function probe(fs: FsPort, path: string): void {
  const temporary = `${path}${TEMPORARY}`;
  fs.close(fs.open(temporary, 'replace'));
  fs.remove(temporary);
}

export const readIfThere = (fs: FsPort, path: string): Uint8Array | null =>
  fs.exists(path) ? fs.read(path) : null;

const isText = (bytes: Uint8Array | null, text: string): boolean =>
  bytes !== null && Buffer.from(text).equals(bytes);
