/** Every section and view of the sample at three sizes in both themes: nothing cut, nothing sideways, nothing too small or too faint. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp } from './app.ts';
import { axeFaults, faultsOnPage } from './page-faults.ts';

const sizes = [
  [1280, 800],
  [1440, 900],
  [1920, 1080],
] as const;
let app: App;
beforeAll(async () => {
  buildApplication();
  app = await startApp();
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  await app.page.getByRole('tree').first().waitFor();
});
afterAll(() => app.close());

/** The views over both plans, then the ids of all sections. */
async function screens(page: Page): Promise<readonly string[]> {
  const sections = await page
    .locator('[role=treeitem][aria-level="2"]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-row') ?? ''));
  return ['dashboard', 'conflicts', 'assumptions', 'scenarios', ...sections];
}

/** Figures of a view and the sizes of its charts follow a moment after it stands. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    const seen = (): string => document.querySelector('main')?.innerHTML ?? '';
    const before = seen();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return before !== '' && seen() === before;
  });

async function visit(
  page: Page,
  section: string,
  inspect: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const row = page.locator(`[role=treeitem][data-row="${section}"]`);
  // Where the outline is a rail its rows are not drawn; the tree itself still opens them.
  await row.evaluate((element) => (element as HTMLElement).click());
  await page.locator(`[role=treeitem][data-row="${section}"][aria-current]`).waitFor({ state: 'attached' });
  await page.locator('[data-section-heading]').first().waitFor();
  await settled(page);
  return (await inspect()).map((fault) => `${section}: ${fault}`);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(sizes)('%i × %i cuts no text, scrolls no page and has no small control', async (width, height) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    const all = await screens(page);
    expect(all).toHaveLength(46);
    const faults: string[] = [];
    for (const section of all)
      faults.push(...(await visit(page, section, () => page.evaluate(faultsOnPage))));
    expect(faults).toEqual([]);
  });

  it('has a contrast of 4.5 and more everywhere', async () => {
    const { page } = app;
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    const faults: string[] = [];
    for (const section of await screens(page))
      faults.push(
        ...(await visit(page, section, () =>
          axeFaults(page, [
            'color-contrast',
            'label',
            'button-name',
            'aria-required-children',
            'aria-valid-attr-value',
          ]),
        )),
      );
    expect(faults).toEqual([]);
  });
});
