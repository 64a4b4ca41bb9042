/** Where something is kept in the archive. */
import type { Workbook } from './types.ts';

/** The place itself, or `#2`, `#3` … where it holds what was taken out before. */
export function freeArchivePlace(archive: Workbook['archive'], place: string): string {
  let free = place;
  for (let copy = 2; Object.hasOwn(archive, free); copy++) free = `${place}#${copy}`;
  return free;
}

/** Where what is kept under a key of the archive stood. */
export const archivedPlace = (key: string): string => key.replace(/#\d+$/, '');
