/** The built app as a person meets it: the stand-in's address in a real browser, used by keyboard and labels. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../standin/browser.ts';
import { launchStandIn, type StandIn } from '../standin/launch.ts';

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
}

export async function startApp({
  width = 1440,
  height = 900,
  theme = 'light',
}: AppOptions = {}): Promise<App> {
  const home = mkdtempSync(join(tmpdir(), 'accord-e2e-'));
  const [userData, folder] = [join(home, 'data'), join(home, 'files')];
  mkdirSync(folder, { recursive: true });
  const browser: Browser = await launchBrowser();
  const faults: string[] = [];
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  let standIn: StandIn = await launchStandIn({ userData, folder });
  const show = async (): Promise<void> => {
    await page.goto(standIn.address);
    await page.getByRole('main').first().waitFor();
  };
  await show();
  return {
    page,
    folder,
    userData,
    faults,
    async restart() {
      await standIn.quit();
      standIn = await launchStandIn({ userData, folder });
      await show();
    },
    async killAndRestart() {
      await standIn.kill();
      faults.length = 0;
      standIn = await launchStandIn({ userData, folder });
      await show();
      faults.length = 0;
    },
    async close() {
      await browser.close();
      await standIn.quit();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Presses Tab until the element with this role and name has the focus. Fails after 400 stops. */
export async function tabTo(
  page: Page,
  role: Parameters<Page['getByRole']>[0],
  name: string | RegExp,
): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let stops = 0; stops < 400; stops++) {
    if (
      await target.evaluate((element) => element === element.ownerDocument.activeElement).catch(() => false)
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${role} “${name}”`);
}
