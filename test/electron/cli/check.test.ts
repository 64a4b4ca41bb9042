import { describe, expect, it } from 'vitest';
import { accord, at, messages, results } from './accord.ts';

describe('accord check', () => {
  it('lists the seeded conflicts of the sample with their figures and ends with 3', async () => {
    await accord('sample', '--out', at('s.accord'));
    expect(await accord('check', at('s.accord'), '--json')).toBe(3);
    const found: { check: string; figures: object; status: string; options: { effect: string }[] }[] =
      JSON.parse(results.join('\n'));
    const seeds = ['C01', 'C03', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09', 'C10', 'C12', 'C13', 'C15', 'C23'];
    expect(found.map(({ check }) => check)).toEqual([...seeds, 'C30']);
    expect(found[0]).toMatchObject({
      impact: { leads: 1_000, deals: 15, money: 36_000_000 },
      figures: { need: 10_000, bought: 9_000, short: 1_000, costToClose: 5_555_556 },
      status: 'open',
    });
    for (const { check, options } of found) if (check !== 'C30') expect(options.length).toBeGreaterThan(0);
    expect(await accord('check', at('s.accord'))).toBe(3);
    expect(results).toHaveLength(14);
  });

  it('prints nothing for the sample with all of them settled, and says so beside it', async () => {
    await accord('sample', '--repaired', '--out', at('r.accord'));
    expect(await accord('check', at('r.accord'), '--json')).toBe(0);
    expect(JSON.parse(results.join('\n'))).toEqual([]);
    expect(await accord('check', at('r.accord'))).toBe(0);
    expect(results).toEqual([]);
    expect(messages).toEqual(['Nothing contradicts itself.']);
  });
});
