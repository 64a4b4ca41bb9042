/** A scenario in the window: named, changed, compared, adopted, taken back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp } from './app.ts';

let app: App;
beforeAll(async () => {
  buildApplication();
  app = await startApp();
  await app.page.getByRole('button', { name: 'Open the sample' }).first().click();
  await app.page.getByRole('treeitem', { name: /^Scenarios/ }).click();
});
afterAll(() => app.close());

const compared = (figure: string) => app.page.getByRole('row', { name: new RegExp(`^${figure}`) }).first();

describe('a scenario', () => {
  it('is named, changes an assumption, and stands beside the base plan', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'New scenario' }).click();
    await page.getByLabel('Name').fill('Better conversion');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What Better conversion assumes' }).waitFor();
    await page.getByLabel('Assumption').selectOption({ label: 'M9, Lead to MQL' });
    await page.getByLabel(/^Value instead/).fill('30 %');
    await page.keyboard.press('Enter');
    await compared('Leads needed').waitFor();
    expect(await compared('Leads needed').textContent()).toContain('8,333.3');
    expect(await compared('Leads needed').textContent()).toContain('10,000');
    expect(await compared('Capacity less goal').textContent()).toContain('−$476,700');
    expect(await compared('Open conflicts').textContent()).toContain('13');
    expect(await compared('Closes').textContent()).toContain('C01');
  });

  it('explains its figures by its own values, and the plan’s by the plan’s', async () => {
    const { page } = app;
    const explanation = page.getByRole('dialog', { name: /^Where “/ });
    const figures = compared('Leads needed').getByRole('button');
    await figures.nth(1).press('Enter');
    await explanation.waitFor();
    expect(await explanation.innerText()).toMatch(/8,333[\s\S]*30/);
    await page.keyboard.press('Escape');
    await expect.poll(() => explanation.count()).toBe(0);
    await figures.nth(0).press('Enter');
    await explanation.waitFor();
    expect(await explanation.innerText()).toMatch(/10,000[\s\S]*25/);
    await page.keyboard.press('Escape');
  });

  it('is adopted as one step that says what changes, and taken back as one', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Adopt…' }).click();
    await page.getByRole('dialog').getByText('M9, Lead to MQL: 25').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Make it the plan' }).click();
    await page.getByText('Scenario Better conversion adopted').first().waitFor();
    await page.locator('[role=treeitem][data-row="M9"]').click();
    expect(
      await page
        .getByRole('textbox', { name: /^Lead to MQL/ })
        .first()
        .inputValue(),
    ).toMatch(/^30/);
    await page.keyboard.press('Control+z');
    await expect
      .poll(() =>
        page
          .getByRole('textbox', { name: /^Lead to MQL/ })
          .first()
          .inputValue(),
      )
      .toMatch(/^25/);
    expect(app.faults).toEqual([]);
  });
});
