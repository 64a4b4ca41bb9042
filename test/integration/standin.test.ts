import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../standin/browser.ts';
import { launchStandIn, type StandIn } from '../standin/launch.ts';

/** What test/fixtures/standin-app/preload.cjs puts on the window. */
interface Probe {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  on(channel: string, listener: (value: unknown) => void): () => void;
  readonly plain: { nested: unknown[] };
  throws(): void;
  unknownMember(): void;
  unknownModule(): void;
}
declare global {
  interface Window {
    readonly probe: Probe;
  }
}

let browser: Browser;
let app: StandIn;
let page: Page;
let home: string;
let complaints: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'accord-standin-'));
  mkdirSync(join(home, 'files', 'Plans'), { recursive: true });
  app = await launchStandIn({
    entry: 'test/fixtures/standin-app/main.ts',
    userData: join(home, 'data'),
    folder: join(home, 'files'),
  });
  page = await browser.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  await page.goto(app.address);
  await page.getByText('ready').waitFor();
  await expect.poll(() => page.getByRole('button', { name: 'Menu' }).isEnabled()).toBe(true);
});
afterEach(async () => {
  await page.close();
  await app.kill();
  rmSync(home, { recursive: true });
});

/** Calls a channel in the page without waiting for the answer of a dialog. */
const start = (channel: string): Promise<unknown> =>
  page.evaluate((name) => window.probe.invoke(name), channel);

describe('values between the page and main', () => {
  test('cross as structured clones: dates, maps, sets, bytes, big integers, undefined, NaN, cycles', async () => {
    const kinds = await page.evaluate(() =>
      window.probe.invoke(
        'kinds',
        new Date(0),
        new Map([[1, 2]]),
        new Set([1]),
        new Uint8Array([1]),
        10n,
        undefined,
        Number.NaN,
        /a/g,
      ),
    );
    expect(kinds).toEqual(['Date', 'Map', 'Set', 'Uint8Array', 'BigInt', 'Undefined', 'Number', 'RegExp']);
    const returned = await page.evaluate(async () => {
      const [map, date, gap, key] = (await window.probe.invoke(
        'echo',
        new Map([['a', 1]]),
        new Date(5),
        new Array(2),
        {
          ['__proto__']: 7,
        },
      )) as [Map<string, number>, Date, unknown[], object];
      return [
        map.get('a'),
        date.getTime(),
        0 in gap,
        Object.keys(key),
        Object.getPrototypeOf(key) === Object.prototype,
      ];
    });
    expect(returned).toEqual([1, 5, false, ['__proto__'], true]);
  });

  test('a cycle stays a cycle on the other side', async () => {
    const isCycle = await page.evaluate(() => {
      const value: { self?: unknown } = {};
      value.self = value;
      return window.probe.invoke('cycle', value);
    });
    expect(isCycle).toBe(true);
  });

  test('two megabytes of bytes arrive unchanged', async () => {
    const digest = await page.evaluate(() => {
      const bytes = Uint8Array.from({ length: 2_000_000 }, (_, at) => (at * 7) % 251);
      return window.probe.invoke('digest', bytes);
    });
    const same = Uint8Array.from({ length: 2_000_000 }, (_, at) => (at * 7) % 251);
    expect(digest).toBe(createHash('sha256').update(same).digest('hex'));
  });

  test('functions cannot be sent, nor answered with', async () => {
    const sent = await page.evaluate(() =>
      window.probe.invoke('echo', { run: () => 1 }).then(
        () => 'accepted',
        (error: Error) => error.message,
      ),
    );
    expect(sent).toContain('An object could not be cloned.');
    const answered = await page.evaluate(() =>
      window.probe.invoke('answer-function').then(
        () => 'accepted',
        (error: Error) => error.message,
      ),
    );
    expect(answered).toBe(
      "Error invoking remote method 'answer-function': Error: An object could not be cloned.",
    );
  });

  test('what a handler throws arrives as Electron words it, and an unknown channel is refused', async () => {
    const ask = (channel: string): Promise<string> =>
      page.evaluate(
        (name) =>
          window.probe.invoke(name).then(
            () => 'accepted',
            (error: Error) => error.message,
          ),
        channel,
      );
    expect(await ask('fail')).toBe("Error invoking remote method 'fail': RangeError: too far");
    expect(await ask('nobody')).toBe(
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    );
  });

  test('the sender is the top frame of the address that was loaded', async () => {
    expect(await start('frame')).toEqual(['app://probe', null]);
  });

  test('what main pushes reaches listeners until they unsubscribe', async () => {
    const got = await page.evaluate(async () => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      // Pushes and answers come by two ways, in no order.
      const first = new Promise<() => void>((resolve) => {
        const stop = window.probe.on('pushed', (value) => {
          heard.push(value);
          resolve(stop);
        });
      });
      await window.probe.invoke('push', 'one');
      (await first)();
      await window.probe.invoke('push', 'two');
      return heard;
    });
    await page.getByText('pushed two').waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['one']);
    expect(got).toContain('one');
  });
});

