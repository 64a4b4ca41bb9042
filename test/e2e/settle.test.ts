/** Every seeded conflict settled in the window by a way out it offers, and its decision read in Word. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp } from './app.ts';

let app: App;
beforeAll(async () => {
  buildApplication();
  app = await startApp();
  await app.page.getByRole('button', { name: 'Open the sample' }).first().click();
});
afterAll(() => app.close());

const seeded = ['C01', 'C03', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09', 'C10', 'C12', 'C13', 'C15', 'C23'];

const openEntry = (check: string) =>
  app.page.getByRole('region', { name: 'List of conflicts' }).locator(`button[data-key^="${check}"]`);

/** The whole text of the one document in the folder, which is taken away. */
async function readWord(): Promise<string> {
  const [name = ''] = readdirSync(app.folder).filter((file) => file.endsWith('.docx'));
  const path = join(app.folder, name);
  const { value } = await extractRawText({ buffer: readFileSync(path) });
  rmSync(path);
  return value.replace(/\s+/g, ' ');
}

async function exportWord(): Promise<string> {
  const { page } = app;
  await page.getByRole('button', { name: 'Export to Word' }).click();
  await page.getByRole('dialog').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel('File name').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/is ready$/).waitFor({ timeout: 60_000 });
  const text = await readWord();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
  return text;
}

describe.each(seeded)('%s', (check) => {
  it('is settled by an offered way out, disappears, and its decision stands in Word', async () => {
    const { page } = app;
    await page.getByRole('treeitem', { name: /^Conflicts/ }).click();
    await openEntry(check).click();
    const option = page.getByRole('radio').first();
    await option.waitFor();
    // Beside a pair's figures a way out is named shortly; what is recorded is the whole sentence.
    const words =
      check === 'C06'
        ? 'Agree on $24,000 as Marketing plans it, and write it into both plans'
        : ((await page.locator('fieldset label').first().textContent()) ?? '');
    await option.check();
    await page.getByLabel('Reason').fill(`Settled in the test of ${check}`);
    // Asked once: afterwards this computer knows who decides.
    const name = page.getByLabel('Your name');
    if (await name.isVisible()) {
      await page.getByRole('button', { name: /^(?:Apply and record|Agree and write back)$/ }).click();
      await expect.poll(() => name.evaluate((one) => one === document.activeElement)).toBe(true);
      await name.fill('Ines Halvorsen');
      await page.getByRole('radio', { name: 'Marketing', exact: true }).check();
    }
    await page.getByRole('button', { name: /^(?:Apply and record|Agree and write back)$/ }).click();
    // Gone from what is open; what was decided stays among the closed ones.
    await expect.poll(() => openEntry(check).locator('text=Resolved').count()).toBe(1);
    const text = await exportWord();
    expect(text).toContain(words.replace(/\s+/g, ' '));
    expect(text).toContain(`Settled in the test of ${check}`);
    expect(text).toContain('Ines Halvorsen (Marketing)');
    await page.keyboard.press('Control+z');
    await expect.poll(() => openEntry(check).locator('text=Resolved').count()).toBe(0);
    expect(app.faults).toEqual([]);
  });
});
