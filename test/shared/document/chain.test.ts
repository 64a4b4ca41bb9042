import { expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { goalToBudget } from '../../../shared/document/charts/chain.ts';
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
