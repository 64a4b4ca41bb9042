/** Where a command may write: a Word document is no workbook, and a workbook is never written over by one. */
import { realpathSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { strings } from '../../shared/strings/catalogue.ts';
import { UsageError } from './usage-error.ts';

const isWord = (path: string): boolean => extname(path).toLowerCase() === '.docx';

/** Wrong usage unless `out` is named as a Word document and is another file than the workbook. */
export function wordPath(out: string, workbook: string): string {
  if (!isWord(out)) throw new UsageError(strings.cli.notWordName(basename(out)));
  if (placeOf(out) === placeOf(workbook)) throw new UsageError(strings.cli.overInput(basename(out)));
  return out;
}

/** Wrong usage where a workbook would be named as a Word document. */
export function workbookPath(out: string): string {
  if (isWord(out)) throw new UsageError(strings.cli.notWorkbookName(basename(out)));
  return out;
}

/** The same file may be reached by a link. */
function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
