import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../../shared/checks/options.ts';
import { afterOption, changed, findingOf, findingsOf, optionsFor, seeded } from '../case.ts';

describe('C05, opening pipeline', () => {
  it('finds the seeded gap of the first quarter to the minor unit', () => {
    const finding = findingOf(seeded, 'C05');
    expect(finding).toMatchObject({
      key: 'C05',
      severity: 'major',
      impact: { leads: null, deals: 11.25, money: 27_000_000 },
      figures: { need: 72_000_000, funded: 45_000_000, unfunded: 27_000_000 },
    });
    expect(finding.message).toContain('first 3 months need');
  });

  it('is closed by pipeline, win rate or share', () => {
    const options = optionsFor(seeded, 'C05');
    expect(Object.fromEntries(options.map((option) => [option.id, option.to]))).toEqual({
      pipeline: 288_000_000,
      win: 0.4,
      share: 0.375,
    });
    for (const option of options) {
      expect(option.closesIt).toBe(true);
      expect(findingsOf(afterOption(seeded, option), 'C05')).toEqual([]);
    }
  });

  it('names no deals where one brings next to nothing', () => {
    const next = changed(seeded, { 'M9.deal_assumption': 5e-324 });
    expect(findingOf(next, 'C05').impact).toEqual({ leads: null, deals: null, money: 27_000_000 });
  });

  it.each([
    ['the lag is a month longer', changed(seeded, { 'S10.lag_months': 4, 'M9.lag_months': 4 })],
    ['nothing is open', changed(seeded, { 'S10.opening_pipeline_marketing': 0 })],
    [
      'the gap lies just outside the tolerance',
      changed(seeded, { 'S10.opening_pipeline_marketing': 285_000_000 }),
    ],
  ])('fires when %s', (_, workbook) => {
    expect(findingOf(workbook, 'C05').impact.money).toBeGreaterThan(0);
  });

  it.each([
    ['the gap lies within the tolerance', changed(seeded, { 'S10.opening_pipeline_marketing': 285_200_000 })],
    ['the opening pipeline is blank', changed(seeded, { 'S10.opening_pipeline_marketing': null })],
    ['the win rate is blank', changed(seeded, { 'S10.conv_opp_won': null })],
    ['the corporate goal is blank', changed(seeded, { 'A3.corporate_revenue_goal': null })],
    ['there is more than needed', changed(seeded, { 'S10.opening_pipeline_marketing': 400_000_000 })],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C05')).toEqual([]);
  });

  it.each([
    { 'A3.corporate_revenue_goal': 1e15, 'S10.opening_pipeline_marketing': 1e13 },
    { 'S10.opening_pipeline_marketing': -5_000_000 },
    { 'S10.conv_opp_won': 0 },
    { 'S10.lag_months': 1000 },
    { 'S10.lag_months': -3 },
    { 'M9.deal_assumption': 0 },
  ])('neither throws nor says NaN with %j', (places) => {
    const workbook = changed(seeded, places);
    const found = findingsOf(workbook, 'C05');
    expect(JSON.stringify(found.map((one) => [one, optionsOf(workbook, one)]))).not.toMatch(/NaN|Infinity|∞/);
    for (const one of found) expect(one.title.length).toBeLessThanOrEqual(60);
  });
});
