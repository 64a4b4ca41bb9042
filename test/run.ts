/**
 * `npm test`: everything a fresh machine can run, one step after the other; the first failure ends it.
 * What a step needs and is not there is installed where that is possible, or named in one line.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { findBrowser } from './standin/browser.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
}

const npm = (name: string, script: string): Step => ({
  name,
  command: 'npm',
  arguments: ['run', '--silent', script],
});

const steps: readonly Step[] = [
  npm('types', 'types'),
  npm('lint and format', 'lint'),
  npm('build', 'build'),
  npm('unit, integration and architecture tests', 'unit'),
  npm('end-to-end tests', 'e2e'),
];

/** As root on Debian the browser comes from Debian's packages; elsewhere one line says what to run. */
function ensureBrowser(): boolean {
  if (findBrowser() !== null) return true;
  const command = 'apt-get install -y --no-install-recommends chromium';
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log('Installing Chromium from Debian’s packages for the end-to-end tests …');
    const options = {
      stdio: 'inherit',
      shell: true,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    } as const;
    spawnSync('apt-get update -qq', options);
    spawnSync(command, options);
  }
  if (findBrowser() !== null) return true;
  console.error(
    `The end-to-end tests need Chromium, Chrome or Edge. Install one (on Debian: sudo ${command}) or set ACCORD_BROWSER to its path.`,
  );
  return false;
}

function run({ name, command, arguments: words }: Step): boolean {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, [...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(
    `── ${name}: ${status === 0 ? 'passed' : 'FAILED'} after ${Math.round((Date.now() - started) / 1000)} s`,
  );
  return status === 0;
}

process.exitCode = ensureBrowser() && steps.every(run) ? 0 : 1;
