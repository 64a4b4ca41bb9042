/** Settling a pair: what is written into the plans and what is only recorded, as one step. */
import { expect, it } from 'vitest';
import { agree } from '../../../shared/checks/agree.ts';
import type { Verdict } from '../../../shared/checks/decide.ts';
import { pairOf } from '../../../shared/checks/rules/c06-two-values.ts';
import { settleChange } from '../../../shared/checks/settle.ts';
import { applyEdit } from '../../../shared/workbook/apply-edit.ts';
import type { Change } from '../../../shared/workbook/edit.ts';
import { findingOf, optionsFor, seeded } from './case.ts';

const AT = '2026-12-01T09:00:00.000Z';
const verdict: Verdict = {
  decision: 'We take the price list',
  rationale: 'Price list',
  status: 'agreed',
  owner: null,
  due: null,
  by: 'Ines',
  side: 'marketing',
  at: AT,
};
const ines = { at: AT, by: 'Ines', side: 'marketing', reason: 'Price list' } as const;
const finding = findingOf(seeded, 'C06');

/** What stands in both plans, what is agreed, and what is decided. */
function after(change: Change) {
  const { answers, agreed, decisions } = applyEdit(seeded, { id: 'e', at: AT, label: 'e', change }).workbook;
  return {
    plans: [answers['M9.deal_assumption'], answers['S6.deal_assumption']],
    agreed: agreed.deal_assumption,
    decided: decisions[finding.key]?.status,
  };
}

it.each([
  ['written back', true, [3_000_000, 3_000_000]],
  ['recorded only', false, [2_400_000, 3_000_000]],
])('agrees on a pair wherever it is settled: %s', (_, writeBack, plans) => {
  const option = optionsFor(seeded, 'C06').find(({ to }) => to === 3_000_000);
  const pair = pairOf(seeded, finding);
  if (!option || !pair) throw new Error('no deal to agree on');
  const agreed = { value: 3_000_000, by: 'Ines', reason: 'Price list' };
  expect(after(settleChange(seeded, finding, verdict, option, writeBack))).toMatchObject({
    plans,
    agreed,
    decided: 'agreed',
  });
  expect(after(agree(pair, 3_000_000, ines, writeBack))).toMatchObject({ plans, agreed, decided: undefined });
});

it('knows no pair for the finding of another rule', () => {
  expect(pairOf(seeded, findingOf(seeded, 'C01'))).toBeUndefined();
});
