import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { fail } from '../../../shared/lib/result.ts';
import { findField, findSection, findTable } from '../../../shared/template/find.ts';
import { validateTemplate } from '../../../shared/template/validate.ts';
import { type ShownEditor, showEditor } from './show-editor.tsx';

let editor: ShownEditor;
afterEach(() => editor.close());

const goTo = async (section: string): Promise<void> => {
  act(() => editor.root.querySelector<HTMLElement>(`[data-row="${section}"]`)?.click());
  await editor.settle();
};
const focused = (): string => document.activeElement?.children[1]?.textContent ?? '';

describe('editing a template', () => {
  it('renames a section as one step of undo, named, with the focus back where it was typed', async () => {
    editor = await showEditor();
    await goTo('M3');
    for (const text of ['W', 'Wh', 'Who we sell to']) editor.type('Title', text);
    expect(findSection(editor.template(), 'M3')?.title).toBe('Who we sell to');
    editor.press('z', { ctrlKey: true });
    await editor.settle();
    expect(findSection(editor.template(), 'M3')?.title).toBe('Target market and positioning');
    expect(editor.root.textContent).toContain('Undone: Title of Target market');
    expect(document.activeElement).toBe(editor.field('Title'));
    editor.press('Z', { ctrlKey: true, shiftKey: true });
    expect(findSection(editor.template(), 'M3')?.title).toBe('Who we sell to');
  });

  it('keeps the last name while there is none, and says so', async () => {
    editor = await showEditor();
    await goTo('M3');
    editor.type('Title', ' ');
    expect(findSection(editor.template(), 'M3')?.title).toBe('Target market and positioning');
    expect(editor.root.textContent).toContain('A name is needed. Until then the last one stays.');
    editor.field('Title').blur();
    await editor.settle();
    expect(editor.field('Title')).toHaveProperty('value', 'Target market and positioning');
    expect(editor.root.textContent).toContain('It was left blank; the last one stays.');
    editor.type('Title', 'Who we sell to');
    expect(editor.root.textContent).not.toContain('It was left blank');
  });

  it('describes the template, by one step of undo', async () => {
    editor = await showEditor();
    const { description } = editor.template();
    for (const text of ['For', 'For trade fairs']) editor.type('What the template is for', text);
    expect(editor.template().description).toBe('For trade fairs');
    editor.press('z', { ctrlKey: true });
    await editor.settle();
    expect(editor.template().description).toBe(description);
  });

  it('raises the version once, however much is changed', async () => {
    editor = await showEditor();
    const { version } = editor.template();
    await goTo('M3');
    editor.type('Title', 'One');
    editor.type('Short name', 'Two');
    expect(editor.template().version).toBe(version + 1);
  });

  it('adds a table with a column and a total, each with an id made of its name', async () => {
    editor = await showEditor();
    await goTo('M8');
    editor.click('Add table');
    editor.type('Title', 'Trade fairs');
    editor.click('Add');
    await editor.settle();
    expect(focused()).toBe('Trade fairs');
    editor.click('Add column');
    editor.type('Type', 'money');
    editor.type('Name', 'Stand (€)');
    editor.click('Add');
    await editor.settle();
    editor.type('Row under the table', 'sum');
    const table = findTable(editor.template(), 'trade_fairs')?.table;
    expect(table?.columns.map(({ id, type, total }) => [id, type, total])).toEqual([
      ['name', 'text', undefined],
      ['stand', 'money', 'sum'],
    ]);
    expect(validateTemplate(editor.template()).ok).toBe(true);
  });

  it('gives a section of one’s own the next number of its part', async () => {
    editor = await showEditor();
    editor.click('Add section');
    editor.type('Part of the plan', 'sales');
    editor.type('Title', 'Key accounts');
    editor.click('Add');
    await editor.settle();
    const last = editor.template().sections.at(-1);
    expect([last?.id, last?.part, last?.title, last?.short]).toEqual([
      'S13',
      'sales',
      'Key accounts',
      'Key accounts',
    ]);
    expect(document.activeElement?.textContent).toBe('S13 Key accounts');
  });

  it('moves by Alt and an arrow, and the focus goes along', async () => {
    editor = await showEditor();
    await goTo('M3');
    const before = editor.rows();
    editor.button(before[1] ?? '').focus();
    editor.press('ArrowUp', { altKey: true });
    await editor.settle();
    expect(editor.rows().slice(0, 2)).toEqual([before[1], before[0]]);
    expect(focused()).toBe(before[1]);
  });
});

