import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { goalToBudget } from '../../../shared/document/charts/chain.ts';
import { need } from '../../../shared/numbers/funnel.ts';
import { supply } from '../../../shared/numbers/supply.ts';
import { strings } from '../../../shared/strings/catalogue.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, seeded } from '../checks/case.ts';

it('what the budget buys and what it leaves short are one hundred per cent together', () => {
  for (const goal of [7_847_000, 7_850_000, 7_900_000, 8_123_400, 9_000_000]) {
    const workbook = changed(seeded, { 'A3.corporate_revenue_goal': goal * 100 });
    const short = runChecks(workbook).find(({ check }) => check === 'C01')?.message ?? '';
    const shares = [goalToBudget(workbook).title, short].map((text) =>
      Number(/([\d.]+)\u00a0%/.exec(text)?.[1]),
    );
    expect(shares[0]).toBeLessThan(100);
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(100, 9);
  }
});

describe('a plan that is short by less than the general tolerance', () => {
  const goal = [...Array(40).keys()]
    .map((at) => 6_900_000 + at * 25_000)
    .map((figure) => changed(seeded, { 'A3.corporate_revenue_goal': figure * 100 }))
    .find((workbook) => {
      const share = Number(supply(workbook).leads) / Number(need.headline(workbook).leads);
      return share > 0.991 && share < 0.9985;
    });
  if (!goal) throw new Error('no goal is that near');
  const heard = (workbook: Workbook) => ({
    conflict: runChecks(workbook).some(({ check }) => check === 'C01'),
    short: goalToBudget(workbook).steps.find(({ id }) => id === 'leads')?.short != null,
    enough: goalToBudget(workbook).title === strings.figures.chain.enough,
  });

  it('is short in the chain as in C01', () => {
    expect(heard(goal)).toEqual({ conflict: true, short: true, enough: false });
  });

  it('is short in neither where the planner allows C01 as much', () => {
    const tuned = { ...goal, tuning: { ...goal.tuning, 'C01.tolerance': 0.01 } };
    expect(heard(tuned)).toEqual({ conflict: false, short: false, enough: true });
  });
});
