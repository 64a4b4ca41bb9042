/** Texts that cannot be stored: said in the title bar, there again after a kill, taken back by undo. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp } from './app.ts';

let app: App;
beforeAll(async () => {
  buildApplication();
  app = await startApp();
});
afterAll(() => app.close());

const open = async (section: string): Promise<void> => {
  const row = app.page.locator(`[role=treeitem][data-row="${section}"]`);
  await row.evaluate((element) => (element as HTMLElement).click());
};
const budget = () => app.page.locator('#grid-channel_plan [data-row] [data-col=budget]').first();

it('a refused amount survives a kill and goes with undo', async () => {
  const { page } = app;
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('tree').first().waitFor();
  await open('M9');
  await budget().click();
  await page.keyboard.type('1');
  expect(await page.getByText('Unsaved').count()).toBe(1);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('190000');
  await page.keyboard.press('Enter');
  await page.getByText(/^Saved \d/).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('12ooo');
  // Main answers when it is on the disk.
  const kept = page.waitForResponse((response) => {
    const sent = response.request().postData() ?? '';
    return sent.includes('workbook:keep-drafts') && sent.includes('12ooo');
  });
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '1 entry not stored' }).waitFor();
  await kept;
  await app.killAndRestart();
  await page
    .getByRole('row', { name: /Marketing and sales plan 2027/ })
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('tree').first().waitFor();
  await page.getByRole('button', { name: '1 entry not stored' }).click();
  await page.locator('[data-active=true]:focus').waitFor();
  expect(await budget().textContent()).toBe('12ooo');
  await page.keyboard.type('60000');
  await page.keyboard.press('Enter');
  await page.getByText('entry not stored').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: '1 entry not stored' }).waitFor();
  expect(await budget().textContent()).toBe('12ooo');
  expect(app.faults).toEqual([]);
});
