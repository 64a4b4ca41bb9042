/** The two panes of a conflict: whose they are, and which stands left. */
import { expect, it } from 'vitest';
import { ConflictsScreen } from '../../../renderer/features/conflicts/conflicts-screen.tsx';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { seeded } from '../../shared/checks/case.ts';
import { showView } from '../harness/show-view.tsx';

function panesOf(key: string): readonly (string | undefined)[] {
  const shown = showView(ConflictsScreen, key);
  const panes = [...document.querySelectorAll<HTMLElement>('article')];
  const sides = panes.map((pane) => pane.dataset.side);
  shown.close();
  return sides;
}

it.each(runChecks(seeded).map(({ key }) => key))('stands Marketing left and Sales right in %s', (key) => {
  const sides = panesOf(key);
  if (sides.includes('sales') && sides[1] !== sides[0]) expect(sides[1]).toBe('sales');
  if (sides.includes('marketing')) expect(sides[0]).toBe('marketing');
});

it.each([
  ['a promise and a request', 'C15:res_battlecards', ['marketing', 'sales']],
  ['two months of one campaign', 'C04:cmp_spring', ['marketing', 'marketing']],
  ['capacity and the goal of the company', 'C03', ['company', 'sales']],
])('are named by the plan they stand in: %s', (_, key, sides) => {
  expect(panesOf(key)).toEqual(sides);
});
