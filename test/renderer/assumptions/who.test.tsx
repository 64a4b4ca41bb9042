/** Who agrees: asked where this computer knows no name, and recorded with the value. */
import { act } from 'react';
import { expect, it } from 'vitest';
import { AssumptionsScreen } from '../../../renderer/features/assumptions/assumptions-screen.tsx';
import { createWorkbookStore } from '../../../renderer/state/workbook-store.ts';
import { seeded } from '../../shared/checks/case.ts';
import { aBridge } from '../guide/a-bridge.ts';
import { render, type } from '../guide/render.tsx';

const inputOf = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === label);
  const input = found && (document.getElementById(found.htmlFor) ?? found.querySelector('input'));
  if (!(input instanceof HTMLInputElement)) throw new Error(`No input is called ${label}`);
  return input;
};
const press = (selector: string): void => {
  const target = document.querySelector<HTMLElement>(selector);
  if (!target) throw new Error(`There is no ${selector}`);
  act(() => target.click());
};

it('records nothing for nobody: asks for name and side, keeps them, and shows them beside the value', () => {
  const store = createWorkbookStore(
    aBridge({}).bridge,
    { workbook: seeded, notice: null, drafts: {} },
    { clock: { now: () => '2026-11-30T09:41:00.000Z' }, ids: { next: () => 'id1' } },
  );
  const introduced: unknown[] = [];
  const shown = render(
    <AssumptionsScreen
      store={store}
      person={{ name: '', side: 'both' }}
      introduce={(who) => introduced.push(who)}
      at={null}
      openView={() => {}}
      openPlace={() => {}}
      explain={() => {}}
      done={() => {}}
    />,
  );
  const agreed = () => store.getState().workbook.agreed.deal_assumption;
  press('button[aria-label="Agree on Average deal"]');
  type(inputOf('Another value'), '27000');
  press('button[type="submit"]');
  expect(agreed()).toBeUndefined();
  expect(document.body.textContent).toContain('Write your name');
  expect(document.activeElement).toBe(inputOf('Your name'));
  type(inputOf('Your name'), '  Ines Halvorsen ');
  act(() => inputOf('Marketing').click());
  press('button[type="submit"]');
  expect(agreed()).toMatchObject({ value: 2_700_000, by: 'Ines Halvorsen', side: 'marketing' });
  expect(introduced).toEqual([{ name: 'Ines Halvorsen', side: 'marketing' }]);
  expect(document.body.textContent).toContain('Ines Halvorsen (Marketing)');
  shown.close();
});
