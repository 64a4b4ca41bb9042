import { afterEach, describe, expect, it } from 'vitest';
import { anEntry } from '../harness/fake-accord.ts';
import { type ShownApp, showApp } from '../harness/show-app.tsx';

let app: ShownApp;
afterEach(() => app.close());

const three = [
  anEntry({
    id: 'a',
    title: 'FY 2027 plan',
    company: 'Verrin',
    goal: 600_000_000,
    progress: 0.719,
    pinned: true,
  }),
  anEntry({ id: 'b', title: 'Nordic launch', goal: 185_000_000, currency: 'EUR', locale: 'de-DE' }),
  anEntry({ id: 'c', title: 'Service plan', progress: 1 }),
];
const focused = (): string | null => document.activeElement?.textContent ?? null;
const isListed = (title: string): boolean => app.find('button', title) !== null;

describe('the first start', () => {
  it('offers the sample and the ways to begin instead of an empty list', async () => {
    app = await showApp();
    expect(app.text()).toContain('Two plans, one number');
    await app.click('button', 'Open the sample');
    expect(app.asked).toContain('openSample');
    expect(isListed('Export to Word')).toBe(true);
  });
});

describe('the list of workbooks', () => {
  it('shows name, company, the goal in its own currency, and how much is written, rounded down', async () => {
    app = await showApp(three);
    for (const text of ['FY 2027 plan', 'Verrin', '$6,000,000', '1.850.000\u00a0€']) {
      expect(app.text()).toContain(text);
    }
    expect(app.text()).toMatch(/71\s%/);
  });

  it('keeps one that cannot be read, with the sentence and only what can still be done to it', async () => {
    app = await showApp([...three, anEntry({ id: 'd', title: 'Old', damaged: 'It ends too early.' })]);
    expect(app.text()).toContain('Cannot be read. It ends too early.');
    await app.click('button', 'Actions for Old');
    expect(app.find('menuitem', 'Move to the bin')).not.toBeNull();
    expect(app.find('menuitem', 'Rename')).toBeNull();
  });

  it('finds by every word of name, company and goal', async () => {
    app = await showApp(three);
    await app.type('Search workbooks', 'verrin 6,000');
    expect(isListed('FY 2027 plan')).toBe(true);
    expect(isListed('Nordic launch')).toBe(false);
    await app.type('Search workbooks', 'nothing like it');
    expect(app.text()).toContain('No workbook has “nothing like it” in its name or goal.');
    await app.click('button', 'Clear the search');
    expect(isListed('Nordic launch')).toBe(true);
  });

  it('is walked by arrows from the search, across pinned and recent, and stops at the ends', async () => {
    app = await showApp(three);
    await app.press('/');
    await app.press('ArrowDown');
    expect(focused()).toBe('FY 2027 plan');
    await app.press('ArrowUp');
    expect(focused()).toBe('FY 2027 plan');
    await app.press('ArrowDown');
    await app.press('ArrowDown');
    await app.press('ArrowDown');
    expect(focused()).toBe('Service plan');
    await app.press('Home');
    expect(focused()).toBe('FY 2027 plan');
  });

  it('pins with P and keeps the focus on the row that moved', async () => {
    app = await showApp(three);
    app.focus('button', 'Service plan');
    await app.press('p');
    expect(app.entries().find(({ id }) => id === 'c')?.pinned).toBe(true);
    expect(focused()).toBe('Service plan');
    await app.press('P');
    expect(app.entries().find(({ id }) => id === 'c')?.pinned).toBe(false);
  });

  it('moves to the bin with Delete, goes on to the next row, and takes it back with Undo', async () => {
    app = await showApp(three);
    app.focus('button', 'Nordic launch');
    await app.press('Delete');
    expect(isListed('Nordic launch')).toBe(false);
    expect(app.text()).toContain('Nordic launch moved to the bin');
    expect(focused()).toBe('Service plan');
    await app.press('z', { ctrlKey: true });
    expect(isListed('Nordic launch')).toBe(true);
  });

  it('renames with F2; a refusal stands in the dialog, and nothing is lost from it', async () => {
    app = await showApp(three);
    app.focus('button', 'Service plan');
    await app.press('F2');
    await app.type('Name', 'Service 2027');
    app.refuse('renameWorkbook', 'The disk is full.');
    await app.click('button', 'Rename');
    expect(app.text()).toContain('The disk is full.');
    await app.click('button', 'Rename');
    expect(isListed('Service 2027')).toBe(true);
  });

  it('says in place what did not work', async () => {
    app = await showApp(three);
    app.refuse('duplicateWorkbook', 'The disk is full.');
    await app.click('button', 'Actions for Nordic launch');
    await app.click('menuitem', 'Duplicate');
    expect(app.text()).toContain('The disk is full.');
    await app.click('button', 'Dismiss');
    expect(app.text()).not.toContain('The disk is full.');
  });

  it('erases only after the name was typed', async () => {
    app = await showApp([
      ...three,
      anEntry({ id: 'd', title: 'Old', deletedAt: '2026-11-22T10:00:00.000Z' }),
    ]);
    expect(isListed('Old')).toBe(false);
    await app.click('button', 'Bin, 1 workbook');
    await app.click('button', 'Erase for good: Old');
    await app.click('button', 'Erase for good');
    expect(app.text()).toContain('This is not the workbook’s name yet.');
    expect(app.asked).not.toContain('eraseWorkbook');
    await app.type('Type “Old” to confirm', 'Old');
    await app.click('button', 'Erase for good');
    expect(app.entries().some(({ id }) => id === 'd')).toBe(false);
  });
});

describe('a new workbook', () => {
  it('is made from the chosen template under the given name, and opens', async () => {
    app = await showApp(three);
    await app.press('n', { ctrlKey: true });
    await app.click('radio', 'One-day plan');
    await app.type('Name', '');
    await app.click('button', 'Create the workbook');
    expect(app.text()).toContain('Write a name for the workbook.');
    await app.type('Name', 'Small plan');
    await app.click('button', 'Create the workbook');
    expect(app.entries()[0]?.title).toBe('Small plan');
    expect(isListed('Export to Word')).toBe(true);
  });

  it('from last year suggests the next year’s name', async () => {
    app = await showApp(three);
    await app.click('button', 'Actions for FY 2027 plan');
    await app.click('menuitem', 'Start next year from this');
    const name = app.get('field', 'Name of the new workbook');
    expect(name instanceof HTMLInputElement && name.value).toBe('FY 2028 plan');
    await app.click('button', 'Start the new year');
    expect(app.asked).toContain('createFromLastYear');
  });

  it('from last year leads to a file when there is no workbook yet', async () => {
    app = await showApp();
    await app.click('button', 'Start from last year');
    expect(app.text()).toContain('There is no workbook to start from yet.');
  });
});
