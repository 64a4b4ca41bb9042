/** Files that are not what they seem: one clear sentence each, nothing lost, the window stays alive. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../electron/cli.ts';
import { FORMAT_VERSION } from '../../shared/workbook/types.ts';
import { aPng } from '../builders/a-png.ts';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp } from './app.ts';

let app: App;
beforeAll(async () => {
  buildApplication();
  app = await startApp();
});
afterAll(() => app.close());

const company = (page: Page) => page.getByRole('textbox', { name: 'Company', exact: true });

/** Opens a file of the panel's folder through the window's own button. */
async function openFile(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Open a file/ }).click();
  const panel = page.getByRole('dialog');
  await panel.first().waitFor();
  await panel
    .getByRole('button', { name: new RegExp(name.replaceAll('.', '\\.')) })
    .first()
    .click();
  await panel.getByRole('button', { name: 'Open', exact: true }).click();
}

/** Everything the app keeps of its workbooks, by path. */
function stored(): ReadonlyMap<string, string> {
  const root = join(app.userData, 'workbooks');
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path, readFileSync(path, 'base64')];
      }),
  );
}

describe('opening a file that is none', () => {
  it('starts with a workbook of its own that must stay as it is', async () => {
    const { page } = app;
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Mine');
    await page.keyboard.press('Enter');
    await company(page).fill('Precious Ltd');
    await page.keyboard.press('Tab');
    await page
      .getByText(/^Saved \d/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'All workbooks' }).click();
    await page.getByRole('button', { name: 'Mine', exact: true }).waitFor();
    const path = join(app.folder, 'sound.accord');
    await runCli(['sample', '--out', path], { result: () => undefined, message: () => undefined });
    const sound = readFileSync(path, 'utf8');
    const hostile = sound.replace('"answers":{', '"answers":{"__proto__":{"x":1},');
    const newer = sound.replace(`"formatVersion":${FORMAT_VERSION}`, '"formatVersion":99');
    for (const [name, content] of [
      ['truncated', sound.slice(0, 9_000)],
      ['foreign', '{"hello":"world"}'],
      ['newer', newer],
      ['hostile', hostile],
      ['zip', 'PK\u0003\u0004'],
      ['deep', '['.repeat(200)],
      ['empty', ''],
    ] as const)
      writeFileSync(join(app.folder, `${name}.accord`), content);
  });

  it.each<[string, RegExp]>([
    ['truncated', /damaged or cut short/],
    ['foreign', /not made by Accord/],
    ['newer', /newer version of Accord/],
    ['hostile', /forbidden name/],
    ['zip', /Word document or a ZIP/],
    ['deep', /nested too deeply/],
    ['empty', /is empty/],
  ])('says in one sentence what is wrong: %s', async (name, sentence) => {
    const { page } = app;
    const before = stored();
    await openFile(page, `${name}.accord`);
    await page.getByText(sentence).first().waitFor();
    expect(stored()).toEqual(before);
  });

  it('still opens, edits and saves afterwards', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Mine', exact: true }).click();
    expect(await company(page).inputValue()).toBe('Precious Ltd');
    await company(page).fill('Precious Ltd, alive');
    await page.keyboard.press('Tab');
    await page
      .getByText(/^Saved \d/)
      .first()
      .waitFor();
  });

  it('refuses a logo that is no picture, and takes one that is', async () => {
    const { page } = app;
    writeFileSync(join(app.folder, 'fake.png'), '<svg onload="alert(1)"/>');
    await page.getByRole('button', { name: /Choose a picture/ }).click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('button', { name: /fake\.png/ }).click();
    await panel.getByRole('button', { name: 'Choose', exact: true }).click();
    await page
      .getByText(/not a PNG or JPEG picture/)
      .first()
      .waitFor();
    writeFileSync(join(app.folder, 'logo.png'), aPng());
    await page.getByRole('button', { name: /Choose a picture/ }).click();
    await panel.getByRole('button', { name: /logo\.png/ }).click();
    await panel.getByRole('button', { name: 'Choose', exact: true }).click();
    await page.getByRole('main').locator('img').first().waitFor();
    expect(await page.getByText(/not a PNG or JPEG picture/).count()).toBe(0);
  });

  it('opens a workbook whose template is faulty, says what was put right and keeps what lost its place', async () => {
    const { page } = app;
    const file = JSON.parse(readFileSync(join(app.folder, 'sound.accord'), 'utf8'));
    const { template } = file.workbook;
    const a1 = template.sections.find(({ id }: { id: string }) => id === 'A1');
    a1.fields[0].type = 'hologram';
    a1.fields.push({
      ...a1.fields[0],
      id: 'round',
      label: 'Round',
      type: 'dec',
      core: false,
      formula: 'round + 1',
    });
    template.sections = template.sections.filter(({ id }: { id: string }) => id !== 'M13');
    writeFileSync(join(app.folder, 'faulty.accord'), JSON.stringify(file));
    await page.getByRole('button', { name: 'All workbooks' }).click();
    await openFile(page, 'faulty.accord');
    await page
      .getByText(/“hologram”/)
      .first()
      .waitFor();
    await page
      .getByText(/“Overview › Round” → “Overview › Round”/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    // The sample's own copy opens on the dashboard; the text stands in its section.
    await page.locator('[role=treeitem][data-row="A1"]').click();
    expect(await company(page).inputValue()).toBe('Verrin Instruments Inc.');
  });

  it('has met no violation of the page’s policy and no error', () => {
    expect(app.faults).toEqual([]);
  });
});
