/**
 * Reading a workbook back from its folder, whatever happened to it; changes nothing on the disk.
 *
 * The newest valid snapshot by revision is the base; log records that follow it without a gap are applied
 * up to the first bad one. A log begun after revision R makes every record above R in earlier logs void:
 * such a record was never acknowledged (its fsync failed, and writing went on in the new file).
 */
import { join } from 'node:path';
import { applyLogEntry } from '../../shared/workbook/apply-edit.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import type { FsPort } from './fs-port.ts';
import { newestHistory } from './history.ts';
import { PREVIOUS_FILE, SNAPSHOT_FILE } from './layout.ts';
import { compareLogNames, decodeLog, type LogName, type LogRecord, parseLogName } from './log-codec.ts';
import type { DamageReason } from './quarantine.ts';
import { type DecodedSnapshot, decodeSnapshot } from './snapshot-codec.ts';

export interface DamagedFile {
  readonly name: string;
  readonly reason: DamageReason;
}

export type Recovered =
  | { readonly kind: 'newer' }
  /** No snapshot at all can be read. */
  | { readonly kind: 'lost' }
  | {
      readonly kind: 'workbook';
      readonly workbook: Workbook;
      /** The revision `wb.json` holds, when it is valid. */
      readonly snapshotRevision: number | null;
      /** Bytes of log records that lie behind the snapshot. */
      readonly logBytes: number;
      readonly damaged: readonly DamagedFile[];
      /** The newest snapshot was bad or gone, or acknowledged changes may be missing. */
      readonly state: 'whole' | 'repaired' | 'incomplete';
      /** No record or file of the folder has a higher revision. */
      readonly highestRevision: number;
    };

interface LogFile extends LogName {
  readonly name: string;
  readonly records: readonly LogRecord[];
  readonly whole: boolean;
  readonly size: number;
}

/** Throws as the file system does. `id` is the workbook's. */
export function recoverWorkbook(fs: FsPort, folder: string, id: string): Recovered {
  const names = fs.list(folder);
  const decode = (name: string): DecodedSnapshot | null =>
    names.includes(name) ? decodeSnapshot(fs.read(join(folder, name)), id) : null;
  const current = decode(SNAPSHOT_FILE);
  const previous = decode(PREVIOUS_FILE);
  if (current?.kind === 'newer' || previous?.kind === 'newer') return { kind: 'newer' };

  const base = newest([current, previous]) ?? newestHistory(fs, folder, id);
  if (!base) return { kind: 'lost' };
  const logs = readLogs(fs, folder, names);
  const replayed = replay(base, logs);

  const damaged: DamagedFile[] = [...replayed.damaged];
  if (current?.kind === 'damaged') damaged.push({ name: SNAPSHOT_FILE, reason: 'unreadable' });
  if (previous?.kind === 'damaged') damaged.push({ name: PREVIOUS_FILE, reason: 'unreadable' });
  const isOlder = current?.kind === 'valid' && current.workbook.revision < base.revision;
  if (isOlder) damaged.push({ name: SNAPSHOT_FILE, reason: 'out-of-order' });
  const isComplete = current?.kind === 'valid' && damaged.length === 0;
  return {
    kind: 'workbook',
    workbook: replayed.workbook,
    snapshotRevision: current?.kind === 'valid' ? current.workbook.revision : null,
    logBytes: replayed.bytes,
    damaged,
    state: replayed.isIncomplete ? 'incomplete' : isComplete ? 'whole' : 'repaired',
    highestRevision: Math.max(
      replayed.workbook.revision,
      ...logs.map((log) => Math.max(log.base, log.records.at(-1)?.revision ?? 0)),
    ),
  };
}

function newest(snapshots: readonly (DecodedSnapshot | null)[]): Workbook | null {
  let best: Workbook | null = null;
  for (const snapshot of snapshots)
    if (snapshot?.kind === 'valid' && (best === null || snapshot.workbook.revision > best.revision))
      best = snapshot.workbook;
  return best;
}

function readLogs(fs: FsPort, folder: string, names: readonly string[]): readonly LogFile[] {
  return names
    .flatMap((name) => {
      const parsed = parseLogName(name);
      if (!parsed) return [];
      const bytes = fs.read(join(folder, name));
      return [{ ...parsed, name, size: bytes.length, ...decodeLog(bytes) }];
    })
    .toSorted(compareLogNames);
}

interface Replayed {
  readonly workbook: Workbook;
  readonly damaged: readonly DamagedFile[];
  readonly isIncomplete: boolean;
  readonly bytes: number;
}

function replay(base: Workbook, logs: readonly LogFile[]): Replayed {
  let workbook = base;
  let isIncomplete = false;
  let bytes = 0;
  const damaged: DamagedFile[] = [];
  logs.forEach((log, place) => {
    const limit = logs[place + 1]?.base ?? Number.MAX_SAFE_INTEGER;
    const valid = log.records.filter((record) => record.revision <= limit);
    if ((valid.at(-1)?.revision ?? log.base) > base.revision) bytes += log.size;
    let reason: DamageReason | null = null;
    for (const record of valid) {
      if (record.revision <= workbook.revision) continue;
      const next = record.revision === workbook.revision + 1 ? tryApply(workbook, record) : null;
      if (!next) {
        reason = 'out-of-order';
        isIncomplete = true;
        break;
      }
      workbook = next;
    }
    const reached = valid.at(-1)?.revision ?? log.base;
    // What follows the limit is void, so a torn end there is nothing to speak of.
    if (!log.whole && reached < limit) {
      reason ??= 'torn';
      if (workbook.revision <= reached) isIncomplete = true;
    }
    if (reason) damaged.push({ name: log.name, reason });
  });
  return { workbook, damaged, isIncomplete, bytes };
}

function tryApply(workbook: Workbook, record: LogRecord): Workbook | null {
  try {
    return applyLogEntry(workbook, record);
  } catch {
    return null;
  }
}