describe('the preload', () => {
  test('exposes a frozen bridge that scripts cannot replace', async () => {
    const state = await page.evaluate(() => ({
      frozen: Object.isFrozen(window.probe) && Object.isFrozen(window.probe.plain.nested),
      replaced: Reflect.set(window, 'probe', 1),
      keptNode: 'require' in window || 'process' in window || 'module' in window,
    }));
    expect(state).toEqual({ frozen: true, replaced: false, keptNode: false });
  });

  test('meets one sentence for what the stand-in does not know', async () => {
    const messages = await page.evaluate(() =>
      [window.probe.unknownMember, window.probe.unknownModule, window.probe.throws].map((call) => {
        try {
          call();
          return 'nothing';
        } catch (error) {
          return error instanceof Error ? error.message : String(error);
        }
      }),
    );
    expect(messages).toEqual([
      'The stand-in does not know ipcRenderer.sendSync; teach it in test/standin first.',
      'module not found: node:fs',
      'no',
    ]);
  });
});

describe('native dialogs as panels', () => {
  test('opening: folders under the root, fitting files only, the name, the button', async () => {
    writeFileSync(join(home, 'files', 'Plans', 'north.plan'), '');
    writeFileSync(join(home, 'files', 'Plans', 'note.txt'), '');
    const answer = start('open');
    const panel = page.getByRole('dialog', { name: 'Open a plan' });
    await panel.getByRole('button', { name: 'Plans, folder' }).click();
    await panel.getByText(`Folder: ${join(home, 'files', 'Plans')}`).waitFor();
    await panel.getByRole('button', { name: 'north.plan' }).waitFor();
    expect(await panel.getByRole('button', { name: 'note.txt' }).count()).toBe(0);
    await panel.getByRole('button', { name: 'north.plan' }).click();
    await panel.getByRole('button', { name: 'Open', exact: true }).click();
    expect(await answer).toEqual({
      canceled: false,
      filePaths: [join(home, 'files', 'Plans', 'north.plan')],
    });
  });

  test('opening: a file that is not there, or a name with a folder in it, is refused in the panel', async () => {
    const answer = start('open');
    const panel = page.getByRole('dialog', { name: 'Open a plan' });
    await panel.getByLabel('File name').fill('none.plan');
    await page.keyboard.press('Enter');
    await panel.getByText('There is no file none.plan in this folder.').waitFor();
    await panel.getByLabel('File name').fill('../data/stand-in.lock');
    await page.keyboard.press('Enter');
    await panel.getByText('A file name cannot hold / or \\.').waitFor();
    await page.keyboard.press('Escape');
    expect(await answer).toEqual({ canceled: true, filePaths: [] });
  });

  test('saving by keyboard alone: the suggested name is there, an existing file is asked about', async () => {
    const path = join(home, 'files', 'Next year.plan');
    writeFileSync(path, '');
    const answer = start('save');
    const panel = page.getByRole('dialog', { name: 'Save a plan' });
    await panel.waitFor();
    expect(await panel.getByLabel('File name').inputValue()).toBe('Next year.plan');
    await page.keyboard.press('Enter');
    const question = page.getByRole('alertdialog', { name: 'Next year.plan is there already. Replace it?' });
    await question.getByRole('button', { name: 'Replace' }).focus();
    await page.keyboard.press('Enter');
    expect(await answer).toEqual({ canceled: false, filePath: path });
  });

  test('a dialog still open is shown again after the page was loaded anew', async () => {
    void start('save').catch(() => {});
    await page.getByRole('dialog', { name: 'Save a plan' }).waitFor();
    await page.reload();
    await page.getByRole('dialog', { name: 'Save a plan' }).waitFor();
  });

  test('a question answers with the button, Escape with the one that cancels', async () => {
    const first = start('ask');
    const panel = page.getByRole('alertdialog', { name: 'Go on?' });
    await panel.getByText('It is late.').waitFor();
    await page.keyboard.press('Enter');
    expect(await first).toEqual({ response: 0, checkboxChecked: false });
    const second = start('ask');
    await panel.waitFor();
    await page.keyboard.press('Escape');
    expect(await second).toEqual({ response: 1, checkboxChecked: false });
  });

  test('links and places of files are shown, and nothing is opened by itself', async () => {
    const link = start('link');
    await page.getByRole('link', { name: 'Open https://example.com/' }).waitFor();
    await page.getByRole('button', { name: 'Close' }).last().click();
    await link;
    await start('reveal');
    await page.getByText('The file is at /tmp/plan.docx').waitFor();
    expect(page.context().pages()).toHaveLength(1);
  });
});

