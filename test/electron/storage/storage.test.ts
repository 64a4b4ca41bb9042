import { describe, expect, it } from 'vitest';
import type { Processes } from '../../../electron/storage/lock.ts';
import { openStorage } from '../../../electron/storage/storage.ts';
import { aloneOnEarth, fixedClock } from './sim/builders.ts';
import { SimFs } from './sim/sim-fs.ts';
import { createSimStore } from './sim/sim-store.ts';

const open = (fs: SimFs, processes: Processes = aloneOnEarth) =>
  openStorage({ folder: '/data', fs, store: createSimStore(fs), clock: fixedClock, processes });

const put = (fs: SimFs, path: string): void => {
  fs.makeFolder(path.slice(0, path.lastIndexOf('/')));
  fs.close(fs.open(path, 'replace'));
};

describe('opening the data folder', () => {
  it('tells a second process in one sentence that the first has it', () => {
    const fs = new SimFs();
    open(fs, { ...aloneOnEarth, own: 10 });
    expect(open(fs, { ...aloneOnEarth, own: 11, isAlive: () => true })).toEqual({
      ok: false,
      error: {
        code: 'forbidden',
        message: 'Accord is already open on this computer with the same data folder.',
      },
    });
  });

  it('removes what a power cut left half done, and nothing else', () => {
    const fs = new SimFs();
    const kept = [
      '/data/library.json',
      '/data/workbooks/a/wb.json',
      '/data/bin/b/wb.json',
      '/data/quarantine/c',
    ];
    const swept = [
      '/data/library.json.tmp-17',
      '/data/workbooks/.fresh-d/wb.json',
      '/data/bin/.erased-e/wb.json',
    ];
    for (const path of [...kept, ...swept]) put(fs, path);
    open(fs);
    expect(fs.paths().toSorted()).toEqual([...kept, '/data/lock'].toSorted());
  });
});
