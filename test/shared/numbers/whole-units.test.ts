import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../shared/checks/say.ts';
import { goalToBudget } from '../../../shared/document/charts/chain.ts';
import { explain } from '../../../shared/numbers/explain.ts';
import { numbersJson } from '../../../shared/numbers/numbers-json.ts';
import { comparedFigures } from '../../../shared/numbers/scenario-comparison.ts';
import { changed, findingOf, seeded } from '../checks/case.ts';

// 7,004.76 leads are bought: 105.07 deals.
const costly = { 'channel_plan/cp_content/cpl': 3_000, 'channel_plan/cp_search/cpl': 8_400 };
const [whole, exact] = (['ceil', 'exact'] as const).map((policy) =>
  changed(seeded, { ...costly, 'settings.unit_policy': policy }),
) as [typeof seeded, typeof seeded];
const step = (workbook: typeof seeded, id: string) =>
  goalToBudget(workbook).steps.find((one) => one.id === id);
const number = (words: string | null | undefined): number =>
  Number(words?.replace(/[−,]/g, '') ?? Number.NaN);

describe('in whole units', () => {
  it('what is supplied is rounded down, and what is short is what stands between the two', () => {
    for (const id of ['deals', 'opportunities', 'sql', 'mql', 'leads']) {
      const { needed, have, short } = step(whole, id) ?? {};
      for (const words of [needed, have, short]) expect(words, id).toMatch(/^−?[\d,]+$/);
      expect(number(needed) - number(have), id).toBe(number(short));
    }
    const { supply } = numbersJson(whole) as { supply: { leads: number; funnel: { deals: number } } };
    expect(supply.leads % 1).not.toBe(0);
    expect(step(whole, 'leads')?.have).toBe(Math.floor(supply.leads).toLocaleString('en'));
    expect(step(whole, 'deals')?.have).toBe(String(Math.floor(supply.funnel.deals)));
    expect(explain(whole, 'have.deals')?.value).toBe(step(whole, 'deals')?.have);
    expect(explain(whole, 'short.deals')?.value).toBe(step(whole, 'deals')?.short);
    const leads = step(whole, 'leads');
    const finding = findingOf(whole, 'C01');
    expect(finding.message).toContain(leads?.have ?? '');
    expect(finding.message).toContain(leads?.short?.replace('−', '') ?? '');
    const compared = new Map(comparedFigures(whole).map(({ id, value }) => [id, value]));
    expect(compared.get('leadsBought')).toBe(number(leads?.have));
    expect(compared.get('leadGap')).toBe(-number(leads?.short));
  });

  it('is not left to floating point: 55 is 55', () => {
    expect(sayIn(whole).supplied(54.999999999999)).toBe('55');
    expect(sayIn(whole).missing(45.000000000001)).toBe('45');
  });

  it('stays exact under the exact policy', () => {
    expect(step(exact, 'deals')?.have).toMatch(/\.\d$/);
    expect(explain(exact, 'have.deals')?.value).toMatch(/\.\d+$/);
  });
});
