import { describe, expect, it } from 'vitest';
import { agreeChanges, agreeRecord } from '../../../../shared/checks/agree.ts';
import { decide, type Verdict } from '../../../../shared/checks/decide.ts';
import { signChanges } from '../../../../shared/checks/sign.ts';
import { withChanges } from '../../../../shared/checks/try-out.ts';
import { assumptionPairs } from '../../../../shared/plan/pairs.ts';
import { repairedSample } from '../../../../shared/sample/repaired.ts';
import { applyEdit } from '../../../../shared/workbook/apply-edit.ts';
import type { Workbook } from '../../../../shared/workbook/types.ts';
import { changed, findingOf, findingsOf, optionsFor, seeded, withoutRows, withRows } from '../case.ts';

const AT = '2026-12-01T09:00:00.000Z';
const repaired = repairedSample({ id: 'repaired', at: AT });
const waiver: Verdict = {
  decision: 'It stands',
  rationale: 'The board knows',
  status: 'waived',
  owner: null,
  due: null,
  by: 'Ines',
  side: 'marketing',
  at: AT,
};
const pairOf = (workbook: Workbook, id: string) => {
  const pair = assumptionPairs(workbook).find((one) => one.id === id);
  if (!pair) throw new Error(`no pair ${id}`);
  return pair;
};
const agreement = { at: AT, by: 'Ines', side: null, reason: 'Price list' } as const;
/** Agreed without being written into the plans. */
const recorded = (workbook: Workbook, id: string, value: number | string): Workbook =>
  withChanges(workbook, [agreeRecord(pairOf(workbook, id), value, agreement)]);
const writtenBack = (workbook: Workbook, id: string, value: number | string): Workbook =>
  withChanges(workbook, [
    ...agreeChanges(pairOf(workbook, id), value),
    agreeRecord(pairOf(workbook, id), value, agreement),
  ]);
const signed = (workbook: Workbook, ...keys: readonly string[]): Workbook =>
  keys.reduce((before, key) => withChanges(before, signChanges(before, key, '2026-12-01', AT)), workbook);
const waived = (workbook: Workbook, check: 'C01' | 'C03' | 'C12'): Workbook =>
  applyEdit(workbook, {
    id: 'e',
    at: AT,
    label: 'e',
    change: decide(workbook, findingOf(workbook, check), waiver),
  }).workbook;

const deal = recorded(seeded, 'deal_assumption', 2_550_000);

