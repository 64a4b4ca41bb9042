import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWindows, type TestWindow, type Windows } from './window.ts';

let windows: Windows;
beforeAll(async () => {
  windows = await startWindows();
});
afterAll(() => windows?.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const intoList = async ({ keyboard }: Page): Promise<void> => {
  await keyboard.press('/');
  await keyboard.press('ArrowDown');
};
const intoExport = async (page: Page): Promise<void> => {
  await button(page, 'FY 2026 plan').click();
  await button(page, 'Export to Word').click();
  await page.getByRole('dialog').waitFor();
};

/** Every state of the screens, each reached as a person reaches it. */
const states: Readonly<Record<string, (shown: TestWindow) => Promise<unknown>>> = {
  list: async () => {},
  'row with the focus': ({ page }) => intoList(page),
  'menu of a row': ({ page }) => button(page, 'Actions for Nordic distributor launch').click(),
  'menu of the window': ({ page }) => button(page, 'Menu').click(),
  'new workbook': async ({ page }) => {
    await page.keyboard.press('Control+n');
    await page.getByText('Full plan', { exact: true }).waitFor();
  },
  'from last year': ({ page }) => button(page, 'From last year’s workbook').click(),
  settings: ({ page }) => button(page, 'Settings').click(),
  shortcuts: ({ page }) => page.keyboard.press('?'),
  'rename refused': async ({ page, refuse }) => {
    await refuse('renameWorkbook', 'The disk is full.');
    await intoList(page);
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
  },
  'moved to the bin': async ({ page }) => {
    await intoList(page);
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: /^Undo/ }).waitFor();
  },
  'erase, wrong name': async ({ page }) => {
    await button(page, 'Bin, 1 workbook').click();
    await button(page, 'Erase for good: First attempt').click();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
  },
  'nothing found': async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('zzz');
  },
  problem: async ({ page, refuse }) => {
    await refuse('openFile', 'This file is damaged or cut short: it is not complete JSON.');
    await page.keyboard.press('Control+o');
    await page.getByRole('alert').waitFor();
  },
  export: ({ page }) => intoExport(page),
  exporting: async ({ page }) => {
    await intoExport(page);
    await page.keyboard.press('Enter');
    await page.getByRole('progressbar').waitFor();
  },
  exported: async ({ page, finishExport }) => {
    await intoExport(page);
    await page.keyboard.press('Enter');
    await button(page, 'Cancel the export').waitFor();
    await finishExport();
    await button(page, 'Show in folder').waitFor();
  },
};

describe.each(['light', 'dark'] as const)('every state in the %s theme', (theme) => {
  it.each(Object.entries(states))('%s: no violation, no fault, nothing refused', async (_name, reach) => {
    const shown = await windows.open({ theme });
    await reach(shown);
    expect(await shown.violations()).toEqual([]);
    expect(await shown.faultsOfLayout()).toEqual([]);
    expect(shown.failures).toEqual([]);
    await shown.close();
  });

  it('first start: the same', async () => {
    const shown = await windows.open({ theme, first: true });
    expect(await shown.violations()).toEqual([]);
    expect(await shown.faultsOfLayout()).toEqual([]);
    expect(shown.failures).toEqual([]);
    await shown.close();
  });
});

it.each([
  [1280, 800],
  [1920, 1080],
  // 1280 × 800 at a zoom of 200 %, and of 400 %.
  [640, 400],
  [320, 400],
] as const)('list and first start fit %i × %i', async (...size) => {
  for (const first of [false, true]) {
    const shown = await windows.open({ size, first });
    expect(await shown.faultsOfLayout()).toEqual([]);
    await shown.close();
  }
});

it('keeps the name and the buttons of a new workbook in sight however many templates there are', async () => {
  const shown = await windows.open({ size: [1280, 800], crowded: true });
  const { page } = shown;
  await page.keyboard.press('Control+n');
  await page.getByText('Full plan', { exact: true }).waitFor();
  const name = page.getByRole('textbox', { name: 'Name' });
  for (const control of [name, button(page, 'Create the workbook')]) {
    // In sight as it opened: nothing was scrolled to reach it.
    expect(
      await control.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return there !== null && element.contains(there);
      }),
    ).toBe(true);
  }
  expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await shown.violations()).toEqual([]);
  expect(await shown.faultsOfLayout()).toEqual([]);
  await shown.close();
});

it('goes from the first start to an exported document and back by keyboard alone', async () => {
  const shown = await windows.open({ first: true });
  const { page } = shown;
  const { keyboard } = page;
  await keyboard.press('Control+n');
  await page.getByText('Full plan', { exact: true }).waitFor();
  await keyboard.type('Pump plan 2028');
  await keyboard.press('Enter');
  await button(page, 'Export to Word').focus();
  await keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await button(page, 'Cancel the export').waitFor();
  await shown.finishExport();
  await page.getByText('Plan.docx is ready').waitFor();
  await keyboard.press('Escape');
  // The focus is where it was before the dialog.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Export to Word');
  await keyboard.press('Control+Shift+H');
  await page.getByRole('heading', { name: 'Workbooks' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pump plan 2028');
  expect(shown.failures).toEqual([]);
  await shown.close();
});

it('opens and walks a menu by keyboard, and gives the focus back', async () => {
  const shown = await windows.open();
  const { page } = shown;
  await intoList(page);
  await page.keyboard.press('Shift+F10');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
  await page.getByRole('menu').waitFor();
  expect(await focused()).toBe('menuitem');
  await page.keyboard.press('d');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Duplicate');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('FY 2027 plan');
  await shown.close();
});
