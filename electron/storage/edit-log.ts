/**
 * The append-only log of one open workbook. A record counts only when its fsync has succeeded. A failed
 * fsync is never tried again on the same file, since the kernel may have thrown the data away and would
 * then report success: writing goes on in a new file, whose name makes what the old one may hold void.
 */
import { join } from 'node:path';
import { type FsPort, writeAll } from './fs-port.ts';
import { ignoreIo } from './io-failure.ts';
import { logName, parseLogName } from './log-codec.ts';

export interface EditLog {
  /** Bytes of acknowledged records since the log was begun. */
  size(): number;
  /** Returns when the bytes are on the disk; throws as the file system does, and nothing counts then. */
  append(bytes: Uint8Array, revision: number): void;
  /** The next append begins a new file. */
  end(): void;
}

export function createEditLog(fs: FsPort, folder: string): EditLog {
  let file: number | null = null;
  let size = 0;

  const end = (): void => {
    const old = file;
    file = null;
    size = 0;
    if (old !== null) ignoreIo(() => fs.close(old));
  };

  /** `revision` is the newest acknowledged one: the new file's first record follows it. */
  const begin = (revision: number): number => {
    const parts = fs.list(folder).flatMap((name) => {
      const parsed = parseLogName(name);
      return parsed?.base === revision ? [parsed.part] : [];
    });
    const name = logName({ base: revision, part: Math.max(-1, ...parts) + 1 });
    const opened = fs.open(join(folder, name), 'append');
    try {
      fs.sync(opened);
      fs.syncFolder(folder);
    } catch (error) {
      ignoreIo(() => fs.close(opened));
      throw error;
    }
    return opened;
  };

  return {
    size: () => size,
    append(bytes, revision) {
      file ??= begin(revision);
      const opened = file;
      try {
        writeAll(fs, opened, bytes);
      } catch (error) {
        // Cut back to the last whole record, or leave the file for good.
        try {
          fs.truncate(opened, size);
        } catch {
          end();
        }
        throw error;
      }
      try {
        fs.sync(opened);
      } catch (error) {
        end();
        throw error;
      }
      size += bytes.length;
    },
    end,
  };
}
