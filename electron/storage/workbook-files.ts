/** One open workbook: what is in memory, its log, and its snapshots. Everything here runs one after another. */
import { join } from 'node:path';
import type { LogEntry } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { localeOf, titleOf } from '../../shared/workbook/read.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { applyEntries } from './apply-entries.ts';
import { type StoredPicture, writeAsset } from './assets.ts';
import { createEditLog } from './edit-log.ts';
import { isTemporary, replaceFile } from './fs-port.ts';
import { currentPath, type GuardedFile, previousPath, writeGuarded } from './guarded-write.ts';
import { writeHistory } from './history.ts';
import { ignoreIo, ioFailure } from './io-failure.ts';
import { SNAPSHOT, SNAPSHOT_FILE } from './layout.ts';
import { compareLogNames, encodeRecord, parseLogName } from './log-codec.ts';
import { takesTemplate } from './patch-guard.ts';
import { type DamagedFile, type Recovered, recoverWorkbook } from './recover.ts';
import { decodeSnapshot, encodeSnapshot } from './snapshot-codec.ts';
import type { Storage } from './storage.ts';
import { createFolder } from './workbook-folders.ts';

export interface WorkbookFiles {
  current(): Workbook;
  /** All entries or none. Answers only when they are on the disk. */
  append(
    baseRevision: number,
    entries: readonly LogEntry[],
  ): Result<{ readonly revision: number; readonly savedAt: string }>;
  /** Bytes of log that no snapshot holds yet. */
  logBytes(): number;
  /** Writes the whole workbook, unless that has been done since the last change. The log stays when it fails. */
  snapshot(): Result<null>;
  /** A last snapshot and a state for the history, then lets go of the files. They hold every change in any case. */
  close(): Result<null>;
}

const text = strings.storage;

const subjectOf = (workbook: Workbook): string => text.subjects.workbook(titleOf(workbook));

/** Stores a new workbook with its pictures, whole or not at all. */
export function createWorkbookFiles(
  storage: Storage,
  workbook: Workbook,
  pictures: readonly StoredPicture[],
): Result<WorkbookFiles> {
  const { fs, store, layout } = storage;
  try {
    createFolder(fs, layout.workbooks, workbook.id, (folder) => {
      for (const picture of pictures) writeAsset(fs, folder, picture);
      const file = { fs, store, folder, name: SNAPSHOT, isValid: () => false, setAside: () => undefined };
      writeGuarded(file, encodeSnapshot(workbook));
    });
  } catch (error) {
    return ioFailure(error, subjectOf(workbook));
  }
  const state = { snapshotRevision: workbook.revision, logBytes: 0, repair: null };
  return ok(filesOf(storage, workbook, state));
}

/** `notice` is one sentence when something had to be restored. */
export function openWorkbookFiles(
  storage: Storage,
  id: string,
  knownTitle: string,
): Result<{ readonly files: WorkbookFiles; readonly notice: string | null }> {
  let found: Recovered;
  try {
    found = recoverWorkbook(storage.fs, storage.layout.workbook(id), id);
  } catch (error) {
    const failure = ioFailure(error, text.subjects.workbook(knownTitle));
    return fail(failure.error.code, text.unreadable(knownTitle));
  }
  if (found.kind === 'newer') return fail('newer', text.newer(knownTitle));
  if (found.kind === 'lost') return fail('damaged', text.unreadable(knownTitle));
  const { snapshotRevision, logBytes } = found;
  if (found.state === 'whole') {
    const files = filesOf(storage, found.workbook, { snapshotRevision, logBytes, repair: null });
    return ok({ files, notice: null });
  }
  // A new revision above everything in the folder, so that no leftover record can ever follow it.
  const workbook = { ...found.workbook, revision: found.highestRevision + 1 };
  const files = filesOf(storage, workbook, { snapshotRevision, logBytes, repair: found.damaged });
  files.snapshot();
  const sentence = found.state === 'repaired' ? text.repaired : text.restored;
  return ok({ files, notice: sentence(titleOf(workbook), readableTime(workbook)) });
}

/** When it was last edited, in the time of this machine. */
const readableTime = (workbook: Workbook): string =>
  new Date(workbook.meta.editedAt).toLocaleString(localeOf(workbook), {
    dateStyle: 'long',
    timeStyle: 'short',
  });

interface FolderState {
  readonly snapshotRevision: number | null;
  readonly logBytes: number;
  /** Files to set aside before anything else may be written; null when the folder is in order. */
  readonly repair: readonly DamagedFile[] | null;
}

