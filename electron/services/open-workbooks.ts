/** The workbooks in memory: each opened once, snapshotted when its log grows or it rests. */
import type { LogEntry } from '../../shared/ipc/contract.ts';
import { type Failure, fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import type { StoredPicture } from '../storage/assets.ts';
import type { Storage } from '../storage/storage.ts';
import type { Timers } from '../storage/timers.ts';
import { createWorkbookFiles, openWorkbookFiles, type WorkbookFiles } from '../storage/workbook-files.ts';

/** Bytes of log after which the whole workbook is written. */
const SNAPSHOT_AT = 64 * 1024;
/** Milliseconds without an edit after which it is written as well. */
const REST = 5000;

/** Shown but not stored yet: the sample until its first edit. */
export interface Draft {
  readonly workbook: Workbook;
  readonly pictures: readonly StoredPicture[];
}

export interface OpenWorkbooks {
  /** The newest state, when the workbook is in memory. */
  current(id: string): Workbook | null;
  draft(id: string): Draft | null;
  /** Shows a workbook without storing it; also replaces the one of the same id. */
  keepDraft(draft: Draft): void;
  /** `knownTitle` names it when it cannot be read. */
  open(
    id: string,
    knownTitle: string,
  ): Result<{ readonly workbook: Workbook; readonly notice: string | null }>;
  append(
    id: string,
    baseRevision: number,
    entries: readonly LogEntry[],
  ): Result<{ readonly revision: number; readonly savedAt: string }>;
  /** Writes it whole now, unless that has been done. */
  snapshot(id: string): void;
  close(id: string): void;
  closeAll(): void;
}

/**
 * `trouble` hears of whole writes that failed. They cost nothing yet, since the log holds every change,
 * but the person should know that the disk is full or refuses.
 */
export function createOpenWorkbooks(
  storage: Storage,
  timers: Timers,
  trouble: (failure: Failure) => void,
): OpenWorkbooks {
  const stored = new Map<string, WorkbookFiles>();
  const drafts = new Map<string, Draft>();
  const waiting = new Map<string, () => void>();

  const stopWaiting = (id: string): void => {
    waiting.get(id)?.();
    waiting.delete(id);
  };
  const snapshot = (id: string): void => {
    stopWaiting(id);
    const written = stored.get(id)?.snapshot();
    if (written && !written.ok) trouble(written.error);
  };
  const schedule = (id: string, files: WorkbookFiles): void => {
    stopWaiting(id);
    if (files.logBytes() === 0) return;
    const delay = files.logBytes() >= SNAPSHOT_AT ? 0 : REST;
    waiting.set(
      id,
      timers.after(delay, () => snapshot(id)),
    );
  };
  const close = (id: string): void => {
    stopWaiting(id);
    drafts.delete(id);
    const written = stored.get(id)?.close();
    stored.delete(id);
    if (written && !written.ok) trouble(written.error);
  };

  /** A draft becomes a stored workbook with its first edit, or stays a draft. */
  const appendToDraft = (
    draft: Draft,
    baseRevision: number,
    entries: readonly LogEntry[],
  ): ReturnType<OpenWorkbooks['append']> => {
    const { id } = draft.workbook;
    const created = createWorkbookFiles(storage, draft.workbook, draft.pictures);
    if (!created.ok) return created;
    const appended = created.value.append(baseRevision, entries);
    if (!appended.ok) {
      storage.fs.removeFolder(storage.layout.workbook(id));
      return appended;
    }
    drafts.delete(id);
    stored.set(id, created.value);
    schedule(id, created.value);
    return appended;
  };

  return {
    current: (id) => stored.get(id)?.current() ?? drafts.get(id)?.workbook ?? null,
    draft: (id) => drafts.get(id) ?? null,
    keepDraft: (draft) => drafts.set(draft.workbook.id, draft),
    open(id, knownTitle) {
      const known = stored.get(id)?.current() ?? drafts.get(id)?.workbook;
      if (known) return ok({ workbook: known, notice: null });
      const opened = openWorkbookFiles(storage, id, knownTitle);
      if (!opened.ok) return opened;
      const { files, notice } = opened.value;
      stored.set(id, files);
      schedule(id, files);
      return ok({ workbook: files.current(), notice });
    },
    append(id, baseRevision, entries) {
      const draft = drafts.get(id);
      if (draft) return appendToDraft(draft, baseRevision, entries);
      const files = stored.get(id);
      if (!files) return fail('not-found', strings.storage.notOpen);
      const appended = files.append(baseRevision, entries);
      if (appended.ok) schedule(id, files);
      return appended;
    },
    snapshot,
    close,
    closeAll() {
      for (const id of [...stored.keys(), ...drafts.keys()]) close(id);
    },
  };
}
