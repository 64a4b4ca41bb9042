/** The index of the home screen: one workbook that Accord stumbles over does not hide the others. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLibraryIndex } from '../../../electron/services/library-index.ts';
import { createElectronStoreFile } from '../../../electron/storage/electron-store.ts';
import { realStorage } from '../storage/sim/builders.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-index-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('lists a workbook it cannot sum up as one that cannot be read, and reports what went wrong', () => {
  const storage = realStorage(folder, createElectronStoreFile());
  const told: string[] = [];
  const fs = {
    ...storage.fs,
    list: () => {
      throw new TypeError('rows.every is not a function');
    },
  };
  const index = openLibraryIndex({ ...storage, fs }, (sentence) => told.push(sentence));
  const { summary, damaged } = index.read('w1', join(folder, 'w1'));
  expect(summary.id).toBe('w1');
  expect(damaged).toMatch(/cannot be read/);
  expect(told).toEqual(['TypeError: rows.every is not a function']);
});
