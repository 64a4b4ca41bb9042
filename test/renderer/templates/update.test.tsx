import { afterEach, describe, expect, it } from 'vitest';
import { anEntry, anOwnTemplate } from '../harness/fake-accord.ts';
import { type ShownApp, showApp } from '../harness/show-app.tsx';

let app: ShownApp;
afterEach(() => app.close());

const open = async (...own: Parameters<typeof showApp>[1] & {}): Promise<void> => {
  app = await showApp([anEntry({ id: 'a', title: 'FY 2027 plan' })], own);
  await app.click('button', 'FY 2027 plan');
};
const command = async (name: string): Promise<void> => {
  app.tell('command', { command: name });
  await app.settle();
};
describe('updating a workbook to another template', () => {
  it('says first what loses its place and what is asked otherwise', async () => {
    await open();
    await command('file.update-template');
    await app.choose('Update to', 'lean');
    expect(app.text()).toContain('Loses its place and is kept, 1 place');
    expect(app.text()).toMatch(/Legal name A1 Overview 1 value/);
    expect(app.asked).not.toContain('appendEdits');
  });

  it('is one step, which one undo takes back; what has no place is kept and found again', async () => {
    await open();
    await command('file.kept-values');
    expect(app.find('dialog', 'Kept from earlier templates')).toBeNull();
    await command('file.update-template');
    await app.choose('Update to', 'lean');
    await app.click('button', 'Update template');
    expect(app.text()).toContain('Template updated to “One-day plan”');
    expect(app.find('button', 'Undo: update template to “One-day plan”')).not.toBeNull();
    await command('file.kept-values');
    expect(app.get('dialog', 'Kept from earlier templates').textContent).toContain('Verrin Instruments');
    await app.click('button', 'Close');
    await command('edit.undo');
    // Its way back would take back another step now.
    expect(app.text()).not.toContain('Template updated to');
    await command('file.kept-values');
    expect(app.find('dialog', 'Kept from earlier templates')).toBeNull();
  });

  it('says one thing at a time', async () => {
    await open();
    await command('file.update-template');
    await app.choose('Update to', 'lean');
    await app.click('button', 'Update template');
    await command('file.save-copy');
    expect(app.text()).not.toContain('Template updated to');
    await command('edit.undo');
    expect(app.text()).toMatch(/Undone: update template/);
    expect(app.text()).not.toContain('Plan.accord');
  });

  it('is offered quietly when its own template has a newer state', async () => {
    await open(anOwnTemplate({ id: 'test', title: 'Ours', version: 7 }));
    await app.click('button', 'Template changed – see what is new');
    expect(app.get('field', 'Update to')).toHaveProperty('value', 'test');
  });

  it('chooses nothing by itself where its own template is no newer, and lists those of the planner first', async () => {
    await open(anOwnTemplate({ id: 'ours', title: 'Ours' }));
    await command('file.update-template');
    const list = app.get('field', 'Update to');
    expect(list).toHaveProperty('value', '');
    expect([...list.querySelectorAll('option')].map(({ textContent }) => textContent).slice(0, 2)).toEqual([
      'Choose a template …',
      'Ours, your own, version 1',
    ]);
    expect(app.text()).not.toContain('Loses its place');
    expect(app.get('button', 'Update template').getAttribute('aria-disabled')).toBe('true');
    expect(app.asked).not.toContain('readTemplate');
  });

  it('says why a template cannot be read', async () => {
    await open();
    app.refuse('readTemplate', 'The template cannot be read.');
    await command('file.update-template');
    await app.choose('Update to', 'lean');
    expect(app.text()).toContain('The template cannot be read.');
  });

  it('comes with the new year when one is chosen there', async () => {
    app = await showApp([anEntry({ id: 'a', title: 'FY 2026 plan' })]);
    await command('file.new-from-last-year');
    await app.choose('Template', 'lean');
    await app.click('button', 'Start the new year');
    expect(app.text()).toContain('Template updated to “One-day plan”');
    await command('file.kept-values');
    expect(app.find('dialog', 'Kept from earlier templates')).not.toBeNull();
  });
});
