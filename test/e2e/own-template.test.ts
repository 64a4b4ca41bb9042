/**
 * The planner's whole way, by keyboard: the full template becomes the company's own, last year's workbook is
 * brought to it, and every change stands in the document, every old value in the workbook.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertToHtml } from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackWorkbook } from '../../electron/services/workbook-file.ts';
import { sampleWorkbook } from '../../shared/sample/sample.ts';
import type { Value } from '../../shared/values/value.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { buildApplication } from '../standin/build.ts';
import { type App, saved, startApp, tabTo, typeAhead } from './app.ts';

let app: App;
beforeAll(async () => {
  buildApplication();
  app = await startApp();
});
afterAll(async () => {
  await app.close();
  expect(app.faults).toEqual([]);
});

const press = (...keys: readonly string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => app.page.keyboard.press(key)), Promise.resolve());
const type = (text: string): Promise<void> => app.page.keyboard.type(text);

/** One of the window's commands, from its menu, by the first letters of its name. */
async function command(name: string): Promise<void> {
  const { page } = app;
  await tabTo(page, 'button', 'Menu');
  await press('Enter');
  await page.getByRole('menuitem', { name, exact: true }).press('Enter');
}

/** Opens a section of the template from its outline, which is one stop for Tab. */
async function openSection(id: string, title: RegExp): Promise<void> {
  const { page } = app;
  const isInOutline = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.closest('nav') != null);
  for (let stops = 0; stops < 120 && !(await isInOutline()); stops++) await press('Tab');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await press('Home');
  for (let steps = 0; steps < 60 && !new RegExp(`^${id}(?!\\d)`).test(await focused()); steps++)
    await press('ArrowDown');
  await press('Enter');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function rewrite(label: RegExp, text: string): Promise<void> {
  await tabTo(app.page, 'textbox', label);
  await press('Control+a');
  await type(text);
}

const titles = {
  A1: ['Overview', 'Who we are'],
  M3: ['Target market', 'Whom we serve and what we say'],
  S7: ['Action plan', 'What we do next'],
} as const;
const questions = {
  A2: ['History', 'Which three years made us what we are?'],
  M2: ['Situation', 'What changed around us since last year?'],
} as const;
const board = 'Customer board';
const chair = 'Chair of the customer board';
const old = sampleWorkbook({ id: 'last', at: '2026-11-30T09:00:00.000Z' });

/** Values by place, in the plan and in the archive. */
function valuesOf(workbook: Workbook): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const note = (place: string, value: Value): unknown => found.set(place, JSON.stringify(value));
  const rowsOf = (table: string, rows: Workbook['tables'][string]): void => {
    for (const { id, cells } of rows ?? [])
      for (const [column, value] of Object.entries(cells)) note(`${table}/${id}/${column}`, value);
  };
  for (const [key, value] of Object.entries(workbook.answers)) note(key, value);
  for (const [table, rows] of Object.entries(workbook.tables)) rowsOf(table, rows);
  for (const [place, archived] of Object.entries(workbook.archive))
    if (archived.kind === 'answer') note(place, archived.value);
    else if (archived.kind === 'table') rowsOf(archived.table.id, archived.rows);
    else
      for (const [row, value] of Object.entries(archived.cells))
        note(`${archived.table}/${row}/${archived.column.id}`, value);
  return found;
}

describe('a planner with a keyboard', () => {
  it('has last year’s workbook', async () => {
    const { page } = app;
    await tabTo(page, 'button', 'Open the sample');
    await press('Enter');
    // With what Accord finds in it, before anything else.
    await page.getByRole('heading', { level: 1, name: 'Dashboard' }).waitFor();
    await openSection('A1', /Overview/);
    await tabTo(page, 'textbox', /^Locations/);
    await press('End');
    await type('; Oslo');
    await press('Tab');
    await saved(app.page);
  });

  it('makes the full template the company’s own and renames three sections', async () => {
    const { page } = app;
    await press('Control+Shift+T');
    await tabTo(page, 'button', 'Full plan');
    await press('d');
    await page.getByRole('dialog').waitFor();
    await type('Verrin plan');
    await press('Enter');
    await tabTo(page, 'button', 'Verrin plan');
    await press('Enter');
    // The focus comes into the outline by itself, to the section that is open.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-current')))
      .toBe('page');
    for (const [id, [before, after]] of Object.entries(titles)) {
      await openSection(id, new RegExp(before));
      await rewrite(/^Title$/, after);
      await page.getByRole('heading', { level: 1, name: `${id} ${after}` }).waitFor();
    }
  });

  it('changes two prompts', async () => {
    for (const [id, [title, question]] of Object.entries(questions)) {
      await openSection(id, new RegExp(title));
      await rewrite(/^Question/, question);
    }
    await saved(app.page);
  });

  it('adds a table with a total and a required field', async () => {
    const { page } = app;
    await openSection('M8', /Goals/);
    await tabTo(page, 'button', 'Add table');
    await press('Enter');
    await type(board);
    await press('Enter');
    await page.getByRole('button', { name: 'Add column' }).waitFor();
    await tabTo(page, 'button', 'Add column');
    await press('Enter');
    await type('Mon');
    await press('Tab');
    await type('Cost of the seat');
    await press('Enter');
    await page
      .getByRole('button', { name: /^Cost of the seat/ })
      .first()
      .waitFor();
    await tabTo(page, 'combobox', 'Row under the table');
    await type('Sum');
    await tabTo(page, 'button', 'Add field');
    await press('Enter');
    await press('Tab');
    await type(chair);
    await press('Enter');
    await page
      .getByRole('button', { name: new RegExp(`^${chair}`) })
      .first()
      .waitFor();
    // From the field's own name on, the next box of that name is the field's.
    await expect
      .poll(() =>
        page.evaluate(() =>
          document.activeElement instanceof HTMLInputElement ? document.activeElement.value : '',
        ),
      )
      .toContain(chair);
    const onRequired = (): Promise<boolean> =>
      page.evaluate(() => {
        const box = document.activeElement;
        return (
          box instanceof HTMLInputElement &&
          box.type === 'checkbox' &&
          box.labels?.[0]?.textContent === 'Required'
        );
      });
    for (let stops = 0; stops < 40 && !(await onRequired()); stops++) await press('Tab');
    await press('Space');
    await page
      .getByRole('button', { name: new RegExp(`^${chair}.*Required`) })
      .first()
      .waitFor();
    await saved(app.page);
  });

  it('removes a table that last year’s workbook has rows in', async () => {
    const { page } = app;
    await openSection('M2', /Situation/);
    const swot = /^Remove Strengths, weaknesses/;
    await tabTo(page, 'button', swot);
    await press('Enter');
    await page.getByRole('alertdialog').getByText('Kept from earlier templates').waitFor();
    await tabTo(page, 'button', /^Remove$/);
    await press('Enter');
    await expect.poll(() => page.getByRole('button', { name: swot }).count()).toBe(0);
    await saved(app.page);
  });
});

