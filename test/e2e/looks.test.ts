/** Every section and view of the sample at three sizes in both themes: nothing cut, nothing sideways, nothing too small or too faint. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp } from './app.ts';

const sizes = [
  [1280, 800],
  [1440, 900],
  [1920, 1080],
] as const;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is wrong with the page as it stands, a line each. Runs in the page. */
function faultsOnPage(): readonly string[] {
  const faults: string[] = [];
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
  const isShown = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.width > 1.5 && box.height > 1.5 && getComputedStyle(element).visibility !== 'hidden';
  };
  if (document.documentElement.scrollWidth > window.innerWidth) faults.push('the page scrolls sideways');
  for (const element of document.querySelectorAll('body *')) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!hasText || !isShown(element)) continue;
    const style = getComputedStyle(element);
    const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
    if (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      faults.push(`cut: ${name(element)}`);
    else if (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 2)
      faults.push(`cut below: ${name(element)}`);
  }
  const controls =
    'button, input, select, textarea, a[href], [role=treeitem], [role=gridcell], [role=rowheader]';
  for (const control of document.querySelectorAll(controls)) {
    if (!isShown(control)) continue;
    const box = (control.closest('label') ?? control).getBoundingClientRect();
    if (box.width < 23.5 || box.height < 23.5)
      faults.push(`small: ${name(control)} ${Math.round(box.width)} × ${Math.round(box.height)}`);
  }
  return faults;
}

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

async function visit(
  page: Page,
  section: string,
  inspect: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const row = page.locator(`[role=treeitem][data-row="${section}"]`);
  // Where the outline is a rail its rows are not drawn; the tree itself still opens them.
  await row.evaluate((element) => (element as HTMLElement).click());
  await page.locator('[data-section-heading]').first().waitFor();
  // Figures of a view follow a moment after it stands.
  await page.waitForTimeout(section.length > 3 ? 150 : 0);
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
    await page.evaluate(axe);
    const faults: string[] = [];
    for (const section of await screens(page))
      faults.push(
        ...(await visit(page, section, () =>
          page.evaluate(async () => {
            const { axe: checker } = window as unknown as {
              axe: {
                run(
                  context: Element,
                  options: object,
                ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
              };
            };
            const { violations } = await checker.run(document.documentElement, {
              runOnly: [
                'color-contrast',
                'label',
                'button-name',
                'aria-required-children',
                'aria-valid-attr-value',
              ],
            });
            return violations.flatMap(({ id, nodes }) =>
              nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`),
            );
          }),
        )),
      );
    expect(faults).toEqual([]);
  });
});
