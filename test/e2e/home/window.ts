/** The whole window in a real browser, over a main process in memory and under the app's own policy. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { contentSecurityPolicy } from '../../../electron/host/policy.ts';
import { launchBrowser } from '../../standin/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface WindowOptions {
  readonly theme?: 'light' | 'dark';
  readonly size?: readonly [width: number, height: number];
  /** Nothing in the library yet. */
  readonly first?: boolean;
  /** More templates than the window has room for. */
  readonly crowded?: boolean;
}

export interface TestWindow {
  readonly page: Page;
  /** Console errors, refusals of the policy and exceptions so far. */
  readonly failures: readonly string[];
  /** What axe has against the page as it is now. */
  violations(): Promise<readonly string[]>;
  /** Sideways scrolling, cut texts and controls under 24 px. */
  faultsOfLayout(): Promise<readonly string[]>;
  /** The next request of that name is refused with that sentence. */
  refuse(name: string, message: string): Promise<void>;
  finishExport(): Promise<void>;
  close(): Promise<void>;
}

export interface Windows {
  open(options?: WindowOptions): Promise<TestWindow>;
  close(): Promise<void>;
}

export async function startWindows(): Promise<Windows> {
  const outDir = mkdtempSync(join(tmpdir(), 'accord-window-'));
  const builder = fileURLToPath(new URL('./build-window.ts', import.meta.url));
  execFileSync(process.execPath, [builder, outDir], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const server = await preview({
    configFile: false,
    root: outDir,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The harness has no address.');
  const browser = await launchBrowser();
  return {
    async open({ theme = 'light', size = [1440, 900], first = false, crowded = false } = {}) {
      const context = await browser.newContext({
        viewport: { width: size[0], height: size[1] },
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const failures: string[] = [];
      page.on('console', (message) => {
        const isIcon = message.location().url.endsWith('favicon.ico');
        if (message.type() === 'error' && !isIcon) failures.push(message.text());
      });
      page.on('pageerror', (error) => failures.push(error.message));
      await page.goto(`${address}?${first ? 'first' : ''}${crowded ? 'crowded' : ''}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const session = await context.newCDPSession(page);
      return {
        page,
        failures,
        async violations() {
          // Past the page's policy, as a browser's own tools are.
          await session.send('Runtime.evaluate', { expression: axe });
          return page.evaluate(runAxe);
        },
        faultsOfLayout: () => page.evaluate(readLayout),
        refuse: (name, message) =>
          page.evaluate(([which, sentence]) => Reflect.get(window, 'fake').refuse(which, sentence), [
            name,
            message,
          ] as const),
        finishExport: () => page.evaluate(() => Reflect.get(window, 'fake').finishExport()),
        close: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

async function runAxe(): Promise<readonly string[]> {
  // axe puts itself on the window.
  const axe = Reflect.get(window, 'axe') as { run(root: Document): Promise<AxeResults> };
  const { violations } = await axe.run(document);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

function readLayout(): readonly string[] {
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > window.innerWidth) faults.push('the page scrolls sideways');
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX } = getComputedStyle(element);
    const isCut = element.clientWidth > 2 && element.scrollWidth > element.clientWidth + 1;
    if (isCut && overflowX !== 'visible' && element.tagName !== 'INPUT')
      faults.push(`cut: ${element.textContent?.slice(0, 40)}`);
  }
  for (const control of document.querySelectorAll<HTMLElement>('button, select, input, [role^="menuitem"]')) {
    const target = control.matches('[type="radio"], [type="checkbox"]') ? control.parentElement : control;
    const { width, height } = (target ?? control).getBoundingClientRect();
    if (width > 2 && Math.min(width, height) < 24) faults.push(`small: ${control.outerHTML.slice(0, 80)}`);
  }
  return faults;
}
