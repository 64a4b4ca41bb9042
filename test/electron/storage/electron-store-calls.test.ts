import fs, { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoreFile } from '../../../electron/storage/store-file.ts';
import { SimFs } from './sim/sim-fs.ts';
import { createSimStore } from './sim/sim-store.ts';

/** What the real electron-store calls, seen from below it: its file module takes these at import. */
const calls: string[] = [];
const watched = {
  openSync: 'open',
  writeSync: 'write',
  fsyncSync: 'sync',
  closeSync: 'close',
  renameSync: 'rename',
};
let isWatching = false;
for (const [name, call] of Object.entries(watched)) {
  const real: unknown = Reflect.get(fs, name);
  if (typeof real !== 'function') throw new Error(`no ${name}`);
  Reflect.set(fs, name, (...args: unknown[]) => {
    if (isWatching) calls.push(call);
    return Reflect.apply(real, fs, args);
  });
}

let folder: string;
let store: StoreFile;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-store-'));
  const { createElectronStoreFile } = await import('../../../electron/storage/electron-store.ts');
  store = createElectronStoreFile();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('electron-store', () => {
  it('writes exactly the text it is given, readable for its owner alone', () => {
    store.write(folder, 'wb', '{"a.b":1,"__proto__":2}');
    expect(readFileSync(join(folder, 'wb.json'), 'utf8')).toBe('{"a.b":1,"__proto__":2}');
    expect(statSync(join(folder, 'wb.json')).mode & 0o777).toBe(0o600);
  });

  it('replaces a file that is no JSON at all', () => {
    fs.writeFileSync(join(folder, 'wb.json'), '\0\0 not JSON');
    store.write(folder, 'wb', '{}');
    expect(readFileSync(join(folder, 'wb.json'), 'utf8')).toBe('{}');
  });

  it('makes the calls that the simulated one makes', () => {
    const sim = new SimFs();
    sim.makeFolder('/data');
    const simulated = createSimStore(sim);
    simulated.write('/data', 'wb', '{"first":1}');
    store.write(folder, 'wb', '{"first":1}');
    sim.trace.length = 0;
    isWatching = true;
    store.write(folder, 'wb', '{"second":2}');
    isWatching = false;
    simulated.write('/data', 'wb', '{"second":2}');
    const fromOpen = calls.slice(calls.indexOf('open'));
    expect(writing(fromOpen)).toEqual(sim.trace.map((line) => line.split(' ')[0]));
  });
});

/** Without the reads before: opening for reading is also an `open` and a `close`. */
const writing = (all: readonly string[]): readonly string[] => {
  const write = all.indexOf('write');
  return all.slice(all.lastIndexOf('open', write));
};
