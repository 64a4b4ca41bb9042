import { afterEach, describe, expect, it } from 'vitest';
import { anEntry, anOwnTemplate } from '../harness/fake-accord.ts';
import { type ShownApp, showApp } from '../harness/show-app.tsx';

let app: ShownApp;
afterEach(() => app.close());

const ours = anOwnTemplate({ id: 'ours', title: 'Our plan' });
const broken = anOwnTemplate({
  id: 'half',
  title: 'Half done',
  problem: 'Field “Share” of “Overview”: the formula ends too early.',
});
const open = async (...own: Parameters<typeof showApp>[1] & {}): Promise<void> => {
  app = await showApp([anEntry({ id: 'a', title: 'FY 2027 plan' })], own);
  await app.click('button', 'Templates');
};
const isListed = (title: string): boolean => app.find('button', title) !== null;

describe('the library of templates', () => {
  it('lists own and shipped ones, reached by its entry and by its key, and leads back', async () => {
    await open(ours);
    expect(app.text()).toContain('Your own');
    expect(app.text()).toContain('Shipped with Accord');
    expect(document.activeElement?.textContent).toBe('Our plan');
    await app.click('button', 'All workbooks');
    expect(isListed('FY 2027 plan')).toBe(true);
    await app.press('T', { ctrlKey: true, shiftKey: true });
    expect(isListed('Our plan')).toBe(true);
    await app.press('H', { ctrlKey: true, shiftKey: true });
    expect(isListed('FY 2027 plan')).toBe(true);
  });

  it('shows apart what was taken from a file, with the file it came from, and lets it be changed', async () => {
    await open(ours, {
      ...anOwnTemplate({ id: 'theirs', title: 'Lisbon' }),
      origin: 'imported',
      importedFrom: 'lisbon.json',
    });
    expect(app.text()).toMatch(/Imported.*Lisbon.*From \u2068?lisbon\.json/s);
    await app.click('button', 'Actions for Lisbon');
    for (const name of ['Edit', 'Rename', 'Delete']) expect(app.find('menuitem', name)).not.toBeNull();
  });

  it('lets a shipped one be looked at and copied, never changed', async () => {
    await open(ours);
    await app.click('button', 'Actions for Full plan');
    expect(app.find('menuitem', 'Look at it')).not.toBeNull();
    for (const name of ['Edit', 'Rename', 'Reset to the shipped one', 'Delete']) {
      expect(app.find('menuitem', name)).toBeNull();
    }
  });

  it('gives the focus back to the name from which the keyboard opened the menu', async () => {
    await open(ours);
    app.focus('button', 'Our plan');
    await app.openMenu();
    expect(app.find('menuitem', 'Rename')).not.toBeNull();
    await app.press('Escape');
    expect(document.activeElement?.textContent).toBe('Our plan');
  });

  it('says why one cannot be used, and does not start from it', async () => {
    await open(ours, broken);
    expect(app.text()).toContain('Cannot be used. Field “Share” of “Overview”');
    await app.click('button', 'Actions for Half done');
    expect(app.find('menuitem', 'Start a workbook from it')).toBeNull();
    expect(app.find('menuitem', 'Edit')).not.toBeNull();
  });

  it('duplicates under a name of its own by keyboard, and goes to the copy', async () => {
    await open();
    app.focus('button', 'Full plan');
    await app.press('d');
    await app.type('Name of your own template', '');
    await app.click('button', 'Duplicate');
    expect(app.text()).toContain('Write a name for the template.');
    await app.type('Name of your own template', 'Verrin plan');
    await app.click('button', 'Duplicate');
    expect(isListed('Verrin plan')).toBe(true);
    expect(app.text()).toContain('“Verrin plan” is one of your own now');
  });

  it('deletes with a way back', async () => {
    await open(ours);
    app.focus('button', 'Our plan');
    await app.press('Delete');
    expect(isListed('Our plan')).toBe(false);
    await app.press('z', { ctrlKey: true });
    expect(app.asked).toContain('restoreTemplate');
    expect(isListed('Our plan')).toBe(true);
  });

  it('lists what was deleted for as long as it is kept, and restores it from there', async () => {
    await open(ours);
    app.focus('button', 'Our plan');
    await app.press('Delete');
    await app.click('button', 'All workbooks');
    await app.click('button', 'Templates');
    expect(isListed('Our plan')).toBe(false);
    await app.click('button', 'Deleted, 1 template');
    await app.click('button', 'Restore: Our plan');
    expect(isListed('Our plan')).toBe(true);
    expect(app.text()).toContain('Our plan restored');
    expect(app.find('button', 'Deleted, 1 template')).toBeNull();
  });

  it('says so when what was deleted cannot be listed', async () => {
    app = await showApp([anEntry({ id: 'a', title: 'FY 2027 plan' })], [ours]);
    app.refuse('listDeletedTemplates', 'The folder of the templates cannot be read.');
    await app.click('button', 'Templates');
    expect(app.text()).toContain('The folder of the templates cannot be read.');
    expect(isListed('Our plan')).toBe(true);
  });

  it('asks before a reset, and keeps the template where that is chosen', async () => {
    await open(ours);
    await app.click('button', 'Actions for Our plan');
    await app.click('menuitem', 'Reset to the shipped one');
    expect(app.text()).toContain('It becomes the shipped “Full plan” again; its name stays.');
    await app.click('button', 'Keep it as it is');
    expect(app.asked).not.toContain('resetTemplate');
    await app.click('button', 'Actions for Our plan');
    await app.click('menuitem', 'Reset to the shipped one');
    await app.click('button', 'Reset the template');
    expect(app.asked).toContain('resetTemplate');
  });

  it('takes in a file and exports one', async () => {
    await open(ours);
    await app.click('button', 'Import a file');
    expect(isListed('Imported')).toBe(true);
    await app.click('button', 'Actions for Our plan');
    await app.click('menuitem', 'Export to a file');
    expect(app.text()).toContain('Exported as Plan.accord-template');
  });

  it('says in place what did not work', async () => {
    await open(ours);
    app.refuse('importTemplate', 'plan.json was not made by Accord.');
    await app.click('button', 'Import a file');
    expect(app.text()).toContain('plan.json was not made by Accord.');
  });

  it('compares an own one with the shipped one it comes from, or any two', async () => {
    await open(ours);
    app.focus('button', 'Our plan');
    await app.press('c');
    expect(app.text()).toContain('They ask the same');
    expect(app.find('field', 'From')).toHaveProperty('value', 'full');
    await app.choose('To', 'lean');
    expect(app.text()).toContain('1 difference');
    // Two parts may use one title: a section is headed by the id people say.
    expect(app.text()).toMatch(/A1 Overview−Legal name field, gone/);
    await app.press('Escape');
    expect(isListed('Our plan')).toBe(true);
  });
});

