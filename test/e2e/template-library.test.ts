/** The library of templates and the update of a workbook, in the built app by keyboard. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../electron/storage/bytes.ts';
import { importTemplate } from '../../shared/exchange/template-file.ts';
import type { Template } from '../../shared/template/types.ts';
import { buildApplication } from '../standin/build.ts';
import { type App, startApp, tabTo } from './app.ts';
import { axeFaults, faultsOnPage } from './page-faults.ts';

let app: App;
beforeAll(async () => {
  buildApplication();
  app = await startApp();
});
afterAll(async () => {
  await app.close();
  expect(app.faults).toEqual([]);
});

const row = (title: string): Locator => app.page.getByRole('button', { name: title, exact: true });
const dialog = (): Locator => app.page.getByRole('dialog');
/** One of the commands, through the window's own menu by its first letters. */
async function command(name: string): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'Menu', exact: true }).first().press('Enter');
  await page.getByRole('menuitem', { name, exact: true }).press('Enter');
}
async function rowMenu(title: string, action: string): Promise<void> {
  const { page } = app;
  await row(title).focus();
  await page.getByRole('button', { name: `Actions for ${title}` }).press('Enter');
  await page.getByRole('menuitem', { name: action, exact: true }).press('Enter');
}
const exported = (name: string): Template => {
  const read = importTemplate(readFileSync(join(app.folder, name)), decodeUtf8);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.template;
};

