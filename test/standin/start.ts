/**
 * `npm start`: builds, then opens real Electron where its binary can be had, and otherwise the same built
 * application in the person's own browser. Whatever is missing is said in one sentence.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildApplication, isBuilt } from './build.ts';
import { fetchElectron, findElectron, hasDisplay } from './electron-binary.ts';
import { launchStandIn } from './launch.ts';

const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
/** A window that ends with an error within this time never opened; milliseconds. */
const START_PATIENCE = 10_000;

/** Runs a program to its end; the exit code, or null when it could not be started or was ended by a signal. */
function run(program: string, args: readonly string[], output: 'inherit' | 'ignore'): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: projectRoot, stdio: ['ignore', output, 'inherit'] });
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
}

/** Why real Electron is not used, or null when it ran and ended in order. */
async function runElectron(args: readonly string[]): Promise<string | null> {
  if (!hasDisplay()) return 'There is no display to show a window on';
  const binary = findElectron() ?? (await fetchElectron());
  if (binary === null) return 'Electron’s own program is not on this machine and could not be downloaded';
  const begun = Date.now();
  const code = await run(binary, ['.', ...args], 'inherit');
  return code === 0 || Date.now() - begun > START_PATIENCE
    ? null
    : 'Electron’s own program did not start here';
}

/** Tries to show the address in the person's browser; nothing happens where there is none. */
function openBrowser(address: string): void {
  if (process.env.ACCORD_NO_BROWSER === '1' || !hasDisplay()) return;
  const [program, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  spawn(program, args, { stdio: 'ignore', detached: true })
    .once('error', () => {})
    .unref();
}

async function runStandIn(args: readonly string[]): Promise<number> {
  const standIn = await launchStandIn({ arguments: args });
  console.log(standIn.address);
  console.log('Keep this running while you work. Ctrl+C ends Accord.');
  openBrowser(standIn.address);
  // Ctrl+C reaches both processes; this one waits for the other, which saves first.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => standIn.process.kill('SIGTERM'));
  const code = (await standIn.ended) ?? 1;
  if (code !== 0) console.error(standIn.errors());
  return code;
}

const args = process.argv.slice(2);
try {
  if (!isBuilt()) console.log('Building Accord …');
  buildApplication();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const reason = await runElectron(args);
if (reason !== null) {
  console.log(`${reason}, so Accord opens in your browser instead, at this address:`);
  process.exitCode = await runStandIn(args);
}
