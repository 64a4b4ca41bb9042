import { describe, expect, it } from 'vitest';
import { promisedStages } from '../../../shared/numbers/agreement.ts';
import { need } from '../../../shared/numbers/funnel.ts';
import { needByMonth } from '../../../shared/numbers/phasing.ts';
import { proposal } from '../../../shared/numbers/proposal.ts';
import { changed, seeded } from '../checks/case.ts';

const sum = (months: readonly number[]): number => months.reduce((total, month) => total + month, 0);

describe('what the funnel proposes to promise', () => {
  it('is the need by creation month, and at the end of the year what was created before it', () => {
    const { leads } = proposal(seeded);
    if ('missing' in leads) throw new Error(leads.missing);
    const phased = needByMonth.headline(seeded).leads;
    if ('missing' in phased) throw new Error(phased.missing);
    expect(leads.slice(0, 9)).toEqual(phased.months.slice(0, 9));
    expect(leads.slice(9)).toEqual([600, 600, 800]);
    expect(sum(leads.slice(9))).toBe(phased.beforeYear);
  });

  it.each([
    ['the reference company', {}],
    ['a need that is no whole number', { 'A3.corporate_revenue_goal': 820_123_456 }],
    ['needs rounded up at each stage', { 'settings.unit_policy': 'ceil', 'M9.conv_mql_sql': 0.37 }],
    ['a lag longer than the year', { 'S10.lag_months': 17 }],
    ['no lag', { 'S10.lag_months': 0 }],
  ])('adds up to the whole units of the year’s need: %s', (_, places) => {
    const workbook = changed(seeded, places);
    for (const stage of promisedStages) {
      const months = proposal(workbook)[stage];
      const annual = need.headline(workbook)[stage];
      if ('missing' in months || typeof annual !== 'number') throw new Error('a figure is missing');
      expect(months).toHaveLength(12);
      expect(months.every((month) => Number.isInteger(month))).toBe(true);
      expect(sum(months)).toBe(Math.ceil(annual - 1e-6));
    }
  });

  it('says what is missing', () => {
    expect(proposal(changed(seeded, { 'M9.conv_mql_sql': null })).mql).toEqual({
      missing: 'MQL to SQL is blank in the plan of Marketing',
    });
    expect(proposal(changed(seeded, { 'M9.cycle_days': null, 'S10.lag_months': null })).sql).toHaveProperty(
      'missing',
    );
  });
});
