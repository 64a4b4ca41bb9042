import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildApplication } from '../standin/build.ts';

beforeAll(buildApplication);

/** The packaged program's first module in plain Node, where `electron` is not Electron: importing it would show. */
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['dist/electron/bootstrap.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' },
  });

describe('accord --headless', () => {
  test('runs the command line without a window, a lock or Electron', () => {
    const { status, stdout, stderr } = run('--headless', 'templates', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(expect.arrayContaining([expect.objectContaining({ id: 'full' })]));
  });

  test('hands on its exit code', () => {
    expect(run('--headless', 'no-such-command').status).toBe(2);
  });
});
