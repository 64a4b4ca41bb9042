/** The built app as a person meets it: the stand-in's address in a real browser, used by keyboard and labels. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../standin/browser.ts';
import { launchStandIn } from '../standin/launch.ts';

export interface App {
  readonly page: Page;
  /** The folder of the file panels: what is saved and exported lies here. */
  readonly folder: string;
  readonly userData: string;
  /** Policy violations and uncaught errors of the page so far. */
  readonly faults: readonly string[];
  /** Ends the process as closing the window does and starts it again on the same data. */
  restart(): Promise<void>;
  /** SIGKILL in the middle of whatever it does, then a fresh start on the same data. */
  killAndRestart(): Promise<void>;
  close(): Promise<void>;
}

export interface AppOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** A folder for the app's data instead of a fresh one of its own. */
  readonly userData?: string;
  /** README's own command instead of the built app alone. It cannot be killed, only ended. */
  readonly command?: 'npm start';
}

interface Running {
  readonly address: string;
  quit(): Promise<unknown>;
  kill(): Promise<void>;
}

export async function startApp(options: AppOptions = {}): Promise<App> {
  const { width = 1440, height = 900, theme = 'light', command } = options;
  const home = mkdtempSync(join(tmpdir(), 'accord-e2e-'));
  const [userData, folder] = [options.userData ?? join(home, 'data'), join(home, 'files')];
  mkdirSync(folder, { recursive: true });
  const launch = (): Promise<Running> =>
    command === undefined ? launchStandIn({ userData, folder }) : npmStart(userData, folder);
  const browser: Browser = await launchBrowser();
  const faults: string[] = [];
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  let running = await launch();
  const show = async (): Promise<void> => {
    await page.goto(running.address);
    // The list follows the first drawing, and with it whatever listens for keys.
    await page.getByRole('button', { name: 'Open the sample' }).first().waitFor();
  };
  await show();
  return {
    page,
    folder,
    userData,
    faults,
    async restart() {
      // The window asks its page to save before it goes; afterwards the page has nobody to talk to.
      await running.quit();
      await page.goto('about:blank');
      forgetLostConnection(faults);
      running = await launch();
      await show();
    },
    async killAndRestart() {
      await running.kill();
      await page.goto('about:blank');
      forgetLostConnection(faults);
      running = await launch();
      await show();
    },
    async close() {
      await running.quit();
      await browser.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A page whose process has gone reports failed requests; those are the test's doing. */
function forgetLostConnection(faults: string[]): void {
  const own = faults.filter((fault) => !/ERR_|Failed to (?:load|fetch)|NetworkError/.test(fault));
  faults.splice(0, faults.length, ...own);
}

function npmStart(userData: string, folder: string): Promise<Running> {
  const child = spawn('npm', ['start'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that ending it reaches npm and what npm started.
    detached: true,
    env: {
      ...process.env,
      STANDIN_USER_DATA: userData,
      STANDIN_FOLDER: folder,
      ACCORD_NO_DOWNLOAD: '1',
      ACCORD_NO_BROWSER: '1',
    },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (text: string): void => {
      output += text;
      const address = /^(http:\/\/127\.0\.0\.1:\d+\/\S+)$/m.exec(output)?.[1];
      if (address === undefined) return;
      const quit = (): Promise<void> => {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
        return ended;
      };
      resolve({ address, quit, kill: quit });
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    void ended.then(() => reject(new Error(`npm start ended: ${output}`)));
  });
}

/** The window says that everything is on the disk. */
export const saved = (page: Page): Promise<void> =>
  page
    .getByText(/^Saved \d/)
    .first()
    .waitFor();

/** Types the first letters of an outline's row until it has the focus. Fails after ten tries. */
export async function typeAhead(page: Page, letters: string, name: RegExp): Promise<void> {
  const wanted = page.locator('[role=treeitem]:focus').filter({ hasText: name });
  for (let tries = 0; tries < 10; tries++) {
    // Letters typed within a moment belong to the name before.
    await page.waitForTimeout(1_000);
    await page.keyboard.type(letters);
    if ((await wanted.count()) > 0) return;
  }
  throw new Error(`“${letters}” never led to ${name}`);
}

/** Presses Tab until the element with this role and name has the focus. Fails after 400 stops. */
export async function tabTo(
  page: Page,
  role: Parameters<Page['getByRole']>[0],
  name: string | RegExp,
): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  await target.waitFor({ state: 'attached' });
  for (let stops = 0; stops < 400; stops++) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    // Inside a grid Tab moves from cell to cell; Escape, then Tab, leaves it.
    const inGrid = await page.evaluate(
      () => document.activeElement?.closest('[role=grid], [role=treegrid]') !== null,
    );
    if (
      inGrid &&
      !(await target.evaluate((element) => element.closest('[role=grid], [role=treegrid]') !== null))
    )
      await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${role} “${name}”`);
}
