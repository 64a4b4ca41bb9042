/** The place of an agreed value: its row among the assumptions. */
import { expect, it } from 'vitest';
import { AssumptionsScreen } from '../../../renderer/features/assumptions/assumptions-screen.tsx';
import { showView } from '../harness/show-view.tsx';

it('opens at the pair that was asked for, with the keyboard on what can be done about it', () => {
  const shown = showView(AssumptionsScreen, 'conv_opp_won');
  expect(document.activeElement?.textContent).toBe('Agree…');
  expect(document.activeElement?.closest('tr')?.querySelector('th')?.textContent).toBe('Opportunity to won');
  shown.close();
});
