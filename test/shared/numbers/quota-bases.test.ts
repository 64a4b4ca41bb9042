/** F24: each basis is followed where its table holds something for the nodes it is split among. */
import { describe, expect, it } from 'vitest';
import { explainFigure } from '../../../shared/numbers/explain/figures.ts';
import { quotaTree } from '../../../shared/numbers/quota-tree.ts';
import { basisWeights } from '../../../shared/numbers/quota-weights.ts';
import type { Basis } from '../../../shared/plan/sales-targets.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, seeded } from '../checks/case.ts';

const south = (workbook: Workbook) => {
  const node = quotaTree(workbook).byId.get('qt_south');
  if (!node) throw new Error('no Team South');
  return node;
};
const split = (workbook: Workbook, basis: Basis): Workbook =>
  changed(workbook, { 'S6.method': 'top_down', 'quota_tree/qt_south/basis': basis });
const shares = (workbook: Workbook): readonly number[] =>
  south(workbook).children.map(({ annual }) => annual ?? 0);

describe('the basis of a split', () => {
  it.each([
    ['history', 'no_history'],
    ['pipeline', 'no_pipeline'],
    ['blended', 'no_two'],
  ] as const)('%s is equal, and says so, where nobody beneath has any', (basis, missing) => {
    const workbook = split(seeded, basis);
    expect(south(workbook)).toMatchObject({ splitBy: 'equal', noBasis: missing });
    expect(basisWeights(workbook).missing(basis, south(workbook).children)).toBe(missing);
    const [first = 0] = shares(workbook);
    for (const share of shares(workbook)) expect(Math.abs(share - first)).toBeLessThanOrEqual(100);
    expect(explainFigure(workbook, 'quota.qt_noor.down')?.formula).toContain('equally: ');
  });

  it('is potential where the people own territories with one', () => {
    const workbook = split(seeded, 'potential');
    expect(south(workbook)).toMatchObject({ splitBy: 'potential', noBasis: null });
    expect(new Set(shares(workbook)).size).toBeGreaterThan(1);
    expect(explainFigure(workbook, 'quota.qt_noor.down')?.formula).toContain('by potential');
  });

  it('is manual only where something is written beneath', () => {
    const months = Array.from({ length: 12 }, (_, at) => `m${at + 1}`);
    const blank = changed(
      split(seeded, 'manual'),
      Object.fromEntries(
        ['qt_meilin', 'qt_samuel', 'qt_noor', 'qt_jonas'].flatMap((node) =>
          ['annual', ...months].map((column) => [`quota_tree/${node}/${column}`, null]),
        ),
      ),
    );
    expect(south(split(seeded, 'manual')).noBasis).toBeNull();
    expect(south(blank)).toMatchObject({ splitBy: 'equal', noBasis: 'no_quotas' });
  });

  it('is not asked for where every node beneath is locked', () => {
    const locked = changed(split(seeded, 'history'), {
      'quota_tree/qt_meilin/lock': true,
      'quota_tree/qt_samuel/lock': true,
      'quota_tree/qt_noor/lock': true,
      'quota_tree/qt_jonas/lock': true,
    });
    expect(south(locked).noBasis).toBeNull();
  });
});