describe('a new workbook', () => {
  it('is offered every template with its origin; one that cannot be used stands there with the reason', async () => {
    await open(ours, broken);
    await app.click('button', 'Actions for Our plan');
    await app.click('menuitem', 'Start a workbook from it');
    expect(app.get('radio', 'Our plan')).toHaveProperty('checked', true);
    expect(app.text()).toContain('40 sections, your own');
    expect(app.get('radio', 'Half done')).toHaveProperty('disabled', true);
    expect(app.get('dialog', 'New workbook').textContent).toContain('the formula ends too early');
  });

  it('lists those that cannot be used last, and tells no number of sections of an unreadable file', async () => {
    const unread = anOwnTemplate({
      id: 'unread',
      title: 'plan.json',
      origin: 'company',
      sections: 0,
      problem: 'The file is no template.',
    });
    await open(unread, broken, ours);
    await app.click('button', 'Actions for Our plan');
    await app.click('menuitem', 'Start a workbook from it');
    const radios = [...app.get('dialog', 'New workbook').querySelectorAll('input[type=radio]')];
    expect(radios.map((radio) => (radio as HTMLInputElement).disabled)).toEqual([
      ...Array(radios.length - 2).fill(false),
      true,
      true,
    ]);
    const dialog = app.get('dialog', 'New workbook').textContent;
    expect(dialog).toContain('your company’s');
    expect(dialog).not.toContain('0 sections, your company’s');
  });
});
