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
  expect(
    document.querySelectorAll('[type="radio"][aria-checked="true"], fieldset [type="radio"]:checked'),
  ).toHaveLength(0);
  pressButton('Waive the conflict');
  expect(document.body.textContent).toContain('Choose a side.');
  expect(shown.store.getState().workbook.decisions.C03).toBeUndefined();
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
  act(() => inputOf('Both').click());
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

const C03 = 'C03';
const entryText = (): string => document.querySelector(`[data-key="${C03}"]`)?.textContent ?? '';
const ownerSelect = (): HTMLSelectElement => {
  const found = document.querySelector<HTMLSelectElement>(
    'section[aria-label="The conflict in detail"] select',
  );
  if (!found) throw new Error('No owner can be chosen');
  return found;
};
const choose = (select: HTMLSelectElement, id: string): void =>
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, id);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

it('keeps owner and due date of an open conflict at once, as one step, and goes on without a decision', () => {
  const shown = showView(ConflictsScreen, C03);
  expect(entryText()).toContain('No owner');
  choose(ownerSelect(), 'p_marcus');
  type(inputOf('Due'), '0020-12-04');
  type(inputOf('Due'), '2026-12-04');
  expect(shown.store.getState().workbook.decisions.C03).toMatchObject({
    status: 'open',
    owner: 'p_marcus',
    due: '2026-12-04',
  });
  expect(entryText()).toContain('Marcus Oyelaran by Dec 4, 2026');
  pressButton('Next conflict');
  expect(ownerSelect().value).toBe('');
  pressButton('Previous conflict');
  expect(ownerSelect().value).toBe('p_marcus');
  expect(inputOf('Due').value).toBe('2026-12-04');
  act(() => void shown.store.undo());
  expect(shown.store.getState().workbook.decisions.C03).toBeUndefined();
  expect(ownerSelect().value).toBe('');
  shown.close();
});

it('says what has moved on a conflict that is open again, and does not offer to open it again', () => {
  const shown = showView(ConflictsScreen, C03, { name: 'Dana Reyes', side: 'marketing' });
  expect(shown.text()).toContain('Recorded under Dana Reyes (Marketing)');
  type(inputOf('Decision'), 'We hire later');
  pressButton('Record only');
  expect(shown.text()).toContain('Decided by Dana Reyes (Marketing) on');
  expect(shown.text()).toContain('Open again');
  act(() => {
    shown.store.dispatch({ kind: 'set-answer', key: 'S6.attainment_assumption', value: 0.8 }, 'attainment');
  });
  expect(shown.text()).toContain('What the team can book: $5,523,300 → $5,198,400');
  expect(shown.text()).not.toContain('Open again');
  shown.close();
});

it('asks for name and side again where somebody else decides', () => {
  const shown = showView(ConflictsScreen, C03, { name: 'Dana Reyes', side: 'marketing' });
  pressButton('Someone else…');
  type(inputOf('Decision'), 'We hire later');
  type(inputOf('Your name'), 'Marcus Osei');
  act(() => inputOf('Sales').click());
  pressButton('Record only');
  expect(shown.introduced).toEqual([{ name: 'Marcus Osei', side: 'sales' }]);
  expect(shown.store.getState().workbook.decisions.C03).toMatchObject({ by: 'Marcus Osei', side: 'sales' });
  shown.close();
});

it('shows what settling a pair writes into both plans, with the values that stood there', () => {
  const shown = showView(ConflictsScreen, 'C06:deal_assumption');
  const preview = () => document.querySelector('section[aria-label="Writes back"]');
  expect(preview()).toBeNull();
  type(inputOf('Another value'), '26000');
  expect([...(preview()?.querySelectorAll('s') ?? [])].map((old) => old.textContent)).toEqual([
    '$24,000',
    '$30,000',
  ]);
  expect([...(preview()?.querySelectorAll('b') ?? [])].map((one) => one.textContent)).toEqual([
    '$26,000',
    '$26,000',
  ]);
  shown.close();
});

it('offers a way out where there is one, else only the recording of a decision', () => {
  const offers = () => [...document.querySelectorAll('button')].map((button) => button.textContent);
  const shown = showView(ConflictsScreen, C03);
  expect(offers()).toContain('Apply and record');
  const cells = { month: '2027-04', segment: 'seg_water', open: 21_600_000 };
  act(
    () =>
      void shown.store.dispatch(
        { kind: 'insert-rows', table: 'open_pipeline', at: 0, rows: [{ id: 'op', cells }] },
        'pipeline',
      ),
  );
  act(() => document.querySelector<HTMLElement>('[data-key="C19:seg_water"]')?.click());
  expect(offers()).not.toContain('Apply and record');
  expect(shown.text()).toContain('Write the decision and record it.');
  expect(shown.text()).not.toContain('Choose a way out');
  shown.close();
});

const detailText = (): string =>
  document.querySelector('section[aria-label="The conflict in detail"]')?.textContent ?? '';
const chooseWay = (words: string): void => {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(words));
  if (!label) throw new Error(`No way out says ${words}`);
  act(() => document.getElementById(label.htmlFor)?.click());
};

it('only changes the plan by a way out that leaves the conflict standing, as one step, and says so', () => {
  const shown = showView(ConflictsScreen, 'C08', { name: 'Dana Reyes', side: 'marketing' });
  choose(ownerSelect(), 'p_marcus');
  chooseWay('Let Sales give at most');
  expect(detailText()).toContain('the conflict stays open');
  expect([...document.querySelectorAll('button')].map((button) => button.textContent)).not.toContain(
    'Apply and record',
  );
  pressButton('Apply');
  const { answers, decisions } = shown.store.getState().workbook;
  expect(answers['S11.max_discount']).toBe(0.2);
  expect(decisions.C08).toMatchObject({ status: 'open', owner: 'p_marcus' });
  expect(shown.told.at(-1)?.replaceAll('\u00a0', ' ')).toBe(
    'Applied: Let Sales give at most 20 % discount. C08 stays open.',
  );
  expect(detailText()).not.toContain('Open again');
  act(() => void shown.store.undo());
  expect(shown.store.getState().workbook.answers['S11.max_discount']).toBe(0.25);
  expect(shown.store.getState().workbook.decisions.C08).toMatchObject({ owner: 'p_marcus' });
  shown.close();
});

it('gives a decided conflict its owner and due date and keeps the decision; C13 leads there', () => {
  const shown = showView(ConflictsScreen, C03, { name: 'Dana Reyes', side: 'marketing' });
  type(inputOf('Decision'), 'We hire later');
  pressButton('Record only');
  act(() => document.querySelector<HTMLElement>('[data-key="C13"]')?.click());
  const link = [...document.querySelectorAll('button')].find((one) => one.textContent === 'L10, C03');
  act(() => link?.click());
  expect(shown.opened).toEqual([]);
  expect(detailText()).toContain('Decided by Dana Reyes');
  choose(ownerSelect(), 'p_marcus');
  type(inputOf('Due'), '2027-02-01');
  expect(shown.store.getState().workbook.decisions.C03).toMatchObject({
    status: 'agreed',
    decision: 'We hire later',
    owner: 'p_marcus',
    due: '2027-02-01',
  });
  act(() => document.querySelector<HTMLElement>('[data-key="C13"]')?.click());
  expect(document.body.textContent).not.toContain('L10, C03');
  shown.close();
});
