/** The quota tree by keyboard: fold, edit, lock, paste twelve months, take back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp } from './app.ts';

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
    const months = ['10', '20', '30', '40', '50', '60', '70', '80', '90', '100', '110', '120'];
    await page.evaluate((text) => navigator.clipboard.writeText(text), months.join('\t'));
    await cell('qt_tomas', 'm1').click();
    await page.keyboard.press('Control+v');
    await expect.poll(() => cell('qt_tomas', 'm12').textContent()).toBe('120');
    expect(await cell('qt_tomas', 'm1').textContent()).toBe('10');
    await expect.poll(() => cell('qt_tomas', 'annual').textContent()).toBe('780');
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell('qt_tomas', 'm12').textContent()).toBe('126,000');
    expect(await cell('qt_tomas', 'm1').textContent()).toBe('54,000');
  });

  it('takes them for months on the node’s name as well', async () => {
    const { page } = app;
    await cell('qt_tomas', 'node').click();
    await page.keyboard.press('Control+v');
    await expect.poll(() => cell('qt_tomas', 'm12').textContent()).toBe('120');
    expect(await cell('qt_tomas', 'node').textContent()).toContain('Tomas');
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell('qt_tomas', 'm12').textContent()).toBe('126,000');
  });

  it('shows top-down figures where that method is chosen', async () => {
    const { page } = app;
    await page.getByLabel('Quota tree').getByText('Top-down').first().click();
    await expect.poll(() => cell('qt_dept', 'Qtop_down').textContent()).toMatch(/^6,000,000/);
    // What counts is shown: the months of every node add up to its year.
    const figure = async (row: string, column: string): Promise<number> =>
      Number(((await cell(row, column).textContent()) ?? '').replaceAll(',', ''));
    for (const row of ['qt_corp', 'qt_tomas', 'qt_noor']) {
      let sum = 0;
      for (let month = 1; month <= 12; month++) sum += await figure(row, `m${month}`);
      expect(sum, row).toBeCloseTo(await figure(row, 'annual'), 0);
    }
    expect(await figure('qt_noor', 'm1')).toBe(0);
    expect(app.faults).toEqual([]);
  });
});
