/** The scenarios on their screen: what is offered, what is said, and how differences read. */
import { act } from 'react';
import { expect, it } from 'vitest';
import { ScenariosScreen } from '../../../renderer/features/scenarios/scenarios-screen.tsx';
import { agreeRecord } from '../../../shared/checks/agree.ts';
import { assumptionPairs } from '../../../shared/plan/pairs.ts';
import type { Scenario } from '../../../shared/workbook/types.ts';
import { seeded } from '../../shared/checks/case.ts';
import { type } from '../guide/render.tsx';
import { inputOf, pressButton, type ShownView, showView } from '../harness/show-view.tsx';

const AT = '2026-12-01T09:00:00.000Z';
const dana = { name: 'Dana Reyes', side: 'marketing' } as const;

function shownWith(scenario: Partial<Scenario>, isAgreed = false): ShownView {
  const shown = showView(ScenariosScreen, null, dana);
  const pair = assumptionPairs(seeded).find(({ id }) => id === 'deal_assumption');
  if (!pair) throw new Error('no deal');
  act(() => {
    if (isAgreed)
      shown.store.dispatch(
        agreeRecord(pair, 2_550_000, { at: AT, by: 'Ines', side: null, reason: '' }),
        'agreed',
      );
    const whole = { name: 'Better', note: '', at: AT, answers: {}, cells: {}, ...scenario };
    shown.store.dispatch({ kind: 'set-scenario', id: 's1', scenario: whole }, 'scenario');
  });
  return shown;
}

/** The cells of a line of the comparison. */
function lineOf(figure: string): readonly string[] {
  const row = [...document.querySelectorAll('tr')].findLast(
    (one) => one.querySelector('th')?.textContent === figure,
  );
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent ?? '');
}

it('goes on with the first assumption when a new one is named', () => {
  const shown = showView(ScenariosScreen);
  pressButton('New scenario');
  type(inputOf('Name'), 'Better conversion');
  pressButton('Keep');
  expect(document.activeElement?.tagName).toBe('SELECT');
  shown.close();
});

it('shows figures whose differences add up, and points between two shares', () => {
  const shown = shownWith({ answers: { 'M9.conv_lead_mql': 0.3, 'S6.attainment_assumption': 0.8 } });
  expect(lineOf('Leads needed')).toEqual(['10,000', '8,333.3', '−1,666.7']);
  expect(lineOf('Capacity')).toEqual(['$5,523,300', '$5,198,400', '−$324,900']);
  shown.close();
  const higher = shownWith({ answers: { 'A3.corporate_revenue_goal': 860_000_000 } });
  const [, , difference] = lineOf('Attainment needed');
  expect(difference).toMatch(/^\+[\d.]+ points$/);
  higher.close();
});

it('shows differences between amounts as they are rounded on the screen', () => {
  const shown = shownWith({ answers: { 'S6.attainment_assumption': 0.81 } });
  act(
    () =>
      void shown.store.dispatch(
        { kind: 'set-answer', key: 'settings.rounding_unit', value: 10_000_000 },
        'unit',
      ),
  );
  expect(lineOf('Capacity')).toEqual(['$5,500,000', '$5,300,000', '−$200,000']);
  expect(lineOf('Capacity less goal')).toEqual(['−$500,000', '−$700,000', '−$200,000']);
  act(() => void shown.store.undo());
  shown.close();
});

it('keeps in sight what it still assumes where the plan has lost the rest of the row', () => {
  const [seller] = seeded.tables.roster ?? [];
  if (!seller) throw new Error('no seller');
  const place = `roster/${seller.id}/start`;
  const shown = shownWith({ cells: { [place]: '2027-06-01' } });
  act(
    () =>
      void shown.store.dispatch(
        {
          kind: 'set-cells',
          table: 'roster',
          cells: [{ row: seller.id, column: 'full_quota', value: null }],
        },
        'quota',
      ),
  );
  expect(shown.text()).toContain('Jun 1, 2027');
  pressButton('Adopt…');
  expect(document.querySelector('dialog')?.textContent).toContain('Jun 1, 2027');
  shown.close();
});

