/** Typed texts that could not be stored, beside their workbook. They are no part of it: damage here costs only them. */
import { join } from 'node:path';
import { keptDrafts } from '../../shared/ipc/contract.ts';
import type { Drafts } from '../../shared/workbook/drafts.ts';
import { type FsPort, replaceFile } from './fs-port.ts';
import { readIfThere } from './guarded-write.ts';
import { DRAFTS } from './layout.ts';

/** None where the file cannot be read. */
export function readDrafts(fs: FsPort, folder: string): Drafts {
  try {
    const bytes = readIfThere(fs, join(folder, DRAFTS));
    const read = bytes && keptDrafts.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return read?.success ? read.data : {};
  } catch {
    return {};
  }
}

/** Throws as the file system does. */
export function writeDrafts(fs: FsPort, folder: string, drafts: Drafts): void {
  const path = join(folder, DRAFTS);
  if (Object.keys(drafts).length > 0) replaceFile(fs, folder, path, Buffer.from(JSON.stringify(drafts)));
  else if (fs.exists(path)) {
    fs.remove(path);
    fs.syncFolder(folder);
  }
}
