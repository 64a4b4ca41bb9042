/** Where things lie. A workbook's id is its folder's name: 1–64 characters of `A–Z a–z 0–9 _ -`. */
import { join } from 'node:path';

export const SNAPSHOT = 'wb';
export const SNAPSHOT_FILE = 'wb.json';
export const PREVIOUS_FILE = 'wb.prev.json';
export const HISTORY = 'history';
export const ASSETS = 'assets';
/** In the folder of a workbook or template in its bin: when it was deleted, ISO 8601 in UTC. */
export const DELETED_AT = 'deleted-at';

/** In a workbook folder: there when it is pinned. */
export const PINNED = 'pinned';

/** In a workbook folder: typed texts that could not be stored, there when there are any. */
export const DRAFTS = 'drafts.json';

const idPattern = /^[A-Za-z0-9_-]{1,64}$/;
/** Nothing that came from elsewhere may become part of a path without passing here. */
export const isId = (text: string): boolean => idPattern.test(text);

export interface Layout {
  readonly root: string;
  readonly workbooks: string;
  readonly bin: string;
  readonly quarantine: string;
  /** The planner's own templates, a folder each. */
  readonly templates: string;
  /** Templates deleted, to be restored. */
  readonly templateBin: string;
  workbook(id: string): string;
  binned(id: string): string;
}

export function layoutOf(root: string): Layout {
  const workbooks = join(root, 'workbooks');
  const bin = join(root, 'bin');
  const child = (folder: string, id: string): string => {
    if (!isId(id)) throw new Error('Not an id');
    return join(folder, id);
  };
  return {
    root,
    workbooks,
    bin,
    quarantine: join(root, 'quarantine'),
    templates: join(root, 'templates'),
    templateBin: join(root, 'templates-bin'),
    workbook: (id) => child(workbooks, id),
    binned: (id) => child(bin, id),
  };
}