describe('what the calculation reads', () => {
  it('shows its type and unit as words, and leaves its name to the planner', async () => {
    editor = await showEditor();
    await goTo('M9');
    editor.click('Average deal');
    const row = editor.root.querySelector('[data-place="M9/deal_assumption"]');
    expect(row?.textContent).toContain('Read by the calculation');
    expect(row?.querySelector('select')).toBeNull();
    editor.type('Name', 'Mean order');
    expect(findField(editor.template(), 'M9.deal_assumption')?.field.label).toBe('Mean order');
  });

  it('is not removed: the reasons are said, and hiding is offered', async () => {
    editor = await showEditor();
    await goTo('M9');
    editor.click('Remove Average deal');
    expect(document.querySelector('[role="alertdialog"]')?.textContent).toContain(
      'The calculation reads “Average deal” in',
    );
    expect(editor.find('Remove')).toBeNull();
    editor.click('Hide');
    expect(findField(editor.template(), 'M9.deal_assumption')?.field.hidden).toBe(true);
  });
});

describe('removing', () => {
  it('says that values are kept, and comes back with one undo', async () => {
    editor = await showEditor();
    await goTo('M3');
    editor.click('Remove Differentiators');
    expect(document.querySelector('[role="alertdialog"]')?.textContent).toContain(
      'are found under File, Kept from earlier templates',
    );
    expect(findField(editor.template(), 'M3.differentiators')).toBeDefined();
    editor.click('Remove');
    await editor.settle();
    expect(findField(editor.template(), 'M3.differentiators')).toBeUndefined();
    editor.press('z', { ctrlKey: true });
    await editor.settle();
    expect(findField(editor.template(), 'M3.differentiators')).toBeDefined();
    expect(focused()).toBe('Differentiators');
  });

  it('asks nothing for what was added a moment ago', async () => {
    editor = await showEditor();
    await goTo('M3');
    editor.click('Add field');
    editor.type('Name', 'Proof');
    editor.click('Add');
    await editor.settle();
    editor.click('Remove Proof');
    await editor.settle();
    expect(document.querySelector('[role="alertdialog"]')).toBeNull();
    expect(findField(editor.template(), 'M3.proof')).toBeUndefined();
  });
});

describe('a formula being written', () => {
  const addFigure = async (): Promise<void> => {
    await goTo('M9');
    editor.click('Add field');
    editor.type('Type', 'money');
    editor.type('Name', 'Two deals');
    editor.click('Add');
    await editor.settle();
  };

  it('says at once what is wrong, counts it, and says itself in words when it is right', async () => {
    editor = await showEditor();
    await addFigure();
    editor.type('Formula', 'deal_assumption * nothing_here');
    expect(editor.root.textContent).toContain('“nothing_here”, which does not exist');
    expect(editor.find('1 problem')).not.toBeNull();
    editor.type('Formula', 'deal_assumption * 2');
    expect(editor.find('1 problem')).toBeNull();
    expect(editor.root.textContent).toContain('In words: Average deal × 2');
  });

  it('completes names by what they are called on screen', async () => {
    editor = await showEditor();
    await addFigure();
    editor.type('Formula', 'aver');
    const offered = [...editor.root.querySelectorAll('[role="option"]')].map((one) => one.textContent);
    expect(offered[0]).toBe('deal_assumptionAverage deal');
    editor.press('Enter');
    expect(findField(editor.template(), 'M9.two_deals')?.field.formula).toBe('deal_assumption');
  });

  it('leads from the list of problems to the formula', async () => {
    editor = await showEditor();
    await addFigure();
    editor.type('Formula', '2 *');
    await goTo('A1');
    editor.click('1 problem');
    act(() => document.querySelector<HTMLElement>('dialog li button')?.click());
    await editor.settle();
    await editor.settle();
    expect(document.activeElement).toBe(editor.field('Formula'));
  });
});

describe('saving', () => {
  it('stores the whole template', async () => {
    editor = await showEditor();
    await goTo('M3');
    editor.type('Title', 'Who');
    await expect.poll(() => editor.saved.at(-1)?.sections.find(({ id }) => id === 'M3')?.title).toBe('Who');
  });

  it('keeps what was written when it fails, says so, and saves all of it when it works again', async () => {
    let works = false;
    editor = await showEditor({
      overrides: {
        saveTemplate: async () =>
          works
            ? { ok: true, value: { savedAt: '2026-11-30T09:42:00.000Z' } }
            : fail('disk-full', 'The disk is full.'),
      },
    });
    await goTo('M3');
    editor.type('Title', 'Who');
    await expect.poll(() => editor.root.textContent).toContain('The disk is full.');
    expect(findSection(editor.template(), 'M3')?.title).toBe('Who');
    works = true;
    editor.click('Try again');
    await expect.poll(() => editor.root.textContent).not.toContain('The disk is full.');
  });
});

describe('a template that ships', () => {
  it('is looked at, not changed, and offers the copy that can be', async () => {
    editor = await showEditor({ origin: 'shipped' });
    await goTo('M3');
    expect(editor.root.querySelectorAll('main :is(textarea, select, input:not([type="radio"]))').length).toBe(
      0,
    );
    for (const name of ['Add field', 'Add section', 'Remove Differentiators'])
      expect(editor.find(name)).toBeNull();
    editor.click('Duplicate to edit');
    expect(editor.duplicated()).toBe(1);
  });
});
