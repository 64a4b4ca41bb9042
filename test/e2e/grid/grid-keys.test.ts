import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GridHarness, type GridPage, startGridHarness } from './harness.ts';

let harness: GridHarness;
let grid: GridPage;

beforeAll(async () => {
  harness = await startGridHarness();
});
afterAll(() => harness?.close());
afterEach(async () => {
  expect(grid.failures).toEqual([]);
  await grid.close();
});

const open = async (query = 'rows=10'): Promise<void> => {
  grid = await harness.open(query);
};
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await grid.page.keyboard.press(key);
};
const text = (row: string, column: string): Promise<string | null> => grid.cell(row, column).textContent();
const steps = (): Promise<number> => grid.page.evaluate(() => window.harness.store.steps);
const undo = (): Promise<void> => grid.page.evaluate(() => window.harness.store.undo());

describe('moving with the keyboard', () => {
  it('takes the focus on Tab into one cell and gives it back on Escape, then Tab', async () => {
    await open();
    await grid.page.getByRole('button', { name: 'Before' }).focus();
    await press('Tab');
    expect(await grid.focus()).toBe('r1/name');
    await press('ArrowDown', 'ArrowRight', 'ArrowRight');
    expect(await grid.focus()).toBe('r2/feeds');
    await press('Escape', 'Tab');
    expect(await grid.focus()).toBe('button After');
    await press('Shift+Tab');
    expect(await grid.focus()).toBe('r2/feeds');
  });

  it('returns with Enter to the column a run of Tabs began in', async () => {
    await open();
    await grid.cell('r1', 'm1').click();
    await grid.page.keyboard.type('5');
    await press('Tab');
    await grid.page.keyboard.type('6');
    await press('Tab');
    await grid.page.keyboard.type('7');
    await press('Enter');
    expect(await grid.focus()).toBe('r2/m1');
    expect([await text('r1', 'm1'), await text('r1', 'm2'), await text('r1', 'm3')]).toEqual(['5', '6', '7']);
    expect(await steps()).toBe(3);
  });

  it('runs around a selection with Tab and Enter', async () => {
    await open();
    await grid.cell('r2', 'm1').click();
    await press('Shift+ArrowRight', 'Shift+ArrowDown', 'Tab');
    expect(await grid.focus()).toBe('r2/m2');
    await press('Tab', 'Tab', 'Tab');
    expect(await grid.focus()).toBe('r2/m1');
    await press('Enter');
    expect(await grid.focus()).toBe('r3/m1');
    expect(await grid.page.locator('[aria-selected="true"]').count()).toBe(4);
  });

  it('selects rows, columns and everything', async () => {
    await open();
    await grid.cell('r2', 'm1').click();
    await press('Shift+Space');
    expect(await grid.page.locator('[aria-selected="true"]').count()).toBe(21);
    await grid.cell('r2', 'm1').click();
    await press('Control+Space');
    expect(await grid.page.locator('[aria-selected="true"]').count()).toBe(10);
    await press('Control+a');
    expect(await grid.page.locator('[aria-selected="true"]').count()).toBe(210);
    await press('Control+Home', 'Control+End');
    expect(await grid.focus()).toBe('r10/over');
  });
});

