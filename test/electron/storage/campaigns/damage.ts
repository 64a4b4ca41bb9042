/** One file is damaged while Accord is closed: bit rot, a foreign tool, a synchronising program, a half restore. */
import { openWorkbookFiles } from '../../../../electron/storage/workbook-files.ts';
import { countEdits, openTestStorage } from '../sim/builders.ts';
import { SimFs } from '../sim/sim-fs.ts';
import { createSimStore } from '../sim/sim-store.ts';
import { FOLDER, ID, judge, nothingTold, noVerdicts, runDay, type Verdicts } from './scenario.ts';

export const damageKinds = ['truncated', 'empty', 'zeros', 'bit flip', 'older version', 'deleted'] as const;
export type DamageKind = (typeof damageKinds)[number];

/** The files of a closed workbook, each the victim in turn. */
export const victims = ['wb.json', 'wb.prev.json', 'log'] as const;
export type Victim = (typeof victims)[number];

export interface DamageRuns {
  readonly runs: number;
  readonly verdicts: Verdicts;
  /** Damaged bytes that were not found in the quarantine afterwards. */
  readonly notKept: number;
  /** Repairs that said nothing. */
  readonly silent: number;
}

export function damageAtRest(kind: DamageKind, victim: Victim, runs: number): DamageRuns {
  const verdicts = noVerdicts();
  let notKept = 0;
  let silent = 0;
  let done = 0;
  for (let run = 0; run < runs; run++) {
    const fs = new SimFs();
    const told = nothingTold();
    let older: Uint8Array | null = null;
    const edits = 10 + run;
    runDay(fs, nothingTold(), { edits: 0, snapshotEvery: 4 });
    older = fs.read(`${FOLDER}/wb.json`);
    fs.removeFolder(FOLDER);
    runDay(fs, told, { edits, snapshotEvery: 4 });
    const path = victimPath(fs, victim);
    if (path === null) continue;
    const before = Buffer.from(fs.read(path));
    const bytes = damaged(kind, before, older, run);
    fs.damage(path, bytes);
    done++;
    const opened = openWorkbookFiles(openTestStorage(fs, createSimStore(fs)), ID, 'Plan');
    if (!opened.ok) {
      verdicts.unreadable++;
      continue;
    }
    // An emptied or shortened old log, or a missing spare copy, is no damage that anything depends on.
    const isNoticed = bytes !== null && victim !== 'log' && !before.equals(bytes);
    if (isNoticed && opened.value.notice === null && !isHarmless(kind, victim)) silent++;
    if (isNoticed && bytes && !isHarmless(kind, victim) && !isInQuarantine(fs, bytes)) notKept++;
    if (countEdits(opened.value.files.current()) < told.acknowledged) verdicts.lost++;
    else verdicts[judge(fs, told)]++;
  }
  return { runs: done, verdicts, notKept, silent };
}

/** A valid older file in the place of the spare copy is what a spare copy is. */
const isHarmless = (kind: DamageKind, victim: Victim): boolean =>
  kind === 'older version' && victim === 'wb.prev.json';

function victimPath(fs: SimFs, victim: Victim): string | null {
  if (victim !== 'log') return `${FOLDER}/${victim}`;
  return fs.paths().find((path) => path.startsWith(`${FOLDER}/log-`)) ?? null;
}

function damaged(kind: DamageKind, bytes: Buffer, older: Uint8Array, run: number): Uint8Array | null {
  switch (kind) {
    case 'truncated':
      return bytes.subarray(0, Math.floor((bytes.length * (run + 1)) / 60));
    case 'empty':
      return Buffer.alloc(0);
    case 'zeros':
      return Buffer.alloc(bytes.length);
    case 'bit flip': {
      const copy = Buffer.from(bytes);
      const at = (run * 997) % copy.length;
      copy.writeUInt8((copy[at] ?? 0) ^ 1, at);
      return copy;
    }
    case 'older version':
      return older;
    case 'deleted':
      return null;
  }
}

const isInQuarantine = (fs: SimFs, bytes: Uint8Array): boolean =>
  fs
    .paths()
    .filter((path) => path.startsWith('/data/quarantine/'))
    .some((path) => Buffer.from(fs.read(path)).equals(bytes));
