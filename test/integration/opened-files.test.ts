import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { launchBrowser } from '../standin/browser.ts';
import { buildApplication } from '../standin/build.ts';
import { launchStandIn, type StandIn } from '../standin/launch.ts';

type WithBridge = Window & { readonly accord: Bridge };

let home: string;
let browser: Browser;
let app: StandIn;
let page: Page;

beforeAll(async () => {
  buildApplication();
  home = mkdtempSync(join(tmpdir(), 'accord-opened-'));
  browser = await launchBrowser();
  app = await launchStandIn({ userData: join(home, 'data') });
  page = await browser.newPage();
  await page.goto(app.address);
  await page.waitForFunction(() => 'accord' in window);
  await page.evaluate(() => (window as unknown as WithBridge).accord.getInfo());
});
afterAll(async () => {
  await browser.close();
  await app.kill();
  rmSync(home, { recursive: true });
});

describe('a file handed to a second instance', () => {
  test('is opened by the first; one that is no workbook is refused in a sentence', async () => {
    const path = join(home, 'broken.accord');
    writeFileSync(path, '{ "format": ');
    const told = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          (window as unknown as WithBridge).accord.onOpenFailed(({ message }) => resolve(message));
        }),
    );
    const second = launchStandIn({ userData: join(home, 'data'), arguments: [path] });
    await expect(second).rejects.toThrow('Accord is open already');
    expect(await told).toMatch(/^broken\.accord: [A-Z].*\.$/);
  });
});

describe('closing', () => {
  test('waits until the window says that everything is saved, then ends the process', async () => {
    const flush = page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          (window as unknown as WithBridge).accord.onFlush(() => resolve());
        }),
    );
    const controls = page.getByRole('navigation', { name: 'Window' });
    await controls.getByRole('button', { name: 'Close' }).click();
    await flush;
    await page.evaluate(() => void (window as unknown as WithBridge).accord.reportFlushed());
    await page.getByRole('dialog', { name: 'Accord is closed' }).waitFor();
    expect(await app.ended).toBe(0);
    // Storage has let go of its folder: the end was reached in order, not by running out of work.
    expect(existsSync(join(home, 'data', 'lock'))).toBe(false);
  });
});
