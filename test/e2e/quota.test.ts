/** The quota tree by keyboard: fold, edit, lock, paste twelve months, take back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp } from './app.ts';
import { axeFaults } from './page-faults.ts';

let app: App;
beforeAll(async () => {
  buildApplication();
  app = await startApp();
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.page.getByRole('button', { name: 'Open the sample' }).first().click();
  await app.page.locator('[role=treeitem][data-row="S6"]').click();
  await app.page.getByRole('treegrid').waitFor();
});
afterAll(() => app.close());

const tree = () => app.page.getByRole('treegrid');
const cell = (row: string, column: string) => tree().locator(`[data-row="${row}"] [data-col="${column}"]`);
/** As shown: a month in thousands, in full where somebody stands on it. */
const shown = (row: string, column: string) => cell(row, column).innerText();
const rows = () => tree().locator('[data-row^="qt_"]');

describe('the quota tree', () => {
  it('folds and opens a node with Left and Right in its first column', async () => {
    const { page } = app;
    await cell('qt_north', 'node').click();
    expect(await rows().count()).toBe(12);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => rows().count()).toBe(8);
    expect(await tree().locator('[data-row="qt_north"]').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => rows().count()).toBe(12);
    expect(await tree().locator('[data-row="qt_tomas"]').getAttribute('aria-level')).toBe('4');
  });

  it('reaches every node with the arrows', async () => {
    const { page } = app;
    await cell('qt_corp', 'node').click();
    const reached: (string | null)[] = [];
    for (let at = 0; at < 12; at++) {
      reached.push(
        await page.evaluate(
          () => document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? null,
        ),
      );
      await page.keyboard.press('ArrowDown');
    }
    expect(new Set(reached).size).toBe(12);
  });

  it('edits a quota, and every figure above follows', async () => {
    const { page } = app;
    await cell('qt_jonas', 'annual').click();
    await page.keyboard.type('649000');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell('qt_corp', 'Qbottom_up').textContent()).toBe('6,598,000');
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell('qt_corp', 'Qbottom_up').textContent()).toBe('6,498,000');
  });

  it('locks a node, which then keeps its quota when quotas are rolled down', async () => {
    const { page } = app;
    await cell('qt_grace', 'node').click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Roll down' }).click();
    await expect.poll(() => cell('qt_tomas', 'annual').textContent()).not.toMatch(/^900,000/);
    expect(await cell('qt_grace', 'annual').textContent()).toMatch(/^900,000/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell('qt_tomas', 'annual').textContent()).toBe('900,000');
    await page.keyboard.press('Control+z');
  });

  it('takes twelve months of a node from the clipboard as one step', async () => {
    const { page } = app;
    const months = Array.from({ length: 12 }, (_, at) => `${(at + 1) * 10},000`);
    await page.evaluate((text) => navigator.clipboard.writeText(text), months.join('\t'));
    await cell('qt_tomas', 'm1').click();
    await page.keyboard.press('Control+v');
    await expect.poll(() => shown('qt_tomas', 'm12')).toBe('120');
    expect(await shown('qt_tomas', 'm1')).toBe('10,000');
    await expect.poll(() => shown('qt_tomas', 'annual')).toBe('780,000');
    await page.keyboard.press('Control+z');
    await expect.poll(() => shown('qt_tomas', 'm12')).toBe('126');
    expect(await shown('qt_tomas', 'm2')).toBe('54');
  });

  it('takes them for months on the node’s name as well', async () => {
    const { page } = app;
    await cell('qt_tomas', 'node').click();
    await page.keyboard.press('Control+v');
    await expect.poll(() => shown('qt_tomas', 'm12')).toBe('120');
    expect(await cell('qt_tomas', 'node').textContent()).toContain('Tomas');
    await page.keyboard.press('Control+z');
    await expect.poll(() => shown('qt_tomas', 'm12')).toBe('126');
  });

  it('leaves names that were copied along where they are', async () => {
    const { page } = app;
    const months = Array.from({ length: 12 }, (_, at) => `${(at + 1) * 10},000`).join('\t');
    const block = `Tomas Lindqvist\t${months}\nAisha Rahman\t${months}`;
    await page.evaluate((text) => navigator.clipboard.writeText(text), block);
    await cell('qt_tomas', 'node').click();
    await page.keyboard.press('Control+v');
    await expect.poll(() => shown('qt_aisha', 'm12')).toBe('120');
    expect(await shown('qt_tomas', 'annual')).toBe('780,000');
    await page.keyboard.press('Control+z');
    await expect.poll(() => shown('qt_aisha', 'm12')).toBe('126');
  });

  it('says which pasted cells lay outside the tree only while the paste stands', async () => {
    const { page } = app;
    const banner = page.locator('p:not([role])').filter({ hasText: 'lay outside the table' });
    await page.evaluate(() => navigator.clipboard.writeText('1000\n2000\n3000\n4000'));
    await cell('qt_jonas', 'm12').click();
    await page.keyboard.press('Control+v');
    await banner.first().waitFor();
    expect(await shown('qt_jonas', 'm12')).toBe('1,000');
    await page.keyboard.press('Control+z');
    await expect.poll(() => banner.count()).toBe(0);
  });

  it('copies months in full, so that they can be pasted again', async () => {
    const { page } = app;
    await cell('qt_tomas', 'm1').click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('54,000\t54,000');
  });

  it.each([
    [1280, 800],
    [1440, 900],
    [1920, 1080],
  ])('has all twelve months and the lines under them in view at %i × %i', async (width, height) => {
    const { page } = app;
    await page.setViewportSize({ width, height });
    await cell('qt_corp', 'node').click();
    const box = async (text: string) => page.getByRole('row').filter({ hasText: text }).last().boundingBox();
    const december = await tree().locator('[data-head="m12"]').boundingBox();
    expect((december?.x ?? 0) + (december?.width ?? 0)).toBeLessThanOrEqual(width);
    const gap = await box('Capacity less goal');
    expect((gap?.y ?? 0) + (gap?.height ?? 0)).toBeLessThanOrEqual(height - 28);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('has December in view where sums are ten times as long', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('group', { name: 'Method' }).getByText('Both').click();
    const put = async (row: string, amount: string): Promise<void> => {
      await cell(row, 'annual').click();
      await page.keyboard.type(amount);
      await page.keyboard.press('Enter');
    };
    await put('qt_corp', '60000000');
    await put('qt_dept', '63000001');
    await put('qt_tomas', '9000000');
    const december = await tree().locator('[data-head="m12"]').boundingBox();
    expect((december?.x ?? 0) + (december?.width ?? 0)).toBeLessThanOrEqual(1440);
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
    await expect.poll(() => shown('qt_corp', 'annual')).toBe('6,000,000');
  });

  it('shows top-down figures where that method is chosen', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('group', { name: 'Method' }).getByText('Top-down').click();
    await expect.poll(() => shown('qt_dept', 'Qtop_down')).toMatch(/^6,000,000/);
    // What counts is shown: the months of every node add up to its year. Stood on, they are in full.
    const figure = async (row: string, column: string): Promise<number> => {
      await cell(row, column).click();
      return Number((await shown(row, column)).replaceAll(',', '').replace('–', '0'));
    };
    for (const row of ['qt_corp', 'qt_tomas', 'qt_noor']) {
      let sum = 0;
      for (let month = 1; month <= 12; month++) sum += await figure(row, `m${month}`);
      expect(sum, row).toBe(await figure(row, 'annual'));
    }
    expect(await figure('qt_noor', 'm1')).toBe(0);
    expect(app.faults).toEqual([]);
  });

  it('leads from the equation to the attainment and the season it is made of', async () => {
    const { page } = app;
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place);
    await page.getByRole('button', { name: 'Times 85 % attainment: go to the field' }).click();
    await expect.poll(focused).toBe('S6.attainment_assumption');
    await page.getByRole('button', { name: 'Seasonality' }).click();
    await expect.poll(focused).toBe('seasonality');
  });

  it('says what is left to decide, with ways out', async () => {
    const { page } = app;
    await page.getByRole('group', { name: 'Method' }).getByText('Bottom-up').click();
    const strip = page.getByRole('complementary', { name: 'Left to decide' });
    expect(await strip.count()).toBe(0);
    await cell('qt_south', 'annual').click();
    await page.keyboard.type('3000000');
    await page.keyboard.press('Tab');
    await cell('qt_south', 'node').click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect
      .poll(() => strip.innerText())
      .toContain('Team South is locked at $3,000,000; its four people carry $2,898,000.');
    await strip.getByRole('button', { name: 'Roll up $2,898,000' }).click();
    await expect.poll(() => strip.count()).toBe(0);
    expect(await shown('qt_south', 'annual')).toBe('2,898,000');
  });

  it('offers a basis only where there is data for it, and says why not', async () => {
    const { page } = app;
    await cell('qt_south', 'basis').click();
    await page.keyboard.press('Alt+ArrowDown');
    const history = page.getByRole('option', { name: /^History/ });
    expect(await history.getAttribute('aria-disabled')).toBe('true');
    expect(await history.innerText()).toContain('no history per person');
    await history.click({ force: true });
    await page.keyboard.press('Escape');
    await page.keyboard.type('Hist');
    await page.keyboard.press('Enter');
    expect(await cell('qt_south', 'basis').textContent()).toBe('Manual');
    expect(await axeFaults(page)).toEqual([]);
    expect(app.faults).toEqual([]);
  });
});
