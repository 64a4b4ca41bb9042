/** All checks with their thresholds: what may be set, and what is refused beside the field. */
import { act } from 'react';
import { expect, it } from 'vitest';
import { ConflictsScreen } from '../../../renderer/features/conflicts/conflicts-screen.tsx';
import { strings } from '../../../shared/strings/catalogue.ts';
import { type } from '../guide/render.tsx';
import { inputOf, pressButton, type ShownView, showView } from '../harness/show-view.tsx';

const { threshold, alarm } = strings.checks.c20;

function shownChecks(): ShownView {
  const shown = showView(ConflictsScreen);
  pressButton(strings.conflicts.checks);
  return shown;
}

function set(label: string, text: string): void {
  const input = inputOf(label);
  act(() => input.focus());
  type(input, text);
  act(() => input.blur());
}

it('refuses an alarm below its warning, typed or taken back to the shipped one', () => {
  const shown = shownChecks();
  const tuning = () => shown.store.getState().workbook.tuning;
  set(alarm, '1.1');
  expect(inputOf(alarm).getAttribute('aria-invalid')).toBe('true');
  expect(tuning()).toEqual({});
  set(alarm, '1.8');
  set(threshold, '1.6');
  expect(tuning()).toEqual({ C20: 1.6, 'C20.alarm': 1.8 });
  const back = inputOf(alarm).closest('td')?.querySelectorAll('button')[1];
  act(() => back?.click());
  expect(tuning()).toEqual({ C20: 1.6, 'C20.alarm': 1.8 });
  expect(inputOf(alarm).getAttribute('aria-invalid')).toBe('true');
  shown.close();
});
