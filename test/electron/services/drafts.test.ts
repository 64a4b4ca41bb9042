import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../electron/services/library.ts';
import type { LibraryService } from '../../../electron/services/ports.ts';
import { createElectronStoreFile } from '../../../electron/storage/electron-store.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { ok } from '../../../shared/lib/result.ts';
import { aTemplate, aWorkbook, realStorage } from '../storage/sim/builders.ts';
import { ManualTimers } from '../storage/sim/manual-timers.ts';

let folder: string;
let library: LibraryService;

const start = (): LibraryService =>
  createLibrary({
    storage: realStorage(folder, createElectronStoreFile()),
    ids: { next: randomUUID },
    timers: new ManualTimers(),
    templates: { usable: () => ok(aTemplate) },
    sample: ({ id }) => aWorkbook(id),
    trouble: () => {},
  });
const sure = async <T>(answer: Promise<Result<T>>): Promise<T> => {
  const settled = await answer;
  if (!settled.ok) throw new Error(settled.error.message);
  return settled.value;
};
const fileOf = (id: string): string => join(folder, 'workbooks', id, 'drafts.json');
const drafts = { 'A1.headcount': { text: '24ooo', message: 'Not a number.' } };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-drafts-'));
  library = start();
});
afterEach(async () => {
  await library.dispose();
  rmSync(folder, { recursive: true });
});

describe('typed texts that could not be stored', () => {
  it('are there again after a restart, and gone once they were put right', async () => {
    const { id } = await sure(library.create({ templateId: 'small', title: 'Plan' }));
    await sure(library.keepDrafts(id, drafts));
    await library.dispose();
    library = start();
    expect((await sure(library.open(id))).drafts).toEqual(drafts);
    await sure(library.keepDrafts(id, {}));
    expect(existsSync(fileOf(id))).toBe(false);
    expect((await sure(library.open(id))).drafts).toBeUndefined();
  });

  it('cost nothing but themselves when their file is damaged', async () => {
    const { id } = await sure(library.create({ templateId: 'small', title: 'Plan' }));
    for (const text of ['{"A1', '[1]', '{"A1.x":{"text":1}}']) {
      writeFileSync(fileOf(id), text);
      expect(await sure(library.open(id))).toMatchObject({ notice: null });
      expect((await sure(library.open(id))).drafts).toBeUndefined();
    }
  });

  it('leave no trace of a sample nobody has edited', async () => {
    const { id } = await sure(library.openSample());
    await sure(library.keepDrafts(id, drafts));
    expect(existsSync(fileOf(id))).toBe(false);
  });
});
