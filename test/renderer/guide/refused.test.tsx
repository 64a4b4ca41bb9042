import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/lib/result.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import { pass, paste, stand } from './in-grids.ts';
import { click, leave, press, type Shown, showPlan, type } from './render.tsx';

let shown: Shown;

beforeEach(() => {
  vi.useFakeTimers();
  // The test's DOM knows no popovers; an editor opens in one.
  Object.assign(HTMLElement.prototype, { showPopover: () => {} });
  shown = showPlan();
});
afterEach(() => {
  shown.close();
  vi.useRealTimers();
});

/** What the grid of target segments shows, row by row. */
const sheet = (): readonly (readonly string[])[] =>
  [...document.querySelectorAll('#grid-target_segments [data-row]')].map((row) =>
    [...row.querySelectorAll('[data-col]')].map((cell) => cell.textContent ?? ''),
  );

const cell = (row: string, column: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(
    `#grid-target_segments [data-row="${row}"] [data-col="${column}"]`,
  );
  if (!found) throw new Error(`No cell ${row} ${column}`);
  return found;
};

const pasteHere = (text: string): void =>
  paste(document.querySelector('#grid-target_segments [data-active="true"]'), text);

/** Types over the cell and leaves it by Enter. */
function typeOver(row: string, column: string, text: string): void {
  stand(cell(row, column));
  press(cell(row, column), text.charAt(0));
  const input = cell(row, column).querySelector('input');
  if (!input) throw new Error('No editor opened');
  type(input, text);
  press(input, 'Enter');
}

const undo = (): void => press(shown.field('Positioning statement'), 'z', { ctrlKey: true });
const redo = (): void => press(shown.field('Positioning statement'), 'y', { ctrlKey: true });
const invalid = (): number => document.querySelectorAll('[aria-invalid="true"]').length;

describe('texts that cannot be stored', () => {
  beforeEach(async () => {
    shown.open('Target market');
    await pass(50);
  });

  it('of a paste go with it when it is undone, and come back with it', () => {
    const before = sheet();
    stand(cell('t2', 'accounts'));
    pasteHere('12ooo\tNeed\tmany\t1.2.3,4\n7\tOther\t9\t<b>x</b>\n5\tFresh\t-\t10');
    const pasted = sheet();
    expect(pasted.length).toBe(before.length + 1);
    expect(invalid()).toBe(5);
    expect(shown.text()).toContain('5 of 12 cells');
    expect(document.querySelector(`[aria-label="${strings.grid.report.close}"]`)).not.toBeNull();
    undo();
    expect(sheet()).toEqual(before);
    expect(document.querySelector(`[aria-label="${strings.grid.report.close}"]`)).toBeNull();
    expect(invalid()).toBe(0);
    redo();
    expect(sheet()).toEqual(pasted);
    expect(invalid()).toBe(5);
  });

  it('are counted with their paste: the label says what was taken', () => {
    stand(cell('t1', 'accounts'));
    pasteHere('12ooo\tNeed\tmany\t24000');
    expect(shown.store.getState().undoLabel).toBe('paste of 2 cells in Target segments');
  });

  it('typed into a cell are taken back one by one', () => {
    const before = sheet();
    typeOver('t1', 'price', '12ooo');
    typeOver('t2', 'price', '-x');
    expect(invalid()).toBe(2);
    undo();
    expect(invalid()).toBe(1);
    undo();
    expect(sheet()).toEqual(before);
    redo();
    expect(cell('t1', 'price').textContent).toContain('12ooo');
  });

  it('give way to a text that can', () => {
    typeOver('t1', 'price', '12ooo');
    typeOver('t1', 'price', '12000');
    expect(invalid()).toBe(0);
    undo();
    expect(cell('t1', 'price').textContent).toContain('12ooo');
  });

  it('are counted beside the save state, and a press leads to the first', async () => {
    typeOver('t2', 'price', '12ooo');
    shown.open('Overview');
    await pass(50);
    const headcount = shown.field('Headcount');
    type(headcount, 'some');
    leave(headcount);
    expect(shown.text()).toContain('2 entries not stored');
    shown.open('Target market');
    await pass(50);
    click(shown.button('2 entries not stored'));
    await pass(50);
    expect(document.activeElement).toBe(shown.field('Headcount'));
    undoAt('Headcount');
    expect(shown.text()).toContain('1 entry not stored');
    await pass(50);
    click(shown.button('1 entry not stored'));
    await pass(100);
    expect(document.activeElement?.closest('[data-row]')?.getAttribute('data-row')).toBe('t2');
  });
});

const undoAt = (label: string): void => press(shown.field(label), 'z', { ctrlKey: true });

describe('texts of an earlier sitting', () => {
  it('stand where they were, and every change to them is kept', async () => {
    shown.close();
    const kept: string[] = [];
    shown = showPlan({
      drafts: { 'A1.headcount': { text: 'some', message: 'Not a number.' } },
      overrides: {
        keepDrafts: async (_id, drafts) => {
          kept.push(
            Object.entries(drafts)
              .map(([place, { text }]) => `${place} ${text}`)
              .join(', '),
          );
          return ok(null);
        },
      },
    });
    expect(shown.field('Headcount').value).toBe('some');
    expect(shown.text()).toContain('1 entry not stored');
    type(shown.field('Headcount'), 'more');
    leave(shown.field('Headcount'));
    await pass(10);
    type(shown.field('Headcount'), '12');
    leave(shown.field('Headcount'));
    await pass(10);
    expect(shown.text()).not.toContain('not stored');
    expect(kept).toEqual(['A1.headcount more', '']);
  });
});

describe('the save state', () => {
  const state = (): string => shown.text();

  it('leaves “Saved” with the first letter', async () => {
    expect(state()).toContain('Saved');
    type(shown.field('Legal name'), 'O');
    expect(state()).toContain('Unsaved');
    await pass(1000);
    expect(state()).toMatch(/Saved \d\d:42/);
    expect(state()).not.toContain('Unsaved');
  });

  it('stays “Unsaved” while a figure is typed, and is back when it is discarded', async () => {
    type(shown.field('Headcount'), '12');
    await pass(1000);
    expect(state()).toContain('Unsaved');
    press(shown.field('Headcount'), 'Escape');
    expect(state()).not.toContain('Unsaved');
  });

  it('counts a letter in a cell', async () => {
    shown.open('Target market');
    await pass(50);
    stand(cell('t1', 'price'));
    press(cell('t1', 'price'), '3');
    expect(state()).toContain('Unsaved');
    const input = cell('t1', 'price').querySelector('input');
    if (!input) throw new Error('No editor opened');
    press(input, 'Escape');
    expect(state()).not.toContain('Unsaved');
  });
});

it('a month’s cell is named by its head when it is undone', async () => {
  shown.open('Campaigns');
  await pass(50);
  const at = () => {
    const found = document.querySelector<HTMLElement>('#grid-campaigns [data-row="c1"] [data-col="m12"]');
    if (!found) throw new Error('No such cell');
    return found;
  };
  stand(at());
  press(at(), 'Delete');
  expect(shown.store.getState().undoLabel).toBe('Campaigns by month, Dec');
});
