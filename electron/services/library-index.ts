/**
 * library.json: what the home screen shows, so that it need not read every workbook. A cache: an entry
 * counts only while the names, sizes and times of the workbook's files are those it was made from, and
 * everything is rebuilt by reading the folders when the file is gone.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { strings } from '../../shared/strings/catalogue.ts';
import { ignoreIo, isIoError } from '../storage/io-failure.ts';
import { openJsonStore } from '../storage/json-store.ts';
import { PREVIOUS_FILE, SNAPSHOT_FILE } from '../storage/layout.ts';
import { parseLogName } from '../storage/log-codec.ts';
import { recoverWorkbook } from '../storage/recover.ts';
import type { Storage } from '../storage/storage.ts';
import { type Summary, summaryOf, summarySchema } from './library-entry.ts';

const entrySchema = z.strictObject({ fingerprint: z.string(), summary: summarySchema });
const indexSchema = z.array(entrySchema);

export interface Listed {
  readonly summary: Summary;
  /** One sentence why it cannot be read, else null. */
  readonly damaged: string | null;
}

export interface LibraryIndex {
  /** The summary of a workbook that is not open, from the index or from its files. */
  read(id: string, folder: string): Listed;
  /** Removes every trace of an erased workbook. Throws as the file system does. */
  forget(id: string): void;
  /** Stores what was read anew; a failure costs only time at the next start. */
  save(): void;
}

/** `trouble` hears of a workbook that Accord itself stumbled over. */
export function openLibraryIndex(
  { fs, store, quarantine, layout }: Storage,
  trouble: (sentence: string) => void,
): LibraryIndex {
  const file = openJsonStore({
    fs,
    store,
    quarantine,
    folder: layout.root,
    name: 'library',
    schema: indexSchema,
    fallback: [],
  });
  const entries = new Map(file.get().map((entry) => [entry.summary.id, entry]));
  let isChanged = false;

  const fingerprint = (folder: string): string =>
    fs
      .list(folder)
      .filter((name) => name === SNAPSHOT_FILE || name === PREVIOUS_FILE || parseLogName(name) !== null)
      .toSorted()
      .map((name) => {
        const { size, modified } = fs.stat(join(folder, name));
        return `${name}:${size}:${modified}`;
      })
      .join(' ');

  const unreadable = (id: string, sentence: (title: string) => string): Listed => {
    const summary = entries.get(id)?.summary ?? blankSummary(id);
    return { summary, damaged: sentence(summary.title) };
  };

  const write = (): void => {
    file.set([...entries.values()]);
    isChanged = false;
  };

  return {
    read(id, folder) {
      try {
        const print = fingerprint(folder);
        const known = entries.get(id);
        if (known?.fingerprint === print) return { summary: known.summary, damaged: null };
        const found = recoverWorkbook(fs, folder, id);
        if (found.kind === 'newer') return unreadable(id, strings.storage.newer);
        if (found.kind === 'lost') return unreadable(id, strings.storage.unreadable);
        const summary = summaryOf(found.workbook);
        entries.set(id, { fingerprint: print, summary });
        isChanged = true;
        return { summary, damaged: null };
      } catch (error) {
        // One workbook that cannot be summed up must not hide the others.
        if (!isIoError(error)) trouble(String(error));
        return unreadable(id, strings.storage.unreadable);
      }
    },
    forget(id) {
      entries.delete(id);
      // A previous copy would still name it, so both are written.
      for (let copy = 0; copy < 2; copy++) write();
    },
    save() {
      if (isChanged) ignoreIo(write);
    },
  };
}

const blankSummary = (id: string): Summary => ({
  id,
  title: strings.words.untitledWorkbook,
  company: '',
  goal: null,
  currency: '',
  locale: 'en-US',
  progress: 0,
  editedAt: '1970-01-01T00:00:00.000Z',
  sample: false,
});
