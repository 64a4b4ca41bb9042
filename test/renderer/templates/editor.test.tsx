import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { TemplateEntry } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/lib/result.ts';
import { findField, findSection, findTable } from '../../../shared/template/find.ts';
import { fullTemplate } from '../../../shared/template/shipped/full.ts';
import type { Template } from '../../../shared/template/types.ts';
import { validateTemplate } from '../../../shared/template/validate.ts';
import { aField } from '../../builders/a-template.ts';
import { type ShownEditor, showEditor } from './show-editor.tsx';

const emptyTable = { row_name: 'row', prompt: '', help: '', example: '', good: [], min_rows: 0 };

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
    expect(document.activeElement).toHaveProperty('value', 'Trade fairs');
    editor.click('Add column');
    editor.type('Type', 'money');
    editor.type('Name', 'Stand (€)');
    editor.click('Add');
    await editor.settle();
    expect(document.activeElement).toBe(editor.field('Name'));
    expect(document.activeElement).toHaveProperty('value', 'Stand (€)');
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

describe('a dialog over the editor', () => {
  it('has the keyboard to itself: nothing behind it is undone', async () => {
    editor = await showEditor();
    await goTo('M3');
    editor.type('Title', 'Who we sell to');
    await goTo('M2');
    editor.click('Remove Situation');
    editor.press('z', { ctrlKey: true });
    expect(findSection(editor.template(), 'M3')?.title).toBe('Who we sell to');
    editor.click('Cancel');
    editor.press('z', { ctrlKey: true });
    expect(findSection(editor.template(), 'M3')?.title).toBe('Target market and positioning');
  });
});

describe('a choice that workbooks may use', () => {
  it('is removed after it was said what becomes of it', async () => {
    editor = await showEditor({
      template: {
        ...fullTemplate,
        id: 'own1',
        kind: 'own',
        sections: fullTemplate.sections.map((section) =>
          section.id === 'M3' ? { ...section, fields: [...section.fields, tier] } : section,
        ),
      },
    });
    const labels = () => findField(editor.template(), 'M3.tier')?.field.choices?.map(({ label }) => label);
    await goTo('M3');
    editor.click('Tier');
    editor.click('Remove Gold');
    expect(document.querySelector('dialog')?.textContent).toContain('Kept from earlier templates');
    editor.click('Cancel');
    expect(labels()).toEqual(['Gold', 'Silver']);
    editor.click('Remove Gold');
    editor.click('Remove');
    expect(labels()).toEqual(['Silver']);
    editor.click('Add choice');
    editor.click('Remove New choice');
    expect(labels()).toEqual(['Silver']);
  });

  const tier = aField({
    id: 'tier',
    label: 'Tier',
    type: 'choice',
    choices: [
      { id: 'gold', label: 'Gold' },
      { id: 'silver', label: 'Silver' },
    ],
  });
});

