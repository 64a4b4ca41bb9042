import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { click, type Shown, showPlan } from './render.tsx';

let shown: Shown;
beforeEach(() => {
  shown = showPlan({});
});
afterEach(() => shown.close());

const offer = (): Element | undefined =>
  [...document.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Redo '));
const write = (value: string): void =>
  act(() => {
    shown.store.dispatch({ kind: 'set-answer', key: 'A1.legal_name', value }, 'Company');
  });

it('a toast offers the way back of its own step only: with the next step it goes', () => {
  write('One');
  click(shown.button('Undo: Company'));
  expect(offer()).toBeDefined();
  write('Two');
  expect(offer()).toBeUndefined();
});
