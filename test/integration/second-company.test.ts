/**
 * The numbers of a second company, worked out by hand from the definitions of the trade and not with the
 * code under test: exact fractions, then the roundings as they are laid down. Money is in cents.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../electron/cli.ts';
import { unpackWorkbook } from '../../electron/services/workbook-file.ts';
import { runChecks } from '../../shared/checks/run-checks.ts';
import { budget } from '../../shared/numbers/budget.ts';
import { computeCell } from '../../shared/numbers/compute.ts';
import { coverageNow, openingCover, velocity } from '../../shared/numbers/coverage.ts';
import { need, pipelineNeed, stageValue } from '../../shared/numbers/funnel.ts';
import { newBusinessGoal, sourcedRevenue } from '../../shared/numbers/goal.ts';
import { needByMonth } from '../../shared/numbers/phasing.ts';
import { quotaTree } from '../../shared/numbers/quota-tree.ts';
import { goalByMonth } from '../../shared/numbers/seasonality.ts';
import { supply } from '../../shared/numbers/supply.ts';
import { capacity, grossUp, headcount, sellersNeeded } from '../../shared/numbers/team-capacity.ts';
import { headlineAssumptions } from '../../shared/plan/assumptions.ts';
import { findColumn, findTable } from '../../shared/template/find.ts';
import { fullTemplate } from '../../shared/template/shipped/full.ts';
import { parseValue } from '../../shared/values/parse.ts';
import type { Value } from '../../shared/values/value.ts';
import { applyEdit } from '../../shared/workbook/apply-edit.ts';
import type { SingleChange } from '../../shared/workbook/edit.ts';
import { newWorkbook } from '../../shared/workbook/new-workbook.ts';
import { resolvePlace } from '../../shared/workbook/place-path.ts';
import { parseContextOf } from '../../shared/workbook/read.ts';
import type { Workbook } from '../../shared/workbook/types.ts';
import { typedAnswers, typedTables, typedWeights } from '../fixtures/second-company.ts';

const at = '2027-05-31T08:00:00.000Z';
const edited = (workbook: Workbook, change: SingleChange): Workbook =>
  applyEdit(workbook, { id: 'e', at, label: '', change }).workbook;

/** What a planner's typing becomes; refused typing is a mistake of the test. */
function typed(workbook: Workbook, slot: Parameters<typeof parseValue>[0], text: string): Value | null {
  const parsed = parseValue(slot, text, parseContextOf(workbook));
  if (!parsed.ok) throw new Error(`${slot.id}: ${parsed.message}`);
  return parsed.value;
}

function withAnswer(workbook: Workbook, path: string, text: string): Workbook {
  const place = resolvePlace(workbook, path);
  if (!place.ok) throw new Error(place.error.message);
  if (place.value.kind === 'answer') {
    const { key, field } = place.value;
    return edited(workbook, { kind: 'set-answer', key, value: typed(workbook, field, text) });
  }
  if (place.value.kind === 'new-row') throw new Error(`${path} is no row yet`);
  const { table, row, column } = place.value;
  return edited(workbook, {
    kind: 'set-cells',
    table: table.id,
    cells: [{ row: row.id, column: column.id, value: typed(workbook, column, text) }],
  });
}

function withTable(workbook: Workbook, id: string): Workbook {
  const table = findTable(workbook.template, id)?.table;
  if (!table) throw new Error(`no table ${id}`);
  const rows = (typedTables[id] ?? []).map((row) => ({
    id: row.id,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([name, text]): [string, Value] => {
        const column = findColumn(table, name);
        const value = column && typed(workbook, column, text);
        if (value === undefined || value === null) throw new Error(`no value for ${id}.${name}`);
        return [name, value];
      }),
    ),
  }));
  return edited(workbook, { kind: 'insert-rows', table: id, at: 0, rows });
}

const weightPath = (month: number): string => `T.seasonality[seasonality_${month + 1}].weight`;

function company(): Workbook {
  let workbook = newWorkbook(fullTemplate, { id: 'second', at, title: 'Nordhafen 2027/28' });
  for (const [path, text] of typedAnswers) workbook = withAnswer(workbook, path, text);
  for (const [month, text] of typedWeights.entries())
    workbook = withAnswer(workbook, weightPath(month), text);
  for (const table of Object.keys(typedTables)) workbook = withTable(workbook, table);
  return workbook;
}

const nordhafen = company();

/** New business is 5,250,000.00 − 1,812,345.67 − 204,500.50; by 98 parts it gives these months. */
const goal = 323_315_383;
const goalMonths = [
  16_495_683, 0, 29_692_229, 36_290_502, 39_589_639, 23_093_956, 19_794_819, 26_393_092, 32_991_366,
  29_692_229, 26_393_093, 42_888_775,
];
/** Six months feed the year after; those before the year are the demand on the opening pipeline. */
const nextYear = [null, null, null, null, null, null];

