/** Working grids of the sample: they begin high, show their rows on one line, and keep their head in view. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp } from './app.ts';

let app: App;
beforeAll(async () => {
  buildApplication();
  app = await startApp({ width: 1440, height: 900 });
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  await app.page.getByRole('tree').first().waitFor();
});
afterAll(() => app.close());

const open = async (section: string): Promise<void> => {
  const row = app.page.locator(`[role=treeitem][data-row="${section}"]`);
  await row.evaluate((element) => (element as HTMLElement).click());
  await app.page.locator('[role=grid]').first().waitFor();
};
const boxes = (selector: string) =>
  app.page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { top, bottom, height, right } = element.getBoundingClientRect();
      return { top, bottom, height, right };
    }),
  );

it.each(['M9', 'S10'])('%s begins its grid in the upper half, one line a row', async (section) => {
  await open(section);
  const [grid] = await boxes('[role=grid]');
  expect(grid?.top).toBeLessThan(420);
  const rows = await boxes('[role=grid] [data-row]');
  expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(36);
});

it('M10 shows ten campaigns, and by month all twelve months beside them', async () => {
  await open('M10');
  const [grid] = await boxes('#grid-campaigns');
  expect(grid?.top).toBeLessThan(420);
  const all = await boxes('#grid-campaigns [data-row]');
  expect(all.filter(({ bottom }) => bottom < 872).length).toBeGreaterThanOrEqual(10);
  await app.page.getByText('Months', { exact: true }).first().click();
  const rows = await boxes('#grid-campaigns [data-row]');
  expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(36);
  const heads = await boxes('#grid-campaigns [data-head^=m]');
  expect(Math.max(...heads.map(({ right }) => right))).toBeLessThanOrEqual(1440);
});

it('the months keep their names while the page scrolls', async () => {
  await open('M10');
  await app.page.setViewportSize({ width: 1440, height: 600 });
  await app.page.locator('#grid-campaigns').evaluate((grid) => {
    for (let page = grid.parentElement?.parentElement; page; page = page.parentElement)
      if (getComputedStyle(page).overflowY === 'auto') {
        page.scrollTo({ top: grid.getBoundingClientRect().top + 60 });
        return;
      }
  });
  const top = async (what: string): Promise<number> => (await boxes(`#grid-campaigns ${what}`))[0]?.top ?? 0;
  // The first row goes above the page's edge, the head follows the page and stays below it.
  await expect.poll(() => top('[data-row]')).toBeLessThan(95);
  await expect.poll(() => top('[data-head=m1]')).toBeGreaterThanOrEqual(95);
  expect(app.faults).toEqual([]);
});
