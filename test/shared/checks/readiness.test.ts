import { describe, expect, it } from 'vitest';
import { decide, type Verdict } from '../../../shared/checks/decide.ts';
import { type Gain, type ReadinessPartId, readiness, whatAdds } from '../../../shared/checks/readiness.ts';
import { withChanges } from '../../../shared/checks/try-out.ts';
import { repairedSample } from '../../../shared/sample/repaired.ts';
import { applyEdit } from '../../../shared/workbook/apply-edit.ts';
import { newWorkbook } from '../../../shared/workbook/new-workbook.ts';
import { rowsOf } from '../../../shared/workbook/read.ts';
import type { Workbook } from '../../../shared/workbook/types.ts';
import { changed, findingsOf, seeded, withoutRows, withRows } from './case.ts';

const AT = '2026-12-01T09:00:00.000Z';
const repaired = repairedSample({ id: 'repaired', at: '2026-11-30T09:00:00.000Z' });
const empty = newWorkbook(seeded.template, { id: 'empty', at: AT, title: 'Empty' });

const partOf = (workbook: Workbook, id: ReadinessPartId) => {
  const part = readiness(workbook).parts.find((one) => one.id === id);
  if (!part) throw new Error(`no part ${id}`);
  return part;
};
const pointsOf = (workbook: Workbook, id: ReadinessPartId): number => partOf(workbook, id).points;
const gainsOf = (workbook: Workbook): readonly Gain[] =>
  readiness(workbook).parts.flatMap((part) => part.gains);
const total = (workbook: Workbook): number =>
  readiness(workbook).parts.reduce((sum, part) => sum + part.points, 0);

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
function waived(workbook: Workbook, ...keys: readonly string[]): Workbook {
  return keys.reduce((before, key) => {
    const finding = readiness(before)
      .parts.flatMap((part) => part.gains)
      .flatMap((gain) => gain.finding ?? [])
      .includes(key)
      ? findingsOf(before, keyCheck(key)).find((one) => one.key === key)
      : undefined;
    if (!finding) throw new Error(`${key} is not listed`);
    const change = decide(before, finding, waiver);
    return applyEdit(before, { id: key, at: AT, label: key, change }).workbook;
  }, workbook);
}
const keyCheck = (key: string) => key.split(':')[0] as Parameters<typeof findingsOf>[1];

const pipelineInDecember =
  rowsOf(repaired, 'mkt_goals').find((row) => row.id === 'mg_pipeline')?.cells.m12 ?? null;
/** Two totals of the repaired sample that do not add up; no other check looks at either month. */
const twoSums = changed(repaired, { 'mkt_goals/mg_mql/m12': 201, 'mkt_goals/mg_pipeline/m12': 1 });
const twoDefinitions = changed(repaired, {
  'stage_defs/sd_sql/entry': null,
  'stage_defs/sd_mql/entry': null,
});
const bothSides = changed(repaired, {
  ...Object.fromEntries(rowsOf(repaired, 'mkt_deliv').map((row) => [`mkt_deliv/${row.id}/acceptance`, null])),
  ...Object.fromEntries(
    rowsOf(repaired, 'sales_deliv').map((row) => [`sales_deliv/${row.id}/acceptance`, null]),
  ),
});