function theFunnel(workbook: Workbook): void {
  expect(newBusinessGoal(workbook)).toBe(goal);
  expect(goalByMonth(workbook)).toEqual(goalMonths);
  // 45 % of the goal ÷ 18,750 = 77.6 → 78; ÷ 22 % = 354.5 → 355; ÷ 62.5 % = 568; ÷ 35.5 % = 1,600; ÷ a third
  // (kept to twelve digits: 4,800.0000000048) = 4,800 and not 4,801.
  expect(sourcedRevenue.headline(workbook)).toBeCloseTo(145_491_922.35, 4);
  expect(need.headline(workbook)).toEqual({
    deals: 78,
    opportunities: 355,
    sql: 568,
    mql: 1_600,
    leads: 4_800,
  });
  // 40 % ÷ 21,000 = 61.6 → 62; ÷ a quarter = 248; ÷ 60 % = 413.3 → 414; ÷ 40 % = 1,035; ÷ 30 % = 3,450.
  expect(need.sales(workbook)).toEqual({
    deals: 62,
    opportunities: 248,
    sql: 414,
    mql: 1_035,
    leads: 3_450,
  });
  // Every stage from its own year: 4,800 × 5 ÷ 98 = 244.9 …, the largest remainders rounded up.
  expect(needByMonth.headline(workbook)).toEqual({
    leads: {
      beforeYear: 2_155,
      months: [294, 392, 490, 441, 392, 636, ...nextYear],
      closing: [245, 0, 441, 539, 587, 343, 294, 392, 490, 441, 392, 636],
    },
    mql: {
      beforeYear: 718,
      months: [98, 131, 163, 147, 131, 212, ...nextYear],
      closing: [82, 0, 147, 179, 196, 114, 98, 131, 163, 147, 131, 212],
    },
    sql: {
      beforeYear: 256,
      months: [35, 46, 58, 52, 46, 75, ...nextYear],
      closing: [29, 0, 52, 64, 70, 41, 35, 46, 58, 52, 46, 75],
    },
    opportunities: {
      beforeYear: 159,
      months: [22, 29, 36, 33, 29, 47, ...nextYear],
      closing: [18, 0, 33, 40, 43, 25, 22, 29, 36, 33, 29, 47],
    },
    deals: {
      beforeYear: 36,
      months: [5, 6, 8, 7, 6, 10, ...nextYear],
      closing: [4, 0, 7, 9, 10, 6, 5, 6, 8, 7, 6, 10],
    },
  });
}

