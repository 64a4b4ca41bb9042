/** A bridge that keeps what it is given in memory. Every answer a test does not care about is a success. */
import type { Bridge } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/lib/result.ts';

export interface BridgeLog {
  readonly bridge: Bridge;
  /** Labels of the edits that arrived, in order. */
  readonly labels: readonly string[];
  /** From now on saving answers with this sentence; null saves again. */
  failSaving(message: string | null): void;
  /** What main does before it closes the window. */
  askForFlush(): void;
}

export function aBridge(overrides: Partial<Bridge> = {}): BridgeLog {
  const labels: string[] = [];
  const flushListeners = new Set<(event: null) => void>();
  let failure: string | null = null;
  const unused = async () => fail('not-found', 'Not part of this test.');
  const never = () => () => {};
  const bridge: Bridge = {
    getInfo: unused,
    setPreferences: unused,
    reportFlushed: async () => ok(null),
    listWorkbooks: async () => ok([]),
    createWorkbook: unused,
    createFromLastYear: unused,
    openSample: unused,
    duplicateWorkbook: unused,
    renameWorkbook: unused,
    pinWorkbook: unused,
    deleteWorkbook: unused,
    restoreWorkbook: unused,
    eraseWorkbook: unused,
    openWorkbook: unused,
    appendEdits: async ({ baseRevision, entries }) => {
      if (failure !== null) return fail('not-saved', failure);
      labels.push(...entries.map((entry) => entry.label));
      return ok({ revision: baseRevision + entries.length, savedAt: '2026-11-30T09:42:00.000Z' });
    },
    keepDrafts: async () => ok(null),
    closeWorkbook: async () => ok(null),
    openFile: unused,
    openDropped: unused,
    saveCopy: async () => ok({ fileName: 'Plan.accord', leftOut: 0 }),
    choosePicture: unused,
    readPicture: unused,
    exportWord: unused,
    cancelExport: async () => ok(null),
    revealExport: async () => ok(null),
    listTemplates: async () => ok([]),
    listDeletedTemplates: async () => ok([]),
    saveTemplate: async () => ok({ savedAt: '2026-11-30T09:42:00.000Z' }),
    readTemplate: unused,
    duplicateTemplate: unused,
    renameTemplate: unused,
    resetTemplate: unused,
    deleteTemplate: unused,
    restoreTemplate: unused,
    importTemplate: unused,
    exportTemplate: unused,
    openLink: async () => ok(null),
    onCommand: never,
    onFlush: (listener) => {
      flushListeners.add(listener);
      return () => flushListeners.delete(listener);
    },
    onExportProgress: never,
    onOpened: never,
    onOpenFailed: never,
    onPreferences: never,
    ...overrides,
  };
  return {
    bridge,
    labels,
    failSaving(message) {
      failure = message;
    },
    askForFlush() {
      for (const listener of flushListeners) listener(null);
    },
  };
}
