/** Files the system hands over: by association, on the command line, or to a second instance. */
import { extname, resolve } from 'node:path';
import { TEMPLATE_EXTENSION, WORKBOOK_EXTENSION } from '../../shared/exchange/file-names.ts';

const extensions: readonly string[] = [WORKBOOK_EXTENSION, TEMPLATE_EXTENSION];

/**
 * The workbook or template named on a command line, absolute, or null. It is the last argument; switches and what
 * stands before it are Electron's and Chromium's own.
 */
export function fileFromArguments(argv: readonly string[], folder: string): string | null {
  const last = argv.slice(1).at(-1);
  if (last === undefined || last.startsWith('-') || !extensions.includes(extname(last).toLowerCase()))
    return null;
  return resolve(folder, last);
}

export interface OpenedFiles {
  /** A file to open, as soon as somebody can see it. */
  add(path: string): void;
  /** From now on the window listens: what waited is opened, in order. */
  windowIsReady(): void;
}

/** Holds files back until the window listens; `open` is called for one after the other. */
export function createOpenedFiles(open: (path: string) => Promise<void>): OpenedFiles {
  let last: Promise<void> = Promise.resolve();
  let waiting: string[] | null = [];
  const next = (path: string): void => {
    last = last.then(() => open(path));
  };
  return {
    add(path) {
      if (waiting) waiting.push(path);
      else next(path);
    },
    windowIsReady() {
      const paths = waiting ?? [];
      waiting = null;
      for (const path of paths) next(path);
    },
  };
}