describe('the menu', () => {
  test('is reached by its button, by F10 and by Alt, and runs what is chosen', async () => {
    const menu = page.getByRole('dialog', { name: 'Menu' });
    await page.getByRole('button', { name: 'Menu' }).click();
    await menu.getByRole('menuitem', { name: 'New plan' }).click();
    await page.getByText('menu new').waitFor();
    await page.keyboard.press('F10');
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await page.keyboard.press('Alt');
    await menu.waitFor();
    await page.keyboard.press('End');
    expect(await menu.getByRole('menuitemcheckbox', { name: 'Compact' }).getAttribute('aria-checked')).toBe(
      'true',
    );
    await page.keyboard.press('Enter');
    await page.getByText('menu compact').waitFor();
  });

  test('gives the focus back to where it was', async () => {
    await page.getByLabel('Text', { exact: true }).focus();
    await page.keyboard.press('F10');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Text');
  });

  test('hears its accelerators only when the page has not used the key', async () => {
    await page.keyboard.press('Control+Shift+K');
    await page.getByText('menu new').waitFor();
    await page.evaluate(() => {
      const output = document.querySelector('output');
      if (output) output.textContent = 'kept';
      addEventListener('keydown', (event) => event.preventDefault(), { capture: true });
    });
    await page.keyboard.press('Control+Shift+K');
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => seen.push(document.querySelector('output')?.textContent ?? '')).observe(
        document.body,
        { subtree: true, childList: true, characterData: true },
      );
    });
    // What the key would have sent comes before a push that is asked for later.
    await page.evaluate(() => window.probe.invoke('push', 'last'));
    await page.getByText('pushed last').waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual(['pushed last']);
  });

  test('quits by its role: the page says so, the process ends', async () => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Quit' }).click();
    expect(await app.ended).toBe(0);
    await page.getByRole('dialog', { name: 'Accord is closed' }).waitFor();
  });
});

describe('the address', () => {
  test('answers nobody without the token, another host name or another origin', async () => {
    const { origin } = new URL(app.address);
    const port = new URL(app.address).port;
    expect((await fetch(`${origin}/`)).status).toBe(404);
    expect((await fetch(`${origin}/wrong/`)).status).toBe(404);
    expect((await fetch(app.address, { headers: { origin: 'http://evil.example' } })).status).toBe(404);
    expect((await fetch(app.address.replace('127.0.0.1', 'localhost'))).status).toBe(404);
    expect(Number(port)).toBeGreaterThan(1023);
  });

  test('serves the application’s own answers, its 404 too, and only named modules of its own', async () => {
    expect((await fetch(`${app.address}page.js`)).headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetch(`${app.address}other.js`)).status).toBe(404);
    expect((await fetch(`${app.address}__standin/server.ts`)).status).toBe(404);
    expect((await fetch(`${app.address}__standin/page/../server.ts`)).status).toBe(404);
  });

  test('only the page opened last has the line; the other says where it went', async () => {
    const second = await browser.newPage();
    await second.goto(app.address);
    await second.getByText('ready').waitFor();
    await page.getByRole('dialog', { name: 'Accord is open in another tab' }).waitFor();
    await second.close();
  });
});

describe('the process', () => {
  test('a second one hands its arguments to the first and ends', async () => {
    const second = launchStandIn({
      entry: 'test/fixtures/standin-app/main.ts',
      userData: join(home, 'data'),
      arguments: ['north.plan'],
    });
    await expect(second).rejects.toThrow(`Accord is open already: ${app.address}`);
    await page.getByText('pushed north.plan').waitFor();
  });

  test('a lock left behind by a killed process holds nobody up', async () => {
    await app.kill();
    expect(existsSync(join(home, 'data', 'stand-in.lock'))).toBe(true);
    app = await launchStandIn({ entry: 'test/fixtures/standin-app/main.ts', userData: join(home, 'data') });
    await page.goto(app.address);
    await page.getByText('ready').waitFor();
  });

  test('says so in the page when it is gone', async () => {
    await app.kill();
    await page.getByRole('dialog', { name: 'Accord has stopped' }).waitFor();
  });

  test('ends in order on SIGTERM, and the application’s policy was never violated', async () => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.keyboard.press('Escape');
    expect(await app.quit()).toBe(0);
    expect(complaints.filter((line) => !line.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  });
});
