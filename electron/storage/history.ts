/** Whole earlier states of a workbook, packed; also the last resort when both snapshots are damaged. */
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Workbook } from '../../shared/workbook/types.ts';
import { type FsPort, isTemporary, replaceFile } from './fs-port.ts';
import { HISTORY } from './layout.ts';
import { decodeSnapshot, encodeSnapshot } from './snapshot-codec.ts';

/** How many states a workbook keeps. */
const KEPT = 30;
/** A snapshot is refused at 100 MB unpacked, so that a damaged length cannot fill the memory. */
const MOST_BYTES = 100 * 1024 * 1024;

const revisionOf = (name: string): number | null => {
  const [match, revision] = /^(\d{1,15})\.gz$/.exec(name) ?? [];
  return match === undefined ? null : Number(revision);
};

/** Revisions kept, newest first. */
export const historyRevisions = (fs: FsPort, folder: string): readonly number[] =>
  fs
    .list(join(folder, HISTORY))
    .flatMap((name) => revisionOf(name) ?? [])
    .toSorted((a, b) => b - a);

/** Throws as the file system does. */
export function writeHistory(fs: FsPort, folder: string, workbook: Workbook): void {
  const history = join(folder, HISTORY);
  const known = historyRevisions(fs, folder);
  if (known.includes(workbook.revision)) return;
  if (known.length === 0) {
    fs.makeFolder(history);
    fs.syncFolder(folder);
  }
  const packed = gzipSync(Buffer.from(encodeSnapshot(workbook)), { level: 6 });
  for (const name of fs.list(history)) if (isTemporary(name)) fs.remove(join(history, name));
  replaceFile(fs, history, join(history, `${workbook.revision}.gz`), packed);
  for (const revision of known.slice(KEPT - 1)) fs.remove(join(history, `${revision}.gz`));
}

export function newestHistory(fs: FsPort, folder: string, id: string): Workbook | null {
  for (const revision of historyRevisions(fs, folder)) {
    const workbook = unpack(fs.read(join(folder, HISTORY, `${revision}.gz`)), id);
    if (workbook) return workbook;
  }
  return null;
}

function unpack(bytes: Uint8Array, id: string): Workbook | null {
  let text: Uint8Array;
  try {
    text = gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch {
    return null;
  }
  const snapshot = decodeSnapshot(text, id);
  return snapshot.kind === 'valid' ? snapshot.workbook : null;
}