const faults = new Set<string>();
/** Looks at the screen as it stands, at three sizes and in both themes; what lies under a dialog is not looked at. */
async function look(): Promise<void> {
  const { page } = app;
  for (const [width, height] of [
    [1280, 800],
    [1440, 900],
    [1920, 1080],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      const drawn = (await dialog().count()) > 0 ? [] : await page.evaluate(faultsOnPage);
      for (const fault of [...drawn, ...(await axeFaults(page))])
        faults.add(`${String(width)} ${colorScheme}: ${fault}`);
    }
}

describe('the library of templates', () => {
  it('duplicates a shipped one and renames the copy, without a pointer', async () => {
    const { page } = app;
    await page.keyboard.press('Control+Shift+T');
    await row('Full plan').waitFor();
    await page.keyboard.press('d');
    await dialog().waitFor();
    await page.keyboard.type('Verrin');
    await page.keyboard.press('Enter');
    await row('Verrin').waitFor();
    await expect.poll(() => row('Verrin').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('F2');
    await dialog().waitFor();
    await page.keyboard.type('Verrin plan');
    await page.keyboard.press('Enter');
    await row('Verrin plan').waitFor();
    expect(await row('Verrin').count()).toBe(0);
    await look();
  });

  it('exports one to a file, and takes in another one', async () => {
    const { page } = app;
    await rowMenu('Verrin plan', 'Export to a file');
    await dialog().first().waitFor();
    await dialog().getByRole('button', { name: 'Export', exact: true }).press('Enter');
    await page.getByText(/^Exported as/).waitFor();
    const own = exported('Verrin plan.accord-template');
    const changed = {
      ...own,
      title: 'From Nordic',
      sections: own.sections
        .filter(({ id }) => id !== 'M2')
        .map((section) =>
          section.id === 'A1'
            ? {
                ...section,
                title: 'About us',
                fields: section.fields.filter(({ id }) => id !== 'vision'),
              }
            : section,
        ),
    };
    writeFileSync(join(app.folder, 'nordic.accord-template'), JSON.stringify(changed));
    writeFileSync(join(app.folder, 'foreign.accord-template'), '{"hello":"world"}');
    for (const [file, sentence] of [
      ['foreign', /foreign\.accord-template/],
      ['nordic', 'From Nordic imported'],
    ] as const) {
      await page.getByRole('button', { name: 'Import a file' }).press('Enter');
      await dialog().first().waitFor();
      await dialog()
        .getByRole('button', { name: new RegExp(`${file}\\.accord-template`) })
        .click();
      await dialog().getByRole('button', { name: 'Import', exact: true }).click();
      await page.getByText(sentence).first().waitFor();
    }
    await row('From Nordic').waitFor();
  });

  it('compares it with the one it comes from', async () => {
    const { page } = app;
    await row('From Nordic').focus();
    await page.keyboard.press('c');
    const main = page.getByRole('main');
    await main.getByRole('heading', { name: 'About us' }).waitFor();
    expect(await main.textContent()).toContain('Vision field, gone');
    expect(await main.textContent()).toContain('Section gone');
    await look();
    await page.keyboard.press('Escape');
    await row('From Nordic').waitFor();
  });

  it('resets an own one to the shipped one after saying what is lost', async () => {
    const { page } = app;
    await rowMenu('From Nordic', 'Duplicate');
    await dialog().waitFor();
    await page.keyboard.type('To be reset');
    await page.keyboard.press('Enter');
    await row('To be reset').waitFor();
    await rowMenu('To be reset', 'Reset to the shipped one');
    const question = page.getByRole('alertdialog');
    await question.getByText('Vision').waitFor();
    await look();
    await tabTo(page, 'button', 'Reset the template');
    await page.keyboard.press('Enter');
    await page.getByText('To be reset is as the shipped “Full plan” again').waitFor();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('To be reset is as it was before the reset').waitFor();
    await rowMenu('To be reset', 'Reset to the shipped one');
    await question.getByText('Vision').waitFor();
    await tabTo(page, 'button', 'Keep it as it is');
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached' });
  });

  it('deletes one and brings it back', async () => {
    const { page } = app;
    await row('To be reset').focus();
    await page.keyboard.press('Delete');
    await row('To be reset').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.keyboard.press('Control+z');
    await row('To be reset').waitFor();
  });
});

describe('a workbook and the library', () => {
  it('starts from an own template', async () => {
    const { page } = app;
    await row('Verrin plan').focus();
    await page.keyboard.press('n');
    await dialog().waitFor();
    await page.getByRole('radio', { name: 'Verrin plan' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Verrin plan' }).isChecked()).toBe(true);
    await page.keyboard.type('FY 2027');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Vision', exact: true }).fill('Pumps that never stop.');
    await page.keyboard.press('Tab');
    await page
      .getByText(/^Saved \d/)
      .first()
      .waitFor();
  });

  it('keeps what is being typed when the library is shown in between', async () => {
    const { page } = app;
    await page.getByRole('textbox', { name: 'Company', exact: true }).focus();
    await page.keyboard.type('Verrin Instruments');
    await page.keyboard.press('Control+Shift+T');
    await row('Verrin plan').waitFor();
    await page.keyboard.press('Control+Shift+H');
    await row('FY 2027').press('Enter');
    const company = page.getByRole('textbox', { name: 'Company', exact: true });
    await company.waitFor();
    expect(await company.inputValue()).toBe('Verrin Instruments');
  });

  it('is updated to another one: what has no place goes into the archive, and is found there', async () => {
    const { page } = app;
    await command('Update template');
    await dialog().waitFor();
    const to = page.getByLabel('Update to');
    const label = await to.locator('option', { hasText: 'From Nordic' }).textContent();
    await to.selectOption({ label: label ?? '' });
    await dialog().getByText('Loses its place and is kept, 1 place').waitFor();
    expect(await dialog().textContent()).toContain('Vision');
    await look();
    await tabTo(page, 'button', 'Update template');
    await page.keyboard.press('Enter');
    await page.getByText('Template updated to “From Nordic”').waitFor();
    await page
      .getByRole('treeitem', { name: /About us|Overview/ })
      .first()
      .waitFor();
    expect(await page.getByRole('textbox', { name: 'Vision', exact: true }).count()).toBe(0);
    await command('Kept from earlier templates');
    await dialog().getByText('Pumps that never stop.').waitFor();
    await look();
    await dialog().getByRole('button', { name: 'Copy Vision' }).press('Enter');
    await dialog().getByText('Vision copied').first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('has it on the disk, and one undo brings everything back', async () => {
    const { page } = app;
    await page.keyboard.press('Control+z');
    await page.getByRole('textbox', { name: 'Vision', exact: true }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Vision', exact: true }).textContent()).toContain(
      'Pumps that never stop.',
    );
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('textbox', { name: 'Vision', exact: true }).waitFor({ state: 'detached' });
    await app.restart();
    await row('FY 2027').press('Enter');
    await page.getByRole('button', { name: 'Export to Word' }).waitFor();
    await command('Kept from earlier templates');
    await dialog().getByText('Pumps that never stop.').waitFor();
  });
});

it('looked right throughout: nothing cut, sideways, too small or faint, nothing axe objects to', () => {
  expect([...faults]).toEqual([]);
});
