import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createElectronStoreFile } from '../../electron/storage/electron-store.ts';
import { createWorkbookFiles } from '../../electron/storage/workbook-files.ts';
import { aWorkbook, edit, realStorage } from '../electron/storage/sim/builders.ts';

const child = fileURLToPath(new URL('../electron/storage/campaigns/read-only-child.ts', import.meta.url));
/** Nobody, where the tests run as root: root writes everywhere. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

const entries = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );

it('opens a folder it may not write, refuses each change in one sentence and leaves every byte', ({
  skip,
}) => {
  if (process.platform === 'win32') {
    console.warn('Skipped: folders are made read-only with permissions that Windows does not have.');
    skip();
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'accord-read-only-'));
  try {
    const storage = realStorage(folder, createElectronStoreFile());
    const made = createWorkbookFiles(storage, aWorkbook('plan-1'), []);
    if (!made.ok) throw new Error(made.error.message);
    made.value.append(0, [edit(1)]);
    storage.release();
    const before = contents(folder);
    for (const path of [folder, ...entries(folder)]) {
      if (isRoot) chownSync(path, NOBODY, NOBODY);
      chmodSync(path, path.includes('.') || /log-\d+$/.test(path) ? 0o400 : 0o500);
    }
    const run = spawnSync(process.execPath, [child, folder], {
      encoding: 'utf8',
      env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' },
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual({
      titles: ['Plan 2027'],
      revision: 1,
      refused: ['Plan 2027', 'Next', 'Plan 2027'].map((title) => ({
        code: 'read-only',
        message: `“${title}” could not be saved because Accord may not write to its folder.`,
      })),
    });
    expect(contents(folder)).toEqual(before);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
