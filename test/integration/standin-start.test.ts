import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildApplication } from '../standin/build.ts';

let home: string;
let child: ChildProcess | null = null;

beforeAll(buildApplication);
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'accord-start-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true });
});

/** What `npm start` runs, on a machine where Electron's binary is not; settles when the address is printed. */
function start(
  environment: Record<string, string>,
): Promise<{ output: string; ended: Promise<number | null> }> {
  const started = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'test/standin/start.ts'],
    {
      env: {
        ...process.env,
        STANDIN_USER_DATA: home,
        ACCORD_NO_DOWNLOAD: '1',
        ACCORD_NO_BROWSER: '1',
        ELECTRON_OVERRIDE_DIST_PATH: home,
        ...environment,
      },
    },
  );
  child = started;
  const ended = new Promise<number | null>((resolve) => started.once('close', resolve));
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (text: string): void => {
      output += text;
      if (output.includes('Ctrl+C ends Accord.')) resolve({ output, ended });
    };
    started.stdout.setEncoding('utf8').on('data', read);
    started.stderr.setEncoding('utf8').on('data', read);
    void ended.then((code) => reject(new Error(`It ended with ${code}: ${output}`)));
  });
}

describe('npm start without Electron’s binary', () => {
  test.each([
    ['with a display', ':99', 'Electron’s own program is not on this machine and could not be downloaded'],
    ['without one', '', 'There is no display to show a window on'],
  ])('%s says why in one sentence and prints an address that works', async (_name, display, reason) => {
    const { output, ended } = await start({ DISPLAY: display, WAYLAND_DISPLAY: '' });
    const why = process.platform === 'linux' ? reason : 'Electron’s own program is not on this machine';
    expect(output).toContain(`${why}${why === reason ? ', so Accord opens in your browser instead' : ''}`);
    const address = /^http:\/\/127\.0\.0\.1:\d+\/\S{32}\/$/m.exec(output)?.[0] ?? '';
    const page = await fetch(address);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    child?.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