describe('last year’s workbook', () => {
  let before: ReadonlyMap<string, string>;

  it('is brought to it: what changes is said first, and one step does it', async () => {
    const { page } = app;
    before = valuesOf(old);
    await press('Control+Shift+H');
    await tabTo(page, 'button', String(old.answers['settings.plan_title']));
    await press('Enter');
    await page.getByRole('tree').first().waitFor();
    await command('Update template');
    const dialog = page.getByRole('dialog');
    // The workbook's own template is no newer: which one is meant is the planner's choice.
    await tabTo(page, 'combobox', 'Update to');
    await type('Verrin');
    await dialog.getByText('Loses its place and is kept, 1 place').waitFor();
    const said = (await dialog.textContent()) ?? '';
    for (const [, after] of Object.values(titles)) expect(said).toContain(after);
    for (const [, question] of Object.values(questions)) expect(said).toContain(question);
    expect(said).toContain(board);
    await tabTo(page, 'button', 'Update template');
    await press('Enter');
    await page.getByText('Template updated to “Verrin plan”').waitFor();
    await saved(app.page);
  });

  it('asks what was added, like everything else', async () => {
    const { page } = app;
    await tabTo(page, 'treeitem', new RegExp(titles.A1[1]));
    await typeAhead(page, 'Goals', /Goals/);
    await press('Enter');
    await page.getByRole('heading', { name: /Goals/ }).first().waitFor();
    await tabTo(page, 'textbox', new RegExp(`^${chair}`));
    await type('Ada Larsen');
    await press('Tab');
    await tabTo(page, 'button', 'Add row');
    await press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[role=grid]') !== null))
      .toBe(true);
    await type('Northwind Water');
    await press('Tab');
    await type('1200');
    await press('Enter');
    await saved(app.page);
    await expect.poll(() => page.getByRole('grid', { name: board }).textContent()).toContain('1,200');
  });

  it('is exported, and every change is found in the document', async () => {
    const { page } = app;
    await tabTo(page, 'button', 'Export to Word');
    await press('Enter');
    await page.getByRole('dialog').first().waitFor();
    await press('Enter');
    await page.getByLabel('File name').waitFor();
    await press('Enter');
    await page.getByText(/is ready$/).waitFor({ timeout: 60_000 });
    const [name = ''] = readdirSync(app.folder).filter((file) => file.endsWith('.docx'));
    const { value } = await convertToHtml({ buffer: readFileSync(join(app.folder, name)) });
    for (const [, after] of Object.values(titles)) expect(value).toContain(after);
    for (const [, question] of Object.values(questions)) expect(value).toContain(question);
    for (const added of [board, chair, 'Ada Larsen', 'Northwind Water', '1,200'])
      expect(value).toContain(added);
    const [table = ''] = value.match(/<table>(?:(?!<table>)[\s\S])*Northwind Water[\s\S]*?<\/table>/) ?? [];
    expect(table).toMatch(/Total[\s\S]*1,200/);
    expect(value).not.toContain('Strengths, weaknesses, opportunities, threats');
    await press('Escape');
  });

  it('holds every old value, in its place or in the archive, where it is found again', async () => {
    const { page } = app;
    await command('Kept from earlier templates');
    await page.getByRole('dialog').getByText('We name the part that will fail').waitFor();
    await press('Escape');
    await command('Save a copy');
    await page.getByLabel('File name').waitFor();
    await press('Enter');
    await page
      .getByText(/^Copy saved as/)
      .first()
      .waitFor();
    const [name = ''] = readdirSync(app.folder).filter((file) => file.endsWith('.accord'));
    const opened = unpackWorkbook(readFileSync(join(app.folder, name)));
    if (!opened.ok) throw new Error(opened.error.message);
    const after = valuesOf(opened.value.workbook);
    const lost = [...before].filter(
      ([place, value]) => place !== 'A1.locations' && after.get(place) !== value,
    );
    expect(lost).toEqual([]);
    expect(after.get('A1.locations')).toContain('; Oslo');
    expect(Object.keys(opened.value.workbook.archive)).toEqual(['T.swot']);
  });
});
