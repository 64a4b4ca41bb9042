import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seeded, withRows } from '../../shared/checks/case.ts';
import { click, type Shown, showPlan } from './render.tsx';

let shown: Shown;

beforeEach(() => {
  shown = showPlan({
    workbook: withRows(seeded, 'tracking', [
      { id: 'tr', cells: { node: 'qt_corp', m1: 30_000_000, m2: 31_000_000 } },
    ]),
  });
});
afterEach(() => shown.close());

function open(section: string): void {
  const row = document.querySelector<HTMLElement>(`[data-row="${section}"]`);
  if (!row) throw new Error(`${section} is not in the outline`);
  click(row);
}

/** The figure beside or in the row of a label, where it explains itself. */
function figuresIn(selector: string, label: string): readonly HTMLButtonElement[] {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
    one.textContent?.startsWith(label),
  );
  return [...(found?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
}

describe('what the figures write into a section', () => {
  it('explains its key figures', () => {
    open('S1');
    const [street, ofGoal] = figuresIn('dl > div', 'Street quota');
    expect(street?.textContent).toBe('$6,498,000');
    expect(ofGoal?.textContent).toMatch(/^1\.083× the goal$/);
  });

  it('explains the need for MQLs and what is promised less than it', () => {
    open('L5');
    const texts = (label: string) => figuresIn('tr', label).map((figure) => figure.textContent);
    expect(texts('Promised')).toEqual(['2,496']);
    expect(texts('Needed')).toEqual(['175', '200', '225', '150', '150', '250', '225', '275', '350', '2,500']);
    expect(texts('Difference')).toEqual(['+33', '+8', '−17', '+58', '+58', '−42', '−17', '−67', '−142']);
  });

  it('explains plan, attainment, re-plan and totals of what was booked, and says the run rate', () => {
    open('S12');
    expect(figuresIn('tr', 'Jan').map((figure) => figure.textContent)).toEqual(['$360,000', '83.33\u00a0%']);
    expect(figuresIn('tr', 'Total').length).toBeGreaterThanOrEqual(4);
    expect(figuresIn('tr', 'Apr')).toHaveLength(2);
    expect(figuresIn('p', '$').map((figure) => figure.textContent)).toEqual([
      expect.stringContaining('in each of the 10 months left'),
    ]);
  });
});