describe('editing', () => {
  it('replaces by typing, edits with F2, cancels with Escape and clears with Delete', async () => {
    await open();
    await grid.cell('r1', 'budget').click();
    await grid.page.keyboard.type('15');
    expect(await grid.page.getByLabel('Always-on search, Budget, USD').inputValue()).toBe('15');
    await press('Escape');
    expect(await text('r1', 'budget')).toBe('12,000');
    await press('F2');
    await grid.page.keyboard.type('0');
    await press('Enter');
    expect(await text('r1', 'budget')).toBe('120,000');
    await press('ArrowUp', 'Delete');
    expect(await text('r1', 'budget')).toBe('–');
    await undo();
    expect(await text('r1', 'budget')).toBe('120,000');
    expect(await grid.focus()).toBe('r1/budget');
  });

  it('keeps a refused text in its cell while the old value counts, and offers ways out', async () => {
    await open();
    await grid.cell('r1', 'm2').click();
    await grid.page.keyboard.type('10ooo');
    await press('Enter');
    expect(await grid.focus()).toBe('r1/m2');
    const callout = grid.page.locator('[popover]');
    expect(await callout.textContent()).toContain('“10ooo” is not a number. Still counting 1,000.');
    expect(await grid.cell('r1', 'm2').getAttribute('aria-invalid')).toBe('true');
    await press('ArrowDown', 'ArrowDown');
    expect(await callout.count()).toBe(0);
    expect(await text('r1', 'm2')).toBe('10ooo');
    expect(await grid.page.evaluate(() => window.harness.store.textOf('r1', 'm2'))).toBe('1000');
    await grid.cell('r1', 'm2').click();
    await grid.page.getByRole('button', { name: 'Keep editing' }).click();
    expect(await grid.page.getByLabel('Always-on search, Feb').inputValue()).toBe('10ooo');
    await press('Escape');
    await grid.page.getByRole('button', { name: 'Use 1,000' }).click();
    expect(await text('r1', 'm2')).toBe('1,000');
    expect(await steps()).toBe(0);
  });

  it('drops a refused text when the value beneath it changes elsewhere', async () => {
    await open();
    await grid.cell('r1', 'm2').click();
    await grid.page.keyboard.type('oops');
    await press('Enter');
    await grid.page.evaluate(() =>
      window.harness.store.commit([{ row: 'r1', column: 'm2', text: '77' }], 'type'),
    );
    expect(await text('r1', 'm2')).toBe('77');
  });

  it('commits on a click elsewhere and never loses the focus', async () => {
    await open();
    await grid.cell('r1', 'm2').click();
    await grid.page.keyboard.type('42');
    await grid.cell('r5', 'm5').click();
    expect(await text('r1', 'm2')).toBe('42');
    expect(await grid.focus()).toBe('r5/m5');
  });

  it('puts one text into every selected cell with Ctrl+Enter, in one step', async () => {
    await open();
    await grid.cell('r1', 'm2').click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight');
    await grid.page.keyboard.type('9');
    await press('Control+Enter');
    for (const [row, column] of [
      ['r1', 'm2'],
      ['r1', 'm3'],
      ['r2', 'm2'],
      ['r2', 'm3'],
    ] as const)
      expect(await text(row, column)).toBe('9');
    expect(await steps()).toBe(1);
  });

  it('fills down, right and with the handle', async () => {
    await open();
    await grid.cell('r2', 'm1').click();
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    expect([await text('r3', 'm1'), await text('r4', 'm1')]).toEqual(['2,000', '2,000']);
    await grid.cell('r2', 'm1').click();
    await press('Shift+ArrowRight', 'Control+r');
    expect(await text('r2', 'm2')).toBe('2,000');
    await grid.cell('r5', 'm2').click();
    const handle = await grid.page.locator('[data-handle]').boundingBox();
    const target = await grid.cell('r8', 'm2').boundingBox();
    if (!handle || !target) throw new Error('no handle');
    await grid.page.mouse.move(handle.x + 4, handle.y + 4);
    await grid.page.mouse.down();
    await grid.page.mouse.move(target.x + 10, target.y + 10, { steps: 4 });
    await grid.page.mouse.up();
    expect([await text('r6', 'm2'), await text('r8', 'm2')]).toEqual(['5,000', '5,000']);
    expect(await steps()).toBe(3);
  });

  it('writes today with Ctrl+;', async () => {
    await open();
    await grid.cell('r1', 'start').click();
    await press('Control+;');
    const typed = await grid.page.getByLabel('Always-on search, Start').inputValue();
    expect(typed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await press('Enter');
    expect(await text('r1', 'start')).toContain(typed);
  });

  it('picks choices by typing, several by Space, and ticks with Space', async () => {
    await open();
    await grid.cell('r1', 'feeds').click();
    await press('Alt+ArrowDown');
    expect(await grid.page.getByRole('listbox').count()).toBe(1);
    await grid.page.keyboard.type('no');
    await press('Enter');
    expect(await text('r1', 'feeds')).toBe('Nov');
    await grid.cell('r1', 'channels').click();
    await press('F2');
    await grid.page.keyboard.type('web');
    await press('Space');
    expect(await grid.page.getByRole('option', { name: 'Webinars' }).count()).toBe(1);
    await press('Escape', 'F2', 'ArrowDown', 'ArrowDown', 'Space', 'Enter');
    expect(await text('r1', 'channels')).toBe('Search, LinkedIn, Webinars');
    await grid.cell('r3', 'name').click();
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Space');
    expect(await text('r3', 'on')).toBe('No');
  });

  it('writes long text on several lines', async () => {
    await open();
    await grid.cell('r2', 'note').click();
    await grid.page.keyboard.type('one');
    await press('Alt+Enter');
    await grid.page.keyboard.type('two');
    await press('Control+Enter');
    expect(await grid.page.evaluate(() => window.harness.store.textOf('r2', 'note'))).toBe('one\ntwo');
    expect(await grid.focus()).toBe('r2/note');
  });

  it('never edits a computed cell', async () => {
    await open();
    await grid.cell('r1', 'months').click();
    await grid.page.keyboard.type('5');
    await press('Enter', 'Delete');
    expect(await steps()).toBe(0);
    expect(await grid.cell('r1', 'months').getAttribute('aria-readonly')).toBe('true');
  });

  it('leaves a composition to the input method', async () => {
    await open();
    await grid.cell('r1', 'name').click();
    await grid.page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Process', keyCode: 229, bubbles: true, cancelable: true }),
      ),
    );
    expect(await grid.page.locator('[role="grid"] input').count()).toBe(0);
    await press('F2');
    const session = await grid.page.context().newCDPSession(grid.page);
    await session.send('Input.imeSetComposition', { text: 'とう', selectionStart: 2, selectionEnd: 2 });
    await grid.page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
      ),
    );
    expect(await grid.page.locator('[role="grid"] input').count()).toBe(1);
    await session.send('Input.insertText', { text: '東京' });
    await press('Enter');
    expect(await text('r1', 'name')).toBe('Always-on search東京');
    await grid.cell('r1', 'm1').click();
    await grid.page.keyboard.insertText('');
    await press('F2');
    await session.send('Input.insertText', { text: '１２３' });
    await press('Enter');
    expect(await text('r1', 'm1')).toBe('123');
  });
});

