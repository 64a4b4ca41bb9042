/** The template editor in the built app, by keyboard: what is changed stands after a restart, and it looks right. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp } from './app.ts';
import { axeFaults, faultsOnPage } from './page-faults.ts';

let app: App;
beforeAll(async () => {
  buildApplication();
  app = await startApp({ width: 1280, height: 800 });
});
afterAll(async () => {
  await app.close();
  expect(app.faults).toEqual([]);
});

const focused = (): Promise<string> =>
  app.page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute('data-row') ?? active?.textContent ?? '';
  });

/** Tab until the focus is on an element that answers to the selector. */
async function tabTo(selector: string): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    if (await app.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
      return;
    await app.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

/** What stands in the box that has the focus. */
const written = (): Promise<string | null> =>
  app.page.evaluate(() =>
    document.activeElement instanceof HTMLInputElement ? document.activeElement.value : null,
  );

/** Walks the outline to a section and opens it. */
async function open(section: string): Promise<void> {
  const { keyboard } = app.page;
  await app.page.locator('nav [tabindex="0"]').focus();
  await keyboard.press('Home');
  for (let steps = 0; steps < 60 && (await focused()) !== section; steps++) await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await app.page.locator(`[data-section-body][data-place="${section}"]`).waitFor();
}

async function openEditor(title: string): Promise<void> {
  const { page } = app;
  await page.keyboard.press('Control+Shift+T');
  await page.getByRole('button', { name: title, exact: true }).press('Enter');
  await page.locator('[data-section-heading]').waitFor();
}

async function saved(): Promise<void> {
  await app.page.getByText(/^Saved \d/).waitFor();
}

describe('a shipped template', () => {
  it('is read-only and opens as a copy of one’s own', async () => {
    const { page } = app;
    await openEditor('Full plan');
    expect(await page.locator('main :is(textarea, select):not([inert] *)').count()).toBe(0);
    await page.getByRole('button', { name: 'Duplicate to edit' }).press('Enter');
    await page.getByLabel('Title of the template').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-current')))
      .toBe('page');
    expect(await page.getByLabel('Title of the template').inputValue()).toBe('Full plan (own)');
  });
});

describe('an own template, without a pointer', () => {
  it('takes a section’s name, and shows it in the outline and in both previews as it is typed', async () => {
    const { page } = app;
    await open('M3');
    await tabTo('[data-property="M3#title"] input');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Who we sell to');
    await page.getByRole('heading', { name: 'M3 Who we sell to' }).waitFor();
    await tabTo('input[type="radio"]');
    await page.keyboard.press('ArrowRight');
    await page
      .getByRole('region', { name: 'The section as Word prints it' })
      .getByText('2.3 Who we sell to')
      .waitFor();
    await page.keyboard.press('ArrowLeft');
    await saved();
  });

  it('takes a table with a summed column; what the formula says wrongly is counted and mended', async () => {
    const { page } = app;
    await open('M8');
    await page.getByRole('button', { name: 'Add table' }).press('Enter');
    await page.keyboard.type('Trade fairs');
    await page.keyboard.press('Enter');
    await expect.poll(written).toBe('Trade fairs');
    for (const name of ['Stand', 'Stand and travel']) {
      await page.getByRole('button', { name: 'Add column' }).press('Enter');
      await page.keyboard.type('Mon');
      await page.keyboard.press('Tab');
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await expect.poll(written).toBe(name);
    }
    await tabTo('[data-property="M8/trade_fairs/stand_and_travel#formula"] textarea');
    await page.keyboard.type('stand * tra');
    await page.getByRole('button', { name: '1 problem' }).waitFor();
    await page.keyboard.press('Escape');
    for (let at = 0; at < 3; at++) await page.keyboard.press('Backspace');
    await page.keyboard.type('1.5');
    await page.getByText('In words: Stand × 1.5').waitFor();
    expect(await page.getByRole('button', { name: '1 problem' }).count()).toBe(0);
    await tabTo('[data-property="M8/trade_fairs/stand_and_travel#total"] select');
    await page.keyboard.type('Sum');
    await page
      .getByRole('region', { name: 'The section as the guide shows it' })
      .getByText('Stand and travel')
      .first()
      .waitFor();
  });

  it('shows the column being edited in the preview, however wide its table is', async () => {
    const { page } = app;
    await open('M9');
    const row = page.locator('[data-row-head]', { hasText: 'Channel plan' });
    await row.press('Enter');
    await page.getByRole('button', { name: 'Add column' }).press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Remark on it');
    await page.keyboard.press('Enter');
    await expect.poll(written).toBe('Remark on it');
    const isSeen = (): Promise<boolean> =>
      page.evaluate(() => {
        const region = document.querySelector('[aria-label="The section as the guide shows it"]');
        const head = region?.querySelector('[data-head="remark_on_it"]');
        if (!region || !head) return false;
        const [inner, outer] = [head.getBoundingClientRect(), region.getBoundingClientRect()];
        return inner.left >= outer.left && inner.right <= outer.right + 1;
      });
    await expect.poll(isSeen).toBe(true);
    await page.keyboard.press('Control+z');
  });

  it('says what stands against a removal, and takes back what was removed with one key', async () => {
    const { page } = app;
    await open('M9');
    await page.getByRole('button', { name: 'Remove Channel plan' }).press('Enter');
    await page.getByRole('alertdialog').getByText('The calculation reads').first().waitFor();
    await page.keyboard.press('Escape');
    await open('M3');
    await page.getByRole('button', { name: 'Remove Differentiators', exact: true }).press('Enter');
    await page.getByRole('alertdialog').getByText('Kept from earlier templates').waitFor();
    await page.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
    await expect
      .poll(() => page.getByRole('button', { name: 'Remove Differentiators', exact: true }).count())
      .toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(focused).toContain('Differentiators');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(focused).toContain('Differentiators');
    await saved();
  });

  it('is as it was left after a restart', async () => {
    await app.restart();
    await openEditor('Full plan (own)');
    await open('M8');
    await app.page.getByRole('button', { name: /^Trade fairs Table/ }).waitFor();
    await open('M3');
    const rows = await app.page.locator('[data-row-head]').allTextContents();
    expect(rows[0]).toContain('Differentiators');
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('cuts no text, scrolls nothing sideways and gives axe nothing, open and with its dialogs', async () => {
    const { page } = app;
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const faults: string[] = [];
    for (const [width, height] of [
      [1280, 800],
      [1440, 900],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const section of ['M3', 'M9', 'S6', 'settings']) {
        await open(section);
        for (const at of [0, 2]) {
          const head = page.locator('[data-row-head]').nth(at);
          if ((await head.getAttribute('aria-expanded')) === 'false') await head.press('Enter');
        }
        expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
        faults.push(...(await page.evaluate(faultsOnPage)).map((fault) => `${width} ${section}: ${fault}`));
        if (width === 1440) faults.push(...(await axeFaults(page)).map((fault) => `${section}: ${fault}`));
      }
    }
    await open('M9');
    for (const name of ['Add field', 'Remove Channel plan', 'Add section']) {
      await page.getByRole('button', { name, exact: true }).press('Enter');
      await page.getByRole(name.startsWith('Remove') ? 'alertdialog' : 'dialog').waitFor();
      faults.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`));
      await page.keyboard.press('Escape');
    }
    expect([...new Set(faults)]).toEqual([]);
  });
});
