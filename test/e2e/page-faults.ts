/** What can be held against any screen: text that is cut, targets that are small, what axe finds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is wrong with the page as it stands, a line each. Runs in the page. */
export function faultsOnPage(): readonly string[] {
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
    // What is only shown is nobody's target.
    if (!isShown(control) || control.closest('[inert]')) continue;
    // Its label is as good a target.
    const targets = [control, ...((control as HTMLInputElement).labels ?? [])];
    const boxes = targets.map((target) => target.getBoundingClientRect());
    if (boxes.some((box) => box.width >= 23.5 && box.height >= 23.5)) continue;
    const [box] = boxes;
    faults.push(`small: ${name(control)} ${Math.round(box?.width ?? 0)} × ${Math.round(box?.height ?? 0)}`);
  }
  return faults;
}

/** A line for each element axe objects to; without `rules` by all of them. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const { axe: checker } = window as unknown as {
      axe: {
        run(
          context: Element,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await checker.run(document.documentElement, only ? { runOnly: only } : {});
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
  }, rules);
}
