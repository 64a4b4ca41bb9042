import { expect, it } from 'vitest';
import { AgreeDialog } from '../../../renderer/features/assumptions/agree-dialog.tsx';
import { assumptionPairs } from '../../../shared/plan/pairs.ts';
import { seeded } from '../../shared/checks/case.ts';
import { render, type } from '../guide/render.tsx';

const ines = { name: 'Ines', side: 'sales' } as const;

it.each(['deal_assumption', 'conv_lead_mql'])('refuses to agree on 0 for %s, and says why', (id) => {
  const pair = assumptionPairs(seeded).find((one) => one.id === id);
  if (!pair) throw new Error(`There is no pair ${id}`);
  const { close } = render(
    <AgreeDialog
      workbook={seeded}
      pair={pair}
      asked={{ who: ines, set: () => {}, isAsked: false, take: () => ines, refusals: 0 }}
      onClose={() => {}}
      onAgree={() => {}}
    />,
  );
  const input = document.querySelector<HTMLInputElement>('input:not([type="checkbox"])');
  const submit = document.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (!input || !submit) throw new Error('The dialog is not shown');
  type(input, '0');
  expect(document.body.textContent).toContain('cannot be 0');
  expect(submit.getAttribute('aria-disabled') === 'true').toBe(true);
  type(input, '5');
  expect(document.body.textContent).not.toContain('cannot be 0');
  expect(submit.getAttribute('aria-disabled') === 'true').toBe(false);
  close();
});