describe('readiness', () => {
  it('is 100 with nothing listed once every conflict of the sample is settled', () => {
    expect(readiness(repaired)).toEqual({
      score: 100,
      parts: [
        { id: 'required', of: 40, points: 40, gains: [] },
        { id: 'sums', of: 20, points: 20, gains: [] },
        { id: 'conflicts', of: 20, points: 20, gains: [] },
        { id: 'definitions', of: 10, points: 10, gains: [] },
        { id: 'contract', of: 10, points: 10, gains: [] },
      ],
    });
  });

  it('of the sample lacks its wrong total, its undefined stage, its conflicts and two required places', () => {
    const parts = Object.fromEntries(readiness(seeded).parts.map((part) => [part.id, part.points]));
    expect(parts).toMatchObject({ sums: 0, conflicts: 0, definitions: 0, contract: 10 });
    expect(partOf(seeded, 'required').gains.map((gain) => gain.place)).toEqual(['actions', 'stage_defs']);
    expect(readiness(seeded).score).toBe(49);
  });

  it('of an empty workbook counts nothing as ready that nobody has begun', () => {
    const { score, parts } = readiness(empty);
    expect(score).toBeLessThanOrEqual(2);
    expect(parts.map((part) => [part.id, part.gains.length > 0])).toEqual([
      ['required', true],
      ['sums', true],
      ['conflicts', true],
      ['definitions', true],
      ['contract', true],
    ]);
    expect(gainsOf(empty).map((gain) => gain.place)).toEqual(
      expect.arrayContaining(['M10.total_budget', 'stage_defs', 'mkt_deliv', 'A1.legal_name']),
    );
    const named = gainsOf(empty).map((gain) => `${gain.words} ${gain.place}`);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('a template that asks for less', () => {
  it('is not less ready for what it leaves out or hides', () => {
    const hidden = new Set(['M10', 'L4', 'L5', 'L6']);
    const sections = empty.template.sections.map((section) =>
      hidden.has(section.id) ? { ...section, hidden: true } : section,
    );
    const less = { ...empty, template: { ...empty.template, sections } };
    expect(
      ['sums', 'definitions', 'contract'].map((id) => readiness(less).parts.find((one) => one.id === id)),
    ).toEqual([
      { id: 'sums', of: 20, points: 20, gains: [] },
      { id: 'definitions', of: 10, points: 10, gains: [] },
      { id: 'contract', of: 10, points: 10, gains: [] },
    ]);
    expect(gainsOf(less).filter((gain) => gain.place.startsWith('M10.'))).toEqual([]);
  });

  it('is ready with nothing required at all', () => {
    const sections = empty.template.sections.map((section) => ({ ...section, hidden: true }));
    expect(readiness({ ...empty, template: { ...empty.template, sections } }).score).toBe(100);
  });
});

describe('a part of readiness', () => {
  it('required: every required field counts alike, and so does every table', () => {
    const gone = changed(repaired, { 'A1.mission': null, 'A2.summary': null });
    const { points, gains } = partOf(gone, 'required');
    expect(gains.map((gain) => gain.place)).toEqual(['A1.mission', 'A2.summary']);
    expect(gains[0]?.words).toBe('Write Mission (Overview)');
    expect(gains[0]?.points).toBe(gains[1]?.points);
    expect(points).toBeCloseTo(40 - 2 * (gains[0]?.points ?? 0), 9);
    const table = withoutRows(
      repaired,
      'kpis',
      rowsOf(repaired, 'kpis').map((row) => row.id),
    );
    expect(partOf(table, 'required').gains).toMatchObject([{ place: 'kpis', finding: null }]);
  });

  it('required: a table with a blank required cell is listed once, however many are blank', () => {
    const cells = changed(repaired, { 'actions/act_fair/owner': null, 'actions/act_gulf/owner': null });
    expect(partOf(cells, 'required').gains.map((gain) => gain.place)).toEqual(['actions']);
  });

  it('required: what no one has to write takes nothing away', () => {
    const optional = changed(repaired, { 'A1.vision': null, 'A1.headcount': null, 'L1.sponsor': null });
    expect(pointsOf(optional, 'required')).toBe(40);
  });

  it('sums: all or nothing, and one entry for all that do not add up', () => {
    expect(findingsOf(twoSums, 'C10')).toHaveLength(2);
    expect(partOf(twoSums, 'sums')).toMatchObject({
      points: 0,
      gains: [{ points: 20, finding: 'C10:mkt_goals:mg_mql' }],
    });
    expect(partOf(twoSums, 'sums').gains[0]?.words).toMatch(/^Settle C10: .*, and 1 more$/);
    // What was only decided still does not add up.
    const [finding] = findingsOf(seeded, 'C10');
    if (!finding) throw new Error('no wrong sum');
    const change = decide(seeded, finding, { ...waiver, status: 'agreed' });
    const said = applyEdit(seeded, { id: 'e', at: AT, label: 'e', change }).workbook;
    expect(pointsOf(said, 'sums')).toBe(0);
    const decided = waived(twoSums, 'C10:mkt_goals:mg_mql', 'C10:mkt_goals:mg_pipeline');
    expect(pointsOf(decided, 'sums')).toBe(20);
  });

  it('definitions: nothing while a stage in use is undefined', () => {
    expect(partOf(twoDefinitions, 'definitions')).toMatchObject({ points: 0, gains: [{ points: 10 }] });
    const one = changed(twoDefinitions, { 'stage_defs/sd_sql/entry': 'Budget named' });
    expect(partOf(one, 'definitions')).toMatchObject({ points: 0, gains: [{ finding: 'C09:st_mql' }] });
    expect(pointsOf(changed(one, { 'stage_defs/sd_mql/entry': 'Score of 50' }), 'definitions')).toBe(10);
  });

  it('contract: nothing while one side promises what nobody can check', () => {
    expect(partOf(bothSides, 'contract')).toMatchObject({ points: 0, gains: [{ finding: 'C14:marketing' }] });
    expect(pointsOf(waived(bothSides, 'C14:marketing'), 'contract')).toBe(0);
    expect(pointsOf(waived(bothSides, 'C14:marketing', 'C14:sales'), 'contract')).toBe(10);
  });

  it('contract: a contract nobody has begun is none', () => {
    const none = ['mkt_deliv', 'sales_deliv'].reduce(
      (workbook, table) =>
        withoutRows(
          workbook,
          table,
          rowsOf(workbook, table).map((row) => row.id),
        ),
      repaired,
    );
    expect(partOf(none, 'contract')).toMatchObject({
      points: 0,
      gains: [{ place: 'mkt_deliv', points: 10 }],
    });
  });

  it('conflicts: counts what is decided, blockers three times and majors twice', () => {
    const points = Object.fromEntries(
      partOf(seeded, 'conflicts').gains.map((gain) => [gain.finding, gain.points]),
    );
    // Three blockers, nine majors and one minor: 28 shares of 20 points.
    expect(points.C01).toBeCloseTo((20 * 3) / 28, 9);
    expect(points.C12).toBeCloseTo((20 * 2) / 28, 9);
    expect(points.C13).toBeCloseTo(20 / 28, 9);
    expect(points['C30:budget_of_revenue']).toBeUndefined();
    expect(pointsOf(waived(seeded, 'C01', 'C12'), 'conflicts')).toBeCloseTo((20 * 5) / 28, 9);
  });

  it('conflicts: a decision that its figures have left behind counts no longer', () => {
    const decided = waived(seeded, 'C03');
    expect(pointsOf(decided, 'conflicts')).toBeGreaterThan(0);
    const moved = changed(decided, { 'S6.attainment_assumption': 0.8 });
    expect(partOf(moved, 'conflicts').gains.map((gain) => gain.finding)).toContain('C03');
    expect(pointsOf(moved, 'conflicts')).toBe(0);
  });
});

describe('what is listed', () => {
  const cases: readonly (readonly [string, Workbook])[] = [
    ['the sample', seeded],
    ['the repaired sample', repaired],
    ['an empty workbook', empty],
    ['wrong totals', twoSums],
    ['undefined stages', twoDefinitions],
    ['an unkept contract', bothSides],
    ['a sample half decided', waived(seeded, 'C01', 'C06:deal_assumption', 'C10:budget')],
    ['a budget taken away', changed(seeded, { 'M10.total_budget': null })],
    ['a budget of nothing', changed(seeded, { 'M10.total_budget': 0, 'M9.deal_assumption': 0 })],
    ['absurd figures', changed(seeded, { 'M10.total_budget': 1e12, 'A3.corporate_revenue_goal': -1e12 })],
    [
      'rows that name nothing',
      withRows(seeded, 'stage_defs', [{ id: 'sd_none', cells: { stage: 'gone', definition: 'Left over' } }]),
    ],
  ];

  it.each(cases)('adds up to what is missing: %s', (_, workbook) => {
    const { score, parts } = readiness(workbook);
    for (const part of parts) {
      const missing = part.gains.reduce((sum, gain) => sum + gain.points, 0);
      expect(part.points + missing).toBeCloseTo(part.of, 9);
      expect(part.points).toBeGreaterThanOrEqual(-1e-9);
      expect(part.points).toBeLessThanOrEqual(part.of + 1e-9);
    }
    expect(score).toBe(Math.floor(total(workbook) + 1e-9));
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(100);
    for (const part of parts) for (const gain of part.gains) expect(gain.points).toBeGreaterThan(0);
  });

  it.each(partOf(seeded, 'conflicts').gains.map((gain) => [gain.finding ?? '', gain] as const))(
    'raises the score by what it promised, once decided: %s',
    (key, gain) => {
      // The other parts may gain from the same decision; this one by exactly that.
      expect(pointsOf(waived(seeded, key), 'conflicts')).toBeCloseTo(gain.points, 9);
    },
  );

  it('raises the score by what it promised, once written', () => {
    const gone = changed(repaired, { 'A1.mission': null, 'A2.summary': null });
    const [gain] = partOf(gone, 'required').gains;
    const after = changed(gone, { 'A1.mission': 'Pumps that never stop unseen' });
    expect(pointsOf(after, 'required') - pointsOf(gone, 'required')).toBeCloseTo(gain?.points ?? 0, 9);
    expect(readiness(changed(after, { 'A2.summary': 'Founded in 2016' })).score).toBe(100);
  });

  it('raises the whole score by the sum, the definition or the promise that is put right', () => {
    const before = total(twoSums);
    const after = changed(twoSums, {
      'mkt_goals/mg_mql/m12': 200,
      'mkt_goals/mg_pipeline/m12': pipelineInDecember,
    });
    expect(total(after) - before).toBeGreaterThanOrEqual(20 - 1e-9);
    const deal = withChanges(seeded, [
      {
        kind: 'set-cells',
        table: 'stage_defs',
        cells: [{ row: 'sd_sql', column: 'entry', value: 'Budget and date named' }],
      },
    ]);
    expect(pointsOf(deal, 'definitions') - pointsOf(seeded, 'definitions')).toBe(10);
  });

  it('lists a conflict that holds points of two parts once, with what both add', () => {
    const gains = whatAdds(readiness(seeded));
    const budget = gains.filter(({ finding }) => finding === 'C10:budget');
    expect(budget).toHaveLength(1);
    expect(budget[0]?.points).toBeCloseTo(20 + (20 * 3) / 28, 9);
    expect(gains.filter(({ finding }) => finding === 'C09:st_sql')).toHaveLength(1);
    expect(gains.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100 - total(seeded), 9);
  });

  it('never falls when a conflict is mended instead of decided', () => {
    const mended = changed(seeded, { 'actions/act_gulf/due': '2027-06-30' });
    expect(total(mended)).toBeGreaterThanOrEqual(total(seeded));
  });
});
