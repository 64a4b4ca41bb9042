/** Electron's own binary, where it can be had. Importing the package would start a download, so its files are read. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('../../node_modules/electron/', import.meta.url));
/** Milliseconds a download may take before the stand-in is used instead. */
const DOWNLOAD_PATIENCE = 60_000;

/** The binary's path, or null when it is not on this machine. */
export function findElectron(): string | null {
  const pathFile = join(packageFolder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageFolder, 'dist');
  const binary = join(folder, name);
  return existsSync(binary) ? binary : null;
}

/** Downloads the binary with Electron's own installer, unless `ACCORD_NO_DOWNLOAD=1`; null when that fails. */
export function fetchElectron(): Promise<string | null> {
  if (process.env.ACCORD_NO_DOWNLOAD === '1') return Promise.resolve(null);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), DOWNLOAD_PATIENCE);
    const done = (): void => {
      clearTimeout(timer);
      resolve(findElectron());
    };
    child.once('error', done);
    child.once('close', done);
  });
}

/** Whether a window could be shown at all. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' ||
  (process.env.DISPLAY ?? '') !== '' ||
  (process.env.WAYLAND_DISPLAY ?? '') !== '';
