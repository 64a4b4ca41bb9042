import { describe, expect, it } from 'vitest';
import { monthsPlace } from '../../../renderer/features/guide/quota/quota-paste.ts';

const figures = Array.from({ length: 13 }, (_, at) => `${(at + 1) * 1000}`);
const twelve = figures.slice(0, 12);

describe('figures pasted on a node', () => {
  it('are its months when they are twelve, wherever beside the months they are dropped', () => {
    expect(monthsPlace('node', [twelve, twelve])).toEqual({ column: 'm1', texts: [twelve, twelve] });
    expect(monthsPlace('annual', [['$1,000', ...twelve.slice(1)]])?.column).toBe('m1');
  });

  it('are its year and its months when they are thirteen; the year follows from the months', () => {
    expect(monthsPlace('node', [figures])).toEqual({ column: 'm1', texts: [figures.slice(1)] });
  });

  it('go where they are dropped when that is a month, or when there are words or gaps among them', () => {
    expect(monthsPlace('m1', [twelve])).toBeNull();
    expect(monthsPlace('node', [['Team West', ...twelve.slice(1)]])).toBeNull();
    expect(monthsPlace('node', [twelve, ['1']])).toBeNull();
    expect(monthsPlace('annual', [['1200']])).toBeNull();
    expect(monthsPlace('node', [])).toBeNull();
  });

  it('begin with the first month when fewer of them are dropped on the names', () => {
    const three = figures.slice(0, 3);
    expect(monthsPlace('node', [three, three])).toEqual({ column: 'm1', texts: [three, three] });
    expect(monthsPlace('node', [['Team West', '1,000']])).toBeNull();
    expect(monthsPlace('node', [['2027']])).toBeNull();
    expect(monthsPlace('annual', [three])).toBeNull();
  });

  it('leave the names that were copied along, if they are those of the nodes', () => {
    const block = [
      ['Team West', ...twelve],
      ['Somebody', ...twelve],
    ];
    expect(monthsPlace('node', block, ['Team West', 'Somebody'])).toEqual({
      column: 'm1',
      texts: [twelve, twelve],
    });
    expect(monthsPlace('node', [['Team West', ...figures]], ['Team West'])).toEqual({
      column: 'm1',
      texts: [figures.slice(1)],
    });
    expect(monthsPlace('node', block, ['Somebody', 'Team West'])).toBeNull();
    expect(monthsPlace('node', [['Team West']], ['Team West'])).toBeNull();
  });
});