function filesOf(
  storage: Storage,
  opened: Workbook,
  { snapshotRevision: foundRevision, logBytes: foundBytes, repair: foundDamage }: FolderState,
): WorkbookFiles {
  const { fs, store, quarantine, clock, layout } = storage;
  const folder = layout.workbook(opened.id);
  const log = createEditLog(fs, folder);
  let workbook = opened;
  let snapshotRevision = foundRevision;
  let olderBytes = foundBytes;
  let damage = foundDamage;
  const firstRevision = opened.revision;

  const file: GuardedFile = {
    fs,
    store,
    folder,
    name: SNAPSHOT,
    isValid(bytes) {
      const found = decodeSnapshot(bytes, workbook.id);
      return found.kind === 'valid' && found.workbook.revision === snapshotRevision;
    },
    setAside: () => quarantine.take(workbook.id, join(folder, SNAPSHOT_FILE), SNAPSHOT_FILE, 'unreadable'),
  };

  const writeSnapshot = (): void => {
    const previousRevision = snapshotRevision;
    const hasPrevious = writeGuarded(file, encodeSnapshot(workbook));
    snapshotRevision = workbook.revision;
    olderBytes = 0;
    log.end();
    if (hasPrevious && previousRevision !== null) ignoreIo(() => dropLogs(previousRevision));
  };

  /** A log may go when every record in it is at or below the revision of the previous snapshot. */
  const dropLogs = (floor: number): void => {
    const logs = fs
      .list(folder)
      .flatMap((name) => {
        const parsed = parseLogName(name);
        return parsed ? [{ ...parsed, name }] : [];
      })
      .toSorted(compareLogNames);
    logs.forEach((one, place) => {
      const last = logs[place + 1]?.base ?? workbook.revision;
      const isEvidence = damage?.some((file) => file.name === one.name) ?? false;
      if (last <= floor && !isEvidence) fs.remove(join(folder, one.name));
    });
    for (const name of fs.list(folder)) if (isTemporary(name)) fs.remove(join(folder, name));
  };

  /**
   * Damaged snapshots first, since the new ones take their names; the logs only when two snapshots hold
   * what they held.
   */
  const repair = (damaged: readonly DamagedFile[]): void => {
    const setAside = ({ name, reason }: DamagedFile): void => {
      const path = join(folder, name);
      if (fs.exists(path)) quarantine.take(workbook.id, path, name, reason);
    };
    const isLog = ({ name }: DamagedFile): boolean => parseLogName(name) !== null;
    for (const one of damaged) if (!isLog(one)) setAside(one);
    // Tried again after a failure, this must not set aside the new snapshots.
    damage = damaged.filter(isLog);
    writeSnapshot();
    replaceFile(fs, folder, previousPath(file), fs.read(currentPath(file)));
    // A log that cannot be moved does no harm any more: nothing in it can follow the new revision.
    for (const one of damaged) if (isLog(one)) ignoreIo(() => setAside(one));
    ignoreIo(() => dropLogs(workbook.revision));
    damage = null;
  };

  const snapshot = (): Result<null> => {
    try {
      if (damage) repair(damage);
      else if (snapshotRevision !== workbook.revision) writeSnapshot();
      return ok(null);
    } catch (error) {
      return ioFailure(error, subjectOf(workbook));
    }
  };

  return {
    current: () => workbook,
    logBytes: () => olderBytes + log.size(),
    snapshot,
    append(baseRevision, entries) {
      const title = titleOf(workbook);
      if (baseRevision !== workbook.revision) return fail('stale', text.stale(title));
      const applied = applyEntries(workbook, entries);
      if (!applied) return fail('invalid', text.misfit(title));
      const repaired = damage ? snapshot() : ok(null);
      if (!repaired.ok) return repaired;
      // Another template changes everything at once: the state before it is kept as a version.
      if (entries.some((entry) => entry.patches.some(takesTemplate)))
        ignoreIo(() => writeHistory(fs, folder, workbook));
      try {
        log.append(Buffer.concat(applied.records.map(encodeRecord)), workbook.revision);
      } catch (error) {
        return ioFailure(error, text.subjects.workbook(title));
      }
      workbook = applied.workbook;
      return ok({ revision: workbook.revision, savedAt: clock.now() });
    },
    close() {
      const written = snapshot();
      log.end();
      if (workbook.revision !== firstRevision) ignoreIo(() => writeHistory(fs, folder, workbook));
      return written;
    },
  };
}
