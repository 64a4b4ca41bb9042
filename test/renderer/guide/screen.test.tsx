import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass } from './in-grids.ts';
import { click, leave, press, type Shown, showPlan, type } from './render.tsx';

let shown: Shown;

beforeEach(() => {
  vi.useFakeTimers();
  shown = showPlan();
});
afterEach(() => {
  shown.close();
  vi.useRealTimers();
});

const workbook = () => shown.store.getState().workbook;

describe('the outline', () => {
  it('opens any section, and the focus goes to its heading', async () => {
    shown.open('Target market');
    await pass(50);
    expect(document.activeElement?.textContent).toBe('M3 Target market and positioning');
    expect(shown.text()).toContain('Who exactly, in which order, and what do we say to each?');
  });

  it('shows where one is after a jump, also in a part that was folded', async () => {
    const scrolled: (string | undefined)[] = [];
    const spy = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      if (this instanceof HTMLElement) scrolled.push(this.dataset.row);
    });
    const part = [...document.querySelectorAll<HTMLElement>('[role="treeitem"][aria-expanded="true"]')].find(
      (one) => one.textContent?.startsWith('MMarketing plan'),
    );
    if (!part) throw new Error('The marketing plan is not in the outline');
    click(part);
    expect(document.querySelector('[data-row="M3"]')).toBeNull();
    const next = shown.button('Next section');
    for (let step = 0; step < 20 && document.querySelector('[data-row="M3"]') === null; step++) click(next);
    await pass(50);
    const current = document.querySelector<HTMLElement>('[role="treeitem"][aria-current]')?.dataset.row;
    expect(current?.startsWith('M')).toBe(true);
    expect(scrolled).toContain(current);
    spy.mockRestore();
  });

  it('says progress in words', () => {
    const row = [...document.querySelectorAll('[role="treeitem"]')].find((one) =>
      one.textContent?.startsWith('M1'),
    );
    expect(row?.textContent).toContain('nothing written');
  });

  it('comes back to the section the workbook was left in', async () => {
    shown.open('Target market');
    const left = workbook();
    shown.close();
    shown = showPlan({ workbook: left, keepId: true });
    expect(document.querySelector('h1')?.textContent).toBe('M3 Target market and positioning');
  });
});

describe('a section without a question', () => {
  it('leaves no room for one above its first field', () => {
    const { template, ...plan } = workbook();
    shown.close();
    const sections = template.sections.map((section) => ({ ...section, prompt: ' ' }));
    shown = showPlan({ workbook: { ...plan, template: { ...template, sections } } });
    shown.open('Target market');
    const lines = [...document.querySelectorAll('main p')].map((line) => line.textContent?.trim());
    expect(lines).not.toContain('');
  });
});

describe('guidance', () => {
  const guidance = () => document.querySelector('aside')?.textContent ?? '';

  it('follows the focus', () => {
    shown.open('Target market');
    expect(guidance()).toContain('The segments here are the ones campaigns are planned for');
    act(() => shown.field('Differentiators').focus());
    expect(guidance()).toContain('What would a buyer miss if we disappeared?');
    expect(guidance()).toContain('Two to four points');
  });

  it('says how a figure is computed, as its explanation does', () => {
    const figure = (label: string) =>
      [...document.querySelectorAll<HTMLElement>('[data-field]')]
        .find((field) => field.textContent?.startsWith(label))
        ?.querySelector('button');
    act(() => figure('New-business goal')?.focus());
    expect(guidance()).toContain('How it is computed');
    expect(guidance()).toContain('Revenue goal − Retained revenue');
    act(() => figure('Capacity')?.focus());
    expect(guidance()).toContain('Street quota × Attainment');
  });

  it('puts the example into a blank field, marked until it is edited', () => {
    act(() => shown.field('Mission').focus());
    click(shown.button('Use as a start'));
    expect(workbook().answers['A1.mission']).toBe('For example.');
    expect(workbook().marks['A1.mission']).toBe('example');
    expect(shown.text()).toContain('Example, not edited yet');
    type(shown.field('Mission'), 'Ours.');
    leave(shown.field('Mission'));
    expect(workbook().marks['A1.mission']).toBeUndefined();
    expect(shown.text()).not.toContain('Example, not edited yet');
  });

  it('never overwrites what somebody wrote', () => {
    act(() => shown.field('Legal name').focus());
    click(shown.button('Use as a start'));
    expect(workbook().answers['A1.legal_name']).toBe('Verrin Instruments');
    expect(guidance()).toContain('your text is never overwritten');
  });

  it('never takes the place of a text that could not be stored', () => {
    const goal = shown.field('Revenue goal');
    type(goal, '');
    leave(goal);
    type(goal, '82ooo');
    leave(goal);
    const button = shown.button('Use as a start');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    click(button);
    expect(workbook().answers['A1.goal']).toBeUndefined();
  });

  it('takes an example amount as an amount', () => {
    const goal = shown.field('Revenue goal');
    type(goal, '');
    leave(goal);
    act(() => shown.field('Revenue goal').focus());
    click(shown.button('Use as a start'));
    expect(workbook().answers['A1.goal']).toBe(820_000_000);
  });
});

