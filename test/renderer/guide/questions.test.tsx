import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, stand } from './in-grids.ts';
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
const question = (): string => document.querySelector('[role="alertdialog"]')?.textContent ?? '';
const undo = (): void => act(() => void shown.store.undo());

describe('another first month of the year', () => {
  const start = () => shown.field('First month of the fiscal year');

  beforeEach(async () => {
    shown.open('Settings');
    await pass(50);
  });

  it('asks what the monthly figures mean, and is nothing until that is answered', () => {
    type(start(), '2027-07');
    leave(start());
    expect(question()).toContain('One table holds figures by month: Campaigns by month.');
    expect(question()).toContain('would fall outside the new year');
    expect(workbook().answers['settings.fiscal_start']).toBe('2027-01');
    click(shown.button('Cancel'));
    expect(workbook().answers['settings.fiscal_start']).toBe('2027-01');
    expect(question()).toBe('');
  });

  it('keeps the order where that is chosen, as one step', () => {
    const before = workbook();
    type(start(), '2027-07');
    leave(start());
    click(shown.button('Keep the order'));
    expect(workbook().answers['settings.fiscal_start']).toBe('2027-07');
    expect(workbook().tables).toEqual(before.tables);
    undo();
    expect(workbook().answers).toEqual(before.answers);
  });

  it('is no question for the same month of another year', () => {
    type(start(), '2028-01');
    leave(start());
    expect(question()).toBe('');
    expect(workbook().answers['settings.fiscal_start']).toBe('2028-01');
  });
});

describe('another currency', () => {
  it('keeps the amounts, says so and offers undo', async () => {
    shown.open('Settings');
    await pass(50);
    const before = workbook();
    type(shown.field('Currency'), 'JPY');
    await pass(100);
    leave(shown.field('Currency'));
    expect(workbook().answers['A1.goal']).toBe(8_200_000);
    expect(shown.text()).toContain('amounts keep their figures in the new currency');
    expect(shown.store.getState().undoLabel).toMatch(/^edit of Currency, with \d+ amounts$/);
    undo();
    expect(workbook().answers).toEqual(before.answers);
    expect(workbook().tables).toEqual(before.tables);
  });
});

describe('removing a name', () => {
  const remove = (row: string): void => {
    const cell = document.querySelector<HTMLElement>(`[data-row="${row}"] [data-col="name"]`);
    if (!cell) throw new Error('No such row');
    stand(cell);
    press(cell, '-', { ctrlKey: true });
  };
  const people = () => workbook().tables.people?.map(({ id }) => id);

  beforeEach(async () => {
    shown.open('Names and lists');
    await pass(50);
  });

  it('that places use asks first and says where', () => {
    remove('kofi');
    expect(question()).toContain('Remove “Kofi Mensah”?');
    expect(question()).toContain('Used in one place: Campaigns (M10).');
    expect(people()).toEqual(['ines', 'kofi']);
    click(shown.button('Cancel'));
    expect(people()).toEqual(['ines', 'kofi']);
    remove('kofi');
    const [confirm] = [...document.querySelectorAll<HTMLElement>('[role="alertdialog"] button')].filter(
      (button) => button.textContent === 'Remove',
    );
    if (confirm) click(confirm);
    expect(people()).toEqual(['ines']);
    undo();
    expect(people()).toEqual(['ines', 'kofi']);
  });

  it('that nobody uses just goes', () => {
    remove('ines');
    expect(question()).toBe('');
    expect(people()).toEqual(['kofi']);
  });
});
