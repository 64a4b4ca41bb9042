/** Who agrees: asked where this computer knows no name, and recorded with the value. */
import { act } from 'react';
import { expect, it } from 'vitest';
import { AssumptionsScreen } from '../../../renderer/features/assumptions/assumptions-screen.tsx';
import { type } from '../guide/render.tsx';
import { inputOf, pressButton, showView } from '../harness/show-view.tsx';

it('records nothing for nobody: asks for name and side, keeps them, and shows them beside the value', () => {
  const shown = showView(AssumptionsScreen);
  const agreed = () => shown.store.getState().workbook.agreed.deal_assumption;
  pressButton('Agree on Average deal');
  type(inputOf('Another value'), '27000');
  pressButton('Agree and write back');
  expect(agreed()).toBeUndefined();
  expect(document.body.textContent).toContain('Write your name');
  expect(document.activeElement).toBe(inputOf('Your name'));
  type(inputOf('Your name'), '  Ines Halvorsen ');
  act(() => inputOf('Marketing').click());
  pressButton('Agree and write back');
  expect(agreed()).toMatchObject({ value: 2_700_000, by: 'Ines Halvorsen', side: 'marketing' });
  expect(shown.introduced).toEqual([{ name: 'Ines Halvorsen', side: 'marketing' }]);
  expect(shown.text()).toContain('Ines Halvorsen (Marketing)');
  shown.close();
});