it('says that an agreed value prevails over one plan’s own', () => {
  const shown = shownWith({ answers: { 'M9.deal_assumption': 3_000_000 } }, true);
  expect(shown.text()).toContain('The agreed $25,500 prevails over it.');
  expect(lineOf('Leads needed').at(-1)).toBe('=');
  shown.close();
  const open = shownWith({ answers: { 'M9.deal_assumption': 3_000_000 } });
  expect(open.text()).not.toContain('prevails');
  open.close();
});

it('offers the agreed value, and records who adopts another one', () => {
  const shown = shownWith({ agreed: { deal_assumption: 3_000_000 } }, true);
  expect(lineOf('Average deal (agreed)').slice(0, 2)).toEqual(['$25,500', '$30,000']);
  pressButton('Adopt…');
  expect(document.querySelector('dialog')?.textContent).toContain('Average deal (agreed): $25,500 → $30,000');
  expect(document.querySelector('dialog')?.textContent).toContain('Recorded under Dana Reyes (Marketing)');
  pressButton('Make it the plan');
  const agreed = () => shown.store.getState().workbook.agreed.deal_assumption;
  expect(agreed()).toMatchObject({ value: 3_000_000, by: 'Dana Reyes', side: 'marketing' });
  act(() => void shown.store.undo());
  expect(agreed()).toMatchObject({ value: 2_550_000, by: 'Ines' });
  shown.close();
});

it('compares the scenario that is looked at, and says how many are not compared', () => {
  const shown = shownWith({ name: 'One' });
  const scenario = (id: string, name: string) =>
    act(
      () =>
        void shown.store.dispatch(
          { kind: 'set-scenario', id, scenario: { name, note: '', at: AT, answers: {}, cells: {} } },
          'scenario',
        ),
    );
  const compared = () => {
    const heads = [...document.querySelectorAll('thead th')].map((cell) => cell.textContent ?? '');
    return heads.slice(heads.indexOf('Base plan') + 1).filter((head) => head !== 'Difference');
  };
  for (const [at, name] of ['Two', 'Three', 'Four'].entries()) scenario(`s${at + 2}`, name);
  expect(compared()).toEqual(['One', 'Two', 'Three', 'Four']);
  expect(shown.text()).not.toContain('not compared');
  scenario('s5', 'Five');
  expect(shown.text()).toContain('1 more scenario is not compared here.');
  scenario('s6', 'Six');
  pressButton('Five');
  expect(compared()).toEqual(['One', 'Two', 'Three', 'Five']);
  expect(shown.text()).toContain('2 more scenarios are not compared here.');
  shown.close();
});

it('gives the second of a name a number, and says why it takes no other', async () => {
  const shown = shownWith({ name: 'Better' });
  const names = () => Object.values(shown.store.getState().workbook.scenarios).map(({ name }) => name);
  pressButton('New scenario');
  type(inputOf('Name'), 'Better');
  pressButton('Keep');
  await act(async () => {});
  expect(names()).toEqual(['Better', 'Better (2)']);
  pressButton('Rename');
  type(inputOf('Name'), 'Better');
  pressButton('Keep');
  await act(async () => {});
  expect(document.querySelector('dialog')?.textContent).toContain('Another scenario is called Better.');
  type(inputOf('Name'), 'B'.repeat(61));
  pressButton('Keep');
  await act(async () => {});
  expect(document.querySelector('dialog')?.textContent).toContain(
    'A name has at most 60 characters; this one has 61.',
  );
  expect(names()).toEqual(['Better', 'Better (2)']);
  pressButton('Cancel');
  pressButton('Duplicate');
  pressButton('Better');
  pressButton('Duplicate');
  pressButton('Better');
  pressButton('Duplicate');
  expect(names().slice(2)).toEqual(['Better (2), copy', 'Better, copy', 'Better, copy (2)']);
  shown.close();
});

it('compares the marketing budget, and says which conflicts open and close by it', () => {
  const shown = shownWith({ answers: { 'M10.total_budget': 52_000_000 } });
  expect(lineOf('Marketing budget')).toEqual(['$500,000', '$520,000', '+$20,000']);
  expect(lineOf('Channel budget').at(-1)).toBe('=');
  expect(lineOf('Open conflicts').slice(0, 2)).toEqual(['13', '13']);
  shown.close();
  const higher = shownWith({ answers: { 'M9.deal_assumption': 3_000_000 } });
  expect(lineOf('Closes').at(-1)).toContain('C01 Channels buy 9,000 of 10,000 leads');
  higher.close();
});
