/** Builds the application when what is built is older than what it is built from. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const vite = join(projectRoot, 'node_modules/vite/bin/vite.js');
const sources = ['electron', 'renderer', 'shared', 'assets'];
const files = ['vite.config.ts', 'package-lock.json'];
const results = [
  'dist/electron/bootstrap.js',
  'dist/electron/main.js',
  'dist/electron/cli.js',
  'dist/electron/word-worker.js',
  'dist/electron/preload.cjs',
  'dist/renderer/index.html',
];

const changedAt = (path: string): number => statSync(join(projectRoot, path)).mtimeMs;

function newestIn(folder: string): number {
  const entries = readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true });
  return Math.max(0, ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** Whether everything is built and nothing it is built from has changed since. */
export function isBuilt(): boolean {
  if (!results.every((path) => existsSync(join(projectRoot, path)))) return false;
  const built = Math.min(...results.map(changedAt));
  return Math.max(...sources.map(newestIn), ...files.map(changedAt)) < built;
}

/** Builds if need be; throws with the builder's own words when it cannot. */
export function buildApplication(): void {
  if (isBuilt()) return;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--app', '--logLevel', 'warn'],
    // Vitest's own variables would make it a test build.
    { cwd: projectRoot, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', VITEST: '' } },
  );
  if (status !== 0) throw new Error(`Accord could not be built.\n${stdout}${stderr}`);
}
