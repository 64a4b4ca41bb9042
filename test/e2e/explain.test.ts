/** Any figure explains itself, with its inputs and their places, by keyboard. */
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

const open = async (section: string) => {
  await app.page.locator(`[role=treeitem][data-row="${section}"]`).click();
};
const cell = (row: string, column: string) =>
  app.page.locator(`[data-row="${row}"] [data-col="${column}"]`).first();
const explanation = () => app.page.getByRole('dialog', { name: /^Where “/ });

describe('explain this number', () => {
  it('opens from a computed cell with F2, and goes to the cells it reads', async () => {
    const { page } = app;
    await open('M9');
    await cell('cp_search', 'leads').click();
    await page.keyboard.press('F2');
    await explanation().waitFor();
    expect(await explanation().innerText()).toMatch(/3,000[\s\S]*Budget ÷ Cost per lead/);
    await explanation()
      .getByRole('button', { name: /Cost per lead/ })
      .click();
    await expect.poll(() => explanation().count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-col') ?? null))
      .toBe('cpl');
  });

  it('opens from the menu of a cell, and closes with Escape back to the cell', async () => {
    const { page } = app;
    await cell('cp_search', 'leads').click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: /Explain this number/ }).click();
    await explanation().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => explanation().count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-col') ?? null))
      .toBe('leads');
  });

  it('keeps the keyboard: Tab beyond its last link is back at the figure, and another figure takes it over', async () => {
    const { page } = app;
    const focusedColumn = () =>
      page.evaluate(() => document.activeElement?.closest('[data-col]')?.getAttribute('data-col') ?? null);
    await cell('cp_search', 'leads').click();
    await page.keyboard.press('F2');
    await explanation().waitFor();
    const links = await explanation().getByRole('button').count();
    for (let at = 0; at < links; at++) {
      await page.keyboard.press('Tab');
      expect(await explanation().evaluate((box) => box.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Tab');
    await expect.poll(() => explanation().count()).toBe(0);
    await expect.poll(focusedColumn).toBe('leads');
    await page.keyboard.press('F2');
    await explanation().waitFor();
    await page.setViewportSize({ width: 1440, height: 700 });
    // Beside its figure again, and whole within the lower window.
    await expect
      .poll(async () => {
        const box = await explanation().boundingBox();
        return box !== null && box.y >= 0 && box.y + box.height <= 700;
      })
      .toBe(true);
    // Wherever the focus has gone meanwhile, Escape closes it.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Escape');
    await expect.poll(() => explanation().count()).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('opens from a key figure that the figures write into a section', async () => {
    await open('S1');
    await app.page.getByRole('button', { name: '$6,498,000', exact: true }).click();
    await explanation().waitFor();
    expect(await explanation().innerText()).toMatch(/Street quota[\s\S]*month quota × ramp/);
    await app.page.keyboard.press('Escape');
    await open('M9');
  });

  it('does not open on a cell that is written', async () => {
    const { page } = app;
    await cell('cp_search', 'cpl').click();
    await page.keyboard.press('F2');
    await cell('cp_search', 'cpl').locator('input').waitFor();
    expect(await explanation().count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('says for a node of the quota tree what comes from below', async () => {
    const { page } = app;
    await open('S6');
    await cell('qt_corp', 'Qbottom_up').click();
    await page.keyboard.press('F2');
    await explanation().waitFor();
    expect(await explanation().innerText()).toContain('Nodes below, added up');
    await page.keyboard.press('Escape');
  });

  it('says what a total is made of: Escape and Tab lead to the totals, arrows walk them and lead back', async () => {
    const { page } = app;
    await open('M9');
    await cell('cp_events', 'budget').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const total = () =>
      page.evaluate(() =>
        document.activeElement?.closest('[data-foot-column]')?.getAttribute('data-foot-column'),
      );
    await expect.poll(total).toBe('budget');
    await page.keyboard.press('ArrowRight');
    await expect.poll(total).toBe('leads');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await explanation().waitFor();
    expect(await explanation().innerText()).toMatch(
      /Budget, total\s+\$500,000\s+= Every channel with a figure, added up[\s\S]*Events\s+M9, Budget\s+\$80,000/,
    );
    await page.keyboard.press('Escape');
    await expect.poll(total).toBe('budget');
    // Typing here is not typing into the cell that was left.
    await page.keyboard.type('7');
    await page.keyboard.press('ArrowUp');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-col') ?? null))
      .toBe('budget');
    expect(await cell('cp_events', 'budget').innerText()).toContain('80,000');
  });

  it('never covers its figure: a list that is longer than the room there is gets scrolled', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 1440, height: 640 });
    await open('M10');
    await page.locator('[data-foot] button').first().click();
    await explanation().waitFor();
    const figure = await page.locator('[data-foot] button').first().boundingBox();
    const box = await explanation().boundingBox();
    if (!figure || !box) throw new Error('Nothing is shown');
    expect(box.y >= figure.y + figure.height || box.y + box.height <= figure.y).toBe(true);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(640);
    await explanation()
      .getByRole('button', { name: /Regional plant days/ })
      .focus();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('says for a month under the quota tree what the street quota is made of', async () => {
    const { page } = app;
    await open('S6');
    await page.locator('[data-foot] [role=row]').nth(1).locator('[data-foot-column=m5] button').click();
    await explanation().waitFor();
    expect(await explanation().innerText()).toMatch(/Street quota in May/);
    await page.keyboard.press('Escape');
  });

  it('says under the two values of a conflict what is supposed, by keyboard', async () => {
    const { page } = app;
    await page.getByRole('treeitem', { name: /^Conflicts/ }).click();
    await page.locator('button[data-key^="C06"]').click();
    const sales = page.getByRole('article').nth(1);
    await sales.getByRole('button', { name: '8,000' }).focus();
    await page.keyboard.press('Enter');
    await explanation().waitFor();
    expect(await explanation().innerText()).toMatch(
      /Leads needed\s+If Average deal is agreed at \$30,000\s+8,000/,
    );
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('8,000');
  });
});
