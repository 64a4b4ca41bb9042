/** What a way out does to the findings, in words: each one closed, opened or changed is named. */
import { expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { afterOption, changed, optionsFor, seeded } from './case.ts';

const effect = (check: Parameters<typeof optionsFor>[1], id: string): string =>
  optionsFor(seeded, check)
    .find((option) => option.id === id)
    ?.effect.replaceAll('\u00a0', ' ') ?? '';

it('names what is for information too', () => {
  expect(effect('C01', 'budget')).toBe(
    'Closes C01 and C30; C10 rises to $35,556; C06 and C23 stay with other figures.',
  );
});

it('offers nothing for a day before the plan’s own', () => {
  const late = changed(seeded, { 'settings.plan_date': '2027-06-01' });
  const ids = (check: Parameters<typeof optionsFor>[1]) => optionsFor(late, check).map(({ id }) => id);
  expect(optionsFor(seeded, 'C04').map(({ id }) => id)).toContain('start');
  expect(ids('C04')).not.toContain('start');
  expect(optionsFor(seeded, 'C15').map(({ id }) => id)).toContain('promise');
  expect(ids('C15')).toEqual(['need']);
  for (const check of ['C03', 'C12'] as const)
    for (const { changes } of optionsFor(late, check))
      for (const change of changes)
        if (change.kind === 'insert-rows' && change.table === 'roster')
          for (const { cells } of change.rows) expect(String(cells.start) >= '2027-06-01').toBe(true);
});

it('names a finding without money by its own measure', () => {
  expect(effect('C06', 'sales')).toBe(
    'Closes C01 and C06; C12 goes from 93 MQLs to 14 MQLs; C23 goes from 5 months to 2 months.',
  );
});

it('says which one where two findings of a check go different ways', () => {
  expect(effect('C01', 'conv_lead_mql')).toBe(
    'Closes C01; opens C06 (Lead to MQL: 27.78 % or 25 %); ' +
      'C06 (Average deal: $24,000 or $30,000) and C23 stay with other figures.',
  );
});

it.each(['C01', 'C03', 'C05', 'C06', 'C10', 'C23'] as const)(
  'names every check whose sentences change by a way out of %s',
  (check) => {
    const was = new Map(runChecks(seeded).map((one) => [one.key, one.message]));
    for (const option of optionsFor(seeded, check)) {
      const is = new Map(runChecks(afterOption(seeded, option)).map((one) => [one.key, one.message]));
      for (const key of new Set([...was.keys(), ...is.keys()]))
        if (was.get(key) !== is.get(key)) expect(option.effect, option.id).toContain(key.slice(0, 3));
    }
  },
);
