/** Files the system hands over: by association, on the command line, or to a second instance. */
import { extname, resolve } from 'node:path';

/**
 * The workbook named on a command line, absolute, or null. Switches and everything before the last
 * argument are Electron's and Chromium's own.
 */
export function fileFromArguments(argv: readonly string[], folder: string): string | null {
  const last = argv.slice(1).at(-1);
  if (last === undefined || last.startsWith('-') || extname(last).toLowerCase() !== '.accord') return null;
  return resolve(folder, last);
}
