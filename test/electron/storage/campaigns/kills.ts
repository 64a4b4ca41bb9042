/** A process that writes as fast as it can is killed again and again; each next one tells what it found. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Kills {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged edits that the next process did not find. */
  readonly lost: number;
  /** Processes that could not open the workbook at all. */
  readonly unreadable: number;
}

const child = fileURLToPath(new URL('./writing-child.ts', import.meta.url));

/** `folder` is empty at first; each process is killed at a random moment after its first acknowledged edits. */
export async function killWhileWriting(
  folder: string,
  kills: number,
  random: () => number,
  most = 120,
): Promise<Kills> {
  let acknowledged = 0;
  let lost = 0;
  let unreadable = 0;
  for (let kill = 0; kill < kills; kill++) {
    const run = await writeUntilKilled(folder, 1 + Math.floor(random() * most), random() * 3);
    if (run.found === null) unreadable++;
    else lost += Math.max(0, acknowledged - run.found);
    acknowledged = Math.max(acknowledged, run.acknowledged);
  }
  return { kills, acknowledged, lost, unreadable };
}

interface Run {
  /** Edits found at its start; null when it said nothing. */
  readonly found: number | null;
  /** The last edit it acknowledged. */
  readonly acknowledged: number;
}

/** Kills it `delay` milliseconds after its `enough`-th acknowledged edit. */
function writeUntilKilled(folder: string, enough: number, delay: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [child, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
      // Importing electron must not start a download; electron-store needs no more than its name.
      env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' },
    });
    let text = '';
    let isDying = false;
    writer.stdout.setEncoding('utf8');
    writer.stdout.on('data', (chunk: string) => {
      text += chunk;
      if (isDying || text.split('\n').length < enough) return;
      isDying = true;
      setTimeout(() => writer.kill('SIGKILL'), delay);
    });
    writer.on('error', reject);
    writer.on('close', () => {
      // The last line may be cut; only whole lines were acknowledged.
      const lines = text.split('\n').slice(0, -1);
      const found = lines.find((line) => line.startsWith('found '));
      const saved = lines.filter((line) => line.startsWith('saved ')).at(-1);
      resolve({
        found: found === undefined ? null : Number(found.slice('found '.length)),
        acknowledged: saved === undefined ? 0 : Number(saved.slice('saved '.length)),
      });
    });
  });
}
