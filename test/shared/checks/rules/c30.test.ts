import { describe, expect, it } from 'vitest';
import benchmarks from '../../../../assets/benchmarks.json' with { type: 'json' };
import { readiness } from '../../../../shared/checks/readiness.ts';
import { openConflicts } from '../../../../shared/checks/register.ts';
import { changed, findingOf, findingsOf, optionsFor, seeded } from '../case.ts';

/** 6.4 % and 11 % of $8,200,000 are $524,800 and $902,000. */
const budgetOf = (amount: number | null) => changed(seeded, { 'M10.total_budget': amount });

describe('C30, benchmarks', () => {
  it('says that a budget below what has been published is unusual, with its source', () => {
    const finding = findingOf(seeded, 'C30');
    expect(finding).toMatchObject({
      key: 'C30:budget_of_revenue',
      severity: 'info',
      title: 'Marketing budget as a share of revenue: 6.1\u00a0% is unusual',
      impact: { leads: null, deals: null, money: null },
      figures: { metric: 'budget_of_revenue', low: 0.064, high: 0.11 },
      places: ['M10.total_budget'],
    });
    expect(finding.figures.value).toBeCloseTo(50 / 820, 12);
    expect(finding.message).toContain(
      'is 6.1\u00a0% (M10, A3); published figures lie between 6.4\u00a0% and 11\u00a0%',
    );
    expect(finding.message).toContain('Gartner CMO Spend Survey');
    expect(finding.message).toContain('2024');
  });

  it('says so of one above it', () => {
    expect(findingOf(budgetOf(90_300_000), 'C30').figures.value).toBeCloseTo(903 / 8_200, 12);
  });

  it('is never a conflict and has nothing to settle', () => {
    expect(openConflicts(seeded).map((entry) => entry.check)).not.toContain('C30');
    const listed = readiness(seeded).parts.flatMap((part) => part.gains.map((gain) => gain.finding));
    expect(listed).not.toContain('C30:budget_of_revenue');
    expect(optionsFor(seeded, 'C30')).toEqual([]);
  });

  it.each(benchmarks.map((entry) => [entry.metric, entry] as const))(
    'rests on a published source: %s',
    (_, entry) => {
      expect(entry.low).toBeLessThan(entry.high);
      expect(entry.source.length).toBeGreaterThan(20);
      expect(entry.year).toBeGreaterThan(2015);
    },
  );

  it.each([
    ['the budget is at the lower end', budgetOf(52_480_000)],
    ['the budget is at the upper end', budgetOf(90_200_000)],
    ['the budget is blank', budgetOf(null)],
    ['the goal is blank', changed(seeded, { 'A3.corporate_revenue_goal': null })],
    ['the goal is zero', changed(seeded, { 'A3.corporate_revenue_goal': 0 })],
    ['the goal is negative', changed(seeded, { 'A3.corporate_revenue_goal': -1 })],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C30')).toEqual([]);
  });

  it.each([
    { 'M10.total_budget': 0 },
    { 'M10.total_budget': -1e12 },
    { 'M10.total_budget': 1e12, 'A3.corporate_revenue_goal': 1 },
    { 'M10.total_budget': 1e300, 'A3.corporate_revenue_goal': 1 },
    { 'M10.total_budget': 1e300, 'A3.corporate_revenue_goal': 0.0000001 },
    { 'roster/r_tomas/ote': 0, 'S10.conv_opp_won': -1 },
  ])('neither throws nor says NaN with %j', (places) => {
    const found = findingsOf(changed(seeded, places), 'C30');
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity|∞|undefined/);
    for (const one of found) {
      expect(one.title.length).toBeLessThanOrEqual(60);
      expect(Number.isFinite(one.figures.value)).toBe(true);
    }
  });
});
