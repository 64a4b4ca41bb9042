import { describe, expect, it } from 'vitest';
import { asMonths } from '../../../renderer/features/guide/quota/roll.ts';

const row = (columns: readonly string[], texts: readonly string[]) =>
  columns.map((column, at) => ({ row: 'a', column, text: texts[at] ?? null }));
const view = [
  'node',
  'lock',
  'annual',
  'Qtop_down',
  'Qbottom_up',
  'Qdifference',
  'status',
  'm1',
  'm2',
  'm3',
  'm4',
  'm5',
  'm6',
];
const figures = Array.from({ length: 13 }, (_, at) => `${(at + 1) * 1000}`);

describe('figures pasted on a node', () => {
  it('are its months when they are twelve, wherever in the row they are dropped', () => {
    const placed = asMonths(row(view.slice(0, 12), figures.slice(0, 12)));
    expect(placed.map(({ column }) => column)).toEqual(Array.from({ length: 12 }, (_, at) => `m${at + 1}`));
    expect(placed[11]?.text).toBe('12000');
  });

  it('are its year and its months when they are thirteen', () => {
    expect(
      asMonths(row(view, figures))
        .map(({ column }) => column)
        .slice(0, 2),
    ).toEqual(['annual', 'm1']);
  });

  it('go where they are dropped when that is a month, or when there are words among them', () => {
    const onMonths = row(['m1', 'm2', 'm3'], ['1', '2', '3']);
    expect(asMonths(onMonths)).toEqual(onMonths);
    const named = row(view.slice(0, 12), ['Team West', ...figures.slice(0, 11)]);
    expect(asMonths(named)).toEqual(named);
  });
});
