/** The quota tree of the sample company on its page. */
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seeded } from '../../shared/checks/case.ts';
import { pass, stand } from './in-grids.ts';
import { press, type Shown, showPlan } from './render.tsx';

let shown: Shown;

beforeEach(async () => {
  vi.useFakeTimers();
  Object.assign(HTMLElement.prototype, { showPopover: () => {} });
  shown = showPlan({ workbook: seeded });
  shown.open('S6');
  await pass(50);
});
afterEach(() => {
  shown.close();
  vi.useRealTimers();
});

const cell = (row: string, column: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(
    `#grid-quota_tree [data-row="${row}"] [data-col="${column}"]`,
  );
  if (!found) throw new Error(`No cell ${row} ${column}`);
  return found;
};

const rows = (): number => document.querySelectorAll('#grid-quota_tree [data-row^="qt_"]').length;

it('leaves no room for a question that the section does not have', () => {
  shown.close();
  const { template } = seeded;
  const sections = template.sections.map((section) => ({ ...section, prompt: '' }));
  shown = showPlan({ workbook: { ...seeded, template: { ...template, sections } } });
  shown.open('S6');
  expect(document.querySelector('#grid-quota_tree')).not.toBeNull();
  expect(
    [...document.querySelectorAll('p')].filter(({ className }) => className.includes('question')),
  ).toEqual([]);
});

describe('Space on the name of a node', () => {
  it('folds what stands under it, and opens it again', () => {
    const all = rows();
    stand(cell('qt_north', 'node'));
    press(cell('qt_north', 'node'), ' ');
    expect(rows()).toBeLessThan(all);
    press(cell('qt_north', 'node'), ' ');
    expect(rows()).toBe(all);
  });

  it('leaves the name of a node that has nothing under it', () => {
    const before = shown.store.getState().workbook;
    stand(cell('qt_tomas', 'node'));
    press(cell('qt_tomas', 'node'), ' ');
    expect(cell('qt_tomas', 'node').querySelector('input, textarea')).toBeNull();
    press(cell('qt_tomas', 'node'), 'Tab');
    expect(shown.store.getState().workbook).toBe(before);
  });
});

it('sums up the selected cells of every column of figures, those that a formula gives too', () => {
  for (const column of ['annual', 'Qbottom_up', 'months_total']) {
    stand(cell('qt_tomas', column));
    act(() => cell('qt_tomas', column).focus());
    press(cell('qt_tomas', column), 'ArrowDown', { shiftKey: true });
    expect(document.querySelector('footer')?.textContent, column).toMatch(
      /Sum 1,800,000Average 900,000Count 2/,
    );
  }
});