describe('rows', () => {
  it('adds a row and its first text in one step by typing on the add row', async () => {
    await open();
    await grid.cell('r10', 'name').click();
    await press('ArrowDown');
    await grid.page.keyboard.type('Autumn push');
    await press('Tab');
    expect(await text('r11', 'name')).toBe('Autumn push');
    expect(await grid.focus()).toBe('r11/start');
    expect(await steps()).toBe(1);
    await undo();
    expect(await grid.cell('r11', 'name').count()).toBe(0);
    expect(await grid.focus()).toContain('/start');
  });

  it('inserts, moves, duplicates and removes rows from keys and the menu', async () => {
    await open();
    const names = (): Promise<string[]> =>
      grid.page.locator('[data-row] [data-col="name"]').allTextContents();
    await grid.cell('r2', 'name').click();
    await press('Alt+Shift+ArrowUp');
    expect((await names()).slice(0, 2)).toEqual(['Competitor switch', 'Always-on search']);
    expect(await grid.focus()).toBe('r2/name');
    await press('Control+=');
    expect((await names())[0]).toBe('');
    expect(await grid.focus()).toBe('r11/name');
    await press('Shift+F10');
    await grid.page.getByRole('menuitem', { name: /^Remove row/ }).click();
    expect((await names())[0]).toBe('Competitor switch');
    await press('Shift+F10');
    await grid.page.getByRole('menuitem', { name: 'Duplicate row' }).click();
    expect((await names()).slice(0, 2)).toEqual(['Competitor switch', 'Competitor switch']);
    await press('Shift+F10', 'Escape');
    expect(await grid.page.getByRole('menu').count()).toBe(0);
    expect(await grid.focus()).toContain('/name');
  });
});

