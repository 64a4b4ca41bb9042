import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { monthsView } from '../../../renderer/features/guide/table/months-view.ts';
import { findTable } from '../../../shared/template/find.ts';
import { m10 } from '../../../shared/template/sections/m10.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { aPlan } from './a-plan.ts';
import { pass, paste, stand } from './in-grids.ts';
import { click, press, type Shown, showPlan } from './render.tsx';

/** The small plan with the shipped campaigns, which have many columns. */
const withCampaigns = (): Workbook => {
  const plan = aPlan();
  const sections = plan.template.sections.map((section) => (section.id === 'M10' ? m10 : section));
  return { ...plan, template: { ...plan.template, sections } };
};

let shown: Shown;
beforeEach(async () => {
  vi.useFakeTimers();
  shown = showPlan({ workbook: withCampaigns() });
  shown.open('Campaigns');
  await pass(50);
});
afterEach(() => {
  shown.close();
  vi.useRealTimers();
});

const heads = () =>
  [...document.querySelectorAll('#grid-campaigns [data-head]')].map((head) => head.textContent ?? '');
const choose = (label: string): void => {
  const found = [...document.querySelectorAll('[data-place="campaigns"] fieldset label')].find(
    (one) => one.textContent === label,
  );
  const radio = found?.querySelector('input');
  if (!radio) throw new Error(`No choice ${label}`);
  click(radio);
};

describe('a table of many columns', () => {
  it('is seen by month: its name, its amounts, the twelve months', () => {
    expect(heads()).toContain('Goal');
    choose('Months');
    expect(heads().slice(0, 4)).toEqual(['Campaign', 'Budget', 'Jan', 'Feb']);
    expect(heads()).not.toContain('Goal');
    choose('All columns');
    expect(heads()).toContain('Goal');
  });

  it('takes a paste over the columns that are shown', () => {
    choose('Months');
    const cell = document.querySelector<HTMLElement>('#grid-campaigns [data-row="c2"] [data-col="budget"]');
    stand(cell);
    const lines = ['10\t1\t2', '20\t3\t4', '30\t5\t6', '40\t7\t8'].join('\n');
    paste(cell, lines);
    const rows = shown.store.getState().workbook.tables.campaigns ?? [];
    const at = rows.findIndex(({ id }) => id === 'c2');
    expect(rows.slice(at, at + 4).map(({ cells }) => [cells.budget, cells.m1, cells.m2])).toEqual([
      [1000, 100, 200],
      [2000, 300, 400],
      [3000, 500, 600],
      [4000, 700, 800],
    ]);
  });

  it('shows the column somebody is led back to', async () => {
    const cell = document.querySelector<HTMLElement>('#grid-campaigns [data-row="c2"] [data-col="start"]');
    stand(cell);
    if (cell) press(cell, 'Delete');
    choose('Months');
    expect(heads()).not.toContain('Start');
    click(shown.button('Undo: '));
    await pass(50);
    expect(heads()).toContain('Start');
  });

  it('has no such view where little would be left out', () => {
    const small = findTable(aPlan().template, 'campaigns')?.table;
    expect(small && monthsView(small)).toBeNull();
  });
});
