import { expect, it } from 'vitest';
import { proposedQuantities } from '../../../shared/checks/quantities.ts';
import { withChanges } from '../../../shared/checks/try-out.ts';
import { changed, findingOf, seeded } from './case.ts';

it('the funnel proposes the need by month of creation, whole and adding up to the year', () => {
  const proposed = proposedQuantities(seeded);
  const mql = proposed.find(({ row }) => row.metric === 'mql');
  // 2,500 MQLs by the season, three months earlier: 7, 8, 9, 6, 6, 10, 9, 11, 14 and then 6, 6, 8 per cent.
  expect(mql?.months).toEqual([175, 200, 225, 150, 150, 250, 225, 275, 350, 150, 150, 200]);
});

it('proposes nothing where every month is as needed already', () => {
  const filled = withChanges(
    seeded,
    proposedQuantities(seeded).flatMap(({ changes }) => changes),
  );
  expect(proposedQuantities(filled)).toEqual([]);
  // No month falls short any more; what is bought for them is another matter.
  expect(findingOf(filled, 'C23').figures).toMatchObject({ shortMonths: [], promised: 2_500, need: 2_500 });
});

it('proposes nothing while the need is not known', () => {
  expect(proposedQuantities(changed(seeded, { 'A3.corporate_revenue_goal': null }))).toEqual([]);
});
