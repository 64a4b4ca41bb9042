/** Electron's single-instance lock: a file that names the process and its address. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Holder {
  readonly pid: number;
  readonly address: string | null;
}

const lockFile = (folder: string): string => join(folder, 'stand-in.lock');

function readHolder(file: string): Holder | null {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof read !== 'object' || read === null || !('pid' in read) || !('address' in read)) return null;
    return { pid: Number(read.pid), address: typeof read.address === 'string' ? read.address : null };
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Hands the command line to the first instance, as Electron does; false when nobody takes it. */
function tell(address: string): boolean {
  const script = `
    const [address, body] = process.argv.slice(1);
    fetch(address + '__standin/second-instance', { method: 'POST', body, signal: AbortSignal.timeout(3000) })
      .then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1));`;
  const body = JSON.stringify({ argv: process.argv, folder: process.cwd() });
  return spawnSync(process.execPath, ['-e', script, address, body]).status === 0;
}

/** Takes the lock and returns its release, or null when a living instance holds it. */
export function takeLock(folder: string): (() => void) | null {
  const file = lockFile(folder);
  const holder = readHolder(file);
  if (holder && holder.pid !== process.pid && isAlive(holder.pid)) {
    if (holder.address === null || tell(holder.address)) {
      if (holder.address !== null) console.log(`Accord is open already: ${holder.address}`);
      return null;
    }
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, address: null }));
  return () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

/** Written when the window can be reached, so that a second instance can say where. */
export function announce(folder: string, address: string): void {
  const file = lockFile(folder);
  if (readHolder(file)?.pid === process.pid)
    writeFileSync(file, JSON.stringify({ pid: process.pid, address }));
}
