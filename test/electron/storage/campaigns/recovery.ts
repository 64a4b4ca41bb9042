/** How long a large workbook takes to come back when its newest snapshot is damaged. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElectronStoreFile } from '../../../../electron/storage/electron-store.ts';
import { createNodeFs } from '../../../../electron/storage/node-fs.ts';
import { recoverWorkbook } from '../../../../electron/storage/recover.ts';
import { createWorkbookFiles } from '../../../../electron/storage/workbook-files.ts';
import type { Row } from '../../../../shared/workbook/types.ts';
import { aWorkbook, edit, realStorage } from '../sim/builders.ts';

export interface LargeRecovery {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly records: number;
}

const RECORDS = 400;

/** The middle one of five. */
export async function recoverLarge(): Promise<LargeRecovery> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-recovery-'));
  try {
    const storage = realStorage(folder, createElectronStoreFile());
    const rows: Row[] = Array.from({ length: 23_000 }, (_, n) => ({
      id: `row_${n}`,
      cells: Object.fromEntries(Array.from({ length: 12 }, (_cell, m) => [`m${m + 1}`, n * 1_000_003 + m])),
    }));
    const workbook = { ...aWorkbook('plan-1'), tables: { targets: rows } };
    const made = createWorkbookFiles(storage, workbook, []);
    if (!made.ok) throw new Error(made.error.message);
    const files = made.value;
    for (let n = 1; n <= RECORDS; n++) {
      files.append(n - 1, [edit(n)]);
      if (n === RECORDS / 2) files.snapshot();
    }
    const place = storage.layout.workbook('plan-1');
    const { size } = createNodeFs().stat(join(place, 'wb.json'));
    writeFileSync(join(place, 'wb.json'), 'damaged');
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      const found = recoverWorkbook(createNodeFs(), place, 'plan-1');
      if (found.kind !== 'workbook' || found.workbook.revision !== RECORDS) throw new Error('not recovered');
      return performance.now() - start;
    }).toSorted((a, b) => a - b);
    return { milliseconds: times[2] ?? Number.NaN, megabytes: size / 1024 / 1024, records: RECORDS };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
