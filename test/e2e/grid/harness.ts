/** Builds the grid's harness page, serves it under a strict policy and opens it in a real browser. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Browser, Locator, Page } from 'playwright-core';
import { build, type InlineConfig, preview } from 'vite';
import { launchBrowser } from '../../standin/browser.ts';

const root = fileURLToPath(new URL('../../renderer/harness-grid', import.meta.url));

const policy = [
  "default-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export interface GridHarness {
  readonly browser: Browser;
  /** Opens the page, `query` as in the harness; failures of the page fail the test that closes it. */
  open(query: string): Promise<GridPage>;
  close(): Promise<void>;
}

export interface GridPage {
  readonly page: Page;
  cell(row: string, column: string): Locator;
  /** The focused element as `row/column`, or its tag and name. */
  focus(): Promise<string>;
  /** Console errors and exceptions so far. */
  readonly failures: readonly string[];
  /** How far the rows are scrolled, in pixels. */
  scrollTop(): Promise<number>;
  paste(text: string): Promise<void>;
  clipboardText(event: 'copy' | 'cut'): Promise<string>;
  close(): Promise<void>;
}

export async function startGridHarness(): Promise<GridHarness> {
  const outDir = mkdtempSync(join(tmpdir(), 'accord-grid-'));
  const shared: InlineConfig = { configFile: false, root, logLevel: 'error', plugins: [react()] };
  await build({
    ...shared,
    base: './',
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'chrome140' },
  });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': policy } },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The harness has no address.');
  const browser = await launchBrowser();
  return {
    browser,
    open: (query) => openPage(browser, `${url}?${query}`),
    close: async () => {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

async function openPage(browser: Browser, url: string): Promise<GridPage> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 800 } });
  const failures: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
      failures.push(message.text());
  });
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(url);
  await page.getByRole('grid').waitFor();
  return {
    page,
    failures,
    cell: (row, column) => page.locator(`[data-row="${row}"] [data-col="${column}"]`),
    focus: () =>
      page.evaluate(() => {
        const focused = document.activeElement;
        const cell = focused instanceof HTMLElement ? focused.dataset.col : undefined;
        const row = focused?.closest<HTMLElement>('[data-row]')?.dataset.row;
        return cell !== undefined
          ? `${row}/${cell}`
          : `${focused?.tagName.toLowerCase()} ${focused?.getAttribute('aria-label') ?? focused?.textContent}`;
      }),
    scrollTop: () =>
      page.evaluate(() => {
        let scroller = document.querySelector('[role=grid]');
        while (scroller && scroller.scrollTop === 0) scroller = scroller.parentElement;
        return scroller?.scrollTop ?? 0;
      }),
    paste: (text) =>
      page.evaluate((content) => {
        const data = new DataTransfer();
        data.setData('text/plain', content);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      }, text),
    clipboardText: (kind) =>
      page.evaluate((type) => {
        const data = new DataTransfer();
        document.activeElement?.dispatchEvent(
          new ClipboardEvent(type, { clipboardData: data, bubbles: true, cancelable: true }),
        );
        return data.getData('text/plain');
      }, kind),
    close: () => page.close(),
  };
}
