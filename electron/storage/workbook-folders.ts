/** Which workbooks there are; folders made, moved into the bin, out of it and away for good, each whole. */
import { join } from 'node:path';
import { type FsPort, isTemporary, replaceFile } from './fs-port.ts';
import { readIfThere } from './guarded-write.ts';
import { ignoreIo } from './io-failure.ts';
import { DELETED_AT, isId, type Layout, PINNED } from './layout.ts';

/** A folder being filled; it takes its name only when it is complete, so that no half workbook is ever listed. */
const FRESH = '.fresh-';
/** A folder on its way out; never listed, removed at the next start if the power went in between. */
const ERASED = '.erased-';

export const listWorkbooks = (fs: FsPort, layout: Layout): readonly string[] =>
  fs.list(layout.workbooks).filter(isId);

export const listBin = (fs: FsPort, layout: Layout): readonly string[] => fs.list(layout.bin).filter(isId);

/** Calls `fill` with an empty folder, then makes it the folder `id` of `into`. Throws as the file system does. */
export function createFolder(fs: FsPort, into: string, id: string, fill: (folder: string) => void): void {
  const fresh = join(into, `${FRESH}${id}`);
  const folder = join(into, id);
  if (!isId(id) || fs.exists(folder)) throw new Error('A new folder may not take the place of another');
  let isMoved = false;
  try {
    fs.makeFolder(fresh);
    fs.syncFolder(into);
    fill(fresh);
    fs.rename(fresh, folder);
    isMoved = true;
    fs.syncFolder(into);
  } catch (error) {
    ignoreIo(() => fs.removeFolder(isMoved ? folder : fresh));
    throw error;
  }
}

export const isPinned = (fs: FsPort, folder: string): boolean => fs.exists(join(folder, PINNED));

export function setPinned(fs: FsPort, folder: string, pinned: boolean): void {
  const path = join(folder, PINNED);
  if (pinned === fs.exists(path)) return;
  if (pinned) replaceFile(fs, folder, path, new Uint8Array());
  else {
    fs.remove(path);
    fs.syncFolder(folder);
  }
}

/** ISO 8601 in UTC, or null when it was not kept. */
export function readDeletedAt(fs: FsPort, folder: string): string | null {
  const bytes = readIfThere(fs, join(folder, DELETED_AT));
  const text = bytes === null ? '' : Buffer.from(bytes).toString('utf8');
  return Number.isNaN(Date.parse(text)) ? null : text;
}

/** Written before the folder moves: what lies in a bin knows since when. */
export function writeDeletedAt(fs: FsPort, folder: string, at: string): void {
  replaceFile(fs, folder, join(folder, DELETED_AT), Buffer.from(at));
}

export function moveToBin(fs: FsPort, layout: Layout, id: string, at: string): void {
  writeDeletedAt(fs, layout.workbook(id), at);
  moveFolder(fs, id, layout.workbooks, layout.bin);
}

export function moveOutOfBin(fs: FsPort, layout: Layout, id: string): void {
  moveFolder(fs, id, layout.bin, layout.workbooks);
}

/** The folder `id`, under the same name. Throws as the file system does. */
export function moveFolder(fs: FsPort, id: string, outOf: string, into: string): void {
  fs.makeFolder(into);
  fs.rename(join(outOf, id), join(into, id));
  fs.syncFolder(into);
  fs.syncFolder(outOf);
}

/** The rename makes it gone at once and whole; emptying may be interrupted. */
export function eraseFolder(fs: FsPort, layout: Layout, folder: string, id: string): void {
  const gone = join(layout.bin, `${ERASED}${id}`);
  fs.makeFolder(layout.bin);
  if (fs.exists(gone)) fs.removeFolder(gone);
  fs.rename(folder, gone);
  fs.syncFolder(join(folder, '..'));
  fs.removeFolder(gone);
  fs.syncFolder(layout.bin);
}

/** Removes what a power cut left half written, half filled or half erased. */
export function sweepFolders(fs: FsPort, layout: Layout): void {
  for (const name of fs.list(layout.root)) if (isTemporary(name)) fs.remove(join(layout.root, name));
  for (const name of fs.list(layout.bin))
    if (name.startsWith(ERASED)) fs.removeFolder(join(layout.bin, name));
  for (const folder of [layout.workbooks, layout.templates])
    for (const name of fs.list(folder)) if (name.startsWith(FRESH)) fs.removeFolder(join(folder, name));
}
