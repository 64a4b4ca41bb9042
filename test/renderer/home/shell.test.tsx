import { afterEach, describe, expect, it } from 'vitest';
import { anEntry } from '../harness/fake-accord.ts';
import { type ShownApp, showApp } from '../harness/show-app.tsx';

let app: ShownApp;
afterEach(() => app.close());

const one = [anEntry({ id: 'a', title: 'FY 2027 plan' })];
const open = async (): Promise<void> => {
  app = await showApp(one);
  await app.click('button', 'FY 2027 plan');
};

describe('the window', () => {
  it('opens what the system hands over, and says what was repaired', async () => {
    app = await showApp(one);
    app.tell('opened', { kind: 'workbook', id: 'a', report: ['One answer was left out.'] });
    await app.settle();
    expect(app.text()).toContain('One answer was left out.');
    await app.click('button', 'Show the workbook');
    expect(app.find('button', 'Export to Word')).not.toBeNull();
  });

  it('says in one sentence what cannot be opened, on the list as over a workbook', async () => {
    app = await showApp(one);
    app.tell('open-failed', { message: 'This file is empty.' });
    await app.settle();
    expect(app.text()).toContain('This file is empty.');
    await app.click('button', 'Dismiss');
    await app.click('button', 'FY 2027 plan');
    app.tell('open-failed', { message: 'This file was not made by Accord.' });
    await app.settle();
    expect(app.text()).toContain('This file was not made by Accord.');
  });

  it('closes the workbook when the list is shown again, and returns to its row', async () => {
    await open();
    await app.click('button', 'All workbooks');
    expect(app.asked).toContain('closeWorkbook');
    expect(document.activeElement?.textContent).toBe('FY 2027 plan');
  });

  it('answers a flush only when everything is on the disk', async () => {
    await open();
    app.tell('flush', null);
    await app.settle();
    expect(app.asked).toContain('reportFlushed');
  });

  it('carries out commands of the native menu: theme, density, shortcuts', async () => {
    app = await showApp(one);
    app.tell('command', { command: 'view.theme-dark' });
    await app.settle();
    expect(document.documentElement.dataset.theme).toBe('dark');
    app.tell('command', { command: 'view.theme-system' });
    app.tell('command', { command: 'view.density' });
    await app.settle();
    expect(document.documentElement.dataset.theme).toBeUndefined();
    expect(document.documentElement.dataset.density).toBe('compact');
    app.tell('command', { command: 'help.shortcuts' });
    await app.settle();
    expect(app.text()).toContain('Ctrl+Shift+S');
  });

  it('puts a preference back that could not be kept, and says so', async () => {
    app = await showApp(one);
    app.refuse('setPreferences', 'The preferences could not be written to the disk.');
    app.tell('command', { command: 'view.theme-dark' });
    await app.settle();
    expect(document.documentElement.dataset.theme).toBeUndefined();
    expect(app.text()).toContain('The preferences could not be written to the disk.');
  });

  it('leaves the keyboard to an open dialog', async () => {
    app = await showApp(one);
    await app.press('n', { ctrlKey: true });
    await app.press('o', { ctrlKey: true });
    expect(app.asked).not.toContain('openFile');
  });

  it('does nothing and says nothing when a file dialog is cancelled', async () => {
    app = await showApp(one);
    app.refuse('openFile', 'Nothing was chosen.', 'cancelled');
    await app.press('o', { ctrlKey: true });
    expect(app.text()).not.toContain('Nothing was chosen.');
  });
});

describe('export to Word', () => {
  it('shows progress, stops on request and comes back to its questions', async () => {
    await open();
    await app.click('button', 'Export to Word');
    await app.click('radio', 'Sales plan');
    await app.click('button', 'Choose a place and export');
    expect(app.text()).toContain('Laying out tables…');
    await app.click('button', 'Cancel the export');
    expect(app.asked).toContain('cancelExport');
    expect(app.find('button', 'Choose a place and export')).not.toBeNull();
  });

  it('names the finished document and shows it in its folder', async () => {
    await open();
    await app.click('button', 'Export to Word');
    await app.click('button', 'Choose a place and export');
    app.finishExport();
    await app.settle();
    expect(app.text()).toContain('Plan.docx is ready');
    expect(app.text()).toContain('42 pages');
    await app.click('button', 'Show in folder');
    expect(app.asked).toContain('revealExport');
  });

  it('says why it failed and lets one try again', async () => {
    await open();
    await app.click('button', 'Export to Word');
    app.refuse('exportWord', '“Plan.docx” could not be written: the disk is full.');
    await app.click('button', 'Choose a place and export');
    expect(app.text()).toContain('the disk is full');
    expect(app.find('button', 'Choose a place and export')).not.toBeNull();
  });
});
