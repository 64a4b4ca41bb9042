/** Edits from the window on a workbook: all of them or none, and never what storage itself keeps. */
import type { LogEntry } from '../../shared/ipc/contract.ts';
import { applyLogEntry } from '../../shared/workbook/apply-edit.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import type { LogRecord } from './log-codec.ts';
import { isSafe } from './patch-guard.ts';

/** The workbook after them and the log's records of them; null when one does not fit. */
export function applyEntries(
  before: Workbook,
  entries: readonly LogEntry[],
): { readonly workbook: Workbook; readonly records: readonly LogRecord[] } | null {
  let workbook = before;
  const records: LogRecord[] = [];
  for (const entry of entries) {
    if (!entry.patches.every(isSafe)) return null;
    try {
      workbook = applyLogEntry(workbook, entry);
    } catch {
      return null;
    }
    records.push({ ...entry, revision: workbook.revision });
  }
  return { workbook, records };
}
