import { spawnSync } from 'node:child_process';
import { beforeEach, describe, expect, it } from 'vitest';
import { lockFolder, nodeProcesses, type Processes } from '../../../electron/storage/lock.ts';
import { SimFs } from './sim/sim-fs.ts';

const process_ = (own: number, alive: readonly number[], bootedAt = 1_800_000_000): Processes => ({
  own,
  isAlive: (pid) => alive.includes(pid),
  bootedAt: () => bootedAt,
});

let fs: SimFs;
beforeEach(() => {
  fs = new SimFs();
});

describe('the lock of the data folder', () => {
  it('keeps a second living process out, and lets it in when the first has gone', () => {
    const first = lockFolder(fs, '/data', process_(10, [10, 11]));
    const second = lockFolder(fs, '/data', process_(11, [10, 11]));
    expect(second).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    if (first.ok) first.value.release();
    expect(lockFolder(fs, '/data', process_(11, [10, 11])).ok).toBe(true);
  });

  it('is taken over from a process that was killed', () => {
    lockFolder(fs, '/data', process_(10, [10]));
    expect(lockFolder(fs, '/data', process_(11, [11])).ok).toBe(true);
  });

  it('is not fooled by a number given anew after the machine was started again', () => {
    lockFolder(fs, '/data', process_(10, [10]));
    expect(lockFolder(fs, '/data', process_(11, [10, 11], 1_800_009_000)).ok).toBe(true);
  });

  it('is taken over when a power cut left it empty', () => {
    fs.makeFolder('/data');
    fs.close(fs.open('/data/lock', 'append'));
    expect(lockFolder(fs, '/data', process_(11, [11])).ok).toBe(true);
  });

  it('is not needed where nothing can be written', () => {
    fs.makeFolder('/data');
    fs.isReadOnly = true;
    expect(lockFolder(fs, '/data', process_(11, [11])).ok).toBe(true);
  });

  it('is not removed by a process that no longer holds it', () => {
    const first = lockFolder(fs, '/data', process_(10, []));
    lockFolder(fs, '/data', process_(11, [11]));
    if (first.ok) first.value.release();
    expect(lockFolder(fs, '/data', process_(12, [11, 12]))).toMatchObject({ ok: false });
  });

  it('knows living processes from ended ones', () => {
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    expect(nodeProcesses.isAlive(process.pid)).toBe(true);
    expect(nodeProcesses.isAlive(ended)).toBe(false);
  });
});