describe('Delete in the outline', () => {
  it('removes the section that has the focus, asking as its own button does, and stays there', async () => {
    editor = await showEditor();
    editor.row('M2').focus();
    editor.press('Delete');
    expect(editor.find('Remove')).not.toBeNull();
    editor.click('Remove');
    await editor.settle();
    expect(findSection(editor.template(), 'M2')).toBeUndefined();
    expect(document.activeElement).toBe(editor.row('M3'));
  });

  it('says why a section of the set-up stays', async () => {
    editor = await showEditor();
    editor.row('settings').focus();
    editor.press('Delete');
    expect(document.querySelector('[role="alertdialog"]')?.textContent).toContain('cannot be removed');
    editor.click('Close');
    expect(findSection(editor.template(), 'settings')).toBeDefined();
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
      'are found in the menu, under File, Kept from earlier templates',
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

  it('names dropping a table from what a field chooses from otherwise than deleting the table', async () => {
    const chosen = {
      ...aField({ id: 'chosen', type: 'ref', label: 'Chosen' }),
      ref: ['mkt_goals', 'products'],
    };
    const template: Template = {
      ...fullTemplate,
      id: 'own1',
      kind: 'own',
      sections: fullTemplate.sections.map((section) =>
        section.tables.some(({ id }) => id === 'mkt_goals')
          ? { ...section, fields: [...section.fields, chosen] }
          : section,
      ),
    };
    editor = await showEditor({ template });
    const home = findTable(template, 'mkt_goals');
    const title = home?.table.title ?? '';
    await goTo(home?.section.id ?? '');
    editor.click('Chosen');
    const named = [...document.querySelectorAll('button')].filter(
      (one) => one.getAttribute('aria-label') === `Remove ${title}`,
    );
    expect(named).toHaveLength(1);
    editor.click(`Remove ${title} from “Chooses from”`);
    expect(findField(editor.template(), `${home?.section.id}.chosen`)?.field.ref).toEqual(['products']);
    expect(findTable(editor.template(), 'mkt_goals')).toBeDefined();
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

  it('may begin as one in a sheet does', async () => {
    editor = await showEditor();
    await addFigure();
    editor.type('Formula', '= deal_assumption * 2');
    expect(findField(editor.template(), 'M9.two_deals')?.field.formula).toBe('deal_assumption * 2');
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

  const picks = (): readonly string[] =>
    [...editor.root.querySelectorAll('[data-property="M9/two_deals#formula"] li button')].map(
      (one) => one.textContent ?? '',
    );

  it('has its names picked by what they are called, each with what is written for it', async () => {
    editor = await showEditor();
    await addFigure();
    expect(picks()).toContain('Average dealdeal_assumption');
    expect(picks()).not.toContain('Two dealstwo_deals');
    editor.type('Formula', '2 × 3');
    const box = editor.field('Formula');
    act(() => {
      box.setSelectionRange(0, 1);
      box.blur();
    });
    editor.click('Average dealdeal_assumption');
    await editor.settle();
    expect(findField(editor.template(), 'M9.two_deals')?.field.formula).toBe('deal_assumption × 3');
    expect(document.activeElement).toBe(box);
    expect(box.selectionStart).toBe('deal_assumption'.length);
  });

  it('finds the names of other sections and tables, and is walked by the arrows', async () => {
    editor = await showEditor();
    await addFigure();
    editor.type('Search here and in other sections and tables', 'campaign budget');
    const [first = '', second = ''] = picks();
    expect(first).toContain('T.campaigns.budget');
    editor.press('ArrowDown');
    expect(document.activeElement?.textContent).toBe(first);
    if (second !== '') {
      editor.press('ArrowDown');
      expect(document.activeElement?.textContent).toBe(second);
    }
    editor.click(first);
    await editor.settle();
    expect(findField(editor.template(), 'M9.two_deals')?.field.formula).toBe('sum(T.campaigns.budget)');
  });

  it('is told how a name is written that was written as it is called', async () => {
    editor = await showEditor();
    await addFigure();
    editor.type('Formula', 'average deal * 2');
    expect(editor.root.textContent).toContain('cannot be read at “deal”');
    expect(editor.root.textContent).toMatch(/“\W?Average deal\W?” is written deal_assumption\./);
    editor.type('Formula', 'deal_assumption * nothing_here');
    expect(editor.root.textContent).not.toContain('is written deal');
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

  it('closes the list of problems with the last of them', async () => {
    editor = await showEditor();
    await addFigure();
    editor.type('Formula', '2 *');
    await editor.settle();
    editor.click('1 problem');
    expect(document.querySelector('dialog[open]')).not.toBeNull();
    editor.type('Formula', '2 * 3');
    await editor.settle();
    expect(document.querySelector('dialog[open]')).toBeNull();
  });
});

describe('an entry that is refused', () => {
  it('is counted in the title bar, which leads to it, until it is right or gone', async () => {
    editor = await showEditor();
    await goTo('M9');
    editor.click('Add field');
    editor.type('Type', 'int');
    editor.type('Name', 'Fairs');
    editor.click('Add');
    await editor.settle();
    const enter = (label: string, text: string): void => {
      editor.type(label, text);
      act(() => editor.field(label).blur());
    };
    enter('Most', '100');
    expect(editor.find('1 entry not stored')).toBeNull();
    // Judged as it is typed, before the field is left.
    const isInvalid = (): string | null => editor.field('Default').getAttribute('aria-invalid');
    editor.type('Default', '150');
    expect(isInvalid()).toBe('true');
    expect(editor.find('1 entry not stored')).not.toBeNull();
    editor.type('Default', '15');
    expect(isInvalid()).not.toBe('true');
    enter('Default', '150');
    expect(editor.field('Default').value).toBe('150');
    enter('Least', 'few');
    editor.click('2 entries not stored');
    await editor.settle();
    expect(document.activeElement).toBe(editor.field('Default'));
    enter('Default', '50');
    expect(editor.find('1 entry not stored')).not.toBeNull();
    expect(findField(editor.template(), 'M9.fairs')?.field.default).toBe(50);
    await goTo('M8');
    expect(editor.find('1 entry not stored')).toBeNull();
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

describe('a section that is renamed', () => {
  it('takes its name in the outline along, and says what the outline says where that differs', async () => {
    editor = await showEditor();
    await goTo('A1');
    editor.type('Title', 'Who we are');
    expect(editor.root.querySelector('[data-row="A1"]')?.textContent).toContain('Who we are');
    editor.type('Title', 'Who we are and what we stand for');
    expect(findSection(editor.template(), 'A1')?.short).toBe('Who we are and what we');
    expect(editor.root.textContent).toContain('The outline says “Who we are and what we”.');
    editor.type('Title', 'We');
    expect(findSection(editor.template(), 'A1')?.short).toBe('We');
  });

  it('keeps a short name of its own', async () => {
    editor = await showEditor();
    await goTo('A3');
    editor.type('Title', 'Aims');
    expect(findSection(editor.template(), 'A3')?.short).toBe('Company goals');
    expect(editor.root.textContent).toContain('The outline says “Company goals”.');
  });
});

it('begins in the outline, at the section that is open', async () => {
  editor = await showEditor();
  expect(document.activeElement).toHaveProperty('dataset.row');
  expect(document.activeElement?.getAttribute('aria-current')).toBe('page');
});

describe('a list that is full', () => {
  it('says how much it holds, and asks nothing', async () => {
    const columns = Array.from({ length: 60 }, (_, at) => ({
      id: `c${at}`,
      label: `Column ${at}`,
      type: 'text' as const,
      help: '',
    }));
    const template: Template = {
      ...fullTemplate,
      id: 'own1',
      sections: fullTemplate.sections.map((section) =>
        section.id === 'M8'
          ? {
              ...section,
              tables: [...section.tables, { ...emptyTable, id: 'fairs', title: 'Fairs', columns }],
            }
          : section,
      ),
    };
    editor = await showEditor({ template });
    await goTo('M8');
    editor.click('Fairs');
    const add = editor.root.querySelector('[data-place="M8/fairs"]');
    act(() =>
      [...(add?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Add column')?.click(),
    );
    expect(editor.root.textContent).toContain('A table has at most 60 columns.');
    expect(document.querySelector('dialog[open]')).toBeNull();
  });
});

describe('what is wrong as one types', () => {
  const add = async (type: string, name: string): Promise<void> => {
    editor.click('Add field');
    editor.type('Type', type);
    editor.type('Name', name);
    editor.click('Add');
    await editor.settle();
  };
  const leave = (label: string, text: string): void => {
    editor.type(label, text);
    act(() => editor.field(label).blur());
  };

  it('is said at the least that is above the most, in names', async () => {
    editor = await showEditor();
    await goTo('M3');
    await add('int', 'Stands');
    leave('Least', '10');
    leave('Most', '5');
    const box = editor.root.querySelector('[data-property="M3/stands#min"]');
    expect(box?.textContent).toContain(
      'The least of “Target market and positioning › Stands” is above its most',
    );
  });

  it('is said at the second of two choices of one name', async () => {
    editor = await showEditor();
    await goTo('M3');
    await add('choice', 'Tier');
    editor.click('Add choice');
    editor.type('Choice 2', 'First choice');
    expect(editor.field('Choice 2').getAttribute('aria-invalid')).toBe('true');
    expect(editor.root.textContent).toContain('Another choice has this name.');
    editor.type('Choice 2', 'Second');
    expect(editor.root.textContent).not.toContain('Another choice has this name.');
  });

  it('is a formula that leads in a circle, though something else is wrong too', async () => {
    editor = await showEditor();
    await goTo('M3');
    await add('int', 'Stands');
    leave('Least', '10');
    leave('Most', '5');
    await add('dec', 'Turns');
    editor.type('Formula', 'turns + 1');
    const box = editor.root.querySelector('[data-property="M3/turns#formula"]');
    expect(box?.textContent).toContain('These formulas lead in a circle');
    expect(box?.textContent).not.toContain('In words');
    expect(editor.find('2 problems')).not.toBeNull();
  });
});

it('does not take the name of another template', async () => {
  const other = { id: 'x', title: 'Our plan' } as TemplateEntry;
  editor = await showEditor({ overrides: { listTemplates: async () => ok([other]) } });
  const { title } = editor.template();
  editor.type('Title of the template', 'Our plan');
  expect(editor.template().title).toBe(title);
  act(() => editor.field('Title of the template').blur());
  expect(editor.root.textContent).toContain('Another template is called “Our plan”');
  expect(editor.field('Title of the template')).toHaveProperty('value', title);
});