describe('undo', () => {
  it('names what it takes back, offers the way forward and opens the place', async () => {
    const name = shown.field('Legal name');
    type(name, 'Other');
    leave(name);
    shown.open('Target market');
    click(shown.button('Undo: edit of Legal name'));
    await pass(50);
    expect(document.querySelector('h1')?.textContent).toBe('A1 Overview');
    expect(document.activeElement).toBe(shown.field('Legal name'));
    expect(shown.text()).toContain('Undone: edit of Legal name');
    click(shown.button('Redo Ctrl+Shift+Z'));
    expect(workbook().answers['A1.legal_name']).toBe('Other');
  });

  it('says so when there is nothing to undo', () => {
    press(shown.field('Legal name'), 'z', { ctrlKey: true });
    expect(shown.text()).toContain('Nothing to undo');
  });
});

describe('saving', () => {
  it('shows the time of the last save', async () => {
    type(shown.field('Legal name'), 'Other');
    leave(shown.field('Legal name'));
    await pass(1000);
    expect(shown.text()).toMatch(/Saved \d\d:42/);
    expect(shown.labels).toEqual(['edit of Legal name']);
  });

  it('keeps a bar with the reason and two ways out until the edits are on the disk', async () => {
    shown.failSaving('The disk is full.');
    type(shown.field('Legal name'), 'Other');
    leave(shown.field('Legal name'));
    await pass(1000);
    expect(shown.text()).toContain('The disk is full. One edit is held in this window.');
    expect(shown.button('Save a copy elsewhere')).toBeTruthy();
    shown.failSaving(null);
    click(shown.button('Try again'));
    await pass(1000);
    expect(shown.text()).not.toContain('held in this window');
    expect(shown.labels).toEqual(['edit of Legal name']);
  });
});

describe('keys', () => {
  it('walk from field to field', () => {
    const name = shown.field('Legal name');
    act(() => name.focus());
    press(name, 'ArrowDown', { ctrlKey: true });
    expect(document.activeElement).toBe(shown.field('Mission'));
    press(shown.field('Mission'), 'ArrowUp', { ctrlKey: true });
    expect(document.activeElement).toBe(name);
  });

  it('walk from section to section', async () => {
    press(shown.field('Legal name'), 'PageDown', { altKey: true });
    await pass(50);
    expect(document.querySelector('h1')?.textContent).toBe('M1 Executive summary');
  });
});

describe('from a view over both plans', () => {
  const heading = () => document.querySelector('h1')?.textContent;

  beforeEach(() => {
    shown.open('Target market');
    shown.open('Dashboard');
    expect(heading()).toBeUndefined();
  });

  it('Write leads back to the section that was being written', () => {
    press(document.querySelector('[role="tree"]') as Element, '1', { altKey: true, code: 'Digit1' });
    expect(heading()).toBe('M3 Target market and positioning');
  });

  it('the preview of the document stands beside that section', () => {
    press(document.querySelector('[role="tree"]') as Element, '2', { altKey: true, code: 'Digit2' });
    expect(heading()).toBe('M3 Target market and positioning');
  });
});

it('a generated part that has no figures yet says so', () => {
  shown.open('M1');
  expect(shown.text()).toContain('This writes itself once both plans hold the figures it needs.');
});