describe('C31, stale agreement', () => {
  it('finds an agreed value that a plan has left since, by its name', () => {
    const moved = changed(deal, { 'S6.deal_assumption': 3_200_000 });
    expect(findingOf(moved, 'C31')).toMatchObject({
      key: 'C31',
      severity: 'minor',
      title: 'One agreement has been overtaken',
      message:
        'Figures have changed since they were agreed, decided or signed: the agreed value of “Average deal”, $25,500 (L2), where a plan now holds $32,000.',
      impact: { leads: null, deals: null, money: null },
      cost: '1 item',
      figures: { items: ['S6.deal_assumption'] },
      places: ['S6.deal_assumption'],
    });
    // It holds again in both plans, or no longer.
    expect(optionsFor(moved, 'C31')).toMatchObject([
      { id: 'restore:deal_assumption', to: 2_550_000, closesIt: true },
      { id: 'withdraw:deal_assumption', to: null, closesIt: true },
    ]);
    expect(findingOf(changed(deal, { 'M9.deal_assumption': null }), 'C31').places).toEqual([
      'M9.deal_assumption',
    ]);
  });

  it('finds a plan that goes back to its own value after both had taken the agreed one', () => {
    const back = changed(writtenBack(seeded, 'deal_assumption', 2_550_000), {
      'S6.deal_assumption': 3_000_000,
    });
    expect(findingOf(back, 'C31').places).toEqual(['S6.deal_assumption']);
  });

  it('names a pair of a segment by the segment', () => {
    const priority = writtenBack(seeded, 'priority:seg_water', 2);
    expect(findingsOf(priority, 'C31')).toEqual([]);
    const moved = changed(priority, { 'territories/ter_water_lakes/priority': 5 });
    expect(findingOf(moved, 'C31').message).toContain('“Priority of Water');
  });

  it('finds a signature whose figures have changed, and who gave it', () => {
    const both = signed(seeded, 'L12.marketing_signed', 'L12.sponsor_signed');
    const moved = changed(both, { 'A3.corporate_revenue_goal': 900_000_000 });
    expect(findingOf(moved, 'C31')).toMatchObject({
      title: '2 agreements have been overtaken',
      cost: '2 items',
      places: ['L12.marketing_signed', 'L12.sponsor_signed'],
    });
    expect(findingOf(moved, 'C31').message).toContain(
      'the signature for Marketing (L12); the signature of the sponsor (L12)',
    );
  });

  it.each([
    ['the budget', { 'M10.total_budget': 60_000_000 }],
    ['a conversion of Sales', { 'S10.conv_opp_won': 0.2 }],
    ['a promised quantity', { 'mkt_deliv/md_battlecards/m1': 500 }],
    ['a seller’s quota', { 'roster/r_tomas/full_quota': 50_000_000 }],
  ])('a signature covers %s', (_, places) => {
    expect(findingsOf(changed(signed(seeded, 'L12.sales_signed'), places), 'C31')).toHaveLength(1);
  });

  it('a signature covers which promises there are', () => {
    const paper = signed(seeded, 'L12.sales_signed');
    expect(findingsOf(withoutRows(paper, 'mkt_deliv', ['md_battlecards']), 'C31')).toHaveLength(1);
    const more = withRows(paper, 'sales_deliv', [{ id: 'sd_new', cells: { deliverable: 'A list', m1: 3 } }]);
    expect(findingsOf(more, 'C31')).toHaveLength(1);
  });

  it('finds a decision whose figures have moved beyond the tolerance, by what it was about', () => {
    const moved = changed(waived(seeded, 'C03'), { 'S6.attainment_assumption': 0.8 });
    expect(findingOf(moved, 'C31').message).toMatch(
      /the decision on C03, “Capacity reaches [\d.]+\u00a0% of the goal” \(L10\)/,
    );
    expect(findingOf(moved, 'C31').places).toEqual(['conflict:C03']);
  });

  it('is over when it is agreed, decided or signed anew', () => {
    const moved = changed(deal, { 'S6.deal_assumption': 3_200_000 });
    expect(findingsOf(recorded(moved, 'deal_assumption', 2_550_000), 'C31')).toEqual([]);
    const paper = changed(signed(seeded, 'L12.sales_signed'), { 'M10.total_budget': 60_000_000 });
    expect(findingsOf(signed(paper, 'L12.sales_signed'), 'C31')).toEqual([]);
    const decision = changed(waived(seeded, 'C03'), { 'S6.attainment_assumption': 0.8 });
    expect(findingsOf(waived(decision, 'C03'), 'C31')).toEqual([]);
  });

  it.each([
    ['nothing was agreed or signed', seeded],
    ['the sample was settled and nothing moved since', repaired],
    ['a value was agreed and recorded only', deal],
    ['it was written into both plans', writtenBack(seeded, 'deal_assumption', 2_550_000)],
    ['it concerns a row that one plan alone has', writtenBack(seeded, 'priority:seg_public', 3)],
    ['the agreed value moves within the tolerance', changed(deal, { 'M9.deal_assumption': 2_410_000 })],
    [
      'a value was written into the only plan that holds it',
      writtenBack(changed(seeded, { 'S10.sourced_pct': null }), 'sourced_pct', 0.5),
    ],
    [
      'a signed paper is read, and nothing it stands for moves',
      signed(seeded, 'L12.sales_signed', 'L12.sponsor_signed'),
    ],
    [
      'words change beside the signed figures',
      changed(signed(seeded, 'L12.sales_signed'), { 'A1.mission': 'Another one' }),
    ],
    [
      'a signed figure moves within the tolerance',
      changed(signed(seeded, 'L12.sales_signed'), { 'A3.corporate_revenue_goal': 820_100_000 }),
    ],
    [
      'the signature was taken back',
      changed(signed(seeded, 'L12.sales_signed'), { 'L12.sales_signed': null, 'M10.total_budget': 1 }),
    ],
    [
      'the date of a signature was written without its figures',
      changed(seeded, { 'L12.sales_signed': '2026-12-01' }),
    ],
    ['a decision stands on the same figures', waived(seeded, 'C03')],
    [
      'the decided conflict has gone',
      changed(waived(seeded, 'C12'), { 'activity_quota/aq_sdr_calls/per_day': 800 }),
    ],
  ])('is silent when %s', (_, workbook) => {
    expect(findingsOf(workbook, 'C31')).toEqual([]);
  });

  it('names five and counts the rest', () => {
    const all = signed(
      changed(
        ['conv_lead_mql', 'conv_mql_sql', 'conv_sql_opp', 'conv_opp_won'].reduce(
          (workbook, id) => writtenBack(workbook, id, 0.4),
          seeded,
        ),
        {},
      ),
      'L12.marketing_signed',
      'L12.sales_signed',
    );
    const moved = changed(all, {
      'M9.conv_lead_mql': 0.1,
      'M9.conv_mql_sql': 0.1,
      'M9.conv_sql_opp': 0.1,
      'M9.conv_opp_won': 0.1,
    });
    expect(findingOf(moved, 'C31').cost).toBe('6 items');
    expect(findingOf(moved, 'C31').message).toMatch(/; and 1 more\.$/);
  });

  it.each([
    { 'M9.deal_assumption': 0 },
    { 'M9.deal_assumption': -1, 'S6.deal_assumption': 1e12 },
    { 'A3.corporate_revenue_goal': 1e12, 'M10.total_budget': -1e12 },
    { 'settings.tolerance_pct': 0, 'S6.attainment_assumption': 0 },
    { 'L12.sales_signed': 'soon', 'settings.fiscal_start': '9999-12' },
  ])('neither throws nor says NaN with %j', (places) => {
    const workbook = waived(signed(deal, 'L12.sales_signed'), 'C03');
    const found = findingsOf(changed(workbook, places), 'C31');
    expect(JSON.stringify(found)).not.toMatch(/NaN|Infinity|∞|undefined/);
    for (const one of found) expect(one.title.length).toBeLessThanOrEqual(60);
  });

  it('passes over agreements and decisions on what is no longer there', () => {
    const left: Workbook = {
      ...deal,
      agreed: { ...deal.agreed, 'priority:gone': deal.agreed.deal_assumption ?? never() },
      decisions: { 'C07:gone': waived(seeded, 'C03').decisions.C03 ?? never() },
      seals: { 'L12.nobody': { at: AT, basis: { goal: 1 } } },
    };
    expect(findingsOf(left, 'C31')).toEqual([]);
  });
});

function never(): never {
  throw new Error('the case lacks what it is built from');
}
