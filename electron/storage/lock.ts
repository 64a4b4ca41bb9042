/**
 * One process a data folder. The lock names its process and when the machine was started, so that a number
 * given anew after a power cut is not taken for the old process.
 */
import { uptime } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/lib/result.ts';
import { strings } from '../../shared/strings/catalogue.ts';
import { type FsPort, writeAll } from './fs-port.ts';
import { ignoreIo, isIoError } from './io-failure.ts';

export interface Processes {
  readonly own: number;
  isAlive(pid: number): boolean;
  /** When the machine was started, in seconds since 1970; may differ by a few from call to call. */
  bootedAt(): number;
}

export const nodeProcesses: Processes = {
  own: process.pid,
  isAlive(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // The process belongs to somebody else, but it is there.
      return isIoError(error) && error.code === 'EPERM';
    }
  },
  bootedAt: () => Math.round(Date.now() / 1000 - uptime()),
};

export interface Lock {
  release(): void;
}

const CLOCK_CORRECTION = 120;

/** `forbidden` when another living process holds the folder. A folder that cannot be written needs no lock. */
export function lockFolder(fs: FsPort, folder: string, processes: Processes): Result<Lock> {
  const path = join(folder, 'lock');
  const own = `${processes.own} ${processes.bootedAt()}\n`;
  const unlocked: Lock = { release: () => undefined };
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      fs.makeFolder(folder);
      const file = fs.open(path, 'append');
      try {
        writeAll(fs, file, Buffer.from(own));
        fs.sync(file);
      } finally {
        fs.close(file);
      }
      return ok({
        release() {
          if (read(fs, path) === own) ignoreIo(() => fs.remove(path));
        },
      });
    } catch (error) {
      if (!isIoError(error)) throw error;
      if (error.code !== 'EEXIST') return ok(unlocked);
      if (isHeld(read(fs, path), processes)) return fail('forbidden', strings.storage.locked);
      ignoreIo(() => fs.remove(path));
    }
  }
  return fail('forbidden', strings.storage.locked);
}

function read(fs: FsPort, path: string): string {
  try {
    return Buffer.from(fs.read(path)).toString('utf8');
  } catch (error) {
    if (!isIoError(error)) throw error;
    return '';
  }
}

function isHeld(content: string, processes: Processes): boolean {
  const [match, pid, bootedAt] = /^(\d+) (\d+)\n$/.exec(content) ?? [];
  if (match === undefined || Number(pid) === processes.own) return false;
  return (
    processes.isAlive(Number(pid)) && Math.abs(Number(bootedAt) - processes.bootedAt()) < CLOCK_CORRECTION
  );
}
