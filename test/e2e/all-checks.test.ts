/** What is read in rows: the head of all checks stays in sight, and a conflict's cost stays on one line. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp } from './app.ts';

let app: App;
beforeAll(async () => {
  buildApplication();
  app = await startApp({ width: 1280, height: 800 });
  await app.page.getByRole('button', { name: 'Open the sample' }).first().click();
  await app.page.getByRole('tree').first().waitFor();
});
afterAll(() => app.close());

it('keeps the head of all checks below its title, and two thresholds apart', async () => {
  const { page } = app;
  await page.getByRole('treeitem', { name: /^Conflicts/ }).click();
  await page.getByRole('button', { name: 'All checks…' }).click();
  const dialog = page.getByRole('dialog', { name: 'All checks' });
  const row = dialog.getByRole('row', { name: /^C20/ });
  await row.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const boxOf = async (locator: typeof row) => {
    const box = await locator.boundingBox();
    if (!box) throw new Error('nothing is drawn');
    return box;
  };
  const title = await boxOf(dialog.getByRole('heading', { name: 'All checks' }));
  const head = await boxOf(dialog.getByRole('columnheader', { name: 'Threshold' }));
  expect(head.y).toBeGreaterThanOrEqual(title.y + title.height);
  expect(head.y).toBeLessThan((await boxOf(row)).y);
  const [first, second] = await Promise.all(
    ['Quotas may total', 'From this many times'].map((label) => boxOf(dialog.getByLabel(label))),
  );
  const label = await boxOf(dialog.getByText('From this many times'));
  if (!first || !second) throw new Error('C20 has two thresholds');
  expect(label.y - (first.y + first.height)).toBeGreaterThanOrEqual(8);
  expect(second.width).toBeCloseTo(first.width, 0);
  await page.keyboard.press('Escape');
});

it('writes every cost of the register on one line', async () => {
  const { page } = app;
  await page.locator('[role=treeitem][data-row="L10"]').evaluate((item) => {
    if (item instanceof HTMLElement) item.click();
  });
  const costs = page.locator('td[data-align="right"]');
  await costs.first().waitFor();
  const lines = await costs.evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    }),
  );
  expect(lines.length).toBeGreaterThan(10);
  expect(new Set(lines)).toEqual(new Set([1]));
  expect(app.faults).toEqual([]);
});
