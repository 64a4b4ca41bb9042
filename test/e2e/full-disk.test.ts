/** A disk that is full, then read-only, under the running window: it says so, keeps the text, and saves later. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApplication } from '../standin/build.ts';
import { type App, saved, startApp } from './app.ts';

const disk = mkdtempSync(join(tmpdir(), 'accord-disk-'));
const mount = (...words: string[]): boolean => spawnSync('mount', words).status === 0;
const isMounted = mount('-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk);
if (!isMounted)
  console.warn('SKIPPED: this machine lets no small disk be mounted; the storage tests stand in for it.');

let app: App;
beforeAll(async () => {
  buildApplication();
  if (isMounted) app = await startApp({ userData: join(disk, 'data') });
});
afterAll(async () => {
  if (!isMounted) return;
  await app.close();
  spawnSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

const mission = (page: Page) => page.getByRole('textbox', { name: 'Mission', exact: true });
const filler = join(disk, 'filler');

function fillDisk(): void {
  const { bavail, bsize } = statfsSync(disk);
  try {
    writeFileSync(filler, Buffer.alloc(Number(bavail) * Number(bsize) + 4_096));
  } catch {
    // The last write did not fit: the disk is as full as it can be.
  }
}

describe.skipIf(!isMounted)('a disk that takes nothing more', () => {
  it('is said in a bar that stays, while the text is kept', async () => {
    const { page } = app;
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Disk plan');
    await page.keyboard.press('Enter');
    await mission(page).fill('Before the disk was full.');
    await saved(page);
    fillDisk();
    await mission(page).fill(`Written on a full disk. ${'More of it. '.repeat(2_000)}`);
    await page.getByText('Not saved').first().waitFor();
    expect(await mission(page).inputValue()).toMatch(/^Written on a full disk/);
  });

  it('is forgotten once there is room again, and nothing was lost', async () => {
    const { page } = app;
    rmSync(filler);
    await page
      .getByRole('button', { name: /Try again|Save now|Retry/ })
      .first()
      .click();
    await saved(page);
    await app.restart();
    await page.getByRole('button', { name: 'Disk plan', exact: true }).click();
    expect(await mission(page).inputValue()).toMatch(/^Written on a full disk/);
  });

  it('may also be read-only: the same bar, the same way back', async () => {
    const { page } = app;
    expect(mount('-o', 'remount,ro', disk)).toBe(true);
    await mission(page).fill('Written while nothing could be written.');
    await page.getByText('Not saved').first().waitFor();
    expect(mount('-o', 'remount,rw', disk)).toBe(true);
    await page
      .getByRole('button', { name: /Try again|Save now|Retry/ })
      .first()
      .click();
    await saved(page);
    await app.restart();
    await page.getByRole('button', { name: 'Disk plan', exact: true }).click();
    expect(await mission(page).inputValue()).toBe('Written while nothing could be written.');
  });
});
