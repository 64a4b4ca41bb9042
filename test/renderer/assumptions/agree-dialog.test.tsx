import { expect, it } from 'vitest';
import { AgreeDialog } from '../../../renderer/features/assumptions/agree-dialog.tsx';
import { assumptionPairs } from '../../../shared/plan/pairs.ts';
import { seeded } from '../../shared/checks/case.ts';
import { render, type } from '../guide/render.tsx';

const ines = { name: 'Ines', side: 'sales' } as const;

const agreeing = (id: string) => {
  const pair = assumptionPairs(seeded).find((one) => one.id === id);
  if (!pair) throw new Error(`There is no pair ${id}`);
  const { close } = render(
    <AgreeDialog
      workbook={seeded}
      pair={pair}
      asked={{ who: ines, set: () => {}, isAsked: false, askAnew: () => {}, take: () => ines, refusals: 0 }}
      onClose={() => {}}
      onAgree={() => {}}
    />,
  );
  const input = document.querySelector<HTMLInputElement>('input:not([type="checkbox"])');
  const submit = document.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (!input || !submit) throw new Error('The dialog is not shown');
  return { input, isRefused: () => submit.getAttribute('aria-disabled') === 'true', close };
};

it.each(['deal_assumption', 'conv_lead_mql'])('refuses to agree on 0 for %s, and says why', (id) => {
  const { input, isRefused, close } = agreeing(id);
  type(input, '0');
  expect(document.body.textContent).toContain('cannot be 0');
  expect(isRefused()).toBe(true);
  type(input, '5');
  expect(document.body.textContent).not.toContain('cannot be 0');
  expect(isRefused()).toBe(false);
  close();
});

it.each([
  ['conv_lead_mql', '120', 'cannot be more than 100'],
  ['cycle_days', '99999', 'cannot be more than 3,650'],
])('refuses to agree on what neither plan takes: %s %s', (id, typed, sentence) => {
  const { input, isRefused, close } = agreeing(id);
  type(input, typed);
  expect(document.body.textContent).toContain(sentence);
  expect(isRefused()).toBe(true);
  close();
});
