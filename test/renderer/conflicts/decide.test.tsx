/** Deciding on the conflict screen: who, when, why, and where the keyboard goes on. */
import { act } from 'react';
import { expect, it } from 'vitest';
import { ConflictsScreen } from '../../../renderer/features/conflicts/conflicts-screen.tsx';
import { type } from '../guide/render.tsx';
import { inputOf, pressButton, showView } from '../harness/show-view.tsx';

it('waives for somebody only, shows the reason once, and goes on in the list', () => {
  const shown = showView(ConflictsScreen, 'C03');
  pressButton('Waive…');
  type(inputOf('Reason'), 'The board knows');
  pressButton('Waive the conflict');
  expect(shown.store.getState().workbook.decisions.C03).toBeUndefined();
  expect(document.activeElement).toBe(inputOf('Your name'));
  type(inputOf('Your name'), 'Marcus Osei');
  act(() => inputOf('Sales').click());
  pressButton('Waive the conflict');
  expect(shown.store.getState().workbook.decisions.C03).toMatchObject({
    by: 'Marcus Osei',
    side: 'sales',
    rationale: 'The board knows',
  });
  expect(shown.text()).toContain('Decided by Marcus Osei (Sales) on');
  const detail = document.querySelector('section[aria-label="The conflict in detail"]');
  expect(detail?.textContent?.split('The board knows')).toHaveLength(2);
  expect(document.activeElement?.getAttribute('data-key')).toBe('C03');
  shown.close();
});

it('says beside the field that a due date lies before the plan date, and keeps saying it afterwards', () => {
  const shown = showView(ConflictsScreen, 'C03');
  const sentence = 'The due date Jan 1, 2020 lies before the plan date Nov 30, 2026.';
  expect(shown.text()).not.toContain('lies before the plan date');
  type(inputOf('Due'), '2020-01-01');
  expect(shown.text()).toContain(sentence);
  type(inputOf('Decision'), 'We hire later');
  type(inputOf('Your name'), 'Marcus Osei');
  pressButton('Record only');
  expect(shown.store.getState().workbook.decisions.C03).toMatchObject({ due: '2020-01-01' });
  expect(shown.text()).toContain(sentence);
  shown.close();
});

it('refuses 0 as the agreed deal, and says why', () => {
  const shown = showView(ConflictsScreen, 'C06:deal_assumption');
  type(inputOf('Another value'), '0');
  expect(shown.text()).toContain('cannot be 0');
  type(inputOf('Another value'), '-5');
  expect(document.querySelectorAll('[data-chosen]')).toHaveLength(0);
  type(inputOf('Another value'), '26000');
  expect(shown.text()).not.toContain('cannot be 0');
  expect(document.querySelectorAll('[data-chosen]')).toHaveLength(1);
  shown.close();
});