describe('the clipboard', () => {
  it('pastes what Excel copies, in one step, and gives it back', async () => {
    await open();
    await grid.cell('r1', 'm1').click();
    await grid.paste('1\t2\t3\r\n"4"\t5\t\r\n');
    expect([
      await text('r1', 'm1'),
      await text('r1', 'm3'),
      await text('r2', 'm1'),
      await text('r2', 'm3'),
    ]).toEqual(['1', '3', '4', '–']);
    expect(await steps()).toBe(1);
    expect(await grid.clipboardText('copy')).toBe('1\t2\t3\r\n4\t5\t');
    await undo();
    expect(await text('r1', 'm3')).toBe('1,000');
  });

  it('reports what it could not take, where, and why, and takes the rest', async () => {
    await open();
    await grid.cell('r1', 'm1').click();
    await grid.paste('1\tx\r\ny\t2');
    const report = grid.page.locator('section');
    expect(await report.textContent()).toContain('2 of 4 cells were not taken.');
    expect(await report.textContent()).toContain('“x” is not a number.');
    expect(await text('r2', 'm2')).toBe('2');
    await report.getByRole('button', { name: 'Show the cells' }).click();
    await report.getByRole('button', { name: /Competitor switch, Jan/ }).click();
    expect(await grid.focus()).toBe('r2/m1');
  });

  it('adds the rows a block needs below the last one', async () => {
    await open();
    await grid.cell('r10', 'name').click();
    await grid.paste('Ten\r\nEleven\r\nTwelve');
    expect(await grid.page.locator('[data-row]').count()).toBe(13);
    expect(await steps()).toBe(1);
  });

  it('cuts', async () => {
    await open();
    await grid.cell('r1', 'm2').click();
    expect(await grid.clipboardText('cut')).toBe('1000');
    expect(await text('r1', 'm2')).toBe('–');
  });

  it('refuses a block above its limit with a sentence', async () => {
    await open();
    await grid.cell('r1', 'm1').click();
    await grid.paste('1\t2\t3\t4\t5\t6\t7\t8\t9\t10\r\n'.repeat(10_001));
    expect(await grid.page.locator('section').textContent()).toContain('more than one paste takes');
    expect(await steps()).toBe(0);
  });
});

describe('between windows', () => {
  it('keeps an open editor when the whole window loses the focus', async () => {
    await open();
    await grid.cell('r1', 'm2').click();
    await grid.page.keyboard.type('42');
    await grid.page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new FocusEvent('focusout', { bubbles: true, relatedTarget: null }),
      ),
    );
    expect(await grid.page.getByLabel('Always-on search, Feb').inputValue()).toBe('42');
    await press('Enter');
    expect(await text('r1', 'm2')).toBe('42');
  });
});

describe('without a way to add rows with texts', () => {
  it('adds the row first and writes into it', async () => {
    await open('rows=3&plain=1');
    await grid.cell('r3', 'name').click();
    await press('ArrowDown');
    await grid.page.keyboard.type('Autumn push');
    await press('Enter');
    expect(await text('r4', 'name')).toBe('Autumn push');
    expect(await grid.focus()).toBe('\u0000add/name');
    await press('Enter');
    expect(await grid.focus()).toBe('r5/name');
  });

  it('leaves out what lies below the last row and says so', async () => {
    await open('rows=3&plain=1');
    await grid.cell('r3', 'name').click();
    await grid.paste('Three\r\nFour');
    expect(await text('r3', 'name')).toBe('Three');
    expect(await grid.page.locator('section').textContent()).toContain('1 cell lay outside the table');
  });
});

describe('a read-only version', () => {
  it('moves and copies, and changes nothing', async () => {
    await open('rows=3&locked=1');
    await grid.cell('r1', 'm2').click();
    await grid.page.keyboard.type('5');
    await press('Delete', 'Control+d', 'Control+=', 'Alt+Shift+ArrowDown', 'Control+-');
    await grid.paste('1\t2');
    expect(await grid.clipboardText('cut')).toBe('1000');
    expect(await steps()).toBe(0);
    expect(await grid.page.locator('[data-row]').count()).toBe(3);
  });
});
