import { describe, expect, it } from 'vitest';
import { agreeRecord } from '../../../shared/checks/agree.ts';
import { withChanges } from '../../../shared/checks/try-out.ts';
import { adoptChanges, overlay, scenarioFigures } from '../../../shared/numbers/scenarios.ts';
import { levers } from '../../../shared/plan/levers.ts';
import { assumptionPairs } from '../../../shared/plan/pairs.ts';
import type { Scenario } from '../../../shared/workbook/types.ts';
import { seeded } from '../checks/case.ts';

const scenario = (more: Partial<Scenario>): Scenario => ({
  name: 'Better conversion',
  note: '',
  at: '2026-12-01T09:00:00.000Z',
  answers: {},
  cells: {},
  ...more,
});
const figure = (workbook: typeof seeded, id: string) =>
  scenarioFigures(workbook).find((one) => one.id === id)?.value;

describe('a scenario', () => {
  it('that changes nothing is the plan itself', () => {
    expect(overlay(seeded, scenario({}))).toBe(seeded);
  });

  it('lays answers and cells over the plan, and leaves the plan as it is', () => {
    const better = scenario({
      answers: { 'M9.conv_lead_mql': 0.3 },
      cells: { 'channel_plan/cp_webinars/budget': 10_000_000 },
    });
    const over = overlay(seeded, better);
    expect(figure(over, 'leadsNeeded')).toBeCloseTo(8_333.33, 1);
    expect(figure(over, 'leadsBought')).toBe(10_000);
    expect(figure(seeded, 'leadsNeeded')).toBe(10_000);
    expect(overlay(seeded, better)).toBe(over);
  });

  it('adopted gives the figures it showed', () => {
    const better = scenario({ answers: { 'S6.attainment_assumption': 0.95, 'M9.sourced_pct': 0.5 } });
    expect(scenarioFigures(withChanges(seeded, adoptChanges(seeded, better)))).toEqual(
      scenarioFigures(overlay(seeded, better)),
    );
  });

  it('leaves out places the plan does not have', () => {
    const odd = scenario({
      answers: { 'M9.nothing': 3 },
      cells: { 'channel_plan/gone/budget': 1, broken: 2 },
    });
    expect(scenarioFigures(overlay(seeded, odd))).toEqual(scenarioFigures(seeded));
  });

  it('can turn the seven assumptions of both plans, goals, money and the cells behind them', () => {
    const places = levers(seeded).map((lever) => lever.place);
    expect(places).toContain('M9.conv_lead_mql');
    expect(places).toContain('S3.cycle_days');
    expect(places).toContain('channel_plan/cp_search/cpl');
    expect(new Set(places).size).toBe(places.length);
  });

  describe('over an agreed value', () => {
    const pair = assumptionPairs(seeded).find((one) => one.id === 'deal_assumption');
    if (!pair) throw new Error('no deal');
    const who = { at: '2026-12-01T09:00:00.000Z', by: 'Ines', side: null };
    const agreed = withChanges(seeded, [agreeRecord(pair, 2_550_000, { ...who, reason: 'Price list' })]);

    it('changes nothing by one plan’s own value, which is not the one that counts', () => {
      const own = scenario({ answers: { 'M9.deal_assumption': 3_000_000 } });
      expect(figure(overlay(agreed, own), 'leadsNeeded')).toBe(figure(agreed, 'leadsNeeded'));
    });

    it('offers the agreed value itself, and sets it for whoever adopts it', () => {
      expect(levers(seeded).map(({ of }) => of)).not.toContain('agreed');
      expect(levers(agreed)).toContainEqual({ of: 'agreed', place: 'deal_assumption', row: '' });
      const other = scenario({ agreed: { deal_assumption: 3_000_000 } });
      expect(figure(overlay(agreed, other), 'leadsNeeded')).toBe(8_000);
      const by = { at: '2026-12-02T09:00:00.000Z', by: 'Marcus', side: 'sales' } as const;
      const adopted = withChanges(agreed, adoptChanges(agreed, other, by));
      expect(adopted.agreed.deal_assumption).toMatchObject({
        value: 3_000_000,
        by: 'Marcus',
        reason: 'Price list',
      });
      expect(scenarioFigures(adopted)).toEqual(scenarioFigures(overlay(agreed, other)));
      expect(overlay(seeded, other)).toBe(seeded);
    });
  });
});
