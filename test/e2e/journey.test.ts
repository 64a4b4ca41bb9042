/** The whole way once, by keyboard alone and by what can be read on the screen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertToHtml } from 'mammoth';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApplication } from '../standin/build.ts';
import { type App, saved, startApp, tabTo, typeAhead } from './app.ts';

let app: App;
beforeAll(async () => {
  buildApplication();
  app = await startApp({ command: 'npm start' });
});
afterAll(() => app.close());

/** Jumps to a section through the outline: Tab to the tree, type the first letters, Enter. */
async function goTo(page: Page, current: RegExp, letters: string, title: RegExp): Promise<void> {
  await tabTo(page, 'treeitem', current);
  await typeAhead(page, letters, title);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: title }).first().waitFor();
}

async function write(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, 'textbox', new RegExp(`^${label}`));
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

describe('a manager with a keyboard', () => {
  const company = 'Northwind Pumps Ltd';
  const headline = 'Two channels bring the leads of six';
  const method = 'Every first call ends with a date for the next step.';
  const action = 'Call every open proposal';
  const row = (page: Page) => page.getByRole('rowheader', { name: action });

  it('starts a workbook from a template and writes into the company part and both plans', async () => {
    const { page } = app;
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Journey plan');
    await page.keyboard.press('Enter');
    await page
      .getByRole('heading', { name: /Overview/ })
      .first()
      .waitFor();
    await write(page, 'Company', company);
    await goTo(page, /Overview/, 'Exec', /Executive summary/);
    await write(page, 'Headline', headline);
    await goTo(page, /Executive summary/, 'Sales pro', /Sales process/);
    await write(page, 'Method', method);
    await saved(page);
  });

  it('adds a row to a table', async () => {
    const { page } = app;
    await goTo(page, /Sales process/, 'Action', /Action plan/);
    await tabTo(page, 'gridcell', 'new action, Goal');
    await page.keyboard.press('Home');
    await page.keyboard.type(action);
    await page.keyboard.press('Enter');
    await row(page).waitFor();
    await saved(page);
  });

  it('undoes and redoes it', async () => {
    const { page } = app;
    await page.keyboard.press('Control+z');
    await row(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+y');
    await row(page).waitFor();
    await saved(page);
  });

  it('closes and opens again without having lost a sentence', async () => {
    await app.restart();
    const { page } = app;
    await tabTo(page, 'button', 'Journey plan');
    await page.keyboard.press('Enter');
    await page.getByRole('tree').first().waitFor();
    await goTo(page, /Overview|Action plan/, 'Action', /Action plan/);
    await row(page).waitFor();
  });

  it('exports the combined Word document, in which every sentence stands', async () => {
    const { page } = app;
    await tabTo(page, 'button', 'Export to Word');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('File name').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(/is ready$/).waitFor({ timeout: 60_000 });
    const [name = ''] = readdirSync(app.folder).filter((file) => file.endsWith('.docx'));
    const file = join(app.folder, name);
    const { value } = await convertToHtml({ buffer: readFileSync(file) });
    for (const sentence of [company, headline, method, action]) expect(value).toContain(sentence);
  });

  it('has met no violation of the page’s policy and no error', () => {
    expect(app.faults).toEqual([]);
  });
});