describe('A company with a July year, in euro, typed in German, rounding up at every stage', () => {
  it('is kept as it was typed', () => {
    expect(nordhafen.answers['A3.retained_revenue']).toBe(181_234_567);
    expect(nordhafen.answers['M9.conv_lead_mql']).toBe(0.333333333333);
    expect(nordhafen.answers['S6.deal_assumption']).toBe(2_100_000);
    expect(nordhafen.tables.channel_plan?.[1]?.cells.cpl).toBe(13_125.5);
    expect(nordhafen.tables.roster?.[1]?.cells.start).toBe('2027-10-20');
  });

  it('needs whole units at every stage, by month and six months ahead', () => theFunnel(nordhafen));

  it('buys leads exactly, and the gap is need less what is bought', () => {
    const { leads, budget: spent, blendedCpl, funnel, gapLeads, gapDeals, gapRevenue } = supply(nordhafen);
    // 62,400 ÷ 39 = 1,600; 45,000 ÷ 131.255 = 342.844; 18,333.33 ÷ 27.50 = 666.667.
    expect(spent).toBe(12_573_333);
    expect(leads).toBeCloseTo(2_609.510_627_584_75, 8);
    expect(blendedCpl).toBeCloseTo(4_818.272_386_818_1, 6);
    // × 1/3 × 35.5 % × 62.5 % × 22 %, never rounded on the way.
    expect(funnel.mql).toBeCloseTo(869.836_875_860_71, 8);
    expect(funnel.sql).toBeCloseTo(308.792_090_930_55, 8);
    expect(funnel.opportunities).toBeCloseTo(192.995_056_831_6, 8);
    expect(funnel.deals).toBeCloseTo(42.458_912_502_95, 8);
    expect(gapLeads).toBeCloseTo(2_190.489_372_415_25, 7);
    expect(gapDeals).toBeCloseTo(35.541_087_497_05, 8);
    // 1,454,919.2235 less 42.4589 deals of 18,750.
    expect(gapRevenue).toBeCloseTo(65_881_461.406_966_73, 3);
  });

  it('values a lead by what follows it', () => {
    const set = headlineAssumptions.marketing(nordhafen);
    // 18,750 × 22 % = 4,125; × 62.5 % = 2,578.125; × 35.5 % = 915.234…; × 1/3 = 305.078…
    expect(stageValue('opportunities', set)).toBeCloseTo(412_500, 6);
    expect(stageValue('sql', set)).toBeCloseTo(257_812.5, 6);
    expect(stageValue('mql', set)).toBeCloseTo(91_523.4375, 6);
    expect(stageValue('leads', set)).toBeCloseTo(30_507.812_499_97, 6);
  });

  it('commits campaigns, other costs and contingency', () => {
    const figures = budget(nordhafen);
    // 4.5 % of 139,999.99 = 6,299.99955.
    expect(figures.contingency).toBe(630_000);
    expect(figures.byMonth).toEqual([
      550_000, 550_000, 1_750_000, 2_050_050, 550_000, 641_667, 941_666, 2_141_666, 550_000, 550_000, 550_000,
      550_000,
    ]);
    expect(figures.committed).toBe(12_005_049);
    expect(figures.unallocated).toBe(1_994_950);
    expect(figures.shareOfNewBusiness).toBeCloseTo(0.043_301_369_919_66, 12);
  });

  it('ramps a seller from the month after a start past the 15th, and lets a leaver go', () => {
    const team = capacity(nordhafen);
    // Anke: the whole year. Boris: from November at 0, 30, 60, 100 % of 61,224.49 × … Clara: up to March.
    expect(team.sellers.map((seller) => seller.row.id)).toEqual(['r_anke', 'r_boris', 'r_clara']);
    const rounded = (months: readonly number[] | undefined) =>
      months?.map((month) => Math.round(month * 10) / 10);
    expect(rounded(team.sellers[0]?.months)).toEqual([
      7_653_061, 0, 13_775_510, 16_836_735, 18_367_347, 10_714_286, 9_183_674, 12_244_898, 15_306_122,
      13_775_510, 12_244_898, 19_897_959,
    ]);
    expect(rounded(team.sellers[1]?.months)).toEqual([
      0, 0, 0, 0, 0, 2_571_428.7, 4_408_163.4, 9_795_918, 12_244_898, 11_020_408, 9_795_918, 15_918_367,
    ]);
    expect(rounded(team.sellers[2]?.months)).toEqual([
      5_612_245, 0, 10_102_042, 12_346_940, 13_469_389, 7_857_143, 6_734_694, 8_979_593, 11_224_491, 0, 0, 0,
    ]);
    // 1,500,000.00 + 657,551.011 + 763,265.37; × 82.5 %; the months by what the sellers carry in them.
    expect(team.nominal).toBe(380_000_010);
    expect(team.street).toBe(292_081_638);
    expect(team.capacity).toBe(240_967_351);
    expect(team.capacityByMonth).toEqual([
      10_943_878, 0, 19_698_980, 24_076_532, 26_265_307, 17_442_858, 16_769_388, 25_591_837, 31_989_797,
      20_456_632, 18_183_673, 29_548_469,
    ]);
    expect(team.gap).toBe(82_348_032);
    expect(team.gapByMonth).toEqual([
      5_551_805, 0, 9_993_249, 12_213_970, 13_324_332, 5_651_098, 3_025_431, 801_255, 1_001_569, 9_235_597,
      8_209_420, 13_340_306,
    ]);
    expect(team.requiredAttainment).toBeCloseTo(1.106_934_983_020_06, 12);
    expect(team.ratio).toBeCloseTo(0.903_395_425_512_43, 12);
    expect(team.meanRamp).toBeCloseTo(0.768_635_869_246_42, 12);
    // 3,233,153.83 ÷ (1,266,666.70 × 82.5 % × 76.86 %) = 4.03 → 5; 1 ÷ 82.5 % − 1.
    expect(sellersNeeded(nordhafen)).toBe(5);
    expect(grossUp(nordhafen)).toBeCloseTo(0.212_121_212_121_21, 12);
    // With the manager: Boris is there from October, Clara until March.
    expect(headcount(nordhafen)).toEqual([3, 3, 3, 4, 4, 4, 4, 4, 4, 3, 3, 3]);
  });

  it('covers the goal with whole opportunities of Sales’ own deal', () => {
    // 3,233,153.83 ÷ 21,000 = 153.96 → 154; ÷ a quarter = 616; × 21,000 = 12,936,000.
    const { opportunities, pipeline, coverage } = pipelineNeed(nordhafen);
    expect([opportunities, pipeline]).toEqual([616, 1_293_600_000]);
    expect(coverage).toBeCloseTo(4.001_046_866_365_77, 12);
    expect(velocity(nordhafen)).toBeCloseTo(1_796_666.666_666_67, 6);
    // 2,500,000 + 1,375,500.50, as a multiple of the goal.
    expect(coverageNow(nordhafen)).toBeCloseTo(1.198_674_948_293_44, 12);
    // July to December must close 653,229.03 of Marketing's share; 1,180,400.33 open × a quarter is there.
    expect(openingCover(nordhafen)).toEqual({
      need: 65_322_903,
      funded: 29_510_008,
      unfunded: 35_812_895,
      months: 6,
    });
  });

  it('holds quotas of people without anything above them', () => {
    const tree = quotaTree(nordhafen);
    expect(tree.levels).toEqual([{ level: 'person', total: 380_000_010, count: 3 }]);
    expect(tree.roots.map((node) => [node.holder?.id, node.annual])).toEqual([
      ['r_anke', 150_000_000],
      ['r_boris', 120_000_000],
      ['r_clara', 110_000_010],
    ]);
    expect(tree.roots[2]?.months).toEqual([
      5_612_245, 0, 10_102_042, 12_346_940, 13_469_389, 7_857_143, 6_734_694, 8_979_593, 11_224_491,
      10_102_042, 8_979_593, 14_591_838,
    ]);
  });

  it('prices a deal by the net price', () => {
    const table = findTable(nordhafen.template, 'prices')?.table;
    const column = table && findColumn(table, 'implied_deal');
    const [row] = nordhafen.tables.prices ?? [];
    // 6,250 × 87.5 % × 3.5 = 19,140.625.
    expect(table && column && row && computeCell(nordhafen, table, row, column)).toEqual({
      kind: 'value',
      value: 1_914_062.5,
    });
  });

  it('counts with what was agreed once it is agreed', () => {
    const agree = (workbook: Workbook, pair: string, value: number): Workbook =>
      edited(workbook, {
        kind: 'agree',
        pair,
        agreed: {
          value,
          at,
          by: '',
          side: null,
          reason: 'Beide haben nachgerechnet',
          basis: { marketing: null, sales: null },
        },
      });
    const settled = agree(agree(nordhafen, 'deal_assumption', 2_000_000), 'conv_opp_won', 0.24);
    // ÷ 20,000 = 72.7 → 73; ÷ 24 % = 304.2 → 305; ÷ 62.5 % = 488; ÷ 35.5 % = 1,374.6 → 1,375; × 3 = 4,125.
    expect(need.headline(settled)).toEqual({
      deals: 73,
      opportunities: 305,
      sql: 488,
      mql: 1_375,
      leads: 4_125,
    });
    expect(need.marketing(settled)).toEqual(need.marketing(nordhafen));
    // 3,233,153.83 ÷ 20,000 → 162; ÷ 24 % → 675; × 20,000.
    expect(pipelineNeed(settled).pipeline).toBe(1_350_000_000);
  });

  it('finds the conflicts of these figures, and nothing about an ideal client', () => {
    const findings = runChecks(nordhafen);
    const figures = Object.fromEntries(findings.map((finding) => [finding.key, finding.figures]));
    expect(figures.C01).toMatchObject({ need: 4_800 });
    expect(figures.C03).toMatchObject({ capacity: 240_967_351, goal, gap: 82_348_032 });
    expect(figures.C05).toMatchObject({ need: 65_322_903, funded: 29_510_008, unfunded: 35_812_895 });
    // Boris: 1,200,000.00 less 657,551.01; Clara: April to June after a March leave.
    expect(figures['C11:q_boris']).toMatchObject({ over: 54_244_899 });
    expect(findings.find((finding) => finding.key === 'C11:q_clara')?.message).toContain('336.734,73');
    // 21,000 against 19,140.625.
    expect(findings.find((finding) => finding.check === 'C08')?.message).toContain('+9,7');
    const aboutClients = findings.filter(
      (finding) => finding.check !== 'C34' && finding.places.some((place) => place.startsWith('L3')),
    );
    expect(aboutClients).toEqual([]);
  });
});

describe('The same company typed at the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-second-'));
  const file = join(folder, 'nordhafen.accord');
  afterAll(() => rmSync(folder, { recursive: true }));

  const accord = (...words: string[]): Promise<number> =>
    runCli(words, {
      result: () => undefined,
      message: () => undefined,
    });

  beforeAll(async () => {
    expect(await accord('new', '--template', 'full', '--out', file)).toBe(0);
    for (const [path, text] of typedAnswers)
      expect([path, await accord('set', file, path, text)]).toEqual([path, 0]);
    for (const [month, text] of typedWeights.entries())
      expect(await accord('set', file, weightPath(month), text)).toBe(0);
  });

  it('comes to the same funnel and months', () => {
    const opened = unpackWorkbook(readFileSync(file));
    if (!opened.ok) throw new Error(opened.error.message);
    theFunnel(opened.value.workbook);
  });
});
