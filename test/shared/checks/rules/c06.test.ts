import { describe, expect, it } from 'vitest';
import { agree, agreeRecord } from '../../../../shared/checks/agree.ts';
import { register } from '../../../../shared/checks/register.ts';
import { settleChange } from '../../../../shared/checks/settle.ts';
import { withChanges } from '../../../../shared/checks/try-out.ts';
import { assumptionPairs } from '../../../../shared/plan/pairs.ts';
import type { Change, SingleChange } from '../../../../shared/workbook/edit.ts';
import { afterOption, changed, findingOf, findingsOf, optionsFor, seeded } from '../case.ts';

const flat = (change: Change): readonly SingleChange[] =>
  change.kind === 'group' ? change.changes : [change];

const keys = (places: Parameters<typeof changed>[1]): readonly string[] =>
  findingsOf(changed(seeded, places), 'C06').map(({ key }) => key);

describe('C06, two values for one assumption', () => {
  it('finds the average deal and what either costs in leads and deals', () => {
    // $3.6 M ÷ $24,000 = 150 deals and 10,000 leads; ÷ $30,000 = 120 and 8,000.
    expect(findingOf(seeded, 'C06')).toMatchObject({
      key: 'C06:deal_assumption',
      severity: 'major',
      cost: '$6,000 a deal',
      impact: { leads: 2_000, deals: 30, money: null },
      figures: {
        pair: 'deal_assumption',
        marketing: 2_400_000,
        sales: 3_000_000,
        leadsMarketing: 10_000,
        leadsSales: 8_000,
      },
    });
  });

  it('says of a cycle by how many months its revenue moves, and nothing where the lag is given', () => {
    const cycle = changed(seeded, { 'S3.cycle_days': 150, 'S10.lag_months': null });
    const message = (workbook: typeof seeded): string =>
      findingsOf(workbook, 'C06').find(({ key }) => key === 'C06:cycle_days')?.message ?? '';
    expect(message(cycle)).toMatch(/so that a lead brings its revenue 3 or 5 months later\.$/);
    expect(message(changed(cycle, { 'S10.lag_months': 3 }))).toMatch(/150 days \(S3\)\.$/);
  });

  it('says with whose figure the shortage of leads disappears, where that is so', () => {
    expect(findingOf(seeded, 'C06').message).toContain(
      '9,000 are bought: with Sales’ figure C01 disappears, with Marketing’s it stands.',
    );
    // $26,000 a deal still needs 9,230.8 leads.
    const both = changed(seeded, { 'S6.deal_assumption': 2_600_000 });
    expect(findingOf(both, 'C06').message).not.toContain('C01');
  });

  it.each<[string, { readonly [place: string]: number | string }, readonly string[]]>([
    ['a conversion', { 'S10.conv_lead_mql': 0.2 }, ['C06:conv_lead_mql']],
    ['the win rate', { 'S10.conv_opp_won': 0.2 }, ['C06:conv_opp_won']],
    ['the cycle', { 'S3.cycle_days': 120 }, ['C06:cycle_days']],
    ['the share Marketing sources', { 'S10.sourced_pct': 0.5 }, ['C06:sourced_pct']],
    ['a launch', { 'product_mix/mix_sentry/launch': '2027-05-01' }, ['C06:launch:prod_sentry']],
    [
      'the priority of a segment',
      {
        'territories/ter_water_lakes/priority': 4,
        'territories/ter_water_east/priority': 4,
        'territories/ter_water_south/priority': 4,
      },
      ['C06:priority:seg_water'],
    ],
  ])('finds %s', (_, places, found) => {
    const others = keys(places).filter((key) => key !== 'C06:deal_assumption');
    expect(others).toEqual(found);
  });

  it('takes the tolerance of the settings', () => {
    expect(keys({ 'S6.deal_assumption': 2_423_000 })).toEqual([]);
    expect(keys({ 'S6.deal_assumption': 2_425_000 })).toEqual(['C06:deal_assumption']);
    expect(keys({ 'S6.deal_assumption': 2_425_000, 'settings.tolerance_pct': 0.02 })).toEqual([]);
  });

  it('offers either plan’s value, which both plans hold afterwards', () => {
    const options = optionsFor(seeded, 'C06');
    for (const to of [2_400_000, 3_000_000]) {
      const option = options.find((one) => one.to === to);
      if (!option) throw new Error(`nothing offers ${to}`);
      const after = afterOption(seeded, option);
      expect([after.answers['M9.deal_assumption'], after.answers['S6.deal_assumption']]).toEqual([to, to]);
      expect(findingsOf(after, 'C06')).toEqual([]);
    }
  });

  it('says of each value whether the shortage of leads stands with it', () => {
    const closedBy = (to: number) =>
      optionsFor(seeded, 'C06')
        .find((option) => option.to === to)
        ?.closes.map(({ check }) => check);
    // 9,000 leads are bought: 8,000 are enough, 10,000 are not.
    expect(closedBy(3_000_000)).toContain('C01');
    expect(closedBy(2_400_000)).not.toContain('C01');
  });

  it('counts with what else was agreed, as the need for leads does', () => {
    const pair = assumptionPairs(seeded).find((one) => one.id === 'conv_lead_mql');
    if (!pair) throw new Error('no conversion');
    // 50 % instead of 25 % halves both needs: 5,000 and 4,000 leads.
    const who = { at: '2026-12-01T09:00:00.000Z', by: 'Ines', side: null, reason: '' };
    const agreed = withChanges(seeded, [agreeRecord(pair, 0.5, who)]);
    expect(findingOf(agreed, 'C06').figures).toMatchObject({ leadsMarketing: 5_000, leadsSales: 4_000 });
    expect(findingOf(agreed, 'C06').message).not.toContain('C01');
  });

  describe('once a value is agreed', () => {
    const pair = assumptionPairs(seeded).find(({ id }) => id === 'deal_assumption');
    if (!pair) throw new Error('no deal');
    const agreement = { at: '2026-12-01T09:00:00.000Z', by: 'Ines', side: null, reason: '' };
    const agreed = (writeBack: boolean, places: Parameters<typeof changed>[1]) =>
      changed(withChanges(seeded, flat(agree(pair, 2_550_000, agreement, writeBack))), places);

    it('fires again where a plan takes a value that is neither the agreed one nor its own of that day', () => {
      const left = findingOf(agreed(true, { 'M9.deal_assumption': 2_600_000 }), 'C06');
      expect(left).toMatchObject({
        key: 'C06:deal_assumption',
        figures: { marketing: 2_600_000, sales: 2_550_000 },
      });
      expect(left.message).toContain('$25,500 is agreed (L2), and Marketing has left it since.');
      expect(findingsOf(agreed(false, { 'S6.deal_assumption': 3_200_000 }), 'C06')).toHaveLength(1);
    });

    it('shows of each way out what the plan comes to with that value agreed instead', () => {
      const left = agreed(true, { 'M9.deal_assumption': 3_000_000 });
      const ways = optionsFor(left, 'C06');
      // $30,000 a deal needs 8,000 leads, the agreed $25,500 more than the 9,000 that are bought.
      const closes = (id: string) => ways.find((way) => way.id === id)?.closes.map(({ check }) => check);
      expect(closes('marketing')).toEqual(['C01', 'C06', 'C31']);
      expect(closes('sales')).toEqual(['C06', 'C31']);
      expect(ways.find(({ id }) => id === 'supply')?.to).toBe(2_666_700);
    });

    it('opens the decision again that settled it', () => {
      const finding = findingOf(seeded, 'C06');
      const option = optionsFor(seeded, 'C06').find(({ id }) => id === 'implied');
      if (!option) throw new Error('nothing is implied');
      const verdict = { decision: '', rationale: '', status: 'agreed', owner: null, due: null } as const;
      const settled = settleChange(seeded, finding, { ...verdict, ...agreement }, option, true);
      const entry = (workbook: typeof seeded) =>
        register(workbook).find(({ key }) => key === 'C06:deal_assumption');
      const after = withChanges(seeded, flat(settled));
      expect(entry(after)).toMatchObject({ status: 'resolved' });
      expect(entry(changed(after, { 'M9.deal_assumption': 2_600_000 }))).toMatchObject({
        status: 'open',
        reopened: true,
      });
    });

    it.each<[string, boolean, Parameters<typeof changed>[1]]>([
      ['both plans hold it', true, {}],
      ['it is recorded and the plans are as they were', false, {}],
      ['a plan moves within the tolerance', true, { 'M9.deal_assumption': 2_560_000 }],
      ['a plan goes back to its own value', true, { 'M9.deal_assumption': 2_400_000 }],
      ['a plan takes it later', false, { 'M9.deal_assumption': 2_550_000 }],
    ])('is silent where %s', (_, writeBack, places) =>
      expect(findingsOf(agreed(writeBack, places), 'C06')).toEqual([]),
    );
  });

  it.each([
    ['the plans hold one value', { 'S6.deal_assumption': 2_400_000 }],
    ['one plan holds none', { 'S6.deal_assumption': null }],
    ['neither holds any', { 'S6.deal_assumption': null, 'M9.deal_assumption': null }],
  ])('is silent where %s', (_, places) => expect(keys(places)).toEqual([]));

  it.each([
    ['deal_assumption', -2_400_000],
    ['deal_assumption', 2_400_000.5],
    ['deal_assumption', 'abc'],
    ['conv_lead_mql', 1.5],
    ['sourced_pct', 3],
    ['cycle_days', 1e15],
  ] as const)('takes nothing for agreed that neither plan could hold: %s = %s', (id, value) => {
    const agreed = { value, at: '2026-11-30T00:00:00.000Z', by: 'x', side: null, reason: '', basis: {} };
    const workbook = { ...seeded, agreed: { [id]: agreed } };
    expect(assumptionPairs(workbook).find((pair) => pair.id === id)?.agreed).toBeNull();
    expect(findingOf(workbook, 'C01').figures).toEqual(findingOf(seeded, 'C01').figures);
  });
});
