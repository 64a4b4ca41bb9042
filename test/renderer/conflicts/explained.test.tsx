/** Figures of a conflict and of a pair explain themselves, those under a value by the plan that has it agreed. */
import { afterEach, expect, it } from 'vitest';
import { AssumptionsScreen } from '../../../renderer/features/assumptions/assumptions-screen.tsx';
import { ConflictsScreen } from '../../../renderer/features/conflicts/conflicts-screen.tsx';
import { explain } from '../../../shared/numbers/explain.ts';
import { pressButton, type ShownView, showView } from '../harness/show-view.tsx';

let view: ShownView | undefined;
afterEach(() => view?.close());

/** The last figure asked for, as it explains itself: its words and its value. */
function lastExplained() {
  const asked = view?.explained.at(-1);
  if (!asked) throw new Error('Nothing was asked for');
  const { figure, supposed } = asked;
  const workbook = supposed?.workbook ?? view?.store.getState().workbook;
  return { figure, words: supposed?.words, value: workbook && explain(workbook, figure)?.value };
}

it.each([
  ['150', 'need.deals', '150', '$24,000'],
  ['120', 'need.deals', '120', '$30,000'],
  ['10,000', 'need.leads', '10,000', '$24,000'],
  ['8,000', 'need.leads', '8,000', '$30,000'],
  ['1,000 short', 'short.leads', '−1,000', '$24,000'],
  ['1,000 spare', 'short.leads', '1,000', '$30,000'],
  ['$360,000', 'short.sourced', '−$360,000', '$24,000'],
  ['none', 'short.sourced', '$450,000', '$30,000'],
  // In the table of ways out.
  ['9,412', 'need.leads', '9,411.76', '$25,500'],
  ['−412', 'short.leads', '−411.76', '$25,500'],
  ['$22,876', 'short.budget', '−$22,876', '$25,500'],
])('explains %s of the two values by %s', (shown, figure, value, agreed) => {
  view = showView(ConflictsScreen, 'C06:deal_assumption');
  pressButton(shown);
  expect(lastExplained()).toEqual({ figure, value, words: `If Average deal is agreed at ${agreed}` });
});

it.each([
  ['C01', '9,000', 'have.leads'],
  ['C01', '10,000', 'need.leads'],
  ['C03', '$5,523,300', 'capacity'],
  ['C08', '$25,500', 'list.high'],
])('explains a computed figure of %s, and only those', (check, shown, figure) => {
  view = showView(ConflictsScreen, check);
  pressButton(shown);
  expect(lastExplained()).toEqual({ figure, value: shown, words: undefined });
});

it('explains what a pair comes to in leads, deals and money', () => {
  view = showView(AssumptionsScreen);
  for (const [shown, figure] of [
    ['2,000', 'pair.deal_assumption.leads'],
    ['30', 'pair.deal_assumption.deals'],
    ['$720,000', 'pair.deal_assumption.money'],
  ] as const) {
    pressButton(shown);
    expect(lastExplained()).toEqual({ figure, value: shown, words: undefined });
  }
});
